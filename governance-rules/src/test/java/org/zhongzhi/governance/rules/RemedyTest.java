package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Numbers.A;
import static org.zhongzhi.governance.rules.Numbers.B;
import static org.zhongzhi.governance.rules.Numbers.a;
import static org.zhongzhi.governance.rules.Numbers.known;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.between;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;
import static org.zhongzhi.governance.rules.Requirement.whenThen;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class RemedyTest {
    @Test
    void what_holds_or_is_moot_or_open_needs_no_remedy() {
        assertThat(Remedy.of(atLeast(A, 2), a(2))).isEmpty();
        assertThat(Remedy.of(whenThen(atLeast(A, 3), atLeast(A, 4)), a(2))).isEmpty();
        assertThat(Remedy.of(atLeast(A, 2), a(1, 2))).isEmpty();
    }

    @Test
    void each_comparison_says_how_much_more_or_less_it_takes() {
        assertThat(Remedy.of(atLeast(A, 5), a(2))).isEqualTo(adjust(A, 3));
        assertThat(Remedy.of(atMost(A, 1), a(4))).isEqualTo(adjust(A, -3));
        assertThat(Remedy.of(between(A, 2, 3), a(0))).isEqualTo(adjust(A, 2));
        assertThat(Remedy.of(between(A, 2, 3), a(5))).isEqualTo(adjust(A, -2));
        assertThat(Remedy.of(shareAtLeast(A, B, Ratio.percent(18)), ab(10, 1001)))
                .isEqualTo(adjust(A, 171));
    }

    @Test
    void what_would_take_a_number_below_zero_is_not_offered() {
        assertThat(Remedy.of(allOf(atMost(A, 0), anyOf(atMost(A, 0), atLeast(B, 2))), ab(1, 1)))
                .isEmpty();
    }

    @Test
    void a_range_is_mended_from_its_best_end() {
        assertThat(Remedy.of(atLeast(A, 5), a(1, 3))).isEqualTo(adjust(A, 2));
        assertThat(Remedy.of(atMost(A, 1), a(3, 7))).isEqualTo(adjust(A, -2));
        assertThat(Remedy.of(atMost(A, 1), a(3, Measured.UNBOUNDED))).isEqualTo(adjust(A, -2));
    }

    @Test
    void of_several_that_all_have_to_hold_each_that_fails_is_mended() {
        assertThat(Remedy.of(allOf(atLeast(A, 1), atLeast(B, 2)), ab(0, 0)))
                .isEqualTo(Option.some(new Remedy.All(Array.of(plain(A, 1), plain(B, 2)))));
        assertThat(Remedy.of(allOf(atLeast(A, 1), atLeast(B, 2)), ab(1, 0))).isEqualTo(adjust(B, 2));
    }

    @Test
    void two_demands_on_one_measure_are_met_by_the_greater_change_and_not_by_both_added_up() {
        assertThat(Remedy.of(allOf(atLeast(A, 5), atLeast(A, 8)), a(1))).isEqualTo(adjust(A, 7));
        assertThat(Remedy.of(allOf(atLeast(A, 8), shareAtLeast(A, B, Ratio.percent(50))), ab(1, 10)))
                .isEqualTo(adjust(A, 7));
    }

    @Test
    void a_contradiction_has_no_remedy() {
        assertThat(Remedy.of(allOf(atLeast(A, 5), atMost(A, 3)), a(4))).isEmpty();
        assertThat(Remedy.of(allOf(atLeast(A, 5), atMost(A, 3)), a(2))).isEmpty();
    }

    @Test
    void what_cannot_be_counted_up_to_has_no_remedy() {
        Requirement beyond = shareAtLeast(A, B, Ratio.of(3000, 100));

        assertThat(Remedy.of(beyond, ab(1, Long.MAX_VALUE))).isEmpty();
        assertThat(Remedy.of(anyOf(beyond, atLeast(A, 5)), ab(1, Long.MAX_VALUE)))
                .isEqualTo(adjust(A, 4));
        assertThat(Remedy.of(allOf(beyond, atLeast(A, 5)), ab(1, Long.MAX_VALUE)))
                .isEmpty();
    }

    @Test
    void of_several_of_which_one_has_to_hold_any_may_be_mended_and_of_one_measure_the_least() {
        assertThat(Remedy.of(anyOf(atLeast(A, 1), atLeast(B, 2)), ab(0, 0)))
                .isEqualTo(Option.some(new Remedy.Any(Array.of(plain(A, 1), plain(B, 2)))));
        assertThat(Remedy.of(anyOf(atLeast(A, 5), atLeast(A, 8)), a(1))).isEqualTo(adjust(A, 4));
    }

    @Test
    void a_restricted_value_does_not_come_out_as_a_remedy() {
        Measure restricted = Measure.named("restricted")
                .label("受限", "restricted")
                .in(Unit.of("人", "persons"))
                .restricted()
                .measuring((reading, subject) -> known(0));

        Finding finding = Numbers.finding(allOf(atLeast(restricted, 1), atLeast(A, 1)));

        assertThat(finding.outcome().kind()).isEqualTo(OutcomeKind.VIOLATED);
        assertThat(finding.remedy()).isEmpty();
        assertThat(finding.message().english()).doesNotContain("Smallest change", "restricted: 0");
    }

    @Test
    void a_given_value_is_not_changed_and_where_another_change_would_do_that_one_is_named() {
        Measure months = Measure.named("months")
                .label("月数", "months")
                .in(Unit.of("个月", "months"))
                .given()
                .measuring((reading, subject) -> known(4));

        assertThat(Numbers.finding(atMost(months, 3)).remedy()).isEmpty();
        assertThat(Numbers.finding(allOf(atMost(months, 3), atLeast(A, 1))).remedy())
                .isEmpty();
        assertThat(Numbers.finding(anyOf(atMost(months, 3), atLeast(A, 1))).remedy())
                .isEqualTo(adjust(A, 1));
        assertThat(months.isGiven()).isTrue();
        assertThat(A.isGiven()).isFalse();
    }

    private static Option<Remedy> adjust(Measure measure, long by) {
        return Option.some(plain(measure, by));
    }

    private static Remedy plain(Measure measure, long by) {
        return new Remedy.Adjust(measure, by);
    }

    private static Measurements ab(long a, long b) {
        return Numbers.values(HashMap.of(A, a, B, b));
    }
}
