package org.zhongzhi.governance.examples.cli.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How an SVG picture is written: sizes, numbers, words. */
final class Svg {
    /** The size of the names of states, in pixels. */
    static final double LARGE = 15;
    /** The size of all other words. */
    static final double SMALL = 12;
    /** The height of a line of the other words. */
    static final double LINE = 16;

    private Svg() {}

    /** A number with a digit after the point at most. */
    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
