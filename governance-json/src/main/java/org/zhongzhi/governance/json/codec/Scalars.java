package org.zhongzhi.governance.json.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/** The values that mean the same everywhere. */
public final class Scalars {
    private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LAST_YEAR = 9999;

    /** A text as it is; what may stand in it is for the value to check that holds it. */
    public static final StringCodec<String> TEXT = StringCodec.of("a string", Function.identity(), Function.identity());

    /** A text on one line, such as a name: not blank, at most 400 characters; for the value to check that holds it. */
    public static final StringCodec<String> LINE = TEXT.formed(Form.LINE);

    /** A day of the years 0000 to 9999, as {@code 2024-12-31}. */
    public static final StringCodec<LocalDate> DATE = StringCodec.of(
                    "a date in a string (YYYY-MM-DD)", Scalars::date, Scalars::text)
            .formed(Form.DATE);

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
        if (!DATE_FORM.matcher(text).matches()) {
            throw new InvalidValueException(Quoted.of(text) + " is not a date: expected the form YYYY-MM-DD");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new InvalidValueException(Quoted.of(text) + " is not a date: expected a day that the calendar has");
        }
    }

    private static String text(LocalDate date) {
        Check.that(
                date.getYear() >= 0 && date.getYear() <= LAST_YEAR,
                "The date %s cannot be written: expected a year from 0000 to 9999",
                date);
        return date.toString();
    }
}
