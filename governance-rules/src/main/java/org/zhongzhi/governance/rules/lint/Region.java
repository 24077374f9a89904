package org.zhongzhi.governance.rules.lint;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.math.BigInteger;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.lint.Claim.Balance;
import org.zhongzhi.governance.rules.lint.Claim.Every;
import org.zhongzhi.governance.rules.lint.Claim.Least;
import org.zhongzhi.governance.rules.lint.Claim.Most;
import org.zhongzhi.governance.rules.lint.Claim.Some;

/**
 * Numbers that lie within bounds and keep some balances. A measure without a bound may be anything from 0 to
 * {@link Long#MAX_VALUE}.
 *
 * @param lows the lower bounds
 * @param highs the upper bounds
 * @param balances the balances
 */
record Region(Map<Measure, Long> lows, Map<Measure, Long> highs, List<Balance> balances) {
    static final Region EVERYTHING = new Region(HashMap.empty(), HashMap.empty(), List.empty());

    /** After so many steps upwards nobody waits any longer: only balances in a ring climb so slowly. */
    private static final int STEPS = 10_000;

    /** The part of it where one more comparison is true that it does not exclude. */
    Region with(Claim comparison) {
        if (comparison instanceof Least least) {
            long low = Math.max(low(least.measure()), least.bound());
            return new Region(lows.put(least.measure(), low), highs, balances);
        } else if (comparison instanceof Most most) {
            long high = Math.min(high(most.measure()), most.bound());
            return new Region(lows, highs.put(most.measure(), high), balances);
        }
        return new Region(lows, highs, balances.prepend((Balance) comparison));
    }

    /** Whether the claim cannot be true here, as far as that shows at once. */
    boolean excludes(Claim claim) {
        if (claim instanceof Least least) {
            return high(least.measure()) < least.bound();
        } else if (claim instanceof Most most) {
            return low(most.measure()) > most.bound();
        } else if (claim instanceof Balance balance) {
            return balances.exists(other -> excludeEachOther(balance, other));
        } else if (claim instanceof Every every) {
            return every.claims().exists(this::excludes);
        }
        return ((Some) claim).claims().forAll(this::excludes);
    }

    /** Whether the claim is true all over, as far as that shows at once. */
    boolean entails(Claim claim) {
        if (claim instanceof Least least) {
            return low(least.measure()) >= least.bound();
        } else if (claim instanceof Most most) {
            return high(most.measure()) <= most.bound();
        } else if (claim instanceof Every every) {
            return every.claims().forAll(this::entails);
        } else if (claim instanceof Some some) {
            return some.claims().exists(this::entails);
        }
        return balances.contains((Balance) claim);
    }

    /**
     * Whether there is anything in it: from the lower bounds upwards, each balance lifts its greater side as far as it has
     * to, until all are kept or an upper bound is passed. What comes out is the least of all choices, so there is none if
     * that one is none.
     */
    Answer look() {
        Map<Measure, Long> numbers = lows;
        for (int step = 0; step < STEPS; step++) {
            Map<Measure, Long> settled = numbers;
            List<Balance> broken = balances.reject(balance -> isKept(balance, settled));
            if (broken.isEmpty()) {
                return new Answer.Possible(numbers);
            }
            for (Balance balance : broken) {
                BigInteger least = leastGreater(balance, numbers);
                if (least.compareTo(BigInteger.valueOf(high(balance.greater()))) > 0) {
                    return new Answer.Impossible();
                }
                long lifted = Math.max(number(numbers, balance.greater()), least.longValueExact());
                numbers = numbers.put(balance.greater(), lifted);
            }
        }
        return new Answer.Undecided();
    }

    private static boolean isKept(Balance balance, Map<Measure, Long> numbers) {
        return BigInteger.valueOf(number(numbers, balance.greater())).compareTo(leastGreater(balance, numbers)) >= 0;
    }

    /** {@code (by × lesser + more) ÷ times}, rounded up. */
    private static BigInteger leastGreater(Balance balance, Map<Measure, Long> numbers) {
        BigInteger needed = BigInteger.valueOf(number(numbers, balance.lesser()))
                .multiply(BigInteger.valueOf(balance.by()))
                .add(BigInteger.valueOf(balance.more()));
        BigInteger[] parts = needed.divideAndRemainder(BigInteger.valueOf(balance.times()));
        return parts[0].add(BigInteger.valueOf(parts[1].signum()));
    }

    /** Two balances in opposite directions of which one asks for more than the other leaves. */
    private static boolean excludeEachOther(Balance one, Balance other) {
        if (!one.greater().equals(other.lesser()) || !one.lesser().equals(other.greater())) {
            return false;
        }
        // The one times other.times, and the other in it: greater × (times × times' − by × by') ≥ by × more' + times' ×
        // more.
        BigInteger left = product(one.times(), other.times()).subtract(product(one.by(), other.by()));
        BigInteger right = product(one.by(), other.more()).add(product(other.times(), one.more()));
        return left.signum() <= 0 && right.signum() > 0;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static long number(Map<Measure, Long> numbers, Measure measure) {
        return numbers.getOrElse(measure, 0L);
    }

    private long low(Measure measure) {
        return number(lows, measure);
    }

    private long high(Measure measure) {
        return highs.getOrElse(measure, Long.MAX_VALUE);
    }
}
