package org.zhongzhi.governance.json.token;

import java.util.HexFormat;

/** A text of a document as a message shows it: on one line, and not at length. */
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /**
     * A text in quotes.
     *
     * @param text the text
     * @return the text in double quotes, cut after 60 characters, with control characters escaped
     */
    public static String of(String text) {
        return '"' + abbreviated(text) + '"';
    }

    /**
     * A text without quotes.
     *
     * @param text the text
     * @return the text, cut after 60 characters, with control characters escaped
     */
    public static String abbreviated(String text) {
        return abbreviated(text, LONGEST);
    }

    /**
     * A text without quotes.
     *
     * @param text the text
     * @param longest after how many characters it is cut
     * @return the text, cut, with control characters escaped
     */
    public static String abbreviated(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(longest).forEach(c -> {
            if (isShown(c)) {
                shown.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    shown.append("\\u").append(HexFormat.of().toHexDigits(unit));
                }
            }
        });
        return text.codePointCount(0, text.length()) > longest
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
