package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.rules.Requirement.AllOf;
import org.zhongzhi.governance.rules.Requirement.AnyOf;
import org.zhongzhi.governance.rules.Requirement.AtLeast;
import org.zhongzhi.governance.rules.Requirement.AtMost;
import org.zhongzhi.governance.rules.Requirement.Between;
import org.zhongzhi.governance.rules.Requirement.Share;
import org.zhongzhi.governance.rules.Requirement.WhenThen;

/** Finds the smallest change of measured values that mends a failed requirement, and proves it before it is offered. */
final class SmallestChange {
    private SmallestChange() {}

    /** The remedy of a requirement that fails; none where no change of the measured values can be named that mends it. */
    static Option<Remedy> of(Requirement requirement, Measurements measured) {
        return requirement.over(measured) == Verdict.FAILS
                ? candidate(requirement, measured).filter(remedy -> mends(remedy, requirement, measured))
                : Option.none();
    }

    private static Option<Remedy> candidate(Requirement requirement, Measurements measured) {
        if (requirement instanceof AtLeast least) {
            return adjust(least.measure(), least.bound() - measured.high(least.measure()));
        } else if (requirement instanceof AtMost most) {
            return adjust(most.measure(), most.bound() - measured.low(most.measure()));
        } else if (requirement instanceof Between between) {
            long high = measured.high(between.measure());
            return adjust(
                    between.measure(),
                    high < between.least() ? between.least() - high : between.most() - measured.low(between.measure()));
        } else if (requirement instanceof Share share) {
            long whole = measured.low(share.whole());
            long reached = share.ratio().leastPart(whole);
            long least = share.isMet(reached, whole) ? reached : reached + 1;
            return adjust(share.part(), least - measured.high(share.part()));
        } else if (requirement instanceof AllOf all) {
            return everyOne(all.parts().filter(part -> part.over(measured) == Verdict.FAILS), measured);
        } else if (requirement instanceof AnyOf any) {
            return anyOne(any.parts().flatMap(part -> of(part, measured)));
        } else if (requirement instanceof WhenThen when) {
            return of(when.then(), measured);
        }
        return Option.none();
    }

    private static Option<Remedy> adjust(Measure measure, long by) {
        return Option.when(!measure.isGiven(), () -> new Remedy.Adjust(measure, by));
    }

    /** Of changes to one measure the greatest, since it does for the others too. */
    private static Option<Remedy> everyOne(Seq<Requirement> failed, Measurements measured) {
        Seq<Remedy> parts = failed.flatMap(part -> of(part, measured));
        if (parts.size() < failed.size()) {
            return Option.none();
        }
        Seq<Remedy> merged = oneForEachMeasure(parts, true);
        return Option.some(merged.size() == 1 ? merged.head() : new Remedy.All(merged));
    }

    /** Of changes to one measure the smallest; of changes to several, any. */
    private static Option<Remedy> anyOne(Seq<Remedy> parts) {
        Seq<Remedy> merged = oneForEachMeasure(parts, false);
        return merged.size() > 1 ? Option.some(new Remedy.Any(merged)) : merged.headOption();
    }

    private static Seq<Remedy> oneForEachMeasure(Seq<Remedy> parts, boolean greatest) {
        return parts.filter(part -> !(part instanceof Remedy.Adjust adjust)
                        || parts.filter(other -> other instanceof Remedy.Adjust that
                                        && that.measure().equals(adjust.measure()))
                                .forAll(other -> isAtLeastAsGood(adjust, (Remedy.Adjust) other, greatest)))
                .distinct();
    }

    private static boolean isAtLeastAsGood(Remedy.Adjust one, Remedy.Adjust other, boolean greatest) {
        return greatest ? Math.abs(one.by()) >= Math.abs(other.by()) : Math.abs(one.by()) <= Math.abs(other.by());
    }

    private static boolean mends(Remedy remedy, Requirement requirement, Measurements measured) {
        return after(remedy, Option.some(measured))
                .forAll(way -> way.exists(changed -> {
                    Verdict verdict = requirement.over(changed);
                    return verdict == Verdict.HOLDS || verdict == Verdict.OPEN;
                }));
    }

    /** What would be measured after the remedy: one for each way to follow it, none for a way that cannot be gone. */
    private static Seq<Option<Measurements>> after(Remedy remedy, Option<Measurements> measured) {
        if (remedy instanceof Remedy.Adjust adjust) {
            return Array.of(measured.flatMap(values -> values.adjusted(adjust.measure(), adjust.by())));
        } else if (remedy instanceof Remedy.All all) {
            Seq<Option<Measurements>> start = Array.of(measured);
            return all.parts().foldLeft(start, (ways, part) -> ways.flatMap(way -> after(part, way)));
        }
        return ((Remedy.Any) remedy).parts().flatMap(part -> after(part, measured));
    }
}
