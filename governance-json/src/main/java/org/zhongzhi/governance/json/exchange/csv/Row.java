package org.zhongzhi.governance.json.exchange.csv;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.token.Nearest;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.InvalidValueException;

/** One row on its way into entities. What is wrong with a cell is noted, and the cell counts as empty. */
final class Row {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
    private static final Pattern LOST_DIGITS = Pattern.compile("[0-9](\\.[0-9]+)?[Ee]\\+?[0-9]+");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern LIST = Pattern.compile("[;；,，、\\s]+");
    private static final int LONGEST_IDENTIFIER = 200;

    private final int number;
    private final List<String> cells;
    private final Headers headers;
    private final Faults faults;
    private final int faultsBefore;

    Row(int number, List<String> cells, Headers headers, Faults faults) {
        this.number = number;
        this.cells = cells;
        this.headers = headers;
        this.faults = faults;
        this.faultsBefore = faults.count();
    }

    int number() {
        return number;
    }

    boolean isSound() {
        return faults.count() == faultsBefore && !faults.isFull();
    }

    /** Whether one of the columns holds something. */
    boolean holdsAny(Column... columns) {
        return Array.of(columns).exists(each -> cell(each) != null);
    }

    void wrong(Column column, String problem) {
        int position = headers.position(column);
        faults.add(new CsvError(number, position + 1, headers.text(position), problem));
    }

    void wrong(String problem) {
        faults.add(new CsvError(number, 0, "", problem));
    }

    /** What is built, or a note of why not. */
    <T> Option<T> built(Supplier<T> build) {
        try {
            return isSound() ? Option.some(build.get()) : Option.none();
        } catch (InvalidValueException refused) {
            wrong(String.valueOf(refused.getMessage()));
            return Option.none();
        }
    }

    /** The text of a cell, to the letter. */
    Option<String> text(Column column) {
        return Option.of(cell(column)).map(Formulas::original);
    }

    /** A value of a cell without the blanks around it. */
    <T> Option<T> parsed(Column column, Function<String, T> parse) {
        return Option.of(cell(column)).flatMap(text -> parsed(column, text.strip(), parse));
    }

    private <T> Option<T> parsed(Column column, String text, Function<String, T> parse) {
        if (text.length() > LONGEST_IDENTIFIER) {
            wrong(column, "The cell has " + text.length() + " characters: expected at most " + LONGEST_IDENTIFIER);
        } else if (LOST_DIGITS.matcher(text).matches()) {
            wrong(
                    column,
                    "The spreadsheet has made a number of it (as 4.51102E+11) and lost digits: expected all of them; "
                            + "format the column as text and enter it anew");
        } else {
            try {
                return Option.some(parse.apply(text));
            } catch (InvalidValueException refused) {
                wrong(column, String.valueOf(refused.getMessage()));
            }
        }
        return Option.none();
    }

    /** Several identifiers in a cell, by semicolons, commas, blanks or lines. */
    <T> Seq<T> several(Column column, Function<String, T> parse) {
        String cell = cell(column);
        return cell == null
                ? Array.empty()
                : Array.of(LIST.split(cell.strip()))
                        .filter(each -> !each.isEmpty())
                        .flatMap(each -> parsed(column, each, parse));
    }

    /** Several texts in a cell, one a line. */
    Seq<String> lines(Column column) {
        return text(column)
                .map(text -> Array.ofAll(text.lines()).reject(String::isBlank))
                .getOrElse(Array.empty());
    }

    /** A word by its code, or by its label in either language. */
    <E extends Coded> Option<E> word(Column column, Seq<E> words) {
        return parsed(
                column,
                text -> words.find(each -> isCalled(each, text))
                        .getOrElseThrow(() -> new InvalidValueException(Quoted.of(text) + " is none of the words: "
                                + Nearest.advice(
                                        text,
                                        words.map(each -> each.label().in(languageOf(text)))
                                                .asJava()))));
    }

    private static Locale languageOf(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                ? Locale.SIMPLIFIED_CHINESE
                : Locale.ENGLISH;
    }

    private static boolean isCalled(Coded word, String text) {
        return word.code().equals(text)
                || word.label().chinese().equals(text)
                || word.label().english().equalsIgnoreCase(text);
    }

    Option<Boolean> yesNo(Column column) {
        return parsed(column, text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "是", "yes", "true" -> true;
            case "否", "no", "false" -> false;
            default ->
                throw new InvalidValueException(Quoted.of(text) + " is neither yes nor no: expected 是, 否, yes or no");
        });
    }

    Option<Integer> whole(Column column) {
        return parsed(column, text -> {
            if (!WHOLE.matcher(text).matches()) {
                throw new InvalidValueException(Quoted.of(text) + " is no whole number: expected digits alone");
            }
            return Integer.valueOf(text);
        });
    }

    /** A decimal number of at most two digits behind the point, times a hundred. */
    Option<Long> hundredths(Column column) {
        return parsed(column, text -> {
            try {
                return new BigDecimal(text).movePointRight(2).longValueExact();
            } catch (NumberFormatException notANumber) {
                throw new InvalidValueException(
                        Quoted.of(text) + " is no number: expected digits, perhaps with a point and two more");
            } catch (ArithmeticException tooExact) {
                throw new InvalidValueException(
                        Quoted.of(text) + " is too exact or too large: expected at most two digits behind the point");
            }
        });
    }

    private Option<LocalDate> date(Column column) {
        return parsed(column, text -> {
            Matcher form = DATE.matcher(text);
            try {
                if (form.matches()) {
                    return LocalDate.of(
                            Integer.parseInt(form.group(1)),
                            Integer.parseInt(form.group(2)),
                            Integer.parseInt(form.group(3)));
                }
            } catch (DateTimeException noSuchDay) {
                throw new InvalidValueException(
                        Quoted.of(text) + " is not a date: expected a day that the calendar has");
            }
            throw new InvalidValueException(Quoted.of(text)
                    + " is not a date: expected year, month and day, as 2024-12-31; format the column as such a date");
        });
    }

    /** The period between two days, the second of which is no longer in it. */
    Period period(Column from, Column until) {
        Option<LocalDate> start = date(from);
        Option<LocalDate> end = date(until);
        if (start.exists(first -> end.exists(over -> !over.isAfter(first)))) {
            wrong(until, "The period is over before it begins: expected a day after " + start.get());
            return Period.always();
        }
        return Period.of(start, end);
    }

    /** Notes that a cell is empty which has to hold something; one that is wrong has been noted. */
    <T> Option<T> needed(Column column, Option<T> value) {
        if (cell(column) == null) {
            wrong(column, "The cell is empty: expected something (" + column + ")");
        }
        return value;
    }

    private @Nullable String cell(Column column) {
        int position = headers.position(column);
        String cell = position < 0 || position >= cells.size() ? "" : cells.get(position);
        return cell.isBlank() ? null : cell;
    }
}
