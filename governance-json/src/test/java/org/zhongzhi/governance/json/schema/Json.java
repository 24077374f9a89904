package org.zhongzhi.governance.json.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON as trees that lose nothing, and their text in ASCII, so that half a character stays one. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }

    /** Whether a text is one JSON value and nothing else. */
    static boolean isJson(String text) {
        try {
            return !MAPPER.reader()
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(text)
                    .isMissingNode();
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    /** Whether a property stands twice in an object. */
    static boolean doublesProperty(String text) {
        try {
            MAPPER.reader().with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).readTree(text);
            return false;
        } catch (JsonProcessingException doubled) {
            return true;
        }
    }

    static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Whether a number is just beyond a long, so that JavaScript, which rounds it, takes it for the last one within. */
    static boolean isBeyondJavaScript(JsonNode node) {
        if (node.isBigInteger() && Math.abs(node.doubleValue()) == 0x1p63) {
            return true;
        }
        for (JsonNode each : node) {
            if (isBeyondJavaScript(each)) {
                return true;
            }
        }
        return false;
    }
}
