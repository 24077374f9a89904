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
     * All findings, counted.
     *
     * @param tally the counts
     */
    record Counted(Tally tally) implements Piece {}

    /**
     * Something left to the second pass.
     *
     * @param parcel what it needs
     */
    record Left(Parcel parcel) implements Piece {}
}
