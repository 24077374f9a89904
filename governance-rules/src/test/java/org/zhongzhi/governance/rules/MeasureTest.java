package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_DISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.estate;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.measure.DivisionMeasures;
import org.zhongzhi.governance.rules.measure.EstateMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

class MeasureTest {
    private static final EstateId ONE = EstateId.of("one");
    private static final EstateId TWO = EstateId.of("two");

    @Test
    void measures_are_equal_if_their_names_are() {
        assertThat(Numbers.measure("a", Numbers.known(7))).isEqualTo(Numbers.A).hasSameHashCodeAs(Numbers.A);
        assertThat(Numbers.A).isNotEqualTo(Numbers.B).hasToString("a");
    }

    @Test
    void a_measure_has_a_name_a_label_and_a_unit() {
        assertThatThrownBy(() -> Measure.named(" "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The name of a measure is blank: expected some text");
        assertThatThrownBy(() -> Measure.named("m").in(Unit.SQUARE_METRE).measuring((r, s) -> Numbers.known(1)))
                .hasMessage("label");
        assertThatThrownBy(() -> Measure.named("m").label("数", "m").measuring((r, s) -> Numbers.known(1)))
                .hasMessage("unit");
    }

    @Test
    void a_sum_says_what_it_adds_up_and_other_measures_that_they_do_not() {
        assertThat(DivisionMeasures.ESTATES.sum())
                .containsExactly(new Measure.Sum(EstateMeasures.COUNTED, Subjects.ESTATE));
        assertThat(EstateMeasures.COUNTED.sum()).isEmpty();
    }

    @Test
    void a_sum_over_ranges_is_a_range_with_the_evidence_of_all_its_parts_in_order() {
        Measure sum = summing(HashMap.of(
                ONE, Numbers.known(2),
                TWO, Measured.range(1, 4, Array.of(TeamId.of("t-1")), Text.of("一项", "a datum"))));

        Measured measured = sum.of(reading(), reading().dossier(CITY));

        assertThat(measured.low()).isEqualTo(3);
        assertThat(measured.high()).isEqualTo(6);
        assertThat(measured.missing()).containsExactly(Text.of("一项", "a datum"));
        assertThat(measured.evidence().map(EntityId::value)).containsExactly("t-1");
    }

    @Test
    void a_sum_with_a_part_that_nothing_bounds_is_not_bounded_either() {
        Measure sum = summing(HashMap.of(
                ONE, Numbers.known(2), TWO, Measured.unknown(1, Array.<EntityId>empty(), Text.of("一项", "a datum"))));

        Measured measured = sum.of(reading(), reading().dossier(DISTRICT));

        assertThat(measured.low()).isEqualTo(3);
        assertThat(measured.high()).isEqualTo(Measured.UNBOUNDED);
    }

    @Test
    void a_sum_that_is_too_large_stops_at_the_largest_number_instead_of_running_over() {
        Measure known = summing(HashMap.of(ONE, Numbers.known(Long.MAX_VALUE), TWO, Numbers.known(5)));
        Measure open = summing(HashMap.of(
                ONE,
                Numbers.known(Long.MAX_VALUE - 1),
                TWO,
                Measured.unknown(5, Array.<EntityId>empty(), Text.of("一项", "a datum"))));

        assertThat(known.of(reading(), reading().dossier(CITY)).low()).isEqualTo(Long.MAX_VALUE - 1);
        assertThat(open.of(reading(), reading().dossier(CITY)).isKnown()).isFalse();
    }

    @Test
    void a_sum_over_no_parts_is_none() {
        Measure sum = summing(HashMap.of(ONE, Numbers.known(2), TWO, Numbers.known(3)));

        assertThat(sum.of(reading(), reading().dossier(OTHER_DISTRICT))).isEqualTo(Numbers.known(0));
    }

    @Test
    void sums_may_be_added_up_themselves() {
        Measure ofCommunities = summing(HashMap.of(ONE, Numbers.known(2), TWO, Numbers.known(3)));
        Measure ofCity =
                Measure.named("city.sumOfSums").label("数", "number").summing(ofCommunities, Subjects.COMMUNITY);

        assertThat(ofCity.of(reading(), reading().dossier(CITY)).low()).isEqualTo(5);
    }

    @Test
    void a_person_lies_in_no_division_so_persons_add_up_to_nothing() {
        Measure persons = Measure.named("city.persons").label("数", "number").summing(Numbers.A, Subjects.PERSON);
        Reading reading =
                Reading.of(tree().with(Things.person("p-1", PartyMembership.NO)).jurisdiction(), TODAY);

        assertThat(persons.of(reading, reading.dossier(CITY)).low()).isZero();
        assertThat(reading.dossier(PersonId.of("p-1")).entity()).isNotEmpty();
    }

    /** A sum over an estate in each of the two communities. */
    private static Measure summing(Map<EstateId, Measured> parts) {
        Measure part = Measure.named("estate.part")
                .label("数", "number")
                .in(Unit.of("个", "things"))
                .measuring(
                        (reading, estate) -> parts.get((EstateId) estate.id()).get());
        return Measure.named("division.sum").label("数", "number").summing(part, Subjects.ESTATE);
    }

    private static Reading reading() {
        return Reading.of(
                tree().with(estate(ONE, COMMUNITY), estate(TWO, OTHER_COMMUNITY))
                        .jurisdiction(),
                TODAY);
    }
}
