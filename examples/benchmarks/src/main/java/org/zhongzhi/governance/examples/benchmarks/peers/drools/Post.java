package org.zhongzhi.governance.examples.benchmarks.peers.drools;

import org.zhongzhi.governance.model.organization.Role;

/** A post as a fact; who holds it changes. */
public final class Post {
    private final String id;
    private final Role role;
    private String holder;

    Post(String id, Role role, String holder) {
        this.id = id;
        this.role = role;
        this.holder = holder;
    }

    /** As the rules read it. */
    public String getId() {
        return id;
    }

    /** As the rules read it. */
    public Role getRole() {
        return role;
    }

    /** As the rules read it. */
    public String getHolder() {
        return holder;
    }

    void setHolder(String next) {
        this.holder = next;
    }
}
