package org.zhongzhi.governance.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table, which prints as aligned text and as Markdown: columns of words to the left, columns of figures to the right.
 *
 * @param title what it is about
 * @param words how many columns are of words; they come first
 * @param header the heads of the columns
 * @param rows the rows, each with as many cells as there are heads
 */
public record Table(String title, int words, List<String> header, List<List<String>> rows) {
    /** Refuses a row of another length. */
    public Table {
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " cells under " + header.size() + " heads");
            }
        }
    }

    /**
     * As text in columns.
     *
     * @return the lines
     */
    public String text() {
        int[] widths = IntStream.range(0, header.size())
                .map(column -> all().stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder(title).append("\n");
        for (List<String> row : all()) {
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                String padding = " ".repeat(widths[column] - cell.length());
                text.append("  ").append(column < words ? cell + padding : padding + cell);
            }
            text.append("\n");
        }
        return text.toString();
    }

    /**
     * As Markdown.
     *
     * @return the lines
     */
    public String markdown() {
        StringBuilder text = new StringBuilder("**").append(title).append("**\n\n");
        line(text, header);
        text.append("|")
                .append("---|".repeat(words))
                .append("---:|".repeat(header.size() - words))
                .append("\n");
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private List<List<String>> all() {
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        return all;
    }
}
