package org.zhongzhi.governance.model.time;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** How long something may take (时限): so many hours or days, by what they are counted in. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class TimeLimit {
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int LONGEST = 100_000;

    TimeLimit() {}

    /**
     * How many: minutes for a unit of hours, else days.
     *
     * @return 1 to 100,000
     */
    @Value.Parameter
    public abstract int amount();

    /**
     * In what it is counted.
     *
     * @return the unit
     */
    @Value.Parameter
    public abstract LimitUnit unit();

    /**
     * A limit in hours on the clock.
     *
     * @param minutes how many minutes
     * @return the limit
     * @throws InvalidValueException if it is not 1 to 100,000
     */
    public static TimeLimit urgentMinutes(int minutes) {
        return of(minutes, LimitUnit.URGENT_HOURS);
    }

    /**
     * A limit in hours on the clock.
     *
     * @param hours how many
     * @return the limit
     * @throws InvalidValueException if it is not 1 to 1,666
     */
    public static TimeLimit urgentHours(int hours) {
        return of(minutes(hours), LimitUnit.URGENT_HOURS);
    }

    /**
     * A limit in hours within the office hours.
     *
     * @param hours how many
     * @return the limit
     * @throws InvalidValueException if it is not 1 to 1,666
     */
    public static TimeLimit workingHours(int hours) {
        return of(minutes(hours), LimitUnit.WORKING_HOURS);
    }

    /**
     * A limit in working days.
     *
     * @param days how many
     * @return the limit
     * @throws InvalidValueException if it is not 1 to 100,000
     */
    public static TimeLimit workingDays(int days) {
        return of(days, LimitUnit.WORKING_DAYS);
    }

    /**
     * A limit in days of the calendar.
     *
     * @param days how many
     * @return the limit
     * @throws InvalidValueException if it is not 1 to 100,000
     */
    public static TimeLimit calendarDays(int days) {
        return of(days, LimitUnit.CALENDAR_DAYS);
    }

    /**
     * A limit.
     *
     * @param amount minutes for a unit of hours, else days
     * @param unit in what it is counted
     * @return the limit
     * @throws InvalidValueException if the amount is not 1 to 100,000
     */
    public static TimeLimit of(int amount, LimitUnit unit) {
        return ImmutableTimeLimit.of(amount, unit);
    }

    /**
     * This limit after an extension (延期).
     *
     * @param more how much longer, 0 or more: minutes for a unit of hours, days for a unit of days
     * @return the longer limit, and no more than the longest there is: 100,000 days or minutes
     * @throws InvalidValueException if it would be shorter
     */
    public final TimeLimit plus(long more) {
        Check.that(more >= 0, "A time limit is extended by %s: expected 0 or more", more);
        return of((int) Math.min(LONGEST, amount() + Math.min(more, LONGEST)), unit());
    }

    private static int minutes(int hours) {
        Check.that(
                hours > 0 && hours <= LONGEST / MINUTES_OF_AN_HOUR,
                "A time limit has %s hours: expected 1 to %s",
                hours,
                LONGEST / MINUTES_OF_AN_HOUR);
        return hours * MINUTES_OF_AN_HOUR;
    }

    @Value.Check
    void check() {
        Check.that(
                amount() > 0 && amount() <= LONGEST,
                "A time limit has %s %s: expected 1 to %s",
                amount(),
                unit().isDays() ? "days" : "minutes",
                LONGEST);
    }

    /**
     * The limit in words, as 3个工作日 or "30 minutes (urgent hours)".
     *
     * @return the words in both languages
     */
    public Text inWords() {
        if (!unit().isDays() && amount() % MINUTES_OF_AN_HOUR != 0) {
            return Text.of(
                    amount() + "分钟（" + unit().label().chinese() + "）",
                    amount() + (amount() == 1 ? " minute (" : " minutes (")
                            + unit().label().english() + ")");
        }
        int number = unit().isDays() ? amount() : amount() / MINUTES_OF_AN_HOUR;
        String units = unit().label().english();
        return Text.of(
                number + "个" + unit().label().chinese(),
                number + " " + (number == 1 ? units.substring(0, units.length() - 1) : units));
    }

    @Override
    public final String toString() {
        return inWords().english();
    }
}
