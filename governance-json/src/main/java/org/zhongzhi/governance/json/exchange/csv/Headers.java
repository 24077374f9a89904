package org.zhongzhi.governance.json.exchange.csv;

import io.vavr.collection.Map;
import java.util.List;

/**
 * Which columns a table has, and how they are called in it.
 *
 * @param cells the cells of its first row
 * @param positions the position of each column, from 0
 */
record Headers(List<String> cells, Map<Column, Integer> positions) {
    /** The position of a column, or -1 if the table does not have it. */
    int position(Column column) {
        return positions.get(column).getOrElse(-1);
    }

    boolean isColumn(int position) {
        return positions.containsValue(position);
    }

    /** How a column is called in the table, or an empty string. */
    String text(int position) {
        return position < 0 ? "" : cells.get(position).strip();
    }
}
