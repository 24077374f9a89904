package org.zhongzhi.governance.examples.cli.drawing;

/**
 * How wide words are at most in the fonts that a browser is likely to have. Where no font is at hand to measure with, a bit more
 * room is better than words that run into each other.
 */
final class TextWidth {
    private static final double FULL = 1.0;
    private static final double CAPITAL = 0.75;
    private static final double ORDINARY = 0.58;
    private static final double NARROW = 0.36;

    private TextWidth() {}

    /** The width in units of the size of the font. */
    static double of(String words) {
        return words.codePoints().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int c) {
        if (c >= 0x1100 || c == '—' || c == '…' || c == '“' || c == '”') {
            return FULL;
        }
        if (Character.isUpperCase(c) || c == 'm' || c == 'w') {
            return CAPITAL;
        }
        return " ,.:;'!()|ijlftr".indexOf(c) >= 0 ? NARROW : ORDINARY;
    }
}
