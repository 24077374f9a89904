package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Requirement.AllOf;
import org.zhongzhi.governance.rules.Requirement.AnyOf;
import org.zhongzhi.governance.rules.Requirement.AtLeast;
import org.zhongzhi.governance.rules.Requirement.AtMost;
import org.zhongzhi.governance.rules.Requirement.Between;
import org.zhongzhi.governance.rules.Requirement.ShareAtLeast;
import org.zhongzhi.governance.rules.Requirement.WhenThen;

/** The smallest change of what was measured that makes a failed requirement hold. */
public sealed interface Remedy {
    /**
     * So much more, or less, of one thing.
     *
     * @param measure of what
     * @param by how much, in steps of the measure's unit: more if positive, less if negative
     */
    record Adjust(Measure measure, long by) implements Remedy {}

    /**
     * All of several changes.
     *
     * @param parts the changes, at least two
     */
    record All(Seq<Remedy> parts) implements Remedy {}

    /**
     * Any one of several changes.
     *
     * @param parts the changes, at least two
     */
    record Any(Seq<Remedy> parts) implements Remedy {}

    /**
     * The remedy for people, as "emergency teams: 1 more".
     *
     * @return the words in both languages
     */
    default Text inWords() {
        return Wording.of(this);
    }

    /**
     * The remedy of a requirement that fails.
     *
     * @param requirement the requirement
     * @param measured the measured values over which it was judged
     * @return the smallest change, or none if the requirement does not fail
     */
    static Option<Remedy> of(Requirement requirement, Measurements measured) {
        if (requirement.over(measured) != Verdict.FAILS) {
            return Option.none();
        } else if (requirement instanceof AtLeast least) {
            return more(least.measure(), least.bound() - measured.high(least.measure()));
        } else if (requirement instanceof AtMost most) {
            return more(most.measure(), most.bound() - measured.low(most.measure()));
        } else if (requirement instanceof Between between) {
            long high = measured.high(between.measure());
            return more(
                    between.measure(),
                    high < between.least() ? between.least() - high : between.most() - measured.low(between.measure()));
        } else if (requirement instanceof ShareAtLeast share) {
            long least = share.ratio().leastPart(measured.low(share.whole()));
            return more(share.part(), least - measured.high(share.part()));
        } else if (requirement instanceof AllOf all) {
            Seq<Remedy> parts = all.parts().flatMap(part -> of(part, measured));
            return Option.some(parts.size() == 1 ? parts.head() : new All(parts));
        } else if (requirement instanceof AnyOf any) {
            return Option.some(smallest(any.parts().flatMap(part -> of(part, measured))));
        } else if (requirement instanceof WhenThen when) {
            return of(when.then(), measured);
        }
        return Option.none();
    }

    private static Option<Remedy> more(Measure measure, long by) {
        return Option.some(new Adjust(measure, by));
    }

    /** Of changes to one measure the smallest; of changes to several, any. */
    private static Remedy smallest(Seq<Remedy> parts) {
        Array<Adjust> adjustments =
                Array.ofAll(parts).filter(Adjust.class::isInstance).map(Adjust.class::cast);
        Array<Remedy> least = Array.narrow(adjustments
                .groupBy(Adjust::measure)
                .values()
                .map(same -> same.minBy(adjust -> Math.abs(adjust.by())).get())
                .toArray()
                .sortBy(adjustments::indexOf));
        Array<Remedy> all = least.appendAll(parts.filter(part -> !(part instanceof Adjust)));
        return all.size() == 1 ? all.head() : new Any(all);
    }
}
