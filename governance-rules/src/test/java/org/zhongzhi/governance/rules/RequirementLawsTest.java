package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Requirements.MEASURES;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

class RequirementLawsTest {
    @Property
    void over_known_numbers_a_requirement_comes_to_what_its_definition_says(
            @ForAll("requirements") Requirement requirement, @ForAll("numbers") Map<Measure, Long> values) {
        assertThat(requirement.over(Numbers.values(values))).isEqualTo(Requirements.naively(requirement, values));
    }

    @Property
    void a_verdict_stands_whatever_the_missing_data_are_and_is_open_only_if_it_depends_on_them(
            @ForAll("requirements") Requirement requirement, @ForAll @Size(4) List<@From("ranges") Range> ranges) {
        Map<Measure, Range> byMeasure = HashMap.ofEntries(MEASURES.zip(Array.ofAll(ranges)));
        Set<Verdict> possible = completions(byMeasure, MEASURES)
                .map(values -> Requirements.naively(requirement, values))
                .toSet();

        Verdict verdict = requirement.over(
                Measurements.of(byMeasure.map(each -> Measurement.of(each._1, each._2.low(), each._2.high()))));

        Statistics.label("verdict").collect(verdict);
        if (verdict != Verdict.OPEN) {
            assertThat(possible).isEqualTo(HashSet.of(verdict));
        } else if (Requirements.readsEachMeasureOnce(requirement)) {
            assertThat(possible.size()).isGreaterThan(1);
        }
    }

    private static Seq<Map<Measure, Long>> completions(Map<Measure, Range> ranges, Seq<Measure> measures) {
        if (measures.isEmpty()) {
            return Array.of(HashMap.empty());
        }
        Range range = ranges.get(measures.head()).get();
        Seq<Map<Measure, Long>> others = completions(ranges, measures.tail());
        return Stream.rangeClosed(range.low(), range.high())
                .flatMap(value -> others.map(each -> each.put(measures.head(), value)));
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

    @Provide
    Arbitrary<Range> ranges() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 5), Arbitraries.longs().between(0, 2))
                .as((low, more) -> new Range(low, low + more));
    }

    record Range(long low, long high) {}
}
