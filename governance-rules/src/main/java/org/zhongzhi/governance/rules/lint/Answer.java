package org.zhongzhi.governance.rules.lint;

import io.vavr.collection.Map;
import org.zhongzhi.governance.rules.Measure;

/** Whether there are numbers of which a claim is true. */
sealed interface Answer {
    /**
     * There are.
     *
     * @param example one choice of them; a measure that is not in it may be anything
     */
    record Possible(Map<Measure, Long> example) implements Answer {}

    /** There are none. */
    record Impossible() implements Answer {}

    /** The search was given up. */
    record Undecided() implements Answer {}

    default boolean isPossible() {
        return this instanceof Possible;
    }

    default boolean isImpossible() {
        return this instanceof Impossible;
    }
}
