package org.zhongzhi.governance.examples.nationwide.border;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhongzhi.governance.examples.nationwide.border.Hop.Way;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;

/** Follows readings through the data of one city: onwards to all that they read, or back to where they began. */
final class Walk {
    /** Something read in a role. */
    record Stop(EntityId id, Role role) {}

    /** The last hop of a way to a role. */
    private record Arrival(Role from, Hop hop) {}

    private static final Map<Role, List<Arrival>> ARRIVALS = arrivals();

    private final Jurisdiction city;

    Walk(Jurisdiction city) {
        this.city = city;
    }

    private static Map<Role, List<Arrival>> arrivals() {
        Map<Role, List<Arrival>> arrivals = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            arrivals.put(role, new ArrayList<>());
        }
        for (Role from : Role.values()) {
            for (Hop hop : from.hops()) {
                arrivals.getOrDefault(hop.to(), List.of()).add(new Arrival(from, hop));
            }
        }
        return arrivals;
    }

    /** Everything that readings read, with where they begin. */
    Set<Stop> onwards(Collection<Stop> starts) {
        Set<Stop> reached = new LinkedHashSet<>(starts);
        Deque<Stop> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Stop at = open.remove();
            for (Hop hop : at.role().hops()) {
                for (EntityId next : across(at.id(), hop.way(), hop)) {
                    Stop stop = new Stop(next, hop.to());
                    if (reached.add(stop)) {
                        open.add(stop);
                    }
                }
            }
        }
        return reached;
    }

    /** Everything from where readings come to some stops, with these. */
    Set<Stop> back(Collection<Stop> stops) {
        Set<Stop> reached = new LinkedHashSet<>(stops);
        Deque<Stop> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Stop at = open.remove();
            for (Arrival arrival : ARRIVALS.getOrDefault(at.role(), List.of())) {
                for (EntityId from : across(at.id(), arrival.hop().way().back(), arrival.hop())) {
                    Stop stop = new Stop(from, arrival.from());
                    if (reached.add(stop)) {
                        open.add(stop);
                    }
                }
            }
        }
        return reached;
    }

    private List<EntityId> across(EntityId from, Way way, Hop hop) {
        List<EntityId> found = new ArrayList<>();
        if (way == Way.NAMES) {
            for (Entity entity : city.entity(from)) {
                entity.references()
                        .filter(each -> hop.follows(Link.of(entity, each)))
                        .forEach(each -> found.add(each.target()));
            }
        } else {
            for (Entity entity : city.dossier(from).all()) {
                if (entity.references()
                        .exists(each -> each.target().equals(from) && hop.follows(Link.of(entity, each)))) {
                    found.add(entity.id());
                }
            }
        }
        return found;
    }
}
