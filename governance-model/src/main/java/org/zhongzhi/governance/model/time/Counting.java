package org.zhongzhi.governance.model.time;

import io.vavr.control.Option;
import java.time.Instant;

/** How limits of a unit are counted. */
interface Counting {
    Option<Instant> due(Instant start, int amount, Pauses pauses);

    long used(Instant start, Instant at, Pauses pauses);
}
