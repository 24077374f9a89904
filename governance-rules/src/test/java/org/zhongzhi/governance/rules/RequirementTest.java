package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Numbers.A;
import static org.zhongzhi.governance.rules.Numbers.B;
import static org.zhongzhi.governance.rules.Numbers.C;
import static org.zhongzhi.governance.rules.Numbers.a;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.between;
import static org.zhongzhi.governance.rules.Requirement.byParameter;
import static org.zhongzhi.governance.rules.Requirement.exactly;
import static org.zhongzhi.governance.rules.Requirement.none;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;
import static org.zhongzhi.governance.rules.Requirement.whenThen;

import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.model.value.InvalidValueException;

class RequirementTest {
    private static final long MANY = Measured.UNBOUNDED;

    @ParameterizedTest
    @CsvSource({"1, 1, FAILS", "2, 2, HOLDS", "3, 3, HOLDS", "0, 1, FAILS", "0, 2, OPEN", "1, 2, OPEN", "2, 9, HOLDS"})
    void at_least_two(long low, long high, Verdict verdict) {
        assertThat(atLeast(A, 2).over(a(low, high))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"0, HOLDS", "2, HOLDS", "3, FAILS"})
    void at_most_two(long value, Verdict verdict) {
        assertThat(atMost(A, 2).over(a(value))).isEqualTo(verdict);
    }

