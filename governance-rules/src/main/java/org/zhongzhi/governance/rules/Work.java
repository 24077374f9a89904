package org.zhongzhi.governance.rules;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.ValueStyle;

/** What it took to come to an assessment from what was there before. */
@ValueStyle
@Value.Immutable(builder = false)
public interface Work {
    /**
     * How many times a rule was judged of a subject, or a part of a sum measured.
     *
     * @return the number of evaluations; after a change it depends on the change alone, and not on the size of the
     *     jurisdiction
     */
    @Value.Parameter
    long evaluations();

    /**
     * Whether every subject was judged.
     *
     * @return false if only those were judged that a change could touch
     */
    @Value.Parameter
    boolean isFull();

    /** What a full assessment took. */
    static Work full(long evaluations) {
        return ImmutableWork.of(evaluations, true);
    }

    /** What an update took. */
    static Work update(long evaluations) {
        return ImmutableWork.of(evaluations, false);
    }
}
