package org.zhongzhi.governance.json.token;

import com.fasterxml.jackson.core.JsonLocation;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text of a document.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units
 */
public record Mark(int line, int column) {
    /** Where every document starts. */
    public static final Mark START = new Mark(1, 1);

    static Mark of(@Nullable JsonLocation location) {
        return location == null
                ? START
                : new Mark(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
