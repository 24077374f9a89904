/** Who has to do what: lists and their items, powers, admissions; and needs with what answers them. */
@NullMarked
package org.zhongzhi.governance.model.mandate;

import org.jspecify.annotations.NullMarked;
