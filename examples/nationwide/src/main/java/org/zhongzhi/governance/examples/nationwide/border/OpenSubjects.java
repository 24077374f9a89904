package org.zhongzhi.governance.examples.nationwide.border;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhongzhi.governance.examples.nationwide.border.Walk.Stop;
import org.zhongzhi.governance.examples.nationwide.country.Packed;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Rule;

/**
 * The subjects of one city that its data alone cannot judge, rule by rule, and what the second pass needs to judge them.
 *
 * <p>A judgement is open if its reading can come to a stop at the border: to something that the city names and does not
 * hold, or to what it holds and another city names in a way that the reading follows. All others read the same in the
 * city as in the whole country, and so come out the same.
 */
public final class OpenSubjects {
    /** Readings that are followed as one, and how they come out at the border. */
    private record Unit(Set<Name> names, Set<EntityId> read, List<Judgement> judgements) {}

    private final Jurisdiction city;
    private final Set<EntityId> common;
    private final Border border;
    private final Reach reach;
    private final Policy policy;
    private final Walk walk;

    /** In which roles a reading of the city's own things comes to the border. */
    private final Map<EntityId, Set<Role>> open = new LinkedHashMap<>();

    private OpenSubjects(Jurisdiction city, Set<EntityId> common, Border border, Policy policy) {
        this.city = city;
        this.common = common;
        this.border = border;
        this.reach = Reach.of(policy);
        this.policy = policy;
        this.walk = new Walk(city);
    }

    /**
     * The open subjects of a city.
     *
     * @param city what the city holds, and what every city does
     * @param common what every city holds
     * @param border the border between cities
     * @param policy what is judged by
     * @return the open subjects
     */
    public static OpenSubjects of(Jurisdiction city, Set<EntityId> common, Border border, Policy policy) {
        OpenSubjects found = new OpenSubjects(city, common, border, policy);
        found.open();
        return found;
    }

    private void open() {
        List<Stop> stops = new ArrayList<>();
        for (EntityId thing : border.things()) {
            stopsAt(thing).forEach(role -> stops.add(new Stop(thing, role)));
        }
        for (Stop stop : walk.back(stops)) {
            if (!common.contains(stop.id()) && city.entity(stop.id()).isDefined()) {
                open.computeIfAbsent(stop.id(), absent -> EnumSet.noneOf(Role.class))
                        .add(stop.role());
            }
        }
    }

    /** In which roles a reading that comes to a thing cannot go on in this city alone. */
    private Set<Role> stopsAt(EntityId thing) {
        if (city.entity(thing).isDefined()) {
            return border.shared(thing);
        }
        return city.dossier(thing).all().isEmpty() ? Set.of() : border.crossed(thing);
    }

    /**
     * Whether a judgement is left to the second pass.
     *
     * @param rule the identifier of the rule
     * @param subject the subject
     * @return true if the city's data alone cannot tell how it comes out
     */
    public boolean isOpen(String rule, EntityId subject) {
        Set<Role> roles = open.get(subject);
        return roles != null && !Collections.disjoint(roles, reach.roles(rule));
    }

    /**
     * What the city sends to the second pass.
     *
     * @return the parcels; things of the border that meet in one subject come in one
     */
    public List<Parcel> parcels() {
        List<Unit> units = new ArrayList<>();
        for (EntityId thing : border.things()) {
            if (city.entity(thing).isDefined() || city.dossier(thing).all().nonEmpty()) {
                units.add(unit(thing, border.crossed(thing), List.of()));
            }
        }
        for (EntityId subject : open.keySet()) {
            List<Judgement> judgements = new ArrayList<>();
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (Rule rule : policy.rules()) {
                if (isOpen(rule.id(), subject) && speaksOf(rule, subject.type())) {
                    judgements.add(new Judgement(rule.id(), Name.of(subject)));
                    roles.addAll(reach.roles(rule.id()));
                }
            }
            if (!judgements.isEmpty()) {
                units.add(unit(subject, roles, judgements));
            }
        }
        return parcels(units);
    }

    private static boolean speaksOf(Rule rule, EntityType type) {
        return rule.subjects().exists(kind -> kind.types().contains(type));
    }

    private Unit unit(EntityId from, Set<Role> roles, List<Judgement> judgements) {
        Set<Name> names = new TreeSet<>();
        if (border.things().contains(from)) {
            names.add(Name.of(from));
        }
        Set<EntityId> read = new LinkedHashSet<>();
        List<Stop> starts = roles.stream().map(role -> new Stop(from, role)).toList();
        for (Stop stop : walk.onwards(starts)) {
            read.add(stop.id());
            if (stopsAt(stop.id()).contains(stop.role())) {
                names.add(Name.of(stop.id()));
            }
        }
        return new Unit(names, read, judgements);
    }

    private List<Parcel> parcels(Collection<Unit> units) {
        Groups groups = new Groups();
        units.forEach(unit -> groups.tie(unit.names()));
        Map<Name, List<Unit>> byGroup = new TreeMap<>();
        for (Unit unit : units) {
            Name key = groups.keyOf(unit.names().iterator().next());
            byGroup.computeIfAbsent(key, absent -> new ArrayList<>()).add(unit);
        }
        return byGroup.values().stream().map(this::parcel).toList();
    }

    private Parcel parcel(List<Unit> units) {
        Set<Name> names = new TreeSet<>();
        Set<EntityId> read = new LinkedHashSet<>();
        List<Judgement> judgements = new ArrayList<>();
        for (Unit unit : units) {
            names.addAll(unit.names());
            for (EntityId id : unit.read()) {
                read.add(id);
                codesAbove(id).forEach(read::add);
            }
            judgements.addAll(unit.judgements());
        }
        List<Entity> entities = new ArrayList<>();
        read.forEach(id -> city.entity(id).forEach(entities::add));
        return new Parcel(List.copyOf(names), Packed.of(entities), List.copyOf(judgements));
    }

    /** Where a division lies by its code, whatever is recorded: that is no reference, and so on no walk. */
    private static List<EntityId> codesAbove(EntityId id) {
        List<EntityId> above = new ArrayList<>();
        if (id instanceof DivisionCode code) {
            for (Option<DivisionCode> next = code.parent();
                    next.isDefined();
                    next = next.flatMap(DivisionCode::parent)) {
                above.add(next.get());
            }
        }
        return above;
    }
}
