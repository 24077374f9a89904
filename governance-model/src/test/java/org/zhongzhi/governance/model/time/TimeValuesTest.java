package org.zhongzhi.governance.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.time.OfficeHours.Stretch;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

class TimeValuesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);
    private static final Instant NOW = Instant.parse("2022-06-24T01:00:00Z");

    @Test
    void a_holiday_has_a_day_off_and_no_day_that_is_both() {
        Holiday holiday = Holiday.of("春节", Array.of(DAY.plusDays(1), DAY), Array.of(DAY.minusDays(3)));

        assertThat(holiday).hasToString("春节 [2022-02-01, 2022-02-02] worked instead [2022-01-29]");
        assertThat(Holiday.of("元旦", Array.of(DAY), Array.empty())).hasToString("元旦 [2022-02-01]");
        assertThatThrownBy(() -> Holiday.of("春节", Array.empty(), Array.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Holiday 春节 has no day off: expected at least one");
        assertThatThrownBy(() -> Holiday.of("春节", Array.of(DAY), Array.of(DAY)))
                .hasMessage("Holiday 春节 has 2022-02-01 both as a day off and as a make-up day: expected one of them");
        assertThatThrownBy(() -> Holiday.of(" ", Array.of(DAY), Array.empty())).hasMessageContaining("blank");
    }

    @Test
    void the_holidays_of_a_year_lie_in_it_or_beside_it_and_agree() {
        Holiday first = Holiday.of("元旦", Array.of(DAY.minusMonths(1)), Array.empty());
        Holiday second = Holiday.of("春节", Array.of(DAY), Array.empty());

        assertThat(HolidayYear.of(2022, Array.of(second, first)))
                .isEqualTo(HolidayYear.of(2022, Array.of(first, second)))
                .hasToString("2022: 元旦 [2022-01-01]; 春节 [2022-02-01]");
        assertThatThrownBy(() -> HolidayYear.of(2024, Array.of(second)))
                .hasMessage(
                        "Holiday 春节 of 2024 has the day 2022-02-01: expected a day of that year, of the end of the one"
                                + " before or the start of the one after");
        assertThatThrownBy(() -> HolidayYear.of(
                        2022, Array.of(second, Holiday.of("元旦", Array.of(DAY.minusDays(9)), Array.of(DAY)))))
                .hasMessage(
                        "2022-02-01 is a day off by holiday 春节 and worked by another one of 2022: expected one of them");
        assertThatThrownBy(() ->
                        HolidayYear.of(2024, Array.of(Holiday.of("元旦", Array.of(DAY.plusYears(2)), Array.of(DAY)))))
                .hasMessageContaining("has the day 2022-02-01");
    }

    @Test
    void the_office_is_open_in_stretches_one_after_the_other() {
        assertThat(OfficeHours.common()).hasToString("08:30–12:00, 14:30–18:00");
        assertThatThrownBy(() -> new Stretch(LocalTime.NOON, LocalTime.NOON))
                .hasMessage("The office is open from 12:00 until 12:00: expected an end later than the start");
        assertThatThrownBy(OfficeHours::of).hasMessage("The office is never open: expected at least one stretch");
        assertThatThrownBy(() -> OfficeHours.of(
                        new Stretch(LocalTime.of(8, 0), LocalTime.NOON),
                        new Stretch(LocalTime.NOON, LocalTime.of(13, 0))))
                .hasMessage(
                        "The office opens at 12:00 and was open until 12:00: expected stretches in order, with a break"
                                + " between them");
    }

    @Test
    void a_limit_says_how_long_in_words() {
        assertThat(TimeLimit.urgentMinutes(30).inWords())
                .isEqualTo(Text.of("30分钟（紧急工作时）", "30 minutes (urgent hours)"));
        assertThat(TimeLimit.urgentHours(2).inWords()).isEqualTo(Text.of("2个紧急工作时", "2 urgent hours"));
        assertThat(TimeLimit.workingHours(4)).hasToString("4 working hours");
        assertThat(TimeLimit.workingHours(1)).hasToString("1 working hour");
        assertThat(TimeLimit.workingDays(1)).hasToString("1 working day");
        assertThat(TimeLimit.urgentMinutes(1)).hasToString("1 minute (urgent hours)");
        assertThat(TimeLimit.workingDays(15).inWords()).isEqualTo(Text.of("15个工作日", "15 working days"));
        assertThat(TimeLimit.calendarDays(7)).hasToString("7 calendar days");
        assertThat(TimeLimit.of(60, LimitUnit.WORKING_HOURS)).isEqualTo(TimeLimit.workingHours(1));
    }

    @Test
    void a_limit_is_one_or_more_and_not_beyond_all_time() {
        assertThatThrownBy(() -> TimeLimit.workingDays(0)).hasMessage("A time limit has 0 days: expected 1 to 100000");
        assertThatThrownBy(() -> TimeLimit.urgentMinutes(100_001))
                .hasMessage("A time limit has 100001 minutes: expected 1 to 100000");
        assertThatThrownBy(() -> TimeLimit.workingHours(Integer.MAX_VALUE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A time limit has 2147483647 hours: expected 1 to 1666");
        assertThatThrownBy(() -> TimeLimit.urgentHours(-5)).hasMessage("A time limit has -5 hours: expected 1 to 1666");
    }

    @Test
    void pauses_follow_one_another() {
        Pauses paused = Pauses.none().begun(NOW, "等待材料");

        assertThat(Pauses.none().isPaused()).isFalse();
        assertThat(paused.isPaused()).isTrue();
        assertThat(paused.ended(NOW.plusSeconds(60)).isPaused()).isFalse();
        assertThat(paused.ended(NOW.plusSeconds(60))).hasToString("[2022-06-24T01:00:00Z, 2022-06-24T01:01:00Z) 等待材料");
        assertThat(paused).hasToString("[2022-06-24T01:00:00Z, ) 等待材料");
        assertThatThrownBy(() -> paused.begun(NOW.plusSeconds(1), "又一次"))
                .hasMessage("A pause begins at 2022-06-24T01:00:01Z while the one from 2022-06-24T01:00:00Z goes on: "
                        + "expected that to be ended first");
        assertThatThrownBy(() -> paused.ended(NOW.plusSeconds(60)).begun(NOW.plusSeconds(59), "又一次"))
                .hasMessage(
                        "A pause begins at 2022-06-24T01:00:59Z, before the end of the one until 2022-06-24T01:01:00Z: "
                                + "expected pauses one after the other");
        assertThatThrownBy(() -> Pauses.none().ended(NOW))
                .hasMessage("There is no pause to end at 2022-06-24T01:00:00Z: expected one that goes on");
        assertThatThrownBy(() -> Pause.of(NOW, Option.some(NOW.minusSeconds(1)), "等待材料"))
                .hasMessage(
                        "The pause ends at 2022-06-24T00:59:59Z and begins at 2022-06-24T01:00:00Z: expected an end that"
                                + " is not before the start");
    }
}
