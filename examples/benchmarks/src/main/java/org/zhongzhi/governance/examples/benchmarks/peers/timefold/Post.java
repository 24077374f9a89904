package org.zhongzhi.governance.examples.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import org.zhongzhi.governance.model.organization.Role;

/** A post as a problem fact; who holds it changes. */
public final class Post {
    @PlanningId
    private final String id;

    private final Role role;
    private String holder;

    Post(String id, Role role, String holder) {
        this.id = id;
        this.role = role;
        this.holder = holder;
    }

    String id() {
        return id;
    }

    Role role() {
        return role;
    }

    String holder() {
        return holder;
    }

    void setHolder(String next) {
        this.holder = next;
    }
}
