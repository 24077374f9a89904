package org.zhongzhi.governance.json.exchange.csv;

/**
 * Keeps spreadsheets from running a text as a formula, by an apostrophe before it; and takes it off again. A text that begins
 * with an apostrophe itself gets one as well, so that nothing is lost or mistaken.
 */
final class Formulas {
    private static final char APOSTROPHE = '\'';
    private static final String LEADS = "=+-@\t\r＝＋－＠" + APOSTROPHE;

    private Formulas() {}

    static String disarmed(String text) {
        return !text.isEmpty() && LEADS.indexOf(text.charAt(0)) >= 0 ? APOSTROPHE + text : text;
    }

    static String original(String cell) {
        return cell.length() > 1 && cell.charAt(0) == APOSTROPHE && LEADS.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
