package org.zhongzhi.governance.examples.nationwide.border;

import org.jspecify.annotations.Nullable;

/**
 * One step of a reading, from a thing to others: to what it names, or to what names it.
 *
 * @param way which of the two
 * @param link by which link, or null for any
 * @param to in which role the others are read
 */
record Hop(Way way, @Nullable Link link, Role to) {
    /** The two ways that a link can be followed. */
    enum Way {
        /** From an entity to what it names. */
        NAMES,
        /** From a thing to the entities that name it. */
        NAMED_BY;

        Way back() {
            return this == NAMES ? NAMED_BY : NAMES;
        }
    }

    boolean follows(Link other) {
        return link == null || link.equals(other);
    }
}
