package org.zhongzhi.governance.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarLawsTest {
    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final int MINUTE = 60;

    @Property
    void the_last_of_so_many_working_days_is_worked_and_so_many_are_counted_up_to_it(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate end = CHINA.plusWorkingDays(start, days);

        assertThat(CHINA.isWorkingDay(end)).isTrue();
        assertThat(CHINA.workingDays(start.plusDays(1), end.plusDays(1))).isEqualTo(days);
        assertThat(start.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(CHINA::isWorkingDay)
                        .count())
                .isEqualTo(days);
    }

    /** Minute by minute, by the words of the rules. */
    @Property(tries = 300)
    void what_is_due_is_what_a_walk_through_all_minutes_finds(
            @ForAll("moments") Instant start, @ForAll("limits") TimeLimit limit, @ForAll("pauses") Pauses pauses) {
        Option<Instant> due = CHINA.due(start, limit, pauses);

        assertThat(due).isEqualTo(walked(start, limit, pauses));
        if (limit.unit() != LimitUnit.CALENDAR_DAYS) {
            due.forEach(end -> {
                assertThat(CHINA.used(start, end, limit.unit(), pauses)).isEqualTo(limit.amount());
                assertThat(CHINA.used(start, end.minusSeconds(MINUTE), limit.unit(), pauses))
                        .isLessThan(limit.amount());
            });
        }
    }

    @Property
    void time_that_is_used_never_runs_back(
            @ForAll("moments") Instant start,
            @ForAll("limits") TimeLimit limit,
            @ForAll("pauses") Pauses pauses,
            @ForAll @IntRange(min = 0, max = 20_000) int minutes,
            @ForAll @IntRange(min = 0, max = 3_000) int more) {
        Instant at = start.plusSeconds((long) minutes * MINUTE);
        Instant later = at.plusSeconds((long) more * MINUTE);

        assertThat(CHINA.used(start, start, limit.unit(), pauses)).isZero();
        assertThat(CHINA.used(start, at, limit.unit(), pauses))
                .isBetween(0L, CHINA.used(start, later, limit.unit(), pauses));
        assertThat(CHINA.used(start, at, limit.unit(), pauses))
                .isLessThanOrEqualTo(CHINA.used(start, at, limit.unit(), Pauses.none()));
    }

    private static Option<Instant> walked(Instant start, TimeLimit limit, Pauses pauses) {
        return limit.unit().isDays() ? byDays(start, limit, pauses) : byMinutes(start, limit, pauses);
    }

    private static Option<Instant> byMinutes(Instant start, TimeLimit limit, Pauses pauses) {
        int left = limit.amount();
        Instant last = start.plusSeconds(200L * 24 * 60 * MINUTE);
        for (Instant minute = start; minute.isBefore(last); minute = minute.plusSeconds(MINUTE)) {
            Instant now = minute;
            boolean paused = pauses.entries()
                    .exists(each -> !now.isBefore(each.from()) && !each.until().exists(end -> !end.isAfter(now)));
            if (!paused && (limit.unit() == LimitUnit.URGENT_HOURS || isOpen(now))) {
                left--;
            }
            if (left == 0) {
                return Option.some(now.plusSeconds(MINUTE));
            }
        }
        return Option.none();
    }

    private static boolean isOpen(Instant moment) {
        ZonedDateTime local = moment.atZone(CHINA.zone());
        return CHINA.isWorkingDay(local.toLocalDate())
                && CHINA.hours()
                        .stretches()
                        .exists(each -> !local.toLocalTime().isBefore(each.from())
                                && local.toLocalTime().isBefore(each.until()));
    }

    private static Option<Instant> byDays(Instant start, TimeLimit limit, Pauses pauses) {
        boolean everyDay = limit.unit() == LimitUnit.CALENDAR_DAYS;
        int left = limit.amount();
        LocalDate first = day(start);
        for (LocalDate day = first.plusDays(1); day.isBefore(first.plusDays(200)); day = day.plusDays(1)) {
            LocalDate now = day;
            if (!isTakenOut(now, pauses) && (everyDay || CHINA.isWorkingDay(now))) {
                left--;
            }
            if (left == 0) {
                return first(now, pauses)
                        .map(end -> end.plusDays(1).atStartOfDay(CHINA.zone()).toInstant());
            }
        }
        return Option.none();
    }

    private static Option<LocalDate> first(LocalDate from, Pauses pauses) {
        return Option.ofOptional(from.datesUntil(from.plusDays(200))
                .filter(day -> CHINA.isWorkingDay(day) && !isTakenOut(day, pauses))
                .findFirst());
    }

    private static boolean isTakenOut(LocalDate day, Pauses pauses) {
        return pauses.entries()
                .exists(each -> day.isAfter(day(each.from())) && !each.until().exists(end -> day.isAfter(day(end))));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(CHINA.zone()).toLocalDate();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2_000).map(LocalDate.of(2021, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(0, 60_000).map(WorkingCalendarLawsTest::minutesOn);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Combinators.combine(Arbitraries.integers().between(1, 30), Arbitraries.of(LimitUnit.class))
                .as((amount, unit) -> TimeLimit.of(unit.isDays() ? amount : amount * 61, unit));
    }

    @Provide
    Arbitrary<Pauses> pauses() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 80_000).list().ofMaxSize(6), Arbitraries.of(true, false))
                .as((minutes, open) -> {
                    List<Instant> sorted = minutes.stream()
                            .sorted()
                            .map(WorkingCalendarLawsTest::minutesOn)
                            .toList();
                    Pauses pauses = Pauses.none();
                    for (int i = 0; i + 1 < sorted.size(); i += 2) {
                        pauses = pauses.begun(sorted.get(i), "等待材料").ended(sorted.get(i + 1));
                    }
                    return open && sorted.size() % 2 == 1
                            ? pauses.begun(sorted.get(sorted.size() - 1), "等待材料")
                            : pauses;
                });
    }

    /** Around the Spring Festival of 2022. */
    private static Instant minutesOn(int minutes) {
        return Instant.parse("2022-01-10T00:00:00Z").plusSeconds((long) minutes * MINUTE);
    }
}
