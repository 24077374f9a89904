package org.zhongzhi.governance.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.value.InvalidValueException;

class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate OVER = LocalDate.of(2024, 7, 1);
    private static final Period HALF_YEAR = Period.of(FIRST, OVER);

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Period.of(OVER, FIRST))
                .withMessage("The period ends on 2024-01-01, which is not after its start on 2024-07-01: "
                        + "expected an end (the first day on which it is over) later than the start");
    }

    @Test
    void a_period_without_a_day_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Period.of(FIRST, FIRST))
                .withMessage("The period ends on 2024-01-01, which is not after its start on 2024-01-01: "
                        + "expected an end (the first day on which it is over) later than the start");
    }

    @Test
    void a_null_for_an_end_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Period.from((LocalDate) null))
                .withMessage("The start of a period holds a null: expected values only");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Period.of(FIRST, null))
                .withMessage("The end of a period holds a null: expected values only");
    }

    @Test
    void a_period_begins_with_its_first_day() {
        assertThat(HALF_YEAR.contains(FIRST)).isTrue();
        assertThat(HALF_YEAR.contains(FIRST.minusDays(1))).isFalse();
    }

    @Test
    void a_period_is_over_on_its_end() {
        assertThat(HALF_YEAR.contains(OVER.minusDays(1))).isTrue();
        assertThat(HALF_YEAR.contains(OVER)).isFalse();
    }

    @Test
    void a_period_of_one_day_holds_that_day_alone() {
        Period day = Period.of(FIRST, FIRST.plusDays(1));

        assertThat(day.contains(FIRST)).isTrue();
        assertThat(day.contains(FIRST.minusDays(1))).isFalse();
        assertThat(day.contains(FIRST.plusDays(1))).isFalse();
    }

    @Test
    void a_period_without_an_end_holds_the_last_day_there_is() {
        assertThat(Period.from(FIRST).contains(LocalDate.MAX)).isTrue();
        assertThat(Period.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
    }

    @Test
    void a_period_without_a_start_holds_the_first_day_there_is() {
        Period until = Period.of(Option.none(), Option.some(OVER));

        assertThat(until.contains(LocalDate.MIN)).isTrue();
        assertThat(until.contains(OVER)).isFalse();
    }

    @Test
    void always_holds_every_day() {
        assertThat(Period.always().contains(LocalDate.MIN)).isTrue();
        assertThat(Period.always().contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void periods_that_follow_each_other_without_a_gap_do_not_overlap() {
        Period next = Period.from(OVER);

        assertThat(HALF_YEAR.overlaps(next)).isFalse();
        assertThat(next.overlaps(HALF_YEAR)).isFalse();
    }

    @Test
    void periods_that_share_one_day_overlap() {
        Period next = Period.from(OVER.minusDays(1));

        assertThat(HALF_YEAR.overlaps(next)).isTrue();
        assertThat(next.overlaps(HALF_YEAR)).isTrue();
    }

    @Test
    void a_period_overlaps_itself_one_inside_it_and_always() {
        Period march = Period.of(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1));

        assertThat(HALF_YEAR.overlaps(HALF_YEAR)).isTrue();
        assertThat(HALF_YEAR.overlaps(march)).isTrue();
        assertThat(march.overlaps(HALF_YEAR)).isTrue();
        assertThat(march.overlaps(Period.always())).isTrue();
    }

    @Test
    void two_periods_open_towards_each_other_overlap_only_if_they_meet() {
        Period before = Period.of(Option.none(), Option.some(FIRST));

        assertThat(before.overlaps(Period.from(FIRST))).isFalse();
        assertThat(before.overlaps(Period.from(FIRST.minusDays(1)))).isTrue();
        assertThat(before.overlaps(Period.of(Option.none(), Option.some(OVER)))).isTrue();
    }

    @Test
    void the_factories_agree() {
        assertThat(Period.from(FIRST)).isEqualTo(Period.of(Option.some(FIRST), Option.none()));
        assertThat(Period.of(FIRST, OVER)).isEqualTo(Period.of(Option.some(FIRST), Option.some(OVER)));
        assertThat(Period.always()).isEqualTo(Period.of(Option.none(), Option.none()));
    }

    @Test
    void a_period_shows_its_ends_as_half_open() {
        assertThat(HALF_YEAR).hasToString("[2024-01-01, 2024-07-01)");
        assertThat(Period.from(FIRST)).hasToString("[2024-01-01, )");
        assertThat(Period.always()).hasToString("[, )");
    }
}
