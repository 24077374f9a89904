package org.zhongzhi.governance.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vavr.collection.Array;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.value.InvalidValueException;

class WorkingCalendarTest {
    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final Pattern DAY =
            Pattern.compile("\"date\": \"([0-9-]+)\",\\s*\"isOffDay\": (true|false)", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "2022-01-28, 3, 2022-02-07",
        "2022-01-28, 15, 2022-02-23",
        "2022-04-29, 5, 2022-05-10",
        "2022-06-20, 15, 2022-07-11",
        "2022-09-30, 13, 2022-10-24",
        "2022-02-05, 1, 2022-02-07",
        "2026-12-30, 1, 2026-12-31"
    })
    void so_many_working_days_after_a_day_that_is_not_counted_end_on(LocalDate start, int days, LocalDate end) {
        assertThat(CHINA.plusWorkingDays(start, days)).isEqualTo(end);
        assertThat(CHINA.due(noon(start), TimeLimit.workingDays(days), Pauses.none()))
                .containsExactly(midnight(end.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_so_many_working_days(int year, int days) {
        assertThat(CHINA.workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void every_day_of_a_year_is_as_the_published_data_have_it(int year) throws IOException {
        Path file = Path.of("../../shared/data/holidays/" + year + ".json");
        assumeTrue(Files.exists(file), "skipped: " + file + " is not there");
        Map<LocalDate, Boolean> off = new HashMap<>();
        Matcher matcher = DAY.matcher(Files.readString(file));
        while (matcher.find()) {
            off.put(LocalDate.parse(matcher.group(1)), Boolean.valueOf(matcher.group(2)));
        }

        assertThat(off).hasSizeGreaterThan(20);
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .forEach(day -> assertThat(CHINA.isWorkingDay(day))
                        .as("%s", day)
                        .isEqualTo(!off.getOrDefault(day, day.getDayOfWeek().getValue() > 5)));
    }

    @Test
    void a_make_up_day_on_a_weekend_is_worked_and_a_holiday_on_a_weekday_is_not() {
        assertThat(CHINA.isWorkingDay(LocalDate.of(2022, 1, 29))).isTrue();
        assertThat(CHINA.isWorkingDay(LocalDate.of(2022, 1, 31))).isFalse();
        assertThat(CHINA.isWorkingDay(LocalDate.of(2022, 12, 31))).isFalse();
        assertThat(CHINA.workingDayFrom(LocalDate.of(2022, 1, 31))).isEqualTo(LocalDate.of(2022, 2, 7));
        assertThat(CHINA.workingDayFrom(LocalDate.of(2022, 1, 29))).isEqualTo(LocalDate.of(2022, 1, 29));
    }

    @Test
    void a_stretch_of_days_is_half_open() {
        LocalDate friday = LocalDate.of(2022, 6, 24);

        assertThat(CHINA.workingDays(friday, friday)).isZero();
        assertThat(CHINA.workingDays(friday, friday.plusDays(1))).isEqualTo(1);
        assertThat(CHINA.workingDays(friday.plusDays(1), friday.plusDays(3))).isZero();
        assertThat(CHINA.workingDays(friday, friday.plusDays(4))).isEqualTo(2);
        assertThatThrownBy(() -> CHINA.workingDays(friday, friday.minusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "The stretch ends on 2022-06-23 and begins on 2022-06-24: expected an end that is not before");
    }

    @Test
    void a_day_outside_the_calendar_is_an_error_and_not_a_guess() {
        assertThatThrownBy(() -> CHINA.isWorkingDay(LocalDate.of(2027, 1, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("2027-01-01 lies outside the calendar, which holds 2021-01-01 to 2026-12-31: "
                        + "expected a day in these years, or their holidays");
        assertThatThrownBy(() -> CHINA.isWorkingDay(LocalDate.of(2020, 12, 31)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> CHINA.plusWorkingDays(LocalDate.of(2026, 12, 28), 4))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The 4 working days from 2026-12-29 on end after 2026-12-31, the last day of the calendar: "
                        + "expected the holidays of the next year");
        assertThatThrownBy(() -> CHINA.plusWorkingDays(LocalDate.of(2026, 12, 28), 0))
                .hasMessage("The count of working days is 0: expected 1 or more");
    }

    @Test
    void a_year_more_reaches_further_and_another_year_takes_the_place_of_what_was_held() {
        HolidayYear next = HolidayYear.of(
                2027,
                Array.of(Holiday.of(
                        "元旦", Array.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)), Array.empty())));
        WorkingCalendar longer = CHINA.with(next);

        assertThat(longer.plusWorkingDays(LocalDate.of(2026, 12, 30), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(longer.years().map(HolidayYear::year)).containsExactly(2021, 2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(CHINA.with(HolidayYear.of(2022, Array.empty())).isWorkingDay(LocalDate.of(2022, 2, 1)))
                .isTrue();
        assertThatThrownBy(() -> CHINA.with(HolidayYear.of(2028, Array.empty())))
                .hasMessage("The calendar holds 2028 after 2026: expected each year once, and none left out");
        assertThatThrownBy(() -> WorkingCalendar.of(Array.empty(), OfficeHours.common(), ZoneId.of("Asia/Shanghai")))
                .hasMessage("The calendar holds no year: expected at least one");
    }

    @Test
    void urgent_hours_run_day_and_night_in_whatever_year() {
        Instant start = Instant.parse("2031-10-01T15:59:59.5Z");

        assertThat(CHINA.due(start, TimeLimit.urgentMinutes(30), Pauses.none()))
                .containsExactly(Instant.parse("2031-10-01T16:29:59.5Z"));
        assertThat(CHINA.used(start, start.plusSeconds(119), LimitUnit.URGENT_HOURS, Pauses.none()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-24T09:00, 2, 2022-06-24T11:00",
        "2022-06-24T11:00, 1, 2022-06-24T12:00",
        "2022-06-24T11:00, 2, 2022-06-24T15:30",
        "2022-06-24T13:00, 1, 2022-06-24T15:30",
        "2022-06-24T17:00, 1, 2022-06-24T18:00",
        "2022-06-24T17:00, 2, 2022-06-27T09:30",
        "2022-06-25T10:00, 7, 2022-06-27T18:00",
        "2022-06-24T20:00, 14, 2022-06-28T18:00",
        "2022-01-28T17:00, 8, 2022-01-29T18:00"
    })
    void working_hours_run_while_the_office_is_open(String start, int hours, String end) {
        assertThat(CHINA.due(at(start), TimeLimit.workingHours(hours), Pauses.none()))
                .containsExactly(at(end));
        assertThat(CHINA.used(at(start), at(end), LimitUnit.WORKING_HOURS, Pauses.none()))
                .isEqualTo(hours * 60L);
    }

    @Test
    void a_last_day_that_is_off_gives_way_to_the_next_working_day_where_all_days_count() {
        assertThat(CHINA.due(at("2022-06-22T10:00"), TimeLimit.calendarDays(3), Pauses.none()))
                .containsExactly(at("2022-06-28T00:00"));
        assertThat(CHINA.due(at("2022-06-22T10:00"), TimeLimit.calendarDays(2), Pauses.none()))
                .containsExactly(at("2022-06-25T00:00"));
        assertThat(CHINA.used(at("2022-06-22T10:00"), at("2022-06-26T23:59"), LimitUnit.CALENDAR_DAYS, Pauses.none()))
                .isEqualTo(3);
    }

    @Test
    void another_zone_and_other_hours_give_another_moment() {
        WorkingCalendar other = CHINA.in(ZoneId.of("Asia/Urumqi"))
                .with(OfficeHours.of(new OfficeHours.Stretch(LocalTime.of(10, 0), LocalTime.of(14, 0))));

        assertThat(other.due(at("2022-06-24T09:00"), TimeLimit.workingHours(5), Pauses.none()))
                .containsExactly(at("2022-06-27T13:00"));
        assertThat(other).hasToString("2021 to 2026, 10:00–14:00, Asia/Urumqi");
        assertThat(other.zone()).isEqualTo(ZoneId.of("Asia/Urumqi"));
        assertThat(other.hours().stretches()).hasSize(1);
    }

    @Test
    void time_in_a_pause_does_not_count() {
        Pauses pauses = Pauses.none().begun(at("2022-06-24T10:00"), "等待第三方鉴定").ended(at("2022-06-27T10:00"));

        assertThat(CHINA.due(at("2022-06-24T09:00"), TimeLimit.workingHours(4), pauses))
                .containsExactly(at("2022-06-27T15:30"));
        assertThat(CHINA.used(at("2022-06-24T09:00"), at("2022-06-27T11:00"), LimitUnit.WORKING_HOURS, pauses))
                .isEqualTo(120);
        assertThat(CHINA.due(at("2022-06-23T09:00"), TimeLimit.workingDays(3), pauses))
                .containsExactly(at("2022-06-30T00:00"));
        assertThat(CHINA.used(at("2022-06-23T09:00"), at("2022-06-30T00:00"), LimitUnit.WORKING_DAYS, pauses))
                .isEqualTo(3);
    }

    @Test
    void nothing_falls_due_in_a_pause_that_goes_on_but_what_fell_due_before_it() {
        Pauses pauses = Pauses.none().begun(at("2022-06-24T10:00"), "等待第三方鉴定");

        assertThat(CHINA.due(at("2022-06-24T09:00"), TimeLimit.workingHours(4), pauses))
                .isEmpty();
        assertThat(CHINA.due(at("2022-06-24T09:00"), TimeLimit.workingHours(1), pauses))
                .containsExactly(at("2022-06-24T10:00"));
        assertThat(CHINA.due(at("2022-06-22T09:00"), TimeLimit.workingDays(3), pauses))
                .isEmpty();
        assertThat(CHINA.due(at("2022-06-22T09:00"), TimeLimit.workingDays(2), pauses))
                .containsExactly(at("2022-06-25T00:00"));
        assertThat(CHINA.used(at("2022-06-24T09:00"), at("2022-07-24T09:00"), LimitUnit.WORKING_HOURS, pauses))
                .isEqualTo(60);
        assertThat(CHINA.used(at("2022-06-22T09:00"), at("2022-07-24T09:00"), LimitUnit.WORKING_DAYS, pauses))
                .isEqualTo(2);
    }

    @Test
    void a_last_day_that_is_off_does_not_give_way_to_one_in_a_pause() {
        Pauses open = Pauses.none().begun(at("2022-06-25T12:00"), "等待第三方鉴定");

        assertThat(CHINA.due(at("2022-06-22T10:00"), TimeLimit.calendarDays(3), open))
                .isEmpty();
        assertThat(CHINA.due(at("2022-06-22T10:00"), TimeLimit.calendarDays(3), open.ended(at("2022-06-28T09:00"))))
                .containsExactly(at("2022-06-30T00:00"));
    }

    @Test
    void more_days_and_hours_than_the_calendar_holds_are_an_error() {
        assertThatThrownBy(() -> CHINA.plusWorkingDays(LocalDate.of(2022, 1, 28), Integer.MAX_VALUE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("expected the holidays of the next year");
        assertThatThrownBy(() -> CHINA.due(at("2026-12-31T15:00"), TimeLimit.workingHours(8), Pauses.none()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The working hours end after 2026-12-31, the last day of the calendar: "
                        + "expected the holidays of the next year");
    }

    @Test
    void a_limit_is_not_looked_at_before_it_begins() {
        assertThatThrownBy(() -> CHINA.used(
                        at("2022-06-24T09:00"), at("2022-06-24T08:59"), LimitUnit.URGENT_HOURS, Pauses.none()))
                .hasMessage("The limit begins at 2022-06-24T01:00:00Z and is looked at at 2022-06-24T00:59:00Z: "
                        + "expected no earlier moment");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CHINA.zone()).toInstant();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(CHINA.zone()).toInstant();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(CHINA.zone()).toInstant();
    }
}
