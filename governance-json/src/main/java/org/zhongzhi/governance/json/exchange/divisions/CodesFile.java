package org.zhongzhi.governance.json.exchange.divisions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/** Reads one file of the form {@code {parentCode: {childCode: name}}} entry by entry, and refuses everything else. */
final class CodesFile {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Every code is a property name; there are too many of them to intern, and their likeness is no attack.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private final Path file;
    private final JsonParser parser;

    private CodesFile(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param parents takes every code that entries are listed under
     * @param entries takes every entry
     * @throws CodesException if the file cannot be read or is refused
     */
    static void read(Path file, Consumer<DivisionCode> parents, Consumer<Entry> entries) {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = FACTORY.createParser(in)) {
            new CodesFile(file, parser).read(parents, entries);
        } catch (IOException failure) {
            throw new CodesException("Cannot read " + file + ": " + failure.getMessage());
        }
    }

    private void read(Consumer<DivisionCode> parents, Consumer<Entry> entries) throws IOException {
        try {
            expect(JsonToken.START_OBJECT, parser.nextToken(), "an object of divisions by the code above them");
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                DivisionCode parent = code(parser.currentName());
                parents.accept(parent);
                expect(JsonToken.START_OBJECT, parser.nextToken(), "an object of names by code");
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    entries.accept(entry(parent));
                }
            }
            if (parser.nextToken() != null) {
                throw refusal("something follows the end of the document: expected nothing after it");
            }
        } catch (JsonEOFException truncated) {
            throw refusal("the document ends in the middle: expected more. It may have been cut off");
        } catch (JsonProcessingException notJson) {
            throw refusal(inPlainWords(notJson.getOriginalMessage()));
        }
    }

    private Entry entry(DivisionCode parent) throws IOException {
        DivisionCode code = code(parser.currentName());
        int line = parser.currentTokenLocation().getLineNr();
        if (!code.isWithin(parent)) {
            throw refusal(code + " does not lie in " + parent + ": expected a longer code that begins with " + parent);
        }
        expect(JsonToken.VALUE_STRING, parser.nextToken(), "the name of a division (a string)");
        String name = parser.getText();
        try {
            Check.text("The name of a division", name);
        } catch (InvalidValueException notName) {
            throw refusal(notName.getMessage());
        }
        return new Entry(code, name, parent, file, line);
    }

    /** The parser tells these two apart by their wording only. */
    private static String inPlainWords(String message) {
        if (message.startsWith("Invalid UTF-8")) {
            return "the file is not UTF-8: expected UTF-8. It may be GBK";
        } else if (message.startsWith("Duplicate field ")) {
            return "a code is listed twice here: expected each code once";
        }
        return message;
    }

    private DivisionCode code(String value) {
        try {
            return DivisionCode.of(value);
        } catch (InvalidValueException notACode) {
            throw refusal(notACode.getMessage());
        }
    }

    private void expect(JsonToken expected, @Nullable JsonToken found, String what) {
        if (found == null) {
            throw refusal("the document is empty: expected " + what);
        } else if (found != expected) {
            throw refusal("found " + describe(found) + ": expected " + what);
        }
    }

    private static String describe(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    private CodesException refusal(@Nullable String problem) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return new CodesException(file + ": " + problem + " ("
                + (pointer.isEmpty() ? "" : pointer + ", ") + "line "
                + parser.currentLocation().getLineNr() + ")");
    }
}
