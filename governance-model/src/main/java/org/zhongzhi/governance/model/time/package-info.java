/** Periods: when a thing is in force. */
@NullMarked
package org.zhongzhi.governance.model.time;

import org.jspecify.annotations.NullMarked;
