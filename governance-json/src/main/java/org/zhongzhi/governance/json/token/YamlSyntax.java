package org.zhongzhi.governance.json.token;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What a parser of YAML finds wrong, in words of our own, and where: its messages quote the lines that they are about. */
final class YamlSyntax {
    /** What a message of the parser says somewhere, and what stands for it. */
    private static final Seq<Tuple2<String, String>> KNOWN = Array.of(
            Tuple.of(
                    "mapping values are not allowed here",
                    "Found a colon where no property can begin: expected a text with a colon in quotes, and each property on"
                            + " a line of its own"),
            Tuple.of(
                    "that cannot start any token",
                    "Found a character that no value begins with, as @, ` or a tab: expected spaces for indentation, and a"
                            + " text with such a character in quotes"),
            Tuple.of(
                    "expected <block end>",
                    "A line is indented otherwise than those beside it: expected one indentation for the properties of an"
                            + " object and for the elements of an array"),
            Tuple.of(
                    "unexpected end of stream",
                    "The document ends in the middle of a value: expected more. It may have been cut off"),
            Tuple.of(
                    "expected ',' or ']'", "An array in brackets goes on strangely: expected a comma or the closing ]"),
            Tuple.of("expected ',' or '}'", "An object in braces goes on strangely: expected a comma or the closing }"),
            Tuple.of(
                    "sequence entries are not allowed here",
                    "Found a dash where no element can begin: expected each element on a line of its own, or a text in"
                            + " quotes"),
            Tuple.of(
                    "could not find expected ':'", "A line holds no colon: expected a property, a colon and its value"),
            Tuple.of("Expected a field name", "Found something else for the name of a property: expected a text"),
            Tuple.of(
                    "special characters are not allowed",
                    "Found a control character: expected it escaped in double quotes, as \"\\a\""),
            Tuple.of(
                    "unknown escape character",
                    "A string in double quotes holds an escape that YAML does not know: expected single quotes, or the"
                            + " backslash twice"));

    private YamlSyntax() {}

    static String problem(JsonProcessingException failure) {
        String message = String.valueOf(failure.getOriginalMessage());
        return KNOWN.find(each -> message.contains(each._1()))
                .map(Tuple2::_2)
                .orElse(() -> Syntax.limit(failure))
                .getOrElse("The text is not YAML");
    }

    /** Where the parser says the problem is, rather than the token that it read last. */
    static Option<Mark> place(JsonProcessingException failure) {
        if (failure.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return Option.some(new Mark(
                    marked.getProblemMark().getLine() + 1,
                    marked.getProblemMark().getColumn() + 1));
        }
        return Option.of(failure.getLocation()).map((JsonLocation place) -> Mark.of(place));
    }
}
