package org.zhongzhi.governance.model.value;

import org.immutables.value.Value;

/** An amount of money in whole fen (分; 100 fen = 1 yuan), 0 or more. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Money implements Comparable<Money> {
    private static final long FEN_IN_A_YUAN = 100;

    Money() {}

    /**
     * The amount in fen.
     *
     * @return fen, 0 or more
     */
    @Value.Parameter
    public abstract long fen();

    /**
     * An amount in fen.
     *
     * @param fen fen, 0 or more
     * @return the amount
     * @throws InvalidValueException if it is negative
     */
    public static Money ofFen(long fen) {
        return ImmutableMoney.of(fen);
    }

    /**
     * An amount in yuan.
     *
     * @param yuan whole yuan, 0 or more
     * @return the amount
     * @throws InvalidValueException if it is negative
     */
    public static Money ofYuan(int yuan) {
        return ofFen(yuan * FEN_IN_A_YUAN);
    }

    @Value.Check
    void check() {
        Check.notNegative("The amount of money in fen", fen());
    }

    @Override
    public final int compareTo(Money other) {
        return Long.compare(fen(), other.fen());
    }

    @Override
    public final String toString() {
        return fen() + " fen";
    }
}
