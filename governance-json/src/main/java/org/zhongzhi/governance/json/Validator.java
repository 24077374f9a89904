package org.zhongzhi.governance.json;

import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.document.CaseLogDocument;
import org.zhongzhi.governance.json.document.Documents;
import org.zhongzhi.governance.json.document.EntityLines;
import org.zhongzhi.governance.json.document.Published;
import org.zhongzhi.governance.json.token.Input;

/** Tells which document something is, and every fault it has. */
final class Validator {
    /** Enough to see what is going on, and few enough to be read. */
    private static final int MOST_FAULTS = 1000;

    /** How the further lines stand of the documents that are written in lines. */
    private static final Map<String, Codec<?>> LINES = HashMap.of(
            "case-log", CaseLogDocument.EVENT,
            "entities", EntityLines.LINE);

    /** What may be YAML as well as JSON. */
    private static final Set<String> EITHER_LANGUAGE = HashSet.of("policy", "policy-test");

    private final DocumentReader reader;
    private final Map<String, Codec<?>> own;

    /** Gives the characters of a document anew, each time from the start. */
    @FunctionalInterface
    interface Source {
        Reader open() throws IOException;
    }

    /**
     * A validator.
     *
     * @param own how those documents stand that hang on a vocabulary or on what lies beside them
     */
    Validator(DocumentReader reader, Map<String, Codec<?>> own) {
        this.reader = reader;
        this.own = own;
    }

    Validation validate(Source source) {
        try {
            String format = format(source);
            return Documents.published(format)
                    .map(published -> new Validation(
                            Option.some(new GovernanceSchema(published.name(), published.version())),
                            faults(published, source)))
                    .getOrElse(
                            () -> new Validation(Option.none(), refused("/format", Documents.unknownFormat(format))));
        } catch (DocumentException notOne) {
            return new Validation(Option.none(), Array.of(notOne));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Seq<DocumentException> refused(String pointer, String problem) {
        return Array.of(DocumentException.of(pointer, problem));
    }

    /** What the document says it is; the text is read to the format alone, and no further. */
    private String format(Source source) throws IOException {
        try (Reader characters = source.open()) {
            return reader.first(Validator::format, "an object with \"format\"", characters);
        }
    }

    private static String format(Input in) throws IOException {
        in.expect(JsonToken.START_OBJECT, "a document (an object with \"format\")", false);
        int level = in.level();
        while (in.next() && in.token() == JsonToken.FIELD_NAME) {
            boolean isFormat = in.text().equals("format");
            in.next();
            if (isFormat) {
                in.enter("format");
                in.expect(JsonToken.VALUE_STRING, "the format of a document (a string)", false);
                return in.text();
            }
            while (in.level() > level) {
                in.next();
            }
        }
        throw in.fault("Property \"format\" is missing: expected the format of a document, as "
                + "\"zhongzhi/jurisdiction/1\"");
    }

    private Seq<DocumentException> faults(Published document, Source source) {
        try (Reader characters = source.open()) {
            if (EITHER_LANGUAGE.contains(document.name())) {
                return Array.ofAll(reader.faultsOfEither(
                        own.getOrElse(document.name(), document.codec()), characters, MOST_FAULTS));
            }
            return LINES.get(document.name())
                    .map(further -> ofLines(document.codec(), further, new BufferedReader(characters)))
                    .getOrElse(() -> Array.ofAll(reader.faults(document.codec(), characters, MOST_FAULTS)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The faults of each line; whether the lines go together is for whoever reads them to say. */
    private Seq<DocumentException> ofLines(Codec<?> first, Codec<?> further, BufferedReader characters) {
        List<DocumentException> found = new ArrayList<>();
        Iterator<String> lines = characters.lines().iterator();
        for (int number = 1; lines.hasNext() && found.size() < MOST_FAULTS; number++) {
            int current = number;
            reader.faults(number == 1 ? first : further, new StringReader(lines.next()), MOST_FAULTS)
                    .forEach(fault -> found.add(fault.inLine(current)));
        }
        return Array.ofAll(found);
    }
}
