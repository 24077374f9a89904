package org.zhongzhi.governance.examples.nationwide.spark;

import java.io.Serializable;
import org.zhongzhi.governance.examples.nationwide.border.Parcel;

/** What a partition hands on: findings as rows, how many there were of all, and what is left to the second pass. */
sealed interface Piece extends Serializable {
    /**
     * A finding to be written.
     *
     * @param row the finding
     */
    record Found(FindingRow row) implements Piece {}

    /**
     * All findings, counted, and what a core was busy with until they were.
     *
     * @param tally the counts
     * @param dataNanos how long it took to get the data, in nanoseconds
     * @param judgingNanos how long it took to judge them, in nanoseconds
     */
    record Counted(Tally tally, long dataNanos, long judgingNanos) implements Piece {
        static Counted nothing() {
            return new Counted(new Tally(), 0, 0);
        }

        Counted plus(Counted other) {
            Tally sum = new Tally();
            sum.add(tally);
            sum.add(other.tally);
            return new Counted(sum, dataNanos + other.dataNanos, judgingNanos + other.judgingNanos);
        }
    }

    /**
     * Something left to the second pass.
     *
     * @param parcel what it needs
     */
    record Left(Parcel parcel) implements Piece {}
}
