package org.zhongzhi.governance.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Writing;

/** Writes one value as a document: the same bytes for the same value. */
final class DocumentWriter {
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .stringQuotingChecker(new Quoting())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private static final JsonFactory LINES = settings().rootValueSeparator("\n").build();

    private final JsonFactory factory = settings().build();

    private static JsonFactoryBuilder settings() {
        return new JsonFactoryBuilder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                // A document that could not be written to its end has to look like one.
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT);
    }

    <T> void write(Writing<? super T> codec, T value, OutputStream out) {
        try (JsonGenerator generator = factory.createGenerator(out, JsonEncoding.UTF8)) {
            generator.setPrettyPrinter(new Layout());
            codec.write(value, generator);
            generator.writeRaw('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes one value as a document of YAML: the same bytes for the same value. */
    <T> void writeYaml(Codec<T> codec, T value, OutputStream out) {
        try (JsonGenerator generator = YAML.createGenerator(out, JsonEncoding.UTF8)) {
            codec.write(value, generator);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes one value on a line of its own, as it stands in NDJSON. */
    <T> void writeLine(Codec<T> codec, T value, OutputStream out) {
        byte[] line = line(codec, value);
        try {
            out.write(line);
            out.write('\n');
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One value without any space: its canonical JSON. */
    <T> byte[] line(Codec<T> codec, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(bytes, JsonEncoding.UTF8)) {
            codec.write(value, generator);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** A generator of NDJSON: what is written at the root stands on a line each, but for the last line feed. */
    static JsonGenerator lines(OutputStream out) {
        try {
            return LINES.createGenerator(out, JsonEncoding.UTF8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    <T> String write(Codec<T> codec, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(codec, value, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
