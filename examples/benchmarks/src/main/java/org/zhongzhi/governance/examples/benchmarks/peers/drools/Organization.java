package org.zhongzhi.governance.examples.benchmarks.peers.drools;

/** A social organisation as a fact. */
public final class Organization {
    private final String community;
    private final boolean volunteer;

    Organization(String community, boolean volunteer) {
        this.community = community;
        this.volunteer = volunteer;
    }

    /** As the rules read it. */
    public String getCommunity() {
        return community;
    }

    /** As the rules read it. */
    public boolean isVolunteer() {
        return volunteer;
    }
}
