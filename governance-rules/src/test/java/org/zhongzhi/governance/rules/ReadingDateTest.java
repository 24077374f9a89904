package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.tree;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingDateTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private final Reads reads = new Reads(CITY);

    @Test
    void a_day_has_come_from_that_day_on() {
        assertThat(on(DAY.minusDays(1)).hasCome(DAY)).isFalse();
        assertThat(on(DAY).hasCome(DAY)).isTrue();
        assertThat(on(DAY.plusDays(1)).hasCome(DAY)).isTrue();
    }

    @Test
    void the_year_is_the_calendar_year_of_the_date() {
        assertThat(on(LocalDate.of(2023, 12, 31)).year()).isEqualTo(2023);
        assertThat(on(LocalDate.of(2024, 1, 1)).year()).isEqualTo(2024);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-15, 2024-03-15, 0",
        "2024-03-15, 2024-03-16, 1",
        "2024-03-15, 2024-04-15, 1",
        "2024-03-15, 2024-04-16, 2",
        "2024-03-15, 2025-03-15, 12",
        "2024-01-31, 2024-02-29, 1",
        "2024-01-31, 2024-03-01, 2",
        "2024-01-31, 2024-03-31, 2",
        "2024-01-31, 2024-04-01, 3",
        "2024-01-31, 2024-04-30, 3",
        "2023-01-31, 2023-02-28, 1",
        "2023-01-31, 2023-03-01, 2",
        "2024-02-29, 2025-02-28, 12",
        "2024-02-29, 2025-03-01, 13"
    })
    void as_many_months_have_begun_as_have_to_be_added_to_come_to_the_date(
            LocalDate start, LocalDate date, long months) {
        assertThat(on(date).monthsBegunSince(start)).isEqualTo(months);
    }

    @Test
    void no_months_begin_before_the_day_has_come() {
        assertThatThrownBy(() -> on(DAY).monthsBegunSince(DAY.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The day 2024-07-01 comes after 2024-06-30, the date of the reading: "
                        + "expected that date or an earlier day; ask hasCome first");
    }

    @Test
    void a_measure_that_does_not_let_itself_be_refused_is_asked_again_once_the_day_has_come() {
        assertThatThrownBy(() -> recorded(DAY).monthsBegunSince(DAY.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(reads.window()).isEqualTo(Window.before(DAY.plusDays(1)));
    }

    @Test
    void what_asks_nothing_of_the_date_stays_the_same_on_every_day() {
        recorded(DAY).dossier(CITY).isPresent();

        assertThat(reads.window()).isEqualTo(Window.ALWAYS);
        assertThat(reads.isOwnAlone()).isTrue();
    }

    @Test
    void what_asks_several_things_stays_the_same_as_long_as_all_of_them_do() {
        Reading reading = recorded(DAY);

        reading.year();
        reading.hasCome(LocalDate.of(2024, 5, 1));
        reading.hasCome(LocalDate.of(2024, 9, 1));
        reading.hasCome(LocalDate.of(2025, 9, 1));

        assertThat(reads.window())
                .isEqualTo(Window.since(LocalDate.of(2024, 5, 1)).and(Window.before(LocalDate.of(2024, 9, 1))));
        assertThat(reads.isOwnAlone()).isFalse();
        reading.asOf();
        assertThat(reads.window()).isEqualTo(Window.on(DAY));
    }

    @Test
    void the_first_and_the_last_of_all_dates_are_dates_like_any_other() {
        assertThat(recorded(LocalDate.MAX).year()).isEqualTo(LocalDate.MAX.getYear());
        assertThat(recorded(LocalDate.MAX).asOf()).isEqualTo(LocalDate.MAX);
        assertThat(recorded(LocalDate.MAX).hasCome(LocalDate.MIN)).isTrue();
        assertThat(recorded(LocalDate.MIN).hasCome(LocalDate.MAX)).isFalse();
        assertThat(recorded(LocalDate.MIN).monthsBegunSince(LocalDate.MIN)).isZero();
        assertThat(recorded(LocalDate.MAX).monthsBegunSince(LocalDate.MAX.minusDays(1)))
                .isEqualTo(1);
        assertThat(recorded(LocalDate.MAX).monthsBegunSince(LocalDate.MIN))
                .isEqualTo(12L * (LocalDate.MAX.getYear() - LocalDate.MIN.getYear() + 1));
    }

    private Reading recorded(LocalDate date) {
        return on(date).recordedIn(reads);
    }

    private static Reading on(LocalDate date) {
        return Reading.of(tree().jurisdiction(), date);
    }
}
