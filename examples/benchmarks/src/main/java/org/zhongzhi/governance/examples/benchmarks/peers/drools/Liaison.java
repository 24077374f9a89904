package org.zhongzhi.governance.examples.benchmarks.peers.drools;

/** That a leader keeps liaison with a community, as a fact. */
public final class Liaison {
    private final String community;

    Liaison(String community) {
        this.community = community;
    }

    /** As the rules read it. */
    public String getCommunity() {
        return community;
    }
}
