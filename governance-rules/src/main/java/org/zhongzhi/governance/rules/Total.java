package org.zhongzhi.governance.rules;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Text;

/**
 * A sum of measured numbers and ranges, from which each of them can be taken away again. For that it is exact beyond the
 * range of a long: every end is kept as a number of 2³² and the rest.
 */
final class Total {
    static final Total NOTHING = new Total(0, 0, 0, 0, 0, HashMap.empty());

    private static final Total ONE = new Total(0, 1, 0, 1, 0, HashMap.empty());
    private static final int BITS = 32;
    private static final long REST = (1L << BITS) - 1;

    private final long lowUpper;
    private final long lowRest;
    private final long highUpper;
    private final long highRest;

    /** How many parts nothing bounds. */
    private final long open;

    private final HashMap<Text, Integer> missing;

    private Total(
            long lowUpper, long lowRest, long highUpper, long highRest, long open, HashMap<Text, Integer> missing) {
        this.lowUpper = lowUpper + (lowRest >> BITS);
        this.lowRest = lowRest & REST;
        this.highUpper = highUpper + (highRest >> BITS);
        this.highRest = highRest & REST;
        this.open = open;
        this.missing = missing;
    }

    static Total of(Measured part) {
        long low = part.low();
        boolean isOpen = part.high() == Measured.UNBOUNDED && !part.isKnown();
        long high = isOpen ? low : part.high();
        if (low == high && low <= 1 && !isOpen) {
            return low == 0 ? NOTHING : ONE;
        }
        HashMap<Text, Integer> missing =
                part.missing().map(datum -> HashMap.of(datum, 1)).getOrElse(HashMap.empty());
        return new Total(low >>> BITS, low & REST, high >>> BITS, high & REST, isOpen ? 1 : 0, missing);
    }

    Total plus(Total other) {
        return combined(other, 1);
    }

    Total minus(Total other) {
        return combined(other, -1);
    }

    private Total combined(Total other, int sign) {
        HashMap<Text, Integer> together = missing;
        for (var each : other.missing) {
            int count = together.getOrElse(each._1, 0) + sign * each._2;
            together = count == 0 ? together.remove(each._1) : together.put(each._1, count);
        }
        return new Total(
                lowUpper + sign * other.lowUpper,
                lowRest + sign * other.lowRest,
                highUpper + sign * other.highUpper,
                highRest + sign * other.highRest,
                open + sign * other.open,
                together);
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    /** As a measured value, which stops at a limit; that of the lower end keeps it below an open upper end. */
    Measured measured(Supplier<? extends Seq<EntityId>> evidence) {
        long low = Math.min(asLong(lowUpper, lowRest), Measured.UNBOUNDED - 1);
        if (missing.isEmpty()) {
            return Measured.of(low, low, evidence, null);
        }
        long high = open > 0 ? Measured.UNBOUNDED : asLong(highUpper, highRest);
        return Measured.of(low, high, evidence, firstMissing());
    }

    private static long asLong(long upper, long rest) {
        return upper > Integer.MAX_VALUE ? Long.MAX_VALUE : (upper << BITS) | rest;
    }

    /** Of the data that are missing the first by its words, whatever the order in which the parts came. */
    private Text firstMissing() {
        return missing.keySet()
                .minBy(Comparator.comparing(Text::english).thenComparing(Text::chinese))
                .get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Total that
                && lowUpper == that.lowUpper
                && lowRest == that.lowRest
                && highUpper == that.highUpper
                && highRest == that.highRest
                && open == that.open
                && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lowUpper, lowRest, highUpper, highRest, open, missing);
    }

    @Override
    public String toString() {
        return "Total from " + asLong(lowUpper, lowRest) + " to "
                + (open > 0 ? "any number" : asLong(highUpper, highRest));
    }
}
