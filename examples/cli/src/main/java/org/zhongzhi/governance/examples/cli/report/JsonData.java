package org.zhongzhi.governance.examples.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** JSON inside an HTML page: with every sign escaped that could mean something to HTML. */
final class JsonData {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build()
            .setCharacterEscapes(new HtmlEscapes());

    private JsonData() {}

    static JsonGenerator to(Writer writer) throws IOException {
        return FACTORY.createGenerator(writer);
    }

    /** A text as {@code [Chinese, English]}. */
    static void text(JsonGenerator out, Text text) throws IOException {
        out.writeStartArray();
        out.writeString(text.chinese());
        out.writeString(text.english());
        out.writeEndArray();
    }

    /** A vocabulary as an object of labels by code. */
    static void vocabulary(JsonGenerator out, String name, Iterable<? extends Coded> words) throws IOException {
        out.writeObjectFieldStart(name);
        for (Coded word : words) {
            out.writeFieldName(word.code());
            text(out, word.label());
        }
        out.writeEndObject();
    }

    private static final class HtmlEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        private final int[] ascii = standardAsciiEscapesForJSON();

        HtmlEscapes() {
            for (char sign : new char[] {'<', '>', '&', '\''}) {
                ascii[sign] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int sign) {
            return null;
        }
    }
}
