package org.zhongzhi.governance.examples.nationwide.border;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.zhongzhi.governance.model.identity.EntityId;

/**
 * Everything that some city names without holding it, and in which roles a reading crosses there from the data of one
 * city into those of another.
 */
public final class Border {
    /** In which roles a thing is read by way of a foreign name, and in which by what names it in several cities. */
    private record Crossing(Set<Role> inward, Set<Role> shared) {}

    private final Map<EntityId, Crossing> crossings;

    private Border(Map<EntityId, Crossing> crossings) {
        this.crossings = crossings;
    }

    /**
     * The border between cities.
     *
     * @param names the foreign names of all cities together
     * @return the border
     */
    public static Border of(Iterable<ForeignName> names) {
        Map<EntityId, Set<Link>> links = new HashMap<>();
        names.forEach(each -> links.computeIfAbsent(each.target().id(), absent -> new HashSet<>())
                .add(each.link()));
        Map<Set<Link>, Crossing> byLinks = new HashMap<>();
        Map<EntityId, Crossing> crossings = new HashMap<>();
        links.forEach((id, by) -> crossings.put(id, byLinks.computeIfAbsent(by, Border::crossing)));
        return new Border(crossings);
    }

    private static Crossing crossing(Set<Link> links) {
        Set<Role> inward = EnumSet.noneOf(Role.class);
        Set<Role> shared = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            for (Hop hop : role.hops()) {
                if (links.stream().anyMatch(hop::follows)) {
                    switch (hop.way()) {
                        case NAMES -> inward.add(hop.to());
                        case NAMED_BY -> shared.add(role);
                    }
                }
            }
        }
        return new Crossing(inward, shared);
    }

    /** The things at the border. */
    Set<EntityId> things() {
        return crossings.keySet();
    }

    /**
     * In which roles a thing is read in one city after the reading came from another, or is read with parts that stand in
     * another.
     */
    Set<Role> crossed(EntityId thing) {
        Crossing crossing = crossings.get(thing);
        if (crossing == null) {
            return Set.of();
        }
        Set<Role> both = EnumSet.copyOf(crossing.inward());
        both.addAll(crossing.shared());
        return both;
    }

    /** In which roles a thing that a city holds is read with parts that stand in another. */
    Set<Role> shared(EntityId thing) {
        Crossing crossing = crossings.get(thing);
        return crossing == null ? Set.of() : crossing.shared();
    }
}
