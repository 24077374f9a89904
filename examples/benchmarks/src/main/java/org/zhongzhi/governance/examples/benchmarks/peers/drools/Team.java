package org.zhongzhi.governance.examples.benchmarks.peers.drools;

/** An emergency team as a fact. */
public final class Team {
    private final String community;

    Team(String community) {
        this.community = community;
    }

    /** As the rules read it. */
    public String getCommunity() {
        return community;
    }
}
