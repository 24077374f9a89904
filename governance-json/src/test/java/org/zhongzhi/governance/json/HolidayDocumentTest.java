package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vavr.collection.Array;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.model.time.HolidayYear;
import org.zhongzhi.governance.model.time.OfficeHours;
import org.zhongzhi.governance.model.time.StatutoryHolidays;
import org.zhongzhi.governance.model.time.WorkingCalendar;
import org.zhongzhi.governance.model.value.InvalidValueException;

class HolidayDocumentTest {
    private static final Path SHARED = Path.of("../../shared/data/holidays");
    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final String NEXT_YEAR = """
            {
              "year": 2027,
              "days": [
                {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                {"name": "元旦", "date": "2027-01-03", "isOffDay": false},
                {"date": "2026-12-31", "isOffDay": true}
              ]
            }
            """;

    private final GovernanceJson json = GovernanceJson.standard();

    @Test
    void a_year_that_is_read_goes_into_a_calendar() {
        WorkingCalendar calendar = CHINA.with(json.readHolidays(NEXT_YEAR));

        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 3))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 1)).isEqualTo(LocalDate.of(2027, 1, 3));
    }

    @ParameterizedTest
    @CsvSource({"2021", "2022", "2023", "2024", "2025", "2026"})
    void every_day_of_the_published_files_is_as_in_the_calendar_that_is_shipped(int year) {
        Path file = SHARED.resolve(year + ".json");
        assumeTrue(Files.exists(file), "skipped: " + file + " is not there");
        HolidayYear read = json.readHolidays(file);
        WorkingCalendar calendar = WorkingCalendar.of(
                Array.of(read), OfficeHours.common(), WorkingCalendar.china().zone());

        assertThat(read.year()).isEqualTo(year);
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year, 12, 31))
                .forEach(day ->
                        assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(CHINA.isWorkingDay(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-28, 3, 2022-02-07",
        "2022-01-28, 15, 2022-02-23",
        "2022-04-29, 5, 2022-05-10",
        "2022-06-20, 15, 2022-07-11",
        "2022-09-30, 13, 2022-10-24"
    })
    void what_is_written_of_the_shipped_years_gives_the_same_working_days_again(
            LocalDate start, int days, LocalDate end) {
        WorkingCalendar calendar = WorkingCalendar.of(
                StatutoryHolidays.YEARS.map(each -> json.readHolidays(json.toJson(each))),
                OfficeHours.common(),
                CHINA.zone());

        assertThat(calendar.years()).isEqualTo(CHINA.years());
        assertThat(calendar.plusWorkingDays(start, days)).isEqualTo(end);
        assertThat(calendar.workingDays(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)))
                .isEqualTo(249);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    "isOffDay": true, "date": "2027-01-01"}, {"date": "2027-01-01", "isOffDay": false} | '' | The day 2027-01-01 stands twice: expected each day once
                    "isOffDay": true, "date": "2027-02-30"} | /days/0/date | "2027-02-30" is not a date: expected a day that the calendar has
                    "isOffDay": 1, "date": "2027-01-01"} | /days/0/isOffDay | Found the number 1: expected true or false
                    "date": "2027-01-01"} | /days/0 | Property "isOffDay" is missing: expected true or false
                    "isOffDay": true, "date": "2029-01-01"} | '' | Holiday 节假日 of 2027 has the day 2029-01-01: expected a day of that year, of the end of the one before or the start of the one after
                    "isOffDay": false, "date": "2027-01-02"} | '' | Holiday 节假日 has no day off: expected at least one
                    "isOffday": true, "date": "2027-01-02"} | /days/0/isOffday | Unknown property "isOffday": did you mean "isOffDay"?
                    """)
    void what_is_wrong_in_a_file_is_told_with_its_place(String day, String pointer, String problem) {
        String document = "{\"year\": 2027, \"days\": [{" + day + "]}";

        Refusal refusal = Refusal.of(() -> json.readHolidays(document));

        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal.pointer()).isEqualTo("''".equals(pointer) ? "" : pointer);
    }

    @Test
    void a_year_after_a_gap_is_refused_by_the_calendar_and_not_guessed() {
        HolidayYear later = json.readHolidays(NEXT_YEAR.replace("2027", "2028").replace("2026", "2027"));

        assertThatThrownBy(() -> CHINA.with(later))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The calendar holds 2028 after 2026: expected each year once, and none left out");
    }
}
