package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a rule came out for one subject: the kind, and the measured values it rests on. Everything else a reader wants
 * (evidence, sentence, remedy) is made from it when asked for, by the {@link Finding}. An assessment holds one for every
 * rule and subject, so the values stand in it as bare numbers.
 */
public final class Outcome {
    private final OutcomeKind kind;
    private final Seq<Measure> measures;
    private final long[] low;

    /** The very array of the lower ends where every number is known. */
    private final long[] high;

    private Outcome(OutcomeKind kind, Seq<Measure> measures, long[] low, long[] high) {
        this.kind = kind;
        this.measures = measures;
        this.low = low;
        this.high = Arrays.equals(low, high) ? low : high;
    }

    /**
     * An outcome.
     *
     * @param kind how it came out
     * @param measured what was measured
     * @return the outcome
     */
    public static Outcome of(OutcomeKind kind, Seq<Measurement> measured) {
        return new Outcome(
                kind,
                Array.ofAll(measured.map(Measurement::measure)),
                measured.toJavaStream().mapToLong(Measurement::low).toArray(),
                measured.toJavaStream().mapToLong(Measurement::high).toArray());
    }

    /** An outcome over ranges that are copied. */
    static Outcome of(OutcomeKind kind, Seq<Measure> measures, long[] low, long[] high) {
        return new Outcome(kind, measures, low.clone(), high.clone());
    }

    /**
     * How it came out.
     *
     * @return the kind
     */
    public OutcomeKind kind() {
        return kind;
    }

    /**
     * What was measured.
     *
     * @return the values, in the order of the requirement's measures
     */
    public Seq<Measurement> measured() {
        return measures.zipWithIndex((measure, i) -> Measurement.of(measure, low[i], high[i]));
    }

    /** Whether it says the same as a kind and ranges over the same measures. */
    boolean says(OutcomeKind other, long[] otherLow, long[] otherHigh) {
        if (kind != other || low.length != otherLow.length) {
            return false;
        }
        for (int i = 0; i < low.length; i++) {
            if (low[i] != otherLow[i] || high[i] != otherHigh[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Outcome that
                        && says(that.kind, that.low, that.high)
                        && measures.equals(that.measures));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * kind.hashCode() + Arrays.hashCode(low)) + Arrays.hashCode(high);
    }

    @Override
    public String toString() {
        return "Outcome{kind=" + kind + ", measured=" + measured() + "}";
    }
}
