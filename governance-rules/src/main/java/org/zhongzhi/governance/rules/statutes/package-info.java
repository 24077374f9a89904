/** National statutes and regulations as a policy of their own, with the numbers of their editions. */
@NullMarked
package org.zhongzhi.governance.rules.statutes;

import org.jspecify.annotations.NullMarked;
