/** Who holds which post where, and which posts do not go together. */
@NullMarked
package org.zhongzhi.governance.rules.appointment;

import org.jspecify.annotations.NullMarked;
