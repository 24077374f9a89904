/** The casework engine: what may happen in a case, what happens when it does, and by when. */
@NullMarked
package org.zhongzhi.governance.rules.casework;

import org.jspecify.annotations.NullMarked;