    @Test
    void at_most_two_of_a_number_that_is_not_known() {
        assertThat(atMost(A, 2).over(a(0, 2))).isEqualTo(Verdict.HOLDS);
        assertThat(atMost(A, 2).over(a(2, 3))).isEqualTo(Verdict.OPEN);
        assertThat(atMost(A, 2).over(a(3, MANY))).isEqualTo(Verdict.FAILS);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, FAILS",
        "1, 1, HOLDS",
        "2, 2, HOLDS",
        "3, 3, FAILS",
        "1, 2, HOLDS",
        "0, 1, OPEN",
        "0, 3, OPEN",
        "2, 3, OPEN",
        "3, 4, FAILS"
    })
    void between_one_and_two(long low, long high, Verdict verdict) {
        assertThat(between(A, 1, 2).over(a(low, high))).isEqualTo(verdict);
    }

    @Test
    void exactly_and_none_are_ranges_of_one_number() {
        assertThat(exactly(A, 1)).isEqualTo(between(A, 1, 1));
        assertThat(none(A)).isEqualTo(atMost(A, 0));
        assertThat(none(A).over(a(0, 1))).isEqualTo(Verdict.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "18, 18, 100, 100, HOLDS",
        "17, 17, 100, 100, FAILS",
        "0, 0, 0, 0, MOOT",
        "5, 9, 0, 0, MOOT",
        "18, 20, 100, 100, HOLDS",
        "17, 20, 100, 100, OPEN",
        "18, 18, 1, 100, HOLDS",
        "18, 18, 1, 101, OPEN",
        "18, 18, 101, 200, FAILS",
        "18, 18, 0, 100, OPEN",
        "0, 0, 1, 100, FAILS",
        "0, 0, 0, 100, OPEN"
    })
    void a_share_of_eighteen_percent(long partLow, long partHigh, long wholeLow, long wholeHigh, Verdict verdict) {
        Measurements measured =
                Measurements.of(Array.of(Measurement.of(A, partLow, partHigh), Measurement.of(B, wholeLow, wholeHigh)));

        assertThat(shareAtLeast(A, B, Ratio.percent(18)).over(measured)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "HOLDS, HOLDS, HOLDS",
        "HOLDS, FAILS, FAILS",
        "HOLDS, OPEN, OPEN",
        "HOLDS, MOOT, HOLDS",
        "FAILS, FAILS, FAILS",
        "FAILS, OPEN, FAILS",
        "FAILS, MOOT, FAILS",
        "OPEN, OPEN, OPEN",
        "OPEN, MOOT, OPEN",
        "MOOT, MOOT, MOOT"
    })
    void all_of_two(Verdict one, Verdict other, Verdict both) {
        assertThat(allOf(such(A, one), such(B, other)).over(measured(one, other)))
                .isEqualTo(both);
        assertThat(allOf(such(B, other), such(A, one)).over(measured(one, other)))
                .isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "HOLDS, HOLDS, HOLDS",
        "HOLDS, FAILS, HOLDS",
        "HOLDS, OPEN, HOLDS",
        "HOLDS, MOOT, HOLDS",
        "FAILS, FAILS, FAILS",
        "FAILS, OPEN, OPEN",
        "FAILS, MOOT, FAILS",
        "OPEN, OPEN, OPEN",
        "OPEN, MOOT, OPEN",
        "MOOT, MOOT, MOOT"
    })
    void any_of_two(Verdict one, Verdict other, Verdict either) {
        assertThat(anyOf(such(A, one), such(B, other)).over(measured(one, other)))
                .isEqualTo(either);
        assertThat(anyOf(such(B, other), such(A, one)).over(measured(one, other)))
                .isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({
        "HOLDS, HOLDS, HOLDS",
        "HOLDS, FAILS, FAILS",
        "HOLDS, OPEN, OPEN",
        "HOLDS, MOOT, MOOT",
        "FAILS, FAILS, MOOT",
        "FAILS, HOLDS, MOOT",
        "MOOT, FAILS, MOOT",
        "OPEN, HOLDS, OPEN",
        "OPEN, FAILS, OPEN",
        "OPEN, MOOT, MOOT"
    })
    void where_one_holds_the_other_has_to(Verdict condition, Verdict then, Verdict whole) {
        assertThat(whenThen(such(A, condition), such(B, then)).over(measured(condition, then)))
                .isEqualTo(whole);
    }

    @Test
    void a_share_of_what_may_be_nothing_does_not_open_what_fails_anyway() {
        Requirement share = shareAtLeast(A, B, Ratio.percent(30));
        Measurements measured =
                Measurements.of(Array.of(Measurement.of(A, 0, 0), Measurement.of(B, 0, MANY), Measurement.of(C, 0, 0)));

        assertThat(share.over(measured)).isEqualTo(Verdict.OPEN);
        assertThat(anyOf(atLeast(C, 5), share).over(measured)).isEqualTo(Verdict.FAILS);
        assertThat(allOf(atMost(C, 5), share).over(measured)).isEqualTo(Verdict.OPEN);
    }

    @Test
    void a_requirement_reads_each_of_its_measures_once_in_the_order_in_which_they_stand() {
        Requirement requirement = whenThen(
                atLeast(C, 1), anyOf(allOf(atMost(B, 2), shareAtLeast(A, C, Ratio.percent(1))), exactly(B, 0)));

        assertThat(requirement.measures()).containsExactly(C, B, A);
    }

    @Test
    void a_choice_that_no_policy_has_made_cannot_be_judged() {
        Requirement open = byParameter("reading", "one", atLeast(A, 1), "two", atLeast(B, 2));

        assertThat(open.measures()).containsExactly(A, B);
        assertThatThrownBy(() -> open.over(a(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Parameter reading is open: expected a policy to resolve it before the rule is judged");
    }

    @Test
    void a_requirement_that_asks_for_nothing_sensible_is_refused() {
        assertThatThrownBy(() -> atLeast(A, -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The bound of a requirement is -1: expected 0 or more");
        assertThatThrownBy(() -> atMost(A, -1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> between(A, -1, 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> between(A, 2, 1)).hasMessage("The requirement asks for 2 to 1: expected a range");
        assertThatThrownBy(Requirement::allOf)
                .hasMessage("A requirement of all of nothing: expected at least one part");
        assertThatThrownBy(Requirement::anyOf)
                .hasMessage("A requirement of any of nothing: expected at least one part");
        assertThatThrownBy(() -> allOf(atLeast(A, 1), null)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> anyOf(atLeast(A, 1), null)).isInstanceOf(InvalidValueException.class);
    }

    /** A requirement on a measure that comes to a verdict over {@link #measured}. */
    private static Requirement such(Measure measure, Verdict verdict) {
        return verdict == Verdict.MOOT
                ? shareAtLeast(measure, measure, Ratio.percent(1))
                : atLeast(measure, verdict == Verdict.FAILS ? 9 : 5);
    }

    private static Measurements measured(Verdict a, Verdict b) {
        return Measurements.of(Array.of(measured(A, a), measured(B, b)));
    }

    private static Measurement measured(Measure measure, Verdict verdict) {
        return switch (verdict) {
            case HOLDS, FAILS -> Measurement.of(measure, 5, 5);
            case OPEN -> Measurement.of(measure, 4, 5);
            case MOOT -> Measurement.of(measure, 0, 0);
        };
    }
}
