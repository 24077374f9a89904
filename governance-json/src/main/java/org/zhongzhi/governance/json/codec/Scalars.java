package org.zhongzhi.governance.json.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/** The values that mean the same everywhere. */
public final class Scalars {
    private static final int LAST_YEAR = 9999;

    /** A text as it is; what may stand in it is for the value to check that holds it. */
    public static final StringCodec<String> TEXT = StringCodec.of("a string", Function.identity(), Function.identity());

    /** A text on one line, such as a name: not blank, at most 400 characters; for the value to check that holds it. */
    public static final StringCodec<String> LINE = TEXT.formed(Form.LINE);

    /** A day of the years 0000 to 9999, as {@code 2024-12-31}. */
    public static final StringCodec<LocalDate> DATE = StringCodec.of(
                    "a date in a string (YYYY-MM-DD)", Scalars::date, Scalars::text)
            .formed(Form.DATE)
            .recurring();

    /** Yes or no. */
    public static final Codec<Boolean> BOOLEAN = new BooleanCodec();

    private Scalars() {}

    static StringCodec<String> constant(String word) {
        return StringCodec.of(
                        Quoted.of(word),
                        found -> {
                            if (!found.equals(word)) {
                                throw new InvalidValueException(
                                        "Found " + Quoted.of(found) + ": expected " + Quoted.of(word));
                            }
                            return found;
                        },
                        Function.identity())
                .always(word);
    }

    private static LocalDate date(String text) {
        if (!hasFormOfDate(text)) {
            throw new InvalidValueException(Quoted.of(text) + " is not a date: expected the form YYYY-MM-DD");
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        } catch (DateTimeException noSuchDay) {
            throw new InvalidValueException(Quoted.of(text) + " is not a date: expected a day that the calendar has");
        }
    }

    private static boolean hasFormOfDate(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if (i != 4 && i != 7 && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            number = 10 * number + digits.charAt(i) - '0';
        }
        return number;
    }

    private static String text(LocalDate date) {
        Check.that(
                date.getYear() >= 0 && date.getYear() <= LAST_YEAR,
                "The date %s cannot be written: expected a year from 0000 to 9999",
                date);
        return date.toString();
    }
}
