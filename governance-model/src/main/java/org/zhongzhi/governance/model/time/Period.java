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
    Period() {}

    /**
     * The first day.
     *
     * @return the first day, or none if the start is not recorded or lies before all records
     */
    @Value.Parameter
    public abstract Option<LocalDate> from();

    /**
     * The first day on which it is over.
     *
     * @return the day after the last, or none if no end is set
     */
    @Value.Parameter
    public abstract Option<LocalDate> until();

    /**
     * A period with both ends open.
     *
     * @return the period that holds every date
     */
    public static Period always() {
        return of(Option.none(), Option.none());
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
        return ImmutablePeriod.of(from, until);
    }

    /**
     * Whether a day lies in the period.
     *
     * @param date the day
     * @return true from the first day on, and before the day on which it is over
     */
    public boolean contains(LocalDate date) {
        return (from().isEmpty() || !date.isBefore(from().get()))
                && (until().isEmpty() || date.isBefore(until().get()));
    }

    /**
     * Whether some day lies in both periods.
     *
     * @param other the other period
     * @return true if they share a day
     */
    public boolean overlaps(Period other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Period other) {
        return from().isEmpty()
                || other.until().isEmpty()
                || from().get().isBefore(other.until().get());
    }

    @Value.Check
    void check() {
        Check.noNulls("The start of a period", from());
        Check.noNulls("The end of a period", until());
        if (from().isDefined() && until().isDefined()) {
            Check.that(
                    from().get().isBefore(until().get()),
                    "The period ends on %s, which is not after its start on %s: "
                            + "expected an end (the first day on which it is over) later than the start",
                    until().get(),
                    from().get());
        }
    }

    @Override
    public String toString() {
        return "[" + from().map(LocalDate::toString).getOrElse("") + ", "
                + until().map(LocalDate::toString).getOrElse("") + ")";
    }
}
