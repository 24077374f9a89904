package org.zhongzhi.governance.examples.benchmarks.report;

import java.util.Locale;
import java.util.OptionalDouble;

/** Figures as they stand in a cell. */
final class Cells {
    static final String NONE = "–";

    private Cells() {}

    static String figure(OptionalDouble value) {
        return value.isPresent() ? figure(value.getAsDouble()) : NONE;
    }

    static String figure(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%,.1f" : "%,.0f", value);
    }

    static String figure(OptionalDouble value, double per) {
        return value.isPresent() ? figure(value.getAsDouble() / per) : NONE;
    }

    /** A whole number. */
    static String count(OptionalDouble value) {
        return value.isPresent() ? count(value.getAsDouble()) : NONE;
    }

    static String count(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    static String times(OptionalDouble ratio) {
        return ratio.isPresent() ? figure(ratio.getAsDouble()) + "×" : NONE;
    }
}
