package org.zhongzhi.governance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Reading;
import org.zhongzhi.governance.json.token.Fault;
import org.zhongzhi.governance.json.token.Faults;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Utf8Reader;

/** Reads one value from a document that holds nothing else: of JSON, or where that is said, of JSON or YAML. */
final class DocumentReader {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** How far it is looked for the first character that is not blank. */
    private static final int LOOKED_AT = 1 << 16;

    private final Limits limits;
    private final JsonFactory json;
    private final YAMLFactory yaml;

    DocumentReader(Limits limits) {
        this.limits = limits;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.nestingDepth())
                .maxStringLength(limits.stringLength())
                .maxNameLength(limits.stringLength())
                .maxNumberLength(limits.numberLength())
                .build();
        this.json = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
        this.yaml = YAMLFactory.builder()
                .loaderOptions(ofYaml(limits))
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }

    private static LoaderOptions ofYaml(Limits limits) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit((int) Math.min(Integer.MAX_VALUE, limits.documentBytes()));
        return options;
    }

    Limits limits() {
        return limits;
    }

    /** The characters of a file. */
    Reader open(Path file) throws IOException {
        return new Utf8Reader(Files.newInputStream(file), limits.documentBytes());
    }

    /** The characters of a document in a text. */
    Reader open(String document) {
        checkSize(utf8Length(document));
        return new StringReader(document.startsWith(BYTE_ORDER_MARK) ? document.substring(1) : document);
    }

    <T> T read(Codec<T> codec, Path file) {
        return of(file, in -> read(codec, in));
    }

    /** Reads a document of JSON, which begins with a brace, or else of YAML. */
    <T> T readEither(Codec<T> codec, Path file) {
        return of(file, in -> readEither(codec, in));
    }

    /** The format that a document says it is of, without reading on. */
    Option<String> formatOf(Path file) {
        return of(file, in -> {
            BufferedReader characters = new BufferedReader(new Utf8Reader(in, limits.documentBytes()));
            try (JsonParser parser = languageOf(characters).createParser(characters)) {
                return formatOf(Input.of(parser, limits.entities()));
            } catch (Fault fault) {
                throw DocumentException.of(fault);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static Option<String> formatOf(Input in) throws IOException {
        try {
            if (!in.next() || in.token() != JsonToken.START_OBJECT) {
                return Option.none();
            }
            in.next();
            while (in.token() == JsonToken.FIELD_NAME) {
                boolean found = in.text().equals("format");
                in.next();
                if (found) {
                    return Option.when(in.token() == JsonToken.VALUE_STRING, in.text());
                }
                in.skip();
                in.next();
            }
            return Option.none();
        } catch (IOException failure) {
            throw faultOf(in, failure);
        }
    }

    private <T> T of(Path file, Function<InputStream, T> reading) {
        try {
            if (Files.isRegularFile(file)) {
                checkSize(Files.size(file));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return reading.apply(in);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    <T> T read(Codec<T> codec, InputStream in) {
        return read(codec, codec.expected(), in);
    }

    /** Reads what is read and never written. */
    <T> T read(Reading<T> reading, String expected, InputStream in) {
        // Not by the parser's own reading of bytes, which guesses among UTF-8, UTF-16 and UTF-32 and counts columns in
        // bytes.
        return read(reading, expected, new Utf8Reader(in, limits.documentBytes()));
    }

    <T> T read(Codec<T> codec, String document) {
        return read(codec, codec.expected(), document);
    }

    /** Reads what is read and never written. */
    <T> T read(Reading<T> reading, String expected, String document) {
        return read(reading, expected, open(document));
    }

    private <T> T read(Reading<T> reading, String expected, Reader characters) {
        return read(reading, expected, characters, json);
    }

    <T> T readEither(Codec<T> codec, InputStream in) {
        return readEither(codec, new Utf8Reader(in, limits.documentBytes()));
    }

    <T> T readEither(Codec<T> codec, String document) {
        return readEither(codec, open(document));
    }

    private <T> T readEither(Codec<T> codec, Reader characters) {
        BufferedReader buffered = new BufferedReader(characters);
        return read(codec, codec.expected(), buffered, languageOf(buffered));
    }

    /** The language of a document: JSON begins with a brace. */
    private JsonFactory languageOf(BufferedReader characters) {
        try {
            characters.mark(LOOKED_AT);
            int c = ' ';
            for (int i = 0; i < LOOKED_AT && Character.isWhitespace(c); i++) {
                c = characters.read();
            }
            characters.reset();
            return c == '{' ? json : yaml;
        } catch (IOException failure) {
            throw Input.faultOfSource(failure)
                    .<RuntimeException>map(DocumentException::of)
                    .getOrElse(() -> new UncheckedIOException(failure));
        }
    }

    private <T> T read(Reading<T> reading, String expected, Reader characters, JsonFactory factory) {
        try (JsonParser parser = factory.createParser(characters)) {
            return read(reading, expected, Input.of(parser, limits.entities()));
        } catch (Fault fault) {
            throw DocumentException.of(fault);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    JsonFactory factory() {
        return json;
    }

    /** Reads the first value of a document of JSON or YAML, whatever follows on it. */
    <T> T first(Reading<T> reading, String expected, Reader characters) {
        BufferedReader buffered = new BufferedReader(characters);
        try (JsonParser parser = languageOf(buffered).createParser(buffered)) {
            return first(reading, expected, Input.of(parser, limits.entities()));
        } catch (Fault fault) {
            throw DocumentException.of(fault);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Every fault of a document of JSON, up to so many. */
    List<DocumentException> faults(Codec<?> codec, Reader characters, int most) {
        return faults(codec, characters, json, most);
    }

    /** Every fault of a document of JSON or YAML, up to so many. */
    List<DocumentException> faultsOfEither(Codec<?> codec, Reader characters, int most) {
        BufferedReader buffered = new BufferedReader(characters);
        return faults(codec, buffered, languageOf(buffered), most);
    }

    private List<DocumentException> faults(Codec<?> codec, Reader characters, JsonFactory factory, int most) {
        Faults faults = new Faults(most);
        try (JsonParser parser = factory.createParser(characters)) {
            read(codec, codec.expected(), Input.of(parser, limits.entities(), faults));
        } catch (Fault last) {
            faults.end(last);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return faults.met().stream().map(DocumentException::of).toList();
    }

    private static <T> T read(Reading<T> reading, String expected, Input in) throws IOException {
        T value = first(reading, expected, in);
        try {
            if (in.next()) {
                throw in.fault("Something follows the end of the document: expected nothing after it");
            }
            return value;
        } catch (IOException failure) {
            throw faultOf(in, failure);
        }
    }

    static <T> T whole(Reading<T> reading, String expected, Input in) throws IOException {
        if (!in.next()) {
            throw in.fault("The document is empty: expected " + expected);
        }
        T value = reading.read(in);
        if (in.next()) {
            throw in.fault("Something follows the end of the document: expected nothing after it");
        }
        return value;
    }

    private static <T> T first(Reading<T> reading, String expected, Input in) throws IOException {
        try {
            if (!in.next()) {
                throw in.fault("The document is empty: expected " + expected);
            }
            return reading.read(in);
        } catch (IOException failure) {
            throw faultOf(in, failure);
        }
    }

    /** The fault of the document, or the failure itself where the document is not to blame. */
    private static IOException faultOf(Input in, IOException failure) {
        in.faultOf(failure).forEach(fault -> {
            throw fault;
        });
        return failure;
    }

    /** A parser of bytes that are known to be UTF-8, within the limits for what stands in them. */
    JsonParser parser(byte[] bytes, int from, int length) throws IOException {
        return json.createParser(bytes, from, length);
    }

    private void checkSize(long bytes) {
        if (bytes > limits.documentBytes()) {
            throw DocumentException.ofWhole("The document has " + bytes + " bytes: expected at most "
                    + limits.documentBytes() + "; raise the limit if it is meant to be so large");
        }
    }

    private static long utf8Length(String text) {
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Each half of a character outside the basic plane stands for two of its four bytes.
            length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return length;
    }
}
