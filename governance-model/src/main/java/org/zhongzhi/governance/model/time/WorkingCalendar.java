package org.zhongzhi.governance.model.time;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * Which days are worked, when the office is open on them, and by when a limit ends: the week, the statutory holidays with
 * their make-up days (调休), office hours and a time zone.
 *
 * <pre>{@code
 * WorkingCalendar calendar = WorkingCalendar.china();
 * calendar.plusWorkingDays(LocalDate.of(2022, 1, 28), 3);                      // 2022-02-07
 * calendar.due(registered, TimeLimit.workingDays(15), Pauses.none());          // the first moment that is too late
 * }</pre>
 *
 * <p><b>How days are counted.</b> The day on which a limit begins is not counted, and its last day counts in full (民法典
 * art. 201, 203, without the closing time of the second paragraph of 203). Every stretch of time is half open. A moment by which something is due is therefore the first one that is
 * too late: of a limit in days the start of the day after the last. A pause takes out the days after the one on which it
 * begins, up to and with the one on which it ends.
 *
 * <p>A day outside the years that the calendar holds is an error and never a guess. The last days of December may yet change
 * by the paper on the year after. Looking up a day costs the same in every calendar, finding one the logarithm of its
 * length.
 */
public final class WorkingCalendar {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Seq<HolidayYear> years;
    private final OfficeHours hours;
    private final ZoneId zone;
    private final LocalDate first;

    /** At {@code i}, how many of the first {@code i} days are worked. */
    private final int[] workedBefore;

    private WorkingCalendar(Seq<HolidayYear> years, OfficeHours hours, ZoneId zone) {
        this.years = years;
        this.hours = hours;
        this.zone = zone;
        this.first = LocalDate.of(years.head().year(), 1, 1);
        this.workedBefore = workedBefore(years, first);
    }

    private static int[] workedBefore(Seq<HolidayYear> years, LocalDate first) {
        Map<LocalDate, Boolean> arranged = years.foldLeft(
                HashMap.<LocalDate, Boolean>empty(), (sum, year) -> sum.merge(year.arranged(), (one, other) -> other));
        LocalDate end = LocalDate.of(years.last().year() + 1, 1, 1);
        int[] worked = new int[(int) ChronoUnit.DAYS.between(first, end) + 1];
        for (int i = 0; i < worked.length - 1; i++) {
            LocalDate day = first.plusDays(i);
            boolean off =
                    arranged.get(day).getOrElse(() -> day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue());
            worked[i + 1] = worked[i] + (off ? 0 : 1);
        }
        return worked;
    }

    /**
     * The calendar of China: the statutory holidays of 2021 to 2026, the common office hours, in the zone Asia/Shanghai.
     *
     * @return the calendar
     */
    public static WorkingCalendar china() {
        return of(StatutoryHolidays.YEARS, OfficeHours.common(), SHANGHAI);
    }

    /**
     * A calendar.
     *
     * @param years the years that it holds, one after the other
     * @param hours when the office is open on a working day
     * @param zone where
     * @return the calendar
     * @throws InvalidValueException if it holds no year, or a year is left out or there twice
     */
    public static WorkingCalendar of(Iterable<HolidayYear> years, OfficeHours hours, ZoneId zone) {
        Check.noNulls("The years of a calendar", years);
        Seq<HolidayYear> sorted = Array.ofAll(years).sortBy(HolidayYear::year);
        Check.that(!sorted.isEmpty(), "The calendar holds no year: expected at least one");
        for (int i = 1; i < sorted.size(); i++) {
            Check.that(
                    sorted.get(i).year() == sorted.get(i - 1).year() + 1,
                    "The calendar holds %s after %s: expected each year once, and none left out",
                    sorted.get(i).year(),
                    sorted.get(i - 1).year());
        }
        return new WorkingCalendar(sorted, hours, zone);
    }

    /**
     * The same calendar with the holidays of a year, in the place of those it holds of it.
     *
     * @param year the year
     * @return the calendar
     * @throws InvalidValueException if a year is left out between
     */
    public WorkingCalendar with(HolidayYear year) {
        return of(years.reject(each -> each.year() == year.year()).append(year), hours, zone);
    }

    /**
     * The same calendar with other office hours.
     *
     * @param other when the office is open on a working day
     * @return the calendar
     */
    public WorkingCalendar with(OfficeHours other) {
        return new WorkingCalendar(years, other, zone);
    }

    /**
     * The same calendar in another time zone.
     *
     * @param other where
     * @return the calendar
     */
    public WorkingCalendar in(ZoneId other) {
        return new WorkingCalendar(years, hours, other);
    }

    /**
     * The years that it holds.
     *
     * @return the years, in their order
     */
    public Seq<HolidayYear> years() {
        return years;
    }

    /**
     * When the office is open on a working day.
     *
     * @return the hours
     */
    public OfficeHours hours() {
        return hours;
    }

    /**
     * Where it holds.
     *
     * @return the time zone, by which a moment lies on a day
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Whether a day is worked.
     *
     * @param day the day
     * @return true for a working day, be it a make-up day
     * @throws InvalidValueException if the calendar does not hold its year
     */
    public boolean isWorkingDay(LocalDate day) {
        int index = indexOf(day);
        return workedBefore[index + 1] > workedBefore[index];
    }

