package org.zhongzhi.governance.model.time;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalTime;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** When the office is open on a working day (办公时间): one or more stretches, half open. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class OfficeHours {
    OfficeHours() {}

    /**
     * The stretches.
     *
     * @return at least one, in the order of the day, none touching the next
     */
    @Value.Parameter
    public abstract Seq<Stretch> stretches();

    /**
     * From one time of the day on, and before another.
     *
     * @param from the first moment
     * @param until the first moment at which it is over
     */
    public record Stretch(LocalTime from, LocalTime until) {
        /** Refuses a stretch that does not end after it starts. */
        public Stretch {
            Check.that(
                    from.isBefore(until),
                    "The office is open from %s until %s: expected an end later than the start",
                    from,
                    until);
        }

        long nanos() {
            return until.toNanoOfDay() - from.toNanoOfDay();
        }
    }

    /**
     * The hours that are common where a city says nothing else: 08:30 to 12:00 and 14:30 to 18:00, seven in all.
     *
     * @return the hours
     */
    public static OfficeHours common() {
        return of(
                new Stretch(LocalTime.of(8, 30), LocalTime.NOON),
                new Stretch(LocalTime.of(14, 30), LocalTime.of(18, 0)));
    }

    /**
     * Office hours.
     *
     * @param stretches when the office is open
     * @return the hours
     * @throws InvalidValueException if there is none, or one does not begin after the one before has ended
     */
    public static OfficeHours of(Stretch... stretches) {
        return ImmutableOfficeHours.of(Array.of(stretches));
    }

    /** How long the office is open on a working day before a time of the day, in nanoseconds. */
    long openBefore(LocalTime time) {
        long sum = 0;
        for (Stretch each : stretches()) {
            sum += Math.max(0, Math.min(time.toNanoOfDay() - each.from().toNanoOfDay(), each.nanos()));
        }
        return sum;
    }

    /** The earliest time of a working day before which the office was open so long: more than 0, at most {@link #nanosOfDay}. */
    LocalTime timeAfter(long nanos) {
        long left = nanos;
        for (Stretch each : stretches()) {
            if (left <= each.nanos()) {
                return each.from().plusNanos(left);
            }
            left -= each.nanos();
        }
        throw new IllegalStateException("The office is not open for " + nanos + " nanoseconds a day");
    }

    @Value.Derived
    long nanosOfDay() {
        return stretches().map(Stretch::nanos).sum().longValue();
    }

    @Value.Check
    void check() {
        Check.noNulls("The office hours", stretches());
        Check.that(!stretches().isEmpty(), "The office is never open: expected at least one stretch");
        for (int i = 1; i < stretches().size(); i++) {
            Check.that(
                    stretches().get(i - 1).until().isBefore(stretches().get(i).from()),
                    "The office opens at %s and was open until %s: expected stretches in order, with a break between them",
                    stretches().get(i).from(),
                    stretches().get(i - 1).until());
        }
    }

    @Override
    public final String toString() {
        return stretches().map(each -> each.from() + "–" + each.until()).mkString(", ");
    }
}
