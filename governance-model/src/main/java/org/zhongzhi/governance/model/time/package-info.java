/** When a thing is in force, which days are worked, and by when something is due. */
@NullMarked
package org.zhongzhi.governance.model.time;

import org.jspecify.annotations.NullMarked;
