package org.zhongzhi.governance.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.time.Dated;

/** A list of entities as of a date, looked through from one end to the other for every question. */
final class NaiveCity {
    private static final long VERY_MANY = 1_000_000_000;

    private final List<Entity> entities;
    private final LocalDate asOf;
    private final List<Held> held = new ArrayList<>();

    /** That a person holds a post in a body. */
    record Held(PersonId person, boolean concurrent, Role role, Organization body) {}

    NaiveCity(List<Entity> entities, LocalDate asOf) {
        this.entities = entities;
        this.asOf = asOf;
        for (Appointment appointment : inForce(Appointment.class)) {
            for (Post post : inForce(Post.class)) {
                for (Organization body : inForce(Organization.class)) {
                    if (appointment.post().equals(post.id())
                            && post.organization().equals(body.id())) {
                        held.add(new Held(appointment.person(), appointment.concurrent(), post.role(), body));
                    }
                }
            }
        }
    }

    List<Entity> entities() {
        return entities;
    }

    List<Held> held() {
        return held;
    }

    boolean serves(Organization firm, EntityId estate) {
        return count(
                        PropertyService.class,
                        each -> each.provider().equals(firm.id())
                                && each.estate().equals(estate))
                > 0;
    }

    boolean isMember(PersonId id, boolean doubtfulAreMembers) {
        PartyMembership membership =
                find(id) instanceof Person person ? person.partyMembership() : PartyMembership.UNKNOWN;
        return membership == PartyMembership.YES || (membership == PartyMembership.UNKNOWN && doubtfulAreMembers);
    }

    long facilities(Division place, FacilityKind kind) {
        return count(Facility.class, each -> each.place().equals(place.id()) && each.kind() == kind);
    }

    /** The area that the service centres of a place may have: of the largest, or of all. */
    Set<Long> areas(Division place, boolean largest) {
        long area = 0;
        boolean complete = true;
        for (Facility each : inForce(Facility.class)) {
            if (each.place().equals(place.id()) && each.kind() == FacilityKind.SERVICE_CENTRE) {
                long own = each.floorArea().map(FloorArea::squareDecimetres).getOrElse(0L);
                area = largest ? Math.max(area, own) : area + own;
                complete &= each.floorArea().isDefined();
            }
        }
        return complete ? Set.of(area) : Set.of(area, area + VERY_MANY);
    }

    /** How many there may be: the latest count, or any number. */
    Set<Long> headcounts(Division place, HeadcountSubject subject) {
        Headcount latest = null;
        for (Headcount each : all(Headcount.class)) {
            if (each.place().equals(place.id())
                    && each.subject() == subject
                    && !each.date().isAfter(asOf)
                    && (latest == null || each.date().isAfter(latest.date()))) {
                latest = each;
            }
        }
        return latest == null ? Set.of(0L, 1L, VERY_MANY) : Set.of(latest.count());
    }

    List<Division> divisionsAbove(Entity place) {
        List<Division> found = new ArrayList<>();
        Entity here = place;
        while (here != null) {
            EntityId next = null;
            if (here instanceof Division division) {
                found.add(division);
                next = division.parent()
                        .filter(parent -> parent.value().length()
                                < division.code().value().length())
                        .getOrNull();
            } else if (here instanceof Estate estate) {
                next = estate.community();
            }
            here = next == null ? null : find(next);
        }
        return found;
    }

    Entity find(EntityId id) {
        return entities.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    <T extends Entity> List<T> all(Class<T> type) {
        return entities.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T extends Entity> List<T> inForce(Class<T> type) {
        return all(type).stream()
                .filter(each -> !(each instanceof Dated dated) || dated.period().contains(asOf))
                .toList();
    }

    <T extends Entity> long count(Class<T> type, Predicate<T> counted) {
        return inForce(type).stream().filter(counted).count();
    }
}
