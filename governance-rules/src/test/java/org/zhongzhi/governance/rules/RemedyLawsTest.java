package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Requirements.MEASURES;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhongzhi.governance.rules.Remedy.Adjust;
import org.zhongzhi.governance.rules.Remedy.All;
import org.zhongzhi.governance.rules.Remedy.Any;

class RemedyLawsTest {
    @Property
    void the_remedy_of_a_comparison_makes_it_hold_and_no_smaller_change_does(
            @ForAll("comparisons") Requirement comparison, @ForAll("numbers") Map<Measure, Long> values) {
        Option<Remedy> remedy = Remedy.of(comparison, Numbers.values(values));

        assertThat(remedy.isDefined()).isEqualTo(Requirements.naively(comparison, values) == Verdict.FAILS);
        remedy.map(Adjust.class::cast).forEach(adjust -> {
            assertThat(after(values, adjust.measure(), adjust.by(), comparison)).isEqualTo(Verdict.HOLDS);
            for (long by = 1 - Math.abs(adjust.by()); by < Math.abs(adjust.by()); by++) {
                assertThat(after(values, adjust.measure(), by, comparison)).isNotEqualTo(Verdict.HOLDS);
            }
        });
    }

    @Property
    void whichever_way_a_remedy_is_followed_the_requirement_holds_afterwards(
            @ForAll("requirements") Requirement requirement, @ForAll("numbers") Map<Measure, Long> values) {
        Remedy.of(requirement, Numbers.values(values))
                .forEach(remedy -> assertThat(followed(remedy, values))
                        .allMatch(after -> Requirements.naively(requirement, after) == Verdict.HOLDS));
    }

    @Property
    void what_fails_and_reads_each_measure_once_has_a_remedy_and_nothing_else_has_one_unless_it_fails(
            @ForAll("requirements") Requirement requirement, @ForAll("numbers") Map<Measure, Long> values) {
        boolean fails = Requirements.naively(requirement, values) == Verdict.FAILS;
        Option<Remedy> remedy = Remedy.of(requirement, Numbers.values(values));

        if (!fails) {
            assertThat(remedy).isEmpty();
        } else if (Requirements.readsEachMeasureOnce(requirement)) {
            assertThat(remedy).isNotEmpty();
        }
    }

    private static Verdict after(Map<Measure, Long> values, Measure measure, long by, Requirement requirement) {
        return Requirements.naively(requirement, moved(values, measure, by));
    }

    private static Map<Measure, Long> moved(Map<Measure, Long> values, Measure measure, long by) {
        return values.put(measure, values.get(measure).get() + by);
    }

    /** The numbers after a remedy: one set of them for each way to follow it. */
    private static Seq<Map<Measure, Long>> followed(Remedy remedy, Map<Measure, Long> values) {
        if (remedy instanceof Adjust adjust) {
            return Array.of(moved(values, adjust.measure(), adjust.by()));
        } else if (remedy instanceof Any any) {
            return any.parts().flatMap(part -> followed(part, values));
        }
        Seq<Map<Measure, Long>> ways = Array.of(values);
        for (Remedy part : ((All) remedy).parts()) {
            ways = ways.flatMap(way -> followed(part, way));
        }
        return ways;
    }

    @Provide
    Arbitrary<Requirement> comparisons() {
        return Requirements.simple();
    }

    @Provide
    Arbitrary<Requirement> requirements() {
        return Requirements.any();
    }

    @Provide
    Arbitrary<Map<Measure, Long>> numbers() {
        return Arbitraries.longs()
                .between(0, 8)
                .list()
                .ofSize(MEASURES.size())
                .map(values -> HashMap.ofEntries(MEASURES.zip(Array.ofAll(values))));
    }
}
