package org.zhongzhi.governance.rules;

import java.math.BigInteger;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** So many of the part for so many of the whole. Compared by cross-multiplying, never as a fraction. */
@ValueStyle
@Value.Immutable(builder = false)
public interface Ratio {
    /**
     * How many of the part.
     *
     * @return the amount, in steps of the part's measure, 0 or more
     */
    @Value.Parameter
    long amount();

    /**
     * For how many of the whole.
     *
     * @return the number, 1 or more
     */
    @Value.Parameter
    long per();

    /**
     * A ratio.
     *
     * @param amount how many of the part, 0 or more
     * @param per for how many of the whole, 1 or more
     * @return the ratio
     * @throws InvalidValueException if one of them is out of range
     */
    static Ratio of(long amount, long per) {
        return ImmutableRatio.of(amount, per);
    }

    /**
     * A ratio in percent.
     *
     * @param percent how many of the part for a hundred of the whole
     * @return the ratio
     */
    static Ratio percent(long percent) {
        return of(percent, 100);
    }

    /**
     * Whether a part reaches the ratio of a whole: {@code part × per ≥ whole × amount}, exactly.
     *
     * @param part the part
     * @param whole the whole
     * @return true if it does
     */
    default boolean isReached(long part, long whole) {
        long partHigh = Math.multiplyHigh(part, per());
        long wholeHigh = Math.multiplyHigh(whole, amount());
        return partHigh != wholeHigh ? partHigh > wholeHigh : Long.compareUnsigned(part * per(), whole * amount()) >= 0;
    }

    /**
     * Whether a part is more than the ratio of a whole: {@code part × per > whole × amount}, exactly.
     *
     * @param part the part
     * @param whole the whole
     * @return true if it is
     */
    default boolean isExceeded(long part, long whole) {
        long partHigh = Math.multiplyHigh(part, per());
        long wholeHigh = Math.multiplyHigh(whole, amount());
        return partHigh != wholeHigh ? partHigh > wholeHigh : Long.compareUnsigned(part * per(), whole * amount()) > 0;
    }

    /**
     * The least part that reaches the ratio of a whole.
     *
     * @param whole the whole
     * @return {@code whole × amount ÷ per}, rounded up; {@link Long#MAX_VALUE} if that is greater
     */
    default long leastPart(long whole) {
        BigInteger[] parts = BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(amount()))
                .divideAndRemainder(BigInteger.valueOf(per()));
        return parts[0].add(BigInteger.valueOf(parts[1].signum()))
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValue();
    }

    /** Refuses a negative amount and a whole below one. */
    @Value.Check
    default void check() {
        Check.notNegative("The amount of a ratio", amount());
        Check.that(per() >= 1, "The whole of a ratio is %s: expected 1 or more", per());
    }
}
