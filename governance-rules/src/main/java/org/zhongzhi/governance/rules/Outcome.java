package org.zhongzhi.governance.rules;

import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * How a rule came out for one subject: the kind, and the measured values it rests on. Everything else a reader wants
 * (evidence, sentence, remedy) is made from it when asked for, by the {@link Finding}.
 */
@ValueStyle
@Value.Immutable(builder = false)
public interface Outcome {
    /**
     * How it came out.
     *
     * @return the kind
     */
    @Value.Parameter
    OutcomeKind kind();

    /**
     * What was measured.
     *
     * @return the values, in the order of the requirement's measures
     */
    @Value.Parameter
    Seq<Measurement> measured();

    /**
     * An outcome.
     *
     * @param kind how it came out
     * @param measured what was measured
     * @return the outcome
     */
    static Outcome of(OutcomeKind kind, Seq<Measurement> measured) {
        return ImmutableOutcome.of(kind, measured);
    }
}
