package org.zhongzhi.governance.rules;

import io.vavr.collection.Map;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.ValueStyle;

/** How many findings there are, by obligation and kind. */
@ValueStyle
@Value.Immutable(builder = false)
public interface Summary {
    /**
     * The counts. Every obligation and every kind has one, 0 if there is nothing.
     *
     * @return counts by obligation, then by kind
     */
    @Value.Parameter
    Map<Obligation, Map<OutcomeKind, Long>> counts();

    /**
     * A summary.
     *
     * @param counts counts by obligation, then by kind
     * @return the summary
     */
    static Summary of(Map<Obligation, Map<OutcomeKind, Long>> counts) {
        return ImmutableSummary.of(counts);
    }

    /**
     * How many findings of an obligation came out in a way.
     *
     * @param obligation the obligation
     * @param kind the kind of outcome
     * @return the count
     */
    default long count(Obligation obligation, OutcomeKind kind) {
        return counts().get(obligation).flatMap(byKind -> byKind.get(kind)).getOrElse(0L);
    }

    /**
     * How many findings came out in a way, whatever the obligation.
     *
     * @param kind the kind of outcome
     * @return the count
     */
    default long count(OutcomeKind kind) {
        long count = 0;
        for (Obligation obligation : Obligation.values()) {
            count += count(obligation, kind);
        }
        return count;
    }

    /** Refuses a summary that leaves out an obligation or a kind, or counts below zero. */
    @Value.Check
    default void check() {
        for (Obligation obligation : Obligation.values()) {
            for (OutcomeKind kind : OutcomeKind.values()) {
                Check.that(
                        counts().get(obligation)
                                .flatMap(byKind -> byKind.get(kind))
                                .exists(count -> count >= 0),
                        "The summary has no count of %s and %s: expected one for each pair, 0 or more",
                        obligation.code(),
                        kind.code());
            }
        }
    }
}
