package org.zhongzhi.governance.examples.nationwide.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.zhongzhi.governance.examples.nationwide.border.ForeignName;
import org.zhongzhi.governance.examples.nationwide.border.Groups;
import org.zhongzhi.governance.examples.nationwide.border.Parcel;
import org.zhongzhi.governance.examples.nationwide.country.City;
import org.zhongzhi.governance.examples.nationwide.country.CityData;
import org.zhongzhi.governance.examples.nationwide.country.Country;
import org.zhongzhi.governance.examples.nationwide.country.GeneratedDivisions;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

/** What partitions do, without Spark, on many small countries. */
class TwoPassesTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    /** Rules of which any city can judge all that it holds. */
    private static final Set<String> READ_OF_THE_SUBJECT_ALONE =
            Set.of("party-organization-form", "deliberation-complete", "centre-title-clear", "centre-zones-shared");

    @Property(tries = 40)
    @Label("two passes come to the same as one assessment of everything, however the cities are tangled")
    void two_passes_come_to_the_same_as_one_assessment_of_everything(
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 5) int cities,
            @ForAll @IntRange(min = 0, max = 120) int tangles) {
        Country country = Country.of(GeneratedDivisions.of(seed, 1)).first(cities);
        CityData data = new TangledCities(country, tangles, seed);

        List<FindingRow> twoPasses = inTwoPasses(country, data).together();

        List<FindingRow> expected = Rows.of(WholeCountry.assess(country, data, AS_OF));
        assertThat(expected).isNotEmpty();
        assertThat(Rows.differences(expected, twoPasses)).isEmpty();
    }

    @Example
    void whatever_a_rule_reads_can_be_tangled_so_that_the_second_pass_judges_it() {
        Country country = Country.of(GeneratedDivisions.of(5, 1)).first(5);
        Set<String> ofSecond = new TreeSet<>();
        inTwoPasses(country, new TangledCities(country, 400, 5)).second().forEach(row -> ofSecond.add(row.rule()));

        Set<String> expected =
                new TreeSet<>(Hezhou2022.policy().rules().map(Rule::id).asJava());
        expected.removeAll(READ_OF_THE_SUBJECT_ALONE);
        assertThat(ofSecond).isEqualTo(expected);
    }

    private static TwoPasses inTwoPasses(Country country, CityData data) {
        Task task = Task.of(country, data, AS_OF, EnumSet.allOf(OutcomeKind.class));
        Set<ForeignName> names = new HashSet<>();
        country.cities().forEach(city -> names.addAll(task.foreignNames(city)));
        List<Piece> first = new ArrayList<>();
        for (City city : country.cities()) {
            first.addAll(task.judge(city, List.copyOf(names)));
        }
        List<Parcel> parcels = first.stream()
                .filter(Piece.Left.class::isInstance)
                .map(piece -> ((Piece.Left) piece).parcel())
                .toList();
        Groups groups = new Groups();
        parcels.forEach(parcel -> groups.tie(parcel.names()));
        Map<Object, List<Parcel>> byGroup = new TreeMap<>();
        parcels.forEach(
                parcel -> byGroup.computeIfAbsent(groups.keyOf(parcel.names().get(0)), absent -> new ArrayList<>())
                        .add(parcel));
        List<Piece> second = new ArrayList<>();
        byGroup.values().forEach(group -> second.addAll(task.judge(group)));
        return new TwoPasses(rows(first), rows(second));
    }

    private static List<FindingRow> rows(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Found.class::isInstance)
                .map(piece -> ((Piece.Found) piece).row())
                .toList();
    }

    /** What each of the passes finds. */
    private record TwoPasses(List<FindingRow> first, List<FindingRow> second) {
        List<FindingRow> together() {
            List<FindingRow> rows = new ArrayList<>(first);
            rows.addAll(second);
            return rows;
        }
    }
}
