package org.zhongzhi.governance.examples.benchmarks.peers.timefold;

/** A community as a problem fact; the number of volunteers changes. */
final class Community {
    private final String id;
    private final int residents;
    private final int households;
    private int volunteers;

    Community(String id, int residents, int volunteers, int households) {
        this.id = id;
        this.residents = residents;
        this.volunteers = volunteers;
        this.households = households;
    }

    String id() {
        return id;
    }

    int residents() {
        return residents;
    }

    int volunteers() {
        return volunteers;
    }

    int households() {
        return households;
    }

    void setVolunteers(int next) {
        this.volunteers = next;
    }
}
