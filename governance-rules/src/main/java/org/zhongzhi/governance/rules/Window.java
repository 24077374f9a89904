package org.zhongzhi.governance.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoField;

/**
 * Days on which something that was read of the date stays the same.
 *
 * @param from the first of them, counted from 1970-01-01; {@link Long#MIN_VALUE} if it was so from the start
 * @param until the first day after them; {@link Long#MAX_VALUE} if it stays so for good
 */
record Window(long from, long until) {
    /** Every day. */
    static final Window ALWAYS = new Window(Long.MIN_VALUE, Long.MAX_VALUE);

    /** One day alone. */
    static Window on(LocalDate day) {
        return new Window(day.toEpochDay(), day.toEpochDay() + 1);
    }

    /** A day and all that come after it. */
    static Window since(LocalDate day) {
        return new Window(day.toEpochDay(), Long.MAX_VALUE);
    }

    /** All days that come before a day. */
    static Window before(LocalDate day) {
        return new Window(Long.MIN_VALUE, day.toEpochDay());
    }

    /** A calendar year. */
    static Window ofYear(int year) {
        return new Window(
                LocalDate.of(year, 1, 1).toEpochDay(),
                LocalDate.of(year, 12, 31).toEpochDay() + 1);
    }

    /** The days on which so many months have begun since a day. */
    static Window ofMonthsBegun(LocalDate since, long months) {
        return new Window(
                months == 0 ? since.toEpochDay() : after(since, months - 1) + 1,
                isAfterAllDates(since, months) ? Long.MAX_VALUE : after(since, months) + 1);
    }

    private static long after(LocalDate day, long months) {
        return day.plusMonths(months).toEpochDay();
    }

    private static boolean isAfterAllDates(LocalDate day, long months) {
        return LocalDate.MAX.getLong(ChronoField.PROLEPTIC_MONTH) - day.getLong(ChronoField.PROLEPTIC_MONTH) < months;
    }

    /** The days that lie in both. */
    Window and(Window other) {
        return new Window(Math.max(from, other.from), Math.min(until, other.until));
    }

    boolean isBounded() {
        return from != Long.MIN_VALUE || until != Long.MAX_VALUE;
    }
}
