package org.zhongzhi.governance.rules;

import org.zhongzhi.governance.model.Digest;

/**
 * A measure over subjects whose dossiers stand side by side in a digest: where the digest says enough, no dossier is
 * looked into. Not for several threads at once.
 */
interface Strip {
    /** Goes on to the subjects of another digest. */
    void turnTo(Digest digest);

    /**
     * Measures a subject on which everything is in force.
     *
     * @param at its place in the digest
     * @param number under which number the range is put down
     * @return false if its dossier has to be looked into
     */
    boolean into(int at, int number, long[] low, long[] high);
}
