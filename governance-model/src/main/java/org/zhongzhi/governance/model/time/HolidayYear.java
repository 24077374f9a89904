package org.zhongzhi.governance.model.time;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * The statutory holidays of one year, as arranged by one paper of the State Council. A holiday may begin in the last days of
 * the year before or end in the first of the year after, as New Year does.
 */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class HolidayYear {
    HolidayYear() {}

    /**
     * The year.
     *
     * @return as 2024
     */
    @Value.Parameter
    public abstract int year();

    /**
     * Its holidays.
     *
     * @return the holidays, in the order of their first days off
     */
    @Value.Parameter
    public abstract Seq<Holiday> holidays();

    /**
     * The holidays of a year.
     *
     * @param year the year
     * @param holidays its holidays, in whatever order
     * @return the year
     * @throws InvalidValueException if a day lies more than a year away, or two holidays say different things of one day
     */
    public static HolidayYear of(int year, Iterable<Holiday> holidays) {
        Check.noNulls("The holidays of a year", holidays);
        return ImmutableHolidayYear.of(
                year, Array.ofAll(holidays).sortBy(each -> each.daysOff().head()));
    }

    /**
     * The days on which it differs from the week: true for a day off, false for a day that is worked.
     *
     * @return what is arranged, by day
     */
    @Value.Derived
    Map<LocalDate, Boolean> arranged() {
        Map<LocalDate, Boolean> days = HashMap.empty();
        for (Holiday holiday : holidays()) {
            for (LocalDate day : holiday.daysOff()) {
                days = days.put(day, true);
            }
        }
        for (Holiday holiday : holidays()) {
            for (LocalDate day : holiday.makeUpDays()) {
                days = days.put(day, false);
            }
        }
        return days;
    }

    @Value.Check
    void check() {
        for (Holiday holiday : holidays()) {
            for (LocalDate day : holiday.daysOff()) {
                checkNear(holiday, day);
                Check.that(
                        arranged().get(day).contains(true),
                        "%s is a day off by holiday %s and worked by another one of %s: expected one of them",
                        day,
                        holiday.name(),
                        year());
            }
            holiday.makeUpDays().forEach(day -> checkNear(holiday, day));
        }
    }

    private void checkNear(Holiday holiday, LocalDate day) {
        Check.that(
                Math.abs(day.getYear() - year()) <= 1,
                "Holiday %s of %s has the day %s: expected a day of that year, of the end of the one before or the start of the"
                        + " one after",
                holiday.name(),
                year(),
                day);
    }

    @Override
    public final String toString() {
        return year() + ": " + holidays().mkString("; ");
    }
}