    /**
     * How many days of a stretch are worked.
     *
     * @param from the first day
     * @param until the first day that does not belong to it, not before the first
     * @return the count
     * @throws InvalidValueException if the calendar does not hold a day of it
     */
    public int workingDays(LocalDate from, LocalDate until) {
        Check.that(
                !until.isBefore(from),
                "The stretch ends on %s and begins on %s: expected an end that is not before",
                until,
                from);
        return from.equals(until) ? 0 : workedBefore[indexOf(until.minusDays(1)) + 1] - workedBefore[indexOf(from)];
    }

    /**
     * The last day of so many working days after a day that is not counted.
     *
     * @param start the day on which the count begins, worked or not
     * @param days how many: 1 or more
     * @return the day, a working one
     * @throws InvalidValueException if the calendar does not reach so far
     */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        Check.that(days > 0, "The count of working days is %s: expected 1 or more", days);
        return nthWorkingDay(start.plusDays(1), days);
    }

    /**
     * The day itself if it is worked, or the next one that is.
     *
     * @param day the day
     * @return the working day
     * @throws InvalidValueException if the calendar does not reach so far
     */
    public LocalDate workingDayFrom(LocalDate day) {
        return nthWorkingDay(day, 1);
    }

    /**
     * By when a limit ends that begins at a moment.
     *
     * @param start the moment
     * @param limit the limit
     * @param pauses when time does not count
     * @return the first moment that is too late, or none if a pause that goes on keeps the limit from ending
     * @throws InvalidValueException if the calendar does not reach so far
     */
    public Option<Instant> due(Instant start, TimeLimit limit, Pauses pauses) {
        return counting(limit.unit()).due(start, limit.amount(), pauses);
    }

    /**
     * How much of a limit is used up.
     *
     * @param start the moment at which it began
     * @param at the moment in question, not before the start
     * @param unit in what the limit is counted
     * @param pauses when time does not count
     * @return whole minutes for a unit of hours; else whole days that are over. Of calendar days it reaches the limit before
     *     the limit is due where the last day is one off
     * @throws InvalidValueException if the moment comes before the start, or the calendar does not hold a day between
     */
    public long used(Instant start, Instant at, LimitUnit unit, Pauses pauses) {
        Check.that(
                !at.isBefore(start),
                "The limit begins at %s and is looked at at %s: expected no earlier moment",
                start,
                at);
        return counting(unit).used(start, at, pauses);
    }

    private Counting counting(LimitUnit unit) {
        return switch (unit) {
            case URGENT_HOURS -> new CountingTime(CountingTime.Clock.ALWAYS);
            case WORKING_HOURS -> new CountingTime(new OpenTime());
            case WORKING_DAYS -> new CountingDays(this, false);
            case CALENDAR_DAYS -> new CountingDays(this, true);
        };
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The n-th working day of those from a day on, that day included. */
    LocalDate nthWorkingDay(LocalDate from, int n) {
        long wanted = (long) workedBefore[indexOf(from)] + n;
        Check.that(
                wanted <= workedBefore[workedBefore.length - 1],
                "The %s working days from %s on end after %s, the last day of the calendar: expected the holidays of the next year",
                n,
                from,
                lastDay());
        int index = Arrays.binarySearch(workedBefore, (int) wanted);
        while (workedBefore[index - 1] == wanted) {
            index--;
        }
        return first.plusDays(index - 1L);
    }

    private LocalDate lastDay() {
        return first.plusDays(workedBefore.length - 2L);
    }

    private int indexOf(LocalDate day) {
        long index = ChronoUnit.DAYS.between(first, day);
        Check.that(
                index >= 0 && index < workedBefore.length - 1,
                "%s lies outside the calendar, which holds %s to %s: expected a day in these years, or their holidays",
                day,
                first,
                lastDay());
        return (int) index;
    }

    /** The time in which the office is open. */
    private final class OpenTime implements CountingTime.Clock {
        @Override
        public long at(Instant moment) {
            ZonedDateTime local = moment.atZone(zone);
            int index = indexOf(local.toLocalDate());
            long whole = workedBefore[index] * hours.nanosOfDay();
            return workedBefore[index + 1] > workedBefore[index]
                    ? whole + hours.openBefore(local.toLocalTime())
                    : whole;
        }

        @Override
        public Instant firstAt(long nanos) {
            long days = (nanos - 1) / hours.nanosOfDay();
            Check.that(
                    days < workedBefore[workedBefore.length - 1],
                    "The working hours end after %s, the last day of the calendar: expected the holidays of the next year",
                    lastDay());
            LocalDate day = nthWorkingDay(first, (int) days + 1);
            return day.atTime(hours.timeAfter(nanos - days * hours.nanosOfDay()))
                    .atZone(zone)
                    .toInstant();
        }
    }

    @Override
    public String toString() {
        return years.head().year() + " to " + years.last().year() + ", " + hours + ", " + zone;
    }
}
