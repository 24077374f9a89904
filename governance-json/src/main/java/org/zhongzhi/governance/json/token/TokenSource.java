package org.zhongzhi.governance.json.token;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where tokens come from: a parser, or a recording of what a parser gave. */
interface TokenSource {
    @Nullable
    JsonToken next() throws IOException;

    @Nullable
    JsonToken current();

    String text() throws IOException;

    Mark mark();

    /** How many objects and arrays are open, with the one that the token opens and without the one that it closes. */
    int level();

    /** Of a parser, by its language. */
    static TokenSource of(JsonParser parser) {
        return parser instanceof YAMLParser yaml ? new YamlSource(yaml) : new Live(parser, true);
    }

    /** The tokens of a parser, with their places or, for whoever reads again what is refused, without. */
    record Live(JsonParser parser, boolean placed) implements TokenSource {
        @Override
        public @Nullable JsonToken next() throws IOException {
            return parser.nextToken();
        }

        @Override
        public @Nullable JsonToken current() {
            return parser.currentToken();
        }

        @Override
        public String text() throws IOException {
            return parser.getText();
        }

        @Override
        public Mark mark() {
            return placed ? Mark.of(parser.currentTokenLocation()) : Mark.START;
        }

        @Override
        public int level() {
            return parser.getParsingContext().getNestingDepth();
        }
    }
}
