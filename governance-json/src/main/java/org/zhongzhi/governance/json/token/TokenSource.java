package org.zhongzhi.governance.json.token;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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

    /** The tokens of a parser. */
    record Live(JsonParser parser) implements TokenSource {
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
            return Mark.of(parser.currentTokenLocation());
        }
    }

    /** The tokens of a parser whose places nobody will ask for. */
    record Unplaced(JsonParser parser) implements TokenSource {
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
            return Mark.START;
        }
    }
}
