package org.zhongzhi.governance.rules.casework;

/**
 * A range of whole numbers. The least and the most number that a long holds stand for no bound; whatever does not fit between
 * them widens the range, so that nothing is left out by mistake.
 */
record Span(long least, long most) {
    private static final long NONE_BELOW = Long.MIN_VALUE;
    private static final long NONE_ABOVE = Long.MAX_VALUE;

    static final Span ALL = new Span(NONE_BELOW, NONE_ABOVE);
    static final Span NOT_NEGATIVE = new Span(0, NONE_ABOVE);

    static Span only(long number) {
        return new Span(number, number);
    }

    static Span from(long least) {
        return new Span(least, NONE_ABOVE);
    }

    static Span upTo(long most) {
        return new Span(NONE_BELOW, most);
    }

    boolean isEmpty() {
        return least > most;
    }

    boolean isBounded() {
        return least != NONE_BELOW && most != NONE_ABOVE;
    }

    Span and(Span other) {
        return new Span(Math.max(least, other.least), Math.min(most, other.most));
    }

    Span plus(Span other) {
        long low = least == NONE_BELOW || other.least == NONE_BELOW ? NONE_BELOW : clamped(least, other.least);
        long high = most == NONE_ABOVE || other.most == NONE_ABOVE ? NONE_ABOVE : clamped(most, other.most);
        return new Span(low == NONE_ABOVE ? NONE_ABOVE - 1 : low, high == NONE_BELOW ? NONE_BELOW + 1 : high);
    }

    private static long clamped(long one, long other) {
        long sum = one + other;
        return ((one ^ sum) & (other ^ sum)) < 0 ? one < 0 ? NONE_BELOW : NONE_ABOVE : sum;
    }

    Span negated() {
        return new Span(most == NONE_ABOVE ? NONE_BELOW : -most, least == NONE_BELOW ? NONE_ABOVE : -least);
    }

    /** The numbers so many times these, all between the ends at least. */
    Span times(long factor) {
        if (factor < 0) {
            return negated().times(-factor);
        }
        return factor == 0
                ? only(0)
                : widened(
                        least == NONE_BELOW ? NONE_BELOW : Sat.times(least, factor),
                        most == NONE_ABOVE ? NONE_ABOVE : Sat.times(most, factor));
    }

    /** The products of numbers of both, all between the ends at least. */
    Span times(Span other) {
        if (!isBounded() || !other.isBounded()) {
            return least >= 0 && other.least >= 0 ? NOT_NEGATIVE : ALL;
        }
        long[] ends = {
            Sat.times(least, other.least),
            Sat.times(least, other.most),
            Sat.times(most, other.least),
            Sat.times(most, other.most)
        };
        long low = ends[0];
        long high = ends[0];
        for (long each : ends) {
            low = Math.min(low, each);
            high = Math.max(high, each);
        }
        return widened(low, high);
    }

    /** Products stop one above the least that a long holds, which stands for a number that is not known. */
    private static Span widened(long low, long high) {
        return new Span(low <= NONE_BELOW + 1 ? NONE_BELOW : low, high);
    }

    /** The whole numbers of which so many times lie in this range; the factor is above 0. */
    Span dividedBy(long factor) {
        return new Span(
                least == NONE_BELOW ? NONE_BELOW : -Math.floorDiv(-least, factor),
                most == NONE_ABOVE ? NONE_ABOVE : Math.floorDiv(most, factor));
    }
}
