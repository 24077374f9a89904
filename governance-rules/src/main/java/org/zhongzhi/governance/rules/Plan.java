package org.zhongzhi.governance.rules;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.rules.Requirement.AllOf;
import org.zhongzhi.governance.rules.Requirement.AnyOf;
import org.zhongzhi.governance.rules.Requirement.AtLeast;
import org.zhongzhi.governance.rules.Requirement.AtMost;
import org.zhongzhi.governance.rules.Requirement.Between;
import org.zhongzhi.governance.rules.Requirement.Nothing;
import org.zhongzhi.governance.rules.Requirement.Share;
import org.zhongzhi.governance.rules.Requirement.Unknown;
import org.zhongzhi.governance.rules.Requirement.WhenThen;

/**
 * A requirement made ready to be judged over and over: its measures are numbered, and it comes to a set of bits that say
 * what it can come to while data are missing. The bits are kept apart from the verdict, because "fails or is moot" is
 * open by itself but not beside a part that fails anyway.
 */
final class Plan {
    private static final int HOLDS = 1;
    private static final int FAILS = 2;
    private static final int MOOT = 4;

    private final Seq<Measure> measures;
    private final Step step;

    private Plan(Seq<Measure> measures, Step step) {
        this.measures = measures;
        this.step = step;
    }

    /** What a part of the requirement can come to over the ranges of all measures: at least one bit. */
    @FunctionalInterface
    private interface Step {
        int possible(long[] low, long[] high);
    }

    static Plan of(Requirement requirement) {
        Seq<Measure> measures = requirement.measures();
        return new Plan(measures, step(requirement, measures));
    }

    /** The measures, in the order of the ranges. */
    Seq<Measure> measures() {
        return measures;
    }

    /** What the requirement comes to. */
    Verdict verdict(long[] low, long[] high) {
        return switch (step.possible(low, high)) {
            case HOLDS -> Verdict.HOLDS;
            case FAILS -> Verdict.FAILS;
            case MOOT -> Verdict.MOOT;
            default -> Verdict.OPEN;
        };
    }

    Verdict verdict(Measurements measured) {
        long[] low = new long[measures.size()];
        long[] high = new long[measures.size()];
        for (int i = 0; i < low.length; i++) {
            low[i] = measured.low(measures.get(i));
            high[i] = measured.high(measures.get(i));
        }
        return verdict(low, high);
    }

    private static Step step(Requirement requirement, Seq<Measure> measures) {
        if (requirement instanceof AtLeast least) {
            return between(measures.indexOf(least.measure()), least.bound(), Long.MAX_VALUE);
        } else if (requirement instanceof AtMost most) {
            return between(measures.indexOf(most.measure()), 0, most.bound());
        } else if (requirement instanceof Between between) {
            return between(measures.indexOf(between.measure()), between.least(), between.most());
        } else if (requirement instanceof Share share) {
            return share(measures.indexOf(share.part()), measures.indexOf(share.whole()), share);
        } else if (requirement instanceof AllOf all) {
            return all(steps(all.parts(), measures));
        } else if (requirement instanceof AnyOf any) {
            return any(steps(any.parts(), measures));
        } else if (requirement instanceof WhenThen when) {
            return where(step(when.condition(), measures), step(when.then(), measures));
        } else if (requirement instanceof Nothing) {
            return (low, high) -> MOOT;
        } else if (requirement instanceof Unknown) {
            return (low, high) -> HOLDS | FAILS;
        } else if (requirement instanceof ByDate) {
            throw new IllegalStateException("A requirement changes by date: expected it as it stands on a day");
        }
        throw new IllegalStateException("Parameter " + ((Open) requirement).parameter()
                + " is open: expected a policy to resolve it before the rule is judged");
    }

    private static Step[] steps(Seq<Requirement> parts, Seq<Measure> measures) {
        return parts.map(part -> step(part, measures)).toJavaArray(Step[]::new);
    }

    private static Step between(int measure, long least, long most) {
        return (low, high) -> bits(
                high[measure] >= least && low[measure] <= most, low[measure] < least || high[measure] > most, false);
    }

    private static Step share(int part, int whole, Share share) {
        return (low, high) -> bits(
                high[whole] > 0 && share.isMet(high[part], Math.max(1, low[whole])),
                high[whole] > 0 && !share.isMet(low[part], high[whole]),
                low[whole] == 0);
    }

    /** Holds if no part can be made to fail and one holds; a moot part does not count. */
    private static Step all(Step[] parts) {
        return (low, high) -> {
            int every = -1;
            int some = 0;
            for (Step part : parts) {
                int possible = part.possible(low, high);
                every &= (possible & (HOLDS | MOOT)) != 0 ? possible | HOLDS : possible & ~HOLDS;
                some |= possible;
            }
            return bits((every & some & HOLDS) != 0, (some & FAILS) != 0, (every & MOOT) != 0);
        };
    }

    /** Fails if every part can be made to fail or be moot and one fails. */
    private static Step any(Step[] parts) {
        return (low, high) -> {
            int every = -1;
            int some = 0;
            for (Step part : parts) {
                int possible = part.possible(low, high);
                every &= (possible & (FAILS | MOOT)) != 0 ? possible | FAILS : possible & ~FAILS;
                some |= possible;
            }
            return bits((some & HOLDS) != 0, (every & some & FAILS) != 0, (every & MOOT) != 0);
        };
    }

    private static Step where(Step condition, Step then) {
        return (low, high) -> {
            int when = condition.possible(low, high);
            int required = then.possible(low, high);
            return bits(
                    (when & required & HOLDS) != 0,
                    (when & HOLDS) != 0 && (required & FAILS) != 0,
                    (when & (FAILS | MOOT)) != 0 || (required & MOOT) != 0);
        };
    }

    private static int bits(boolean holds, boolean fails, boolean moot) {
        return (holds ? HOLDS : 0) | (fails ? FAILS : 0) | (moot ? MOOT : 0);
    }
}
