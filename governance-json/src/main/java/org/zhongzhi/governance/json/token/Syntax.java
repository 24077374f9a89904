package org.zhongzhi.governance.json.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a parser finds wrong, in words of our own: its messages name its settings and quote what they found, which may say
 * something about a person.
 */
final class Syntax {
    private static final Pattern LIMIT =
            Pattern.compile("(\\w+) .*exceeds the maximum allowed \\((\\d+).*", Pattern.DOTALL);
    private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.)' .*", Pattern.DOTALL);

    /** What a message of the parser says somewhere, and what stands for it. */
    private static final Seq<Tuple2<String, String>> KNOWN = Array.of(
            Tuple.of(
                    "Unexpected end-of-input",
                    "The document ends in the middle of a value: expected more. It may have been cut off"),
            Tuple.of(
                    "Unrecognized token",
                    "Found a word that is no JSON: expected a string in double quotes, a number, true, false or null"),
            Tuple.of("Non-standard token", "Found NaN or an infinity: expected a number; JSON knows no others"),
            Tuple.of(
                    "Leading zeroes",
                    "A number begins with a zero: expected it without leading zeros, or as a string in double quotes"),
            Tuple.of(
                    "in numeric value",
                    "A number is not written as in JSON: expected digits, perhaps after a minus sign, perhaps with a "
                            + "fraction or an exponent"),
            Tuple.of(
                    "Illegal unquoted character",
                    "A string holds a control character as it is: expected it escaped, as \\n, or the closing quote "
                            + "before it"),
            Tuple.of(
                    "Illegal character ((CTRL-CHAR",
                    "Found a control character: expected nothing but blanks, tabs and line breaks around values"),
            Tuple.of(
                    "Unrecognized character escape",
                    "A string holds an escape that JSON does not know: expected one of "
                            + "\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"),
            Tuple.of("Unexpected close marker", "A bracket closes what it did not open: expected } for { and ] for ["));

    /** What was expected where a character stands that cannot stand there. */
    private static final Seq<Tuple2<String, String>> EXPECTED = Array.of(
            Tuple.of("to start field name", "the name of a property in double quotes"),
            Tuple.of("to separate field name and value", "a colon after the name of the property"),
            Tuple.of("to separate Object entries", "a comma or the closing }"),
            Tuple.of("to separate Array entries", "a comma or the closing ]"),
            Tuple.of("hex-digit", "four hexadecimal digits after \\u"));

    private Syntax() {}

    static String problem(JsonProcessingException failure) {
        String message = String.valueOf(failure.getOriginalMessage());
        return limit(failure)
                .orElse(() -> KNOWN.find(each -> message.contains(each._1())).map(Tuple2::_2))
                .getOrElse(() -> unexpected(message));
    }

    /** Which limit of the parser a document is beyond, or none if that is not what is wrong. */
    static Option<String> limit(JsonProcessingException failure) {
        Matcher limit = LIMIT.matcher(String.valueOf(failure.getOriginalMessage()));
        return Option.when(
                failure instanceof StreamConstraintsException && limit.matches(),
                () -> beyond(limit.group(1), limit.group(2)));
    }

    private static String beyond(String what, String most) {
        return switch (what) {
            case "Document" ->
                "The document is nested more than " + most
                        + " levels deep: expected at most that many; objects and arrays count";
            case "String" -> "A string has more than " + most + " characters: expected at most that many";
            case "Number" -> "A number has more than " + most + " digits: expected at most that many";
            case "Name" -> "The name of a property has more than " + most + " characters: expected at most that many";
            default -> "The document is beyond a limit of " + most;
        };
    }

    private static String unexpected(String message) {
        Matcher character = CHARACTER.matcher(message);
        if (!character.matches()) {
            return "The text is not JSON";
        }
        char found = character.group(1).charAt(0);
        if (found == '/' || found == '#') {
            return "Found " + found + ": expected JSON without comments";
        } else if (found == '\'') {
            return "Found a single quote: expected strings and names of properties in double quotes";
        }
        // A letter or a digit may be of a personal value that lacks its quotes.
        boolean isHarmless = found > ' ' && found < 0x7F && !Character.isLetterOrDigit(found);
        return "Found " + (isHarmless ? String.valueOf(found) : "a character") + " where it cannot stand: expected "
                + EXPECTED.find(each -> message.contains(each._1()))
                        .map(Tuple2::_2)
                        .getOrElse("a value");
    }
}
