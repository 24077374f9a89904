/** Who has to do what by the lists in force, how one edition of a list differs from the next, and what could answer a need. */
@NullMarked
package org.zhongzhi.governance.rules.mandate;

import org.jspecify.annotations.NullMarked;
