package org.zhongzhi.governance.json.exchange.csv;

/**
 * What is wrong in a table, and where.
 *
 * @param row the row as a spreadsheet counts it, from 1; the first holds the headers
 * @param column the column, from 1; 0 for the row as a whole
 * @param header the header of the column, or an empty string
 * @param problem what was found, what was expected and, where that is known, what to do; nothing of a person
 */
public record CsvError(int row, int column, String header, String problem) {
    private static final int LETTERS = 26;

    /** The place and the problem, as {@code row 5, column C (角色): …}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("row ").append(row);
        if (column > 0) {
            text.append(", column ").append(letters(column));
            if (!header.isEmpty()) {
                text.append(" (").append(header).append(')');
            }
        }
        return text.append(": ").append(problem).toString();
    }

    /** The letters by which a spreadsheet calls a column: A to Z, then AA. */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
