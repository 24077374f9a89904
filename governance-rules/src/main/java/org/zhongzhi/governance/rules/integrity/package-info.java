/** Rules that any data have to keep, whatever the policy. */
@NullMarked
package org.zhongzhi.governance.rules.integrity;

import org.jspecify.annotations.NullMarked;
