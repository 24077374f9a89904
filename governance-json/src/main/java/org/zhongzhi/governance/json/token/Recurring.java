package org.zhongzhi.governance.json.token;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values by the text that they were made of, as far as they came up not long ago. What a document names stands near in
 * it, so a table that does not grow finds nearly all; it saves making and keeping the same value twice.
 */
final class Recurring {
    private static final int PLACES = 1 << 12;

    private final @Nullable Known[] table = new Known[PLACES];

    /** Something made before, by whom and of what. */
    private record Known(Function<String, ?> maker, String text, Object value) {}

    @SuppressWarnings("unchecked") // a maker makes values of one type
    <T> T value(Function<String, T> maker, String text) {
        int hash = text.hashCode() * 31 + System.identityHashCode(maker);
        int place = (hash ^ hash >>> 12) & (PLACES - 1);
        Known known = table[place];
        if (known != null && known.maker == maker && known.text.equals(text)) {
            return (T) known.value;
        }
        T value = maker.apply(text);
        table[place] = new Known(maker, text, value);
        return value;
    }
}
