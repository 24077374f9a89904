package org.zhongzhi.governance.json.token;

import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one value with their places, to be read more than once: what an object is may stand in its last property.
 */
public final class Recording {
    /** Far above what any one entity needs, and low enough that a hostile object does not fill the heap. */
    private static final int LARGEST = 1_000_000;

    /** Where the value of a column stands. */
    private static final Pattern COLUMN = Pattern.compile("\\$\\{([^{}]*)\\}");

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

    /**
     * The object without one of its properties.
     *
     * @param property the name of the property
     * @return the same object, in which the property does not stand
     */
    public Recording without(String property) {
        int value = valueOf(property);
        if (value < 0) {
            return this;
        }
        int depth = 0;
        int end = value;
        do {
            JsonToken kind = tokens.get(end++).kind();
            depth += kind.isStructStart() ? 1 : kind.isStructEnd() ? -1 : 0;
        } while (depth > 0);
        List<Token> others = new ArrayList<>(tokens.subList(0, value - 1));
        others.addAll(tokens.subList(end, tokens.size()));
        return new Recording(others);
    }

    /**
     * The columns of a table that strings of the value name, as <code>${column}</code>.
     *
     * @return the names
     */
    public Set<String> columns() {
        return Array.ofAll(tokens)
                .filter(token -> token.kind() == JsonToken.VALUE_STRING)
                .flatMap(token -> Array.ofAll(COLUMN.matcher(token.text())
                        .results()
                        .map(found -> found.group(1))
                        .toList()))
                .toSet();
    }

    /**
     * The value with those of a table in the place of its columns.
     *
     * @param row gives the value of a column, or none if the row does not have it
     * @return the same value, filled
     */
    public Recording filled(Function<String, Option<Cell>> row) {
        return new Recording(tokens.stream().map(token -> filled(token, row)).toList());
    }

    private static Token filled(Token token, Function<String, Option<Cell>> row) {
        Matcher column = COLUMN.matcher(token.text());
        if (token.kind() != JsonToken.VALUE_STRING) {
            return token;
        } else if (column.matches()) {
            return row.apply(column.group(1))
                    .map(cell -> new Token(cell.kind(), cell.text(), token.mark()))
                    .getOrElse(token);
        }
        String text = column.reset()
                .replaceAll(found -> Matcher.quoteReplacement(
                        row.apply(found.group(1)).map(Cell::text).getOrElse(found.group())));
        return new Token(token.kind(), text, token.mark());
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
