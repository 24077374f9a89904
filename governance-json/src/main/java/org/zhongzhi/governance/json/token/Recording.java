package org.zhongzhi.governance.json.token;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one value with their places, to be read more than once: what an object is may stand in its last property.
 */
public final class Recording {
    /** Far above what any one entity needs, and low enough that a hostile object does not fill the heap. */
    private static final int LARGEST = 1_000_000;

    private final List<Token> tokens;

    private Recording(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Recording of(Input in) throws IOException {
        List<Token> tokens = new ArrayList<>();
        Mark start = in.mark();
        int depth = 0;
        while (true) {
            JsonToken token = in.token();
            if (tokens.size() == LARGEST) {
                throw in.faultAt(start, "The value is made of more than " + LARGEST + " tokens: expected fewer");
            }
            tokens.add(new Token(token, token.isStructStart() || token.isStructEnd() ? "" : in.text(), in.mark()));
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return new Recording(tokens);
            }
            in.next();
        }
    }

    /** Where the first token of a property's value is, or -1 if the recorded object has no such property. */
    int valueOf(String property) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (depth == 1
                    && token.kind() == JsonToken.FIELD_NAME
                    && token.text().equals(property)) {
                return i + 1;
            }
            depth += token.kind().isStructStart() ? 1 : token.kind().isStructEnd() ? -1 : 0;
        }
        return -1;
    }

    TokenSource from(int position) {
        return new Replay(position);
    }

    private record Token(JsonToken kind, String text, Mark mark) {}

    private final class Replay implements TokenSource {
        private int at;
        private int level;

        Replay(int at) {
            this.at = at;
            level = change();
        }

        private int change() {
            JsonToken token = current();
            return token == null ? 0 : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }

        @Override
        public @Nullable JsonToken next() {
            at++;
            level += change();
            return current();
        }

        @Override
        public @Nullable JsonToken current() {
            return at < tokens.size() ? tokens.get(at).kind() : null;
        }

        @Override
        public String text() {
            return tokens.get(at).text();
        }

        @Override
        public Mark mark() {
            return tokens.get(at).mark();
        }

        @Override
        public int level() {
            return level;
        }
    }
}
