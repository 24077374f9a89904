package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Rows of cells in aligned columns: the first to the left, the others, which hold numbers, to the right. */
final class TextTable {
    private static final String GAP = "   ";

    private TextTable() {}

    /** The rows as lines. */
    static Seq<String> lines(Seq<Seq<String>> rows) {
        int columns = rows.map(Seq::size).max().getOrElse(0);
        Seq<Integer> widths = Array.range(0, columns)
                .map(column -> rows.map(row -> width(row.get(column))).max().getOrElse(0));
        return rows.map(row -> row.zipWithIndex((cell, column) -> {
                    String padding = " ".repeat(widths.get(column) - width(cell));
                    return column == 0 ? cell + padding : padding + cell;
                })
                .mkString(GAP));
    }

    /** How many columns of a terminal a text takes: two for each Chinese character or full-width sign. */
    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
