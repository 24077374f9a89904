package org.zhongzhi.governance.json.statistics;

import io.vavr.control.Option;
import org.zhongzhi.governance.model.value.Check;

/**
 * A share of a whole, in whole numbers.
 *
 * @param part how many
 * @param whole of how many, not fewer than the part and at most {@link Figures#MOST}
 */
public record Rate(long part, long whole) {
    private static final long BASIS_POINTS = 10_000;
    private static final int PERCENT = 100;

    /** Refuses a negative part, one that is more than the whole, and a whole that is too large. */
    public Rate {
        Check.notNegative("The part of a rate", part);
        Check.that(
                part <= whole && whole <= Figures.MOST,
                "The rate is %s of %s: expected a part of at most the whole, and a whole of at most %s",
                part,
                whole,
                Figures.MOST);
    }

    /**
     * The rate in basis points, hundredths of a percent.
     *
     * @return 0 to 10,000, half a basis point rounded up; none of a whole of 0
     */
    public Option<Long> basisPoints() {
        return whole == 0 ? Option.none() : Option.some((2 * BASIS_POINTS * part + whole) / (2 * whole));
    }

    /** The rate in percent with two decimals, as {@code 98.11%}; a dash of a whole of 0. */
    @Override
    public String toString() {
        return basisPoints()
                .map(each -> each / PERCENT + "." + (each % PERCENT < 10 ? "0" : "") + each % PERCENT + "%")
                .getOrElse("–");
    }
}
