package org.zhongzhi.governance.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many entries of one type, or of one type and kind, hang on each of the subjects of a {@link Digest}. */
public final class Tally {
    /** What stands for this many and more. */
    public static final int MANY = Byte.MAX_VALUE;

    static final Tally NONE = new Tally(new byte[Digest.LENGTH], null);

    private final byte[] counts;

    /** The figure of the one entry where there is one; null where entries of the type have no figures. */
    private final long @Nullable [] figures;

    Tally(byte[] counts, long @Nullable [] figures) {
        this.counts = counts;
        this.figures = figures;
    }

    /**
     * How many entries hang on a subject, in force or not.
     *
     * @param at the place of the subject in the digest
     * @return their number; {@link #MANY} if there are that many or more
     */
    public int count(int at) {
        return counts[at];
    }

    /**
     * The figure of the only entry.
     *
     * @param at the place of the subject in the digest, of which {@link #count(int)} says 1
     * @return the figure; -1 if it is not known, or entries of the type have none
     */
    public long figure(int at) {
        return figures == null ? -1 : figures[at];
    }

    Tally with(int at, int count, long figure) {
        byte clipped = (byte) Math.min(count, MANY);
        if (counts[at] == clipped && figure(at) == figure) {
            return this;
        }
        byte[] nextCounts = counts.clone();
        nextCounts[at] = clipped;
        long[] nextFigures = figures;
        if (figure(at) != figure) {
            nextFigures = figures == null ? noFigures() : figures.clone();
            nextFigures[at] = figure;
        }
        return new Tally(nextCounts, nextFigures);
    }

    static long[] noFigures() {
        long[] figures = new long[Digest.LENGTH];
        Arrays.fill(figures, -1);
        return figures;
    }
}
