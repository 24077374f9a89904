package org.zhongzhi.governance.examples.benchmarks.peers.drools;

/** A service centre as a fact, with its floor area in square metres. */
public final class Centre {
    private final String community;
    private final int squareMetres;

    Centre(String community, int squareMetres) {
        this.community = community;
        this.squareMetres = squareMetres;
    }

    /** As the rules read it. */
    public String getCommunity() {
        return community;
    }

    /** As the rules read it. */
    public int getSquareMetres() {
        return squareMetres;
    }
}
