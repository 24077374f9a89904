package org.zhongzhi.governance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.token.Fault;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Utf8Reader;

/** Reads one value from a document that holds nothing else. */
final class DocumentReader {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Limits limits;
    private final JsonFactory factory;

    DocumentReader(Limits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nestingDepth())
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(limits.stringLength())
                        .maxNumberLength(limits.numberLength())
                        .build())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }

    Limits limits() {
        return limits;
    }

    <T> T read(Codec<T> codec, Path file) {
        try {
            if (Files.isRegularFile(file)) {
                checkSize(Files.size(file));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(codec, in);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    <T> T read(Codec<T> codec, InputStream in) {
        // Not by the parser's own reading of bytes, which guesses among UTF-8, UTF-16 and UTF-32 and counts columns in
        // bytes.
        return read(codec, new Utf8Reader(in, limits.documentBytes()));
    }

    <T> T read(Codec<T> codec, String document) {
        checkSize(utf8Length(document));
        return read(codec, new StringReader(document.startsWith(BYTE_ORDER_MARK) ? document.substring(1) : document));
    }

    private <T> T read(Codec<T> codec, Reader characters) {
        try (JsonParser parser = factory.createParser(characters)) {
            return read(codec, Input.of(parser, limits.entities()));
        } catch (Fault fault) {
            throw DocumentException.of(fault);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static <T> T read(Codec<T> codec, Input in) throws IOException {
        try {
            if (!in.next()) {
                throw in.fault("The document is empty: expected " + codec.expected());
            }
            T value = codec.read(in);
            if (in.next()) {
                throw in.fault("Something follows the end of the document: expected nothing after it");
            }
            return value;
        } catch (IOException failure) {
            in.faultOf(failure).forEach(fault -> {
                throw fault;
            });
            throw failure;
        }
    }

    /** A parser of bytes that are known to be UTF-8, within the limits for what stands in them. */
    JsonParser parser(byte[] bytes, int from, int length) throws IOException {
        return factory.createParser(bytes, from, length);
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
