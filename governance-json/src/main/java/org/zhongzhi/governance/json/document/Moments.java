package org.zhongzhi.governance.json.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * Moments in the one form that a clock of UTC has for each: {@code 2022-06-20T04:00:00Z}, with a fraction of 3, 6 or 9 digits
 * where it has one. They stand in every event of a log, so the form is read digit by digit, and what is not of it is left to
 * the clock itself to refuse.
 */
final class Moments {
    private static final String FORM = "dddd-dd-ddTdd:dd:dd";
    private static final int WHOLE = FORM.length();
    private static final long SECONDS_OF_A_DAY = 86_400;
    private static final int GROUP = 1_000;
    private static final int LONGEST_FRACTION = 9;

    private Moments() {}

    /** @throws InvalidValueException if the text is not the form of a moment */
    static Instant of(String text) {
        Instant quick = quick(text);
        if (quick != null) {
            return quick;
        }
        Instant found;
        try {
            found = Instant.parse(text);
        } catch (DateTimeException noMoment) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not a moment: expected the form YYYY-MM-DDThh:mm:ssZ");
        }
        if (!found.toString().equals(text)) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not the form of its moment: expected " + Quoted.of(found.toString()));
        }
        return found;
    }

    /** The moment of a text that has its one form, or null for any other text, and for some of that form. */
    private static @Nullable Instant quick(String text) {
        int fraction = text.length() - WHOLE - 2;
        boolean isWhole = text.length() == WHOLE + 1;
        if ((!isWhole && (fraction < 3 || fraction > LONGEST_FRACTION || fraction % 3 != 0))
                || text.charAt(text.length() - 1) != 'Z'
                || (!isWhole && text.charAt(WHOLE) != '.')) {
            return null;
        }
        for (int i = 0; i < WHOLE; i++) {
            if (FORM.charAt(i) == 'd' ? !isDigit(text.charAt(i)) : text.charAt(i) != FORM.charAt(i)) {
                return null;
            }
        }
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int nano = isWhole ? 0 : nano(text, fraction);
        if (nano < 0 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        int year = number(text, 0, 4);
        if (day > 28 && day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            return null;
        }
        return Instant.ofEpochSecond(
                LocalDate.of(year, month, day).toEpochDay() * SECONDS_OF_A_DAY + (hour * 60L + minute) * 60L + second,
                nano);
    }

    /** The nanoseconds of a fraction, or -1 if it is none or has a group of digits too many. */
    private static int nano(String text, int digits) {
        for (int i = WHOLE + 1; i <= WHOLE + digits; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
        }
        int nano = number(text, WHOLE + 1, WHOLE + 1 + digits);
        if (nano % GROUP == 0) {
            return -1;
        }
        for (int i = digits; i < LONGEST_FRACTION; i += 3) {
            nano *= GROUP;
        }
        return nano;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    /** @throws InvalidValueException if the year is not 0000 to 9999 */
    static String text(Instant moment) {
        long days = Math.floorDiv(moment.getEpochSecond(), SECONDS_OF_A_DAY);
        if (moment.getNano() == 0
                && days >= 0
                && days < LocalDate.of(9999, 12, 31).toEpochDay()) {
            return quick(LocalDate.ofEpochDay(days), (int) (moment.getEpochSecond() - days * SECONDS_OF_A_DAY));
        }
        String text = moment.toString();
        Check.that(
                isDigit(text.charAt(0)) && text.indexOf('-') == 4,
                "The moment %s cannot be written: expected a year from 0000 to 9999",
                moment);
        return text;
    }

    private static String quick(LocalDate day, int second) {
        char[] text = (FORM + 'Z').toCharArray();
        write(day.getYear(), text, 0, 4);
        write(day.getMonthValue(), text, 5, 7);
        write(day.getDayOfMonth(), text, 8, 10);
        write(second / 3_600, text, 11, 13);
        write(second / 60 % 60, text, 14, 16);
        write(second % 60, text, 17, 19);
        return new String(text);
    }

    private static void write(int number, char[] text, int from, int until) {
        int rest = number;
        for (int i = until - 1; i >= from; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
