package org.zhongzhi.governance.rules.casework;

import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.FieldValue;

/** Whole numbers that stop at the ends of what a long holds, and one value that stands for a number that is not known. */
final class Sat {
    static final long UNKNOWN = Long.MIN_VALUE;

    private static final long LEAST = Long.MIN_VALUE + 1;

    private Sat() {}

    static long plus(long left, long right) {
        long sum = left + right;
        return ((left ^ sum) & (right ^ sum)) < 0 ? left < 0 ? LEAST : Long.MAX_VALUE : Math.max(sum, LEAST);
    }

    static long times(long left, long right) {
        long high = Math.multiplyHigh(left, right);
        long low = left * right;
        if ((high == 0 && low >= 0) || (high == -1 && low < 0)) {
            return Math.max(low, LEAST);
        }
        return (left < 0) == (right < 0) ? Long.MAX_VALUE : LEAST;
    }

    static long numberOf(@Nullable FieldValue value) {
        if (value instanceof FieldValue.Whole whole) {
            return whole.number();
        }
        return value instanceof FieldValue.Amount money ? money.amount().fen() : UNKNOWN;
    }
}
