package org.zhongzhi.governance.examples.benchmarks.peers.drools;

/** A mediation room as a fact. */
public final class Room {
    private final String community;

    Room(String community) {
        this.community = community;
    }

    /** As the rules read it. */
    public String getCommunity() {
        return community;
    }
}
