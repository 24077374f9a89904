package org.zhongzhi.governance.rules.lint;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.rules.Measure;

/**
 * A claim about measured numbers, each a whole number from 0 to {@link Long#MAX_VALUE}. There is no negation: what a
 * requirement is when it fails or is moot is claimed outright, so that a search has only to choose among alternatives.
 */
sealed interface Claim {
    /** The measure is at least so much. */
    record Least(Measure measure, long bound) implements Claim {}

    /** The measure is at most so much. */
    record Most(Measure measure, long bound) implements Claim {}

    /**
     * {@code times × greater ≥ by × lesser + more}, with both factors 0 or more and {@code more} 0 or 1. What makes this
     * kind of claim easy: if it holds for two choices of numbers, it holds for the smaller number of each.
     */
    record Balance(Measure greater, long times, Measure lesser, long by, int more) implements Claim {}

    /** All of them. */
    record Every(Seq<Claim> claims) implements Claim {}

    /** One of them at least. */
    record Some(Seq<Claim> claims) implements Claim {}

    /** All of nothing. */
    static Claim always() {
        return new Every(Array.empty());
    }

    /** One of nothing. */
    static Claim never() {
        return new Some(Array.empty());
    }

    static Claim atLeast(Measure measure, long bound) {
        return bound <= 0 ? always() : new Least(measure, bound);
    }

    static Claim atMost(Measure measure, long bound) {
        if (bound < 0) {
            return never();
        }
        return bound == Long.MAX_VALUE ? always() : new Most(measure, bound);
    }

    static Claim moreThan(Measure measure, long bound) {
        return bound == Long.MAX_VALUE ? never() : atLeast(measure, bound + 1);
    }

    static Claim balance(Measure greater, long times, Measure lesser, long by, int more) {
        if (greater.equals(lesser)) {
            return withItself(greater, times, by, more);
        } else if (times == 0) {
            return more == 1 ? never() : balanceOfNothing(lesser, by);
        }
        return by == 0 && more == 0 ? always() : new Balance(greater, times, lesser, by, more);
    }

    static Claim every(Claim... claims) {
        return every(Array.of(claims));
    }

    static Claim every(Seq<Claim> claims) {
        Seq<Claim> said = claims.distinct().remove(always());
        if (said.contains(never())) {
            return never();
        }
        return said.size() == 1 ? said.head() : new Every(said);
    }

    static Claim some(Claim... claims) {
        return some(Array.of(claims));
    }

    static Claim some(Seq<Claim> claims) {
        Seq<Claim> possible = claims.distinct().remove(never());
        if (possible.contains(always())) {
            return always();
        }
        return possible.size() == 1 ? possible.head() : new Some(possible);
    }

    private static Claim withItself(Measure measure, long times, long by, int more) {
        if (times > by) {
            return atLeast(measure, more);
        } else if (more == 1) {
            return never();
        }
        return times == by ? always() : atMost(measure, 0);
    }

    private static Claim balanceOfNothing(Measure lesser, long by) {
        return by == 0 ? always() : atMost(lesser, 0);
    }
}
