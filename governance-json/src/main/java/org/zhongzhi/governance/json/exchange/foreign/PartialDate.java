package org.zhongzhi.governance.json.exchange.foreign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * A date of which the day, or the month too, may be left open (ISO 8601 of reduced precision, as Popolo has it): the days that
 * it may mean.
 *
 * @param first the first of these days
 * @param last the last of these days
 * @param isWhole whether it is one day and nothing else: neither a year or month nor a moment within a day
 */
public record PartialDate(LocalDate first, LocalDate last, boolean isWhole) {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?"
            + "(T[0-9]{2}(?::[0-9]{2}){0,2}(?:Z|[+-][0-9]{2}(?::[0-9]{2})?))?");

    /**
     * The date that a text means.
     *
     * @param text as {@code 1970}, {@code 1970-01}, {@code 1970-01-31} or {@code 1970-01-31T09:00:00Z}
     * @return the date; of a moment, its day as it is written
     * @throws InvalidValueException if the text has another form, or the calendar has no such day
     */
    public static PartialDate of(String text) {
        Matcher form = FORM.matcher(text);
        Check.that(
                form.matches() && (form.group(4) == null || form.group(3) != null),
                "The date is not of the form YYYY, YYYY-MM or YYYY-MM-DD: expected one of these");
        try {
            int year = Integer.parseInt(form.group(1));
            if (form.group(2) == null) {
                return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(2)));
            if (form.group(3) == null) {
                return new PartialDate(month.atDay(1), month.atEndOfMonth(), false);
            }
            LocalDate day = month.atDay(Integer.parseInt(form.group(3)));
            return new PartialDate(day, day, form.group(4) == null);
        } catch (DateTimeException noSuchDay) {
            throw new InvalidValueException("The date is none: expected a day or month that the calendar has");
        }
    }
}
