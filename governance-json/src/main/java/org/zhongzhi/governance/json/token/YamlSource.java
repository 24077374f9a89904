package org.zhongzhi.governance.json.token;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a YAML document, as far as they say what JSON can say and every reader of YAML takes them for the same. What
 * editions of YAML disagree about ({@code no}, {@code 0123}), and what makes one place of a document hang on another
 * (anchors, aliases) or on the reader (tags), is refused.
 */
record YamlSource(YAMLParser parser) implements TokenSource {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    @Override
    public @Nullable JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token != null) {
            check(token);
        }
        return current();
    }

    private void check(JsonToken token) throws IOException {
        if (parser.isCurrentAlias()) {
            throw fault("Found an alias (*): expected the value itself, since each value stands where it belongs");
        } else if (token != JsonToken.FIELD_NAME && parser.getObjectId() != null && !token.isStructEnd()) {
            throw fault("Found an anchor (&): expected the value alone, since nothing can refer to it");
        } else if (token != JsonToken.FIELD_NAME && parser.getTypeId() != null && !token.isStructEnd()) {
            throw fault("Found a tag (!): expected the value alone, since its property says what it is");
        } else if (token.isNumeric() && !NUMBER.matcher(parser.getText()).matches()) {
            throw fault("Found a number in a form that not every reader of YAML takes for the same: expected a text in"
                    + " quotes, or a number in decimal digits without leading zeros or underscores");
        } else if (token.isBoolean() && !parser.getText().equals(token.asString())) {
            throw fault("Found a word that some readers of YAML take for true or false and others for a text: expected"
                    + " true or false, or a text in quotes");
        } else if (token.isScalarValue() || token == JsonToken.FIELD_NAME) {
            checkLength(token == JsonToken.FIELD_NAME ? "The name of a property" : "A string");
        }
    }

    /** The limits that a parser of JSON checks by itself. */
    private void checkLength(String what) throws IOException {
        int most = parser.streamReadConstraints().getMaxStringLength();
        if (parser.getText().length() > most) {
            throw fault(what + " has more than " + most + " characters: expected at most that many");
        }
    }

    @Override
    public @Nullable JsonToken current() {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_STRING && isNothing() ? JsonToken.VALUE_NULL : token;
    }

    /** Where nothing stands after a colon or a dash, not even quotes. */
    private boolean isNothing() {
        return parser.currentTokenLocation().getCharOffset()
                == parser.currentLocation().getCharOffset();
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
    }

    @Override
    public Mark mark() {
        return Mark.of(parser.currentTokenLocation());
    }

    @Override
    public int level() {
        return parser.getParsingContext().getNestingDepth();
    }

    private SourceFault fault(String problem) {
        return new SourceFault(mark(), problem);
    }
}
