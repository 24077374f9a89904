package org.zhongzhi.governance.rules;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A date on which outcomes change although nobody does anything. */
@ValueStyle
@Value.Immutable(builder = false)
public interface Milestone {
    /**
     * The first day on which it is so.
     *
     * @return the date
     */
    @Value.Parameter
    LocalDate date();

    /**
     * What differs from the day before.
     *
     * @return the comparison
     */
    @Value.Parameter
    Comparison comparison();

    /**
     * A date and what changes on it.
     *
     * @param date the first day on which it is so
     * @param comparison what differs from the day before
     * @return the milestone
     */
    static Milestone of(LocalDate date, Comparison comparison) {
        return ImmutableMilestone.of(date, comparison);
    }
}
