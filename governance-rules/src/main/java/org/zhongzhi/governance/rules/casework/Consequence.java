package org.zhongzhi.governance.rules.casework;

import java.time.Instant;
import org.zhongzhi.governance.model.casework.Fields;

/** An effect on the assignments of a case, ready to be brought about. */
@FunctionalInterface
interface Consequence {
    /** The assignments after it; the given array stays as it is. */
    Assignment[] on(Assignment[] assignments, Fields fields, Instant at);
}
