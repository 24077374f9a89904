package org.zhongzhi.governance.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Dated;

/** A list of entities as of a date, looked through from one end to the other for every question. */
final class NaiveCity {
    static final long VERY_MANY = 1_000_000_000;

    private final List<Entity> entities;
    private final LocalDate asOf;
    private final Map<Class<?>, List<?>> all = new HashMap<>();
    private final Map<Class<?>, List<?>> inForce = new HashMap<>();
    private final List<Held> held = new ArrayList<>();

    /** That a person holds a post in a body: everything of it in force. */
    record Held(Appointment appointment, Role role, Organization body) {
        PersonId person() {
            return appointment.person();
        }

        boolean concurrent() {
            return appointment.concurrent();
        }
    }

    NaiveCity(List<Entity> entities, LocalDate asOf) {
        this.entities = entities;
        this.asOf = asOf;
        for (Appointment appointment : inForce(Appointment.class)) {
            for (Post post : all(Post.class)) {
                for (Organization body : inForce(Organization.class)) {
                    if (appointment.post().equals(post.id())
                            && post.organization().equals(body.id())) {
                        held.add(new Held(appointment, post.role(), body));
                    }
                }
            }
        }
    }

    List<Entity> entities() {
        return entities;
    }

    LocalDate asOf() {
        return asOf;
    }

    boolean hasCome(LocalDate day) {
        return !day.isAfter(asOf);
    }

    List<Held> held() {
        return held;
    }

    List<Held> heldBy(PersonId person) {
        return held.stream().filter(each -> each.person().equals(person)).toList();
    }

    boolean isMember(PersonId id, boolean doubtfulAreMembers) {
        PartyMembership membership =
                find(id) instanceof Person person ? person.partyMembership() : PartyMembership.UNKNOWN;
        return membership == PartyMembership.YES || (membership == PartyMembership.UNKNOWN && doubtfulAreMembers);
    }

    /** How many there may be: the latest count, or any number. */
    Set<Long> headcounts(PlaceId place, HeadcountSubject subject) {
        Headcount latest = null;
        for (Headcount each : all(Headcount.class)) {
            if (each.place().equals(place)
                    && each.subject() == subject
                    && hasCome(each.date())
                    && (latest == null || each.date().isAfter(latest.date()))) {
                latest = each;
            }
        }
        return latest == null ? Set.of(0L, 1L, VERY_MANY) : Set.of(latest.count());
    }

    /** The divisions that a place lies in, the nearest first. A step that leads down or nowhere ends the way up. */
    List<Division> divisionsAbove(PlaceId place) {
        List<Division> found = new ArrayList<>();
        PlaceId next = place;
        while (next != null) {
            Entity here = find(next);
            if (here instanceof Division division) {
                found.add(division);
                next = division.parent()
                        .filter(parent -> parent.value().length()
                                < division.code().value().length())
                        .getOrNull();
            } else if (here instanceof Estate estate) {
                next = estate.community();
            } else if (here instanceof Grid grid) {
                next = grid.community();
            } else if (here instanceof BuildingUnit unit) {
                next = unit.building();
            } else {
                next = here instanceof Building building && isAboveBuildings(building.within())
                        ? building.within()
                        : null;
            }
        }
        return found;
    }

    private static boolean isAboveBuildings(PlaceId place) {
        return place instanceof DivisionCode || place instanceof EstateId || place instanceof GridId;
    }

    /** Those of the calendar year; while there are none yet, those of the year before. */
    List<Activity> ofYear(ActivityKind kind, Predicate<Activity> counted) {
        List<Activity> current = ofYear(kind, counted, asOf.getYear());
        return current.isEmpty() ? ofYear(kind, counted, asOf.getYear() - 1) : current;
    }

    private List<Activity> ofYear(ActivityKind kind, Predicate<Activity> counted, int year) {
        return inForce(Activity.class).stream()
                .filter(each -> each.kind() == kind && each.date().getYear() == year && counted.test(each))
                .toList();
    }

    /** Whether something was in force when the calendar year began, and so for its first day's eve. */
    boolean wasInForceLastYear(Dated thing) {
        return thing.period().contains(LocalDate.of(asOf.getYear() - 1, 12, 31));
    }

    /** Whether a day lies at most so many months back: the date is at most its day of the month so many months on. */
    boolean isWithinMonths(LocalDate day, int months) {
        return !asOf.isAfter(day.plusMonths(months));
    }

    Entity find(EntityId id) {
        for (Entity each : entities) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        return null;
    }

    /** The entity of an identifier, if it is of a type and in force. */
    <T extends Entity> T findInForce(EntityId id, Class<T> type) {
        return type.isInstance(find(id)) && isInForce(find(id)) ? type.cast(find(id)) : null;
    }

    boolean isInForce(Entity entity) {
        return !(entity instanceof Dated dated) || dated.period().contains(asOf);
    }

    <T extends Entity> List<T> all(Class<T> type) {
        return remembered(all, type, each -> true);
    }

    <T extends Entity> List<T> inForce(Class<T> type) {
        return remembered(inForce, type, this::isInForce);
    }

    @SuppressWarnings("unchecked") // the list was made of entities of the type
    private <T extends Entity> List<T> remembered(
            Map<Class<?>, List<?>> lists, Class<T> type, Predicate<Entity> condition) {
        List<?> list = lists.get(type);
        if (list == null) {
            list = entities.stream()
                    .filter(each -> type.isInstance(each) && condition.test(each))
                    .toList();
            lists.put(type, list);
        }
        return (List<T>) list;
    }

    <T extends Entity> long count(Class<T> type, Predicate<T> counted) {
        return inForce(type).stream().filter(counted).count();
    }

    <T extends Entity> boolean has(Class<T> type, Predicate<T> sought) {
        return inForce(type).stream().anyMatch(sought);
    }
}
