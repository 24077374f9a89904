package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhongzhi.governance.rules.Requirement.AllOf;
import org.zhongzhi.governance.rules.Requirement.AnyOf;
import org.zhongzhi.governance.rules.Requirement.AtLeast;
import org.zhongzhi.governance.rules.Requirement.AtMost;
import org.zhongzhi.governance.rules.Requirement.Between;
import org.zhongzhi.governance.rules.Requirement.Share;
import org.zhongzhi.governance.rules.Requirement.WhenThen;

/** Any requirements over four measures and small numbers, and what they come to where every number is known. */
final class Requirements {
    static final Array<Measure> MEASURES = Array.of(Numbers.A, Numbers.B, Numbers.C, Numbers.D);

    private Requirements() {}

    static Arbitrary<Requirement> any() {
        return Arbitraries.recursive(Requirements::simple, Requirements::composed, 0, 2);
    }

    static Arbitrary<Requirement> simple() {
        Arbitrary<Measure> measure = Arbitraries.of(MEASURES.asJava());
        Arbitrary<Long> number = Arbitraries.longs().between(0, 6);
        return Arbitraries.oneOf(
                Combinators.combine(measure, number).as(Requirement::atLeast),
                Combinators.combine(measure, number).as(Requirement::atMost),
                Combinators.combine(measure, number, number)
                        .as((each, one, other) ->
                                Requirement.between(each, Math.min(one, other), Math.max(one, other))),
                Combinators.combine(measure, measure, number, number)
                        .filter((part, whole, amount, per) -> !part.equals(whole) && per > 0)
                        .flatAs((part, whole, amount, per) -> Arbitraries.of(
                                Requirement.shareAtLeast(part, whole, Ratio.of(amount, per)),
                                Requirement.shareAbove(part, whole, Ratio.of(amount, per)))));
    }

    private static Arbitrary<Requirement> composed(Arbitrary<Requirement> part) {
        return Arbitraries.oneOf(
                Arbitraries.just(new Requirement.Nothing()),
                part.array(Requirement[].class).ofMinSize(1).ofMaxSize(3).map(Requirement::allOf),
                part.array(Requirement[].class).ofMinSize(1).ofMaxSize(3).map(Requirement::anyOf),
                Combinators.combine(part, part).as(Requirement::whenThen));
    }

    /** What a requirement comes to over known numbers, by its definition. */
    static Verdict naively(Requirement requirement, Map<Measure, Long> values) {
        if (requirement instanceof Requirement.Nothing) {
            return Verdict.MOOT;
        } else if (requirement instanceof AtLeast least) {
            return verdict(values.get(least.measure()).get() >= least.bound());
        } else if (requirement instanceof AtMost most) {
            return verdict(values.get(most.measure()).get() <= most.bound());
        } else if (requirement instanceof Between between) {
            long value = values.get(between.measure()).get();
            return verdict(between.least() <= value && value <= between.most());
        } else if (requirement instanceof Share share) {
            long part = values.get(share.part()).get();
            long whole = values.get(share.whole()).get();
            long parts = part * share.ratio().per();
            long least = whole * share.ratio().amount();
            return whole == 0 ? Verdict.MOOT : verdict(share.above() ? parts > least : parts >= least);
        } else if (requirement instanceof WhenThen when) {
            return naively(when.condition(), values) == Verdict.HOLDS ? naively(when.then(), values) : Verdict.MOOT;
        }
        Seq<Verdict> said = (requirement instanceof AllOf all ? all.parts() : ((AnyOf) requirement).parts())
                .map(part -> naively(part, values))
                .filter(verdict -> verdict != Verdict.MOOT);
        if (said.isEmpty()) {
            return Verdict.MOOT;
        }
        return verdict(
                requirement instanceof AllOf ? said.forAll(Verdict.HOLDS::equals) : said.contains(Verdict.HOLDS));
    }

    /** How often measures are read, counting each reading. */
    static Seq<Measure> readings(Requirement requirement) {
        if (requirement instanceof AllOf all) {
            return all.parts().flatMap(Requirements::readings);
        } else if (requirement instanceof AnyOf any) {
            return any.parts().flatMap(Requirements::readings);
        } else if (requirement instanceof WhenThen when) {
            return readings(when.condition()).appendAll(readings(when.then()));
        }
        return requirement.measures();
    }

    static boolean readsEachMeasureOnce(Requirement requirement) {
        Seq<Measure> readings = readings(requirement);
        return readings.distinct().size() == readings.size();
    }

    private static Verdict verdict(boolean holds) {
        return holds ? Verdict.HOLDS : Verdict.FAILS;
    }
}
