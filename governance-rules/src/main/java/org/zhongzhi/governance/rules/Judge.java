package org.zhongzhi.governance.rules;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Dossier;

/** A rule made ready to be judged of many subjects. Not for several threads at once; each takes its own copy. */
final class Judge {
    /** How many outcomes are remembered, so that subjects with the same one share it. A power of two. */
    private static final int REMEMBERED = 64;

    private final Plan plan;
    private final @Nullable LocalDate due;
    private final Measure[] measures;
    private final long[] low;
    private final long[] high;

    /** By measure; none for a judge of single subjects. */
    private final @Nullable Strip[] strips;

    private final @Nullable Outcome[] remembered;
    private @Nullable Outcome last;

    private Judge(Plan plan, Measure[] measures, @Nullable Strip[] strips, @Nullable LocalDate due, int remembering) {
        this.plan = plan;
        this.due = due;
        this.measures = measures;
        this.low = new long[measures.length];
        this.high = new long[measures.length];
        this.strips = strips;
        this.remembered = new Outcome[remembering];
    }

    static Judge of(Rule rule) {
        Plan plan = Plan.of(rule.judged());
        return new Judge(
                plan,
                plan.measures().toJavaArray(Measure[]::new),
                new Strip[0],
                rule.due().getOrNull(),
                0);
    }

    /** A judge of the same rule for one subject, or a few. */
    Judge copy() {
        return new Judge(plan, measures, new Strip[0], due, 0);
    }

    /** A judge of the same rule for many subjects. */
    Judge remembering() {
        return new Judge(
                plan, measures, Arrays.stream(measures).map(Measure::strip).toArray(Strip[]::new), due, REMEMBERED);
    }

    Outcome outcome(Reading reading, Dossier subject) {
        for (int i = 0; i < measures.length; i++) {
            measures[i].into(reading, subject, i, low, high);
        }
        return shared(kindOf(plan.verdict(low, high), reading.date()));
    }

    /**
     * Judges subjects of a digest; the dossiers are looked into of those of whom the digest does not say enough.
     *
     * @param places their places in the digest
     * @param size how many they are
     * @param found takes the outcomes by place; a subject that has one there already is passed over
     * @param counts takes how many outcomes there are of each kind
     */
    void judge(Reading reading, Stop stop, int[] places, int size, @Nullable Outcome[] found, long[] counts) {
        for (Strip strip : strips) {
            if (strip != null) {
                strip.turnTo(stop.digest());
            }
        }
        for (int i = 0; i < size; i++) {
            int at = places[i];
            if (found[at] == null) {
                Outcome outcome = outcome(reading, stop, at);
                found[at] = outcome;
                counts[outcome.kind().ordinal()]++;
            }
        }
    }

    private Outcome outcome(Reading reading, Stop stop, int at) {
        boolean isSteady = stop.isSteady(at);
        for (int i = 0; i < measures.length; i++) {
            Strip strip = strips[i];
            if (strip == null || !isSteady || !strip.into(at, i, low, high)) {
                measures[i].into(reading, stop.dossier(at), i, low, high);
            }
        }
        return shared(kindOf(plan.verdict(low, high), reading.date()));
    }

    private OutcomeKind kindOf(Verdict verdict, LocalDate asOf) {
        return switch (verdict) {
            case HOLDS -> OutcomeKind.SATISFIED;
            case FAILS -> due != null && !asOf.isAfter(due) ? OutcomeKind.PENDING : OutcomeKind.VIOLATED;
            case OPEN -> OutcomeKind.UNKNOWN;
            case MOOT -> OutcomeKind.NOT_APPLICABLE;
        };
    }

    /** One object for all subjects with this outcome, as far as they come close to each other. */
    private Outcome shared(OutcomeKind kind) {
        if (remembered.length == 0) {
            return Outcome.of(kind, plan.measures(), low, high);
        }
        Outcome before = last;
        if (before != null && before.says(kind, low, high)) {
            return before;
        }
        int hash = kind.ordinal();
        for (int i = 0; i < low.length; i++) {
            hash = 31 * hash + Long.hashCode(low[i]) + 17 * Long.hashCode(high[i]);
        }
        int at = (hash ^ (hash >>> 7)) & (REMEMBERED - 1);
        Outcome known = remembered[at];
        if (known == null || !known.says(kind, low, high)) {
            known = Outcome.of(kind, plan.measures(), low, high);
            remembered[at] = known;
        }
        last = known;
        return known;
    }
}
