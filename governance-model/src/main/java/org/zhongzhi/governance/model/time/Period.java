package org.zhongzhi.governance.model.time;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * When a thing is in force: from a date on, until before another; half open, so that one period can follow the other
 * without a gap or an overlap. Either end may be open.
 */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Period {
    private static final long OPEN_START = Long.MIN_VALUE;
    private static final long OPEN_END = Long.MAX_VALUE;

    Period() {}

    /**
     * The first day as a number, which is how every reading compares it.
     *
     * @return the day, counted from 1970-01-01; {@link Long#MIN_VALUE} for an open start
     */
    @Value.Parameter
    public abstract long firstDay();

    /**
     * The first day on which it is over, as a number.
     *
     * @return the day, counted from 1970-01-01; {@link Long#MAX_VALUE} for an open end
     */
    @Value.Parameter
    public abstract long endDay();

    /**
     * The first day.
     *
     * @return the first day, or none if the start is not recorded or lies before all records
     */
    public Option<LocalDate> from() {
        return Option.when(firstDay() != OPEN_START, () -> LocalDate.ofEpochDay(firstDay()));
    }

    /**
     * The first day on which it is over.
     *
     * @return the day after the last, or none if no end is set
     */
    public Option<LocalDate> until() {
        return Option.when(endDay() != OPEN_END, () -> LocalDate.ofEpochDay(endDay()));
    }

    /**
     * A period with both ends open.
     *
     * @return the period that holds every date
     */
    public static Period always() {
        return Unbounded.PERIOD;
    }

    /**
     * A period with no end.
     *
     * @param from the first day
     * @return the period
     * @throws InvalidValueException if the day is null
     */
    public static Period from(LocalDate from) {
        return of(Option.some(from), Option.none());
    }

    /**
     * A period with two ends.
     *
     * @param from the first day
     * @param until the first day on which it is over
     * @return the period
     * @throws InvalidValueException if it does not end after it starts
     */
    public static Period of(LocalDate from, LocalDate until) {
        return of(Option.some(from), Option.some(until));
    }

    /**
     * A period with ends that may be open.
     *
     * @param from the first day, or none
     * @param until the first day on which it is over, or none
     * @return the period
     * @throws InvalidValueException if it does not end after it starts
     */
    public static Period of(Option<LocalDate> from, Option<LocalDate> until) {
        Check.noNulls("The start of a period", from);
        Check.noNulls("The end of a period", until);
        return ImmutablePeriod.of(
                from.map(LocalDate::toEpochDay).getOrElse(OPEN_START),
                until.map(LocalDate::toEpochDay).getOrElse(OPEN_END));
    }

    /**
     * Whether a day lies in the period.
     *
     * @param date the day
     * @return true from the first day on, and before the day on which it is over
     */
    public boolean contains(LocalDate date) {
        return contains(date.toEpochDay());
    }

    /**
     * Whether a day lies in the period.
     *
     * @param epochDay the day, counted from 1970-01-01
     * @return true from the first day on, and before the day on which it is over
     */
    public boolean contains(long epochDay) {
        return firstDay() <= epochDay && epochDay < endDay();
    }

    /**
     * Whether some day lies in both periods.
     *
     * @param other the other period
     * @return true if they share a day
     */
    public boolean overlaps(Period other) {
        return firstDay() < other.endDay() && other.firstDay() < endDay();
    }

    /**
     * The part of the period from one day on, and before another.
     *
     * @param from the first day, or none
     * @param until the first day on which the part is over, or none
     * @return the part, or none if no day of the period lies there
     */
    public Option<Period> between(Option<LocalDate> from, Option<LocalDate> until) {
        long first = Math.max(firstDay(), from.map(LocalDate::toEpochDay).getOrElse(OPEN_START));
        long end = Math.min(endDay(), until.map(LocalDate::toEpochDay).getOrElse(OPEN_END));
        return Option.when(first < end, () -> ImmutablePeriod.of(first, end));
    }

    @Value.Check
    void check() {
        if (firstDay() >= endDay()) {
            throw new InvalidValueException("The period ends on " + until().getOrNull()
                    + ", which is not after its start on " + from().getOrNull()
                    + ": expected an end (the first day on which it is over) later than the start");
        }
    }

    @Override
    public String toString() {
        return "[" + from().map(LocalDate::toString).getOrElse("") + ", "
                + until().map(LocalDate::toString).getOrElse("") + ")";
    }

    /** One for all: most things have no end on record. */
    private static final class Unbounded {
        static final Period PERIOD = ImmutablePeriod.of(OPEN_START, OPEN_END);
    }
}
