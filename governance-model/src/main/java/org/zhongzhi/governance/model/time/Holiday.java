package org.zhongzhi.governance.model.time;

import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * A statutory holiday as the State Council arranges it for one year (节假日安排): the days off, weekends among them, and the
 * weekend days that are worked instead (调休).
 */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Holiday {
    Holiday() {}

    /**
     * What it is called.
     *
     * @return the name, as 春节
     */
    @Value.Parameter
    public abstract String name();

    /**
     * The days off.
     *
     * @return the days, at least one
     */
    @Value.Parameter
    public abstract SortedSet<LocalDate> daysOff();

    /**
     * The days that are worked although they lie on a weekend.
     *
     * @return the days, none of them a day off
     */
    @Value.Parameter
    public abstract SortedSet<LocalDate> makeUpDays();

    /**
     * A holiday.
     *
     * @param name what it is called
     * @param daysOff the days off
     * @param makeUpDays the days that are worked instead
     * @return the holiday
     * @throws InvalidValueException if there is no day off, a day is both, or the name is blank
     */
    public static Holiday of(String name, Iterable<LocalDate> daysOff, Iterable<LocalDate> makeUpDays) {
        Check.noNulls("The days off of a holiday", daysOff);
        Check.noNulls("The make-up days of a holiday", makeUpDays);
        return ImmutableHoliday.of(name, TreeSet.ofAll(daysOff), TreeSet.ofAll(makeUpDays));
    }

    @Value.Check
    void check() {
        Check.text("The name of a holiday", name());
        Check.that(!daysOff().isEmpty(), "Holiday %s has no day off: expected at least one", name());
        makeUpDays()
                .find(daysOff()::contains)
                .forEach(day -> Check.that(
                        false,
                        "Holiday %s has %s both as a day off and as a make-up day: expected one of them",
                        name(),
                        day));
    }

    @Override
    public final String toString() {
        return name() + " " + daysOff().mkString("[", ", ", "]")
                + (makeUpDays().isEmpty() ? "" : makeUpDays().mkString(" worked instead [", ", ", "]"));
    }
}
