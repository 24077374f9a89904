package org.zhongzhi.governance.examples.madeup;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Chance that depends on a seed, a place and a purpose, and on nothing else: what it decides of a place is the same
 * whichever process asks, in whatever order, and however many other decisions are added elsewhere.
 */
public final class Chance {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int DAYS_OF_A_YEAR = 365;

    private final SplittableRandom random;

    private Chance(long state) {
        this.random = new SplittableRandom(state);
    }

    /**
     * Chance for a purpose at a place.
     *
     * @param seed what everything depends on
     * @param place the identifier of the place
     * @param purpose what is decided
     * @return the chance, the same each time
     */
    public static Chance of(long seed, String place, String purpose) {
        return new Chance(mixed(mixed(FNV_OFFSET ^ seed, place), "/" + purpose));
    }

    private static long mixed(long state, String text) {
        long next = state;
        for (int i = 0; i < text.length(); i++) {
            next = (next ^ text.charAt(i)) * FNV_PRIME;
        }
        return next;
    }

    /**
     * True so many times in a thousand.
     *
     * @param times how many times
     * @return whether it is one of them
     */
    public boolean inThousand(int times) {
        return random.nextInt(1000) < times;
    }

    /**
     * A number from 0 up to and without a bound.
     *
     * @param bound the bound, 1 or more
     * @return the number
     */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A day of a year. */
    LocalDate dayOf(int year) {
        return LocalDate.ofYearDay(year, 1 + below(DAYS_OF_A_YEAR));
    }
}
