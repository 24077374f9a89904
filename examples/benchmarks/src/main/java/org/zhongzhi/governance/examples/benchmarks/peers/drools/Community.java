package org.zhongzhi.governance.examples.benchmarks.peers.drools;

/** A community as a fact; the number of volunteers changes. */
public final class Community {
    private final String id;
    private final int residents;
    private int volunteers;
    private final int households;

    Community(String id, int residents, int volunteers, int households) {
        this.id = id;
        this.residents = residents;
        this.volunteers = volunteers;
        this.households = households;
    }

    /** As the rules read it. */
    public String getId() {
        return id;
    }

    /** As the rules read it. */
    public int getResidents() {
        return residents;
    }

    /** As the rules read it. */
    public int getVolunteers() {
        return volunteers;
    }

    void setVolunteers(int next) {
        this.volunteers = next;
    }

    /** As the rules read it. */
    public int getHouseholds() {
        return households;
    }
}
