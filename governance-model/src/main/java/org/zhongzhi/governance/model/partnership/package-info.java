/** Dated commitments of bodies and people to a territory. */
@NullMarked
package org.zhongzhi.governance.model.partnership;

import org.jspecify.annotations.NullMarked;
