package org.zhongzhi.governance.rules.testing;

/** One choice after the other, all of them decided by a number: the same number chooses the same. */
final class Picks {
    private static final long FACTOR = 6_364_136_223_846_793_005L;
    private static final long SUMMAND = 1_442_695_040_888_963_407L;
    private static final long MIXER = 0xff51afd7ed558ccdL;

    private long state;

    Picks(long number) {
        this.state = number;
    }

    /** A number from 0 up to and without a bound. */
    int below(int bound) {
        state = state * FACTOR + SUMMAND;
        long mixed = (state ^ (state >>> 33)) * MIXER;
        return Math.floorMod(mixed ^ (mixed >>> 33), bound);
    }

    boolean either() {
        return below(2) == 0;
    }
}
