package org.zhongzhi.governance.examples.nationwide.country;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.examples.madeup.FiveSystems;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.PropertyServiceId;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** Takes down what a city has, in the words in which the bodies of a made-up city are described. */
final class Records {
    private static final Period SINCE_2020 = Period.from(LocalDate.of(2020, 1, 1));
    private static final LocalDate COUNTED = LocalDate.of(2024, 6, 30);

    private final List<Entity> entities = new ArrayList<>();
    private final FiveSystems systems;

    Records(long seed) {
        this.systems = new FiveSystems(seed, entities::add);
    }

    List<Entity> entities() {
        return entities;
    }

    /** What the five systems ask for, taken down here, too. */
    FiveSystems systems() {
        return systems;
    }

    void add(Iterable<? extends Entity> recorded) {
        recorded.forEach(entities::add);
    }

    void body(String id, String name, OrganizationKind kind, PlaceId seat) {
        entities.add(Organization.builder()
                .id(OrganizationId.of(id))
                .name(name)
                .kind(kind)
                .seat(seat)
                .period(SINCE_2020)
                .build());
    }

    /** A post in a body, and who holds it; a person is known by the identifier alone, and may be recorded elsewhere. */
    void post(String id, String body, Role role, String holder, boolean concurrent) {
        entities.add(Post.builder()
                .id(PostId.of(id))
                .name(role.label().chinese())
                .organization(OrganizationId.of(body))
                .role(role)
                .build());
        entities.add(Appointment.builder()
                .id(AppointmentId.of("a-" + id))
                .person(PersonId.of(holder))
                .post(PostId.of(id))
                .concurrent(concurrent)
                .basis(concurrent ? AppointmentBasis.ELECTED : AppointmentBasis.UNRECORDED)
                .period(SINCE_2020)
                .build());
    }

    /** A person whose principal post it is. */
    void holder(String id, String body, Role role, String person, PartyMembership membership) {
        person(person, membership);
        post(id, body, role, person, false);
    }

    void person(String id, PartyMembership membership) {
        entities.add(Person.of(PersonId.of(id), membership));
    }

    void facility(String id, FacilityKind kind, DivisionCode place, Option<FloorArea> area) {
        entities.add(systems.furnished(Facility.builder()
                .id(FacilityId.of(id))
                .name(kind.label().chinese())
                .kind(kind)
                .place(place)
                .floorArea(area)
                .period(SINCE_2020)
                .build()));
    }

    void emergencyTeam(String id, DivisionCode place) {
        entities.add(Team.builder()
                .id(TeamId.of(id))
                .name(TeamKind.EMERGENCY.label().chinese())
                .kind(TeamKind.EMERGENCY)
                .place(place)
                .period(SINCE_2020)
                .build());
    }

    void headcount(DivisionCode place, HeadcountSubject subject, long count) {
        entities.add(Headcount.builder()
                .place(place)
                .subject(subject)
                .date(COUNTED)
                .count(count)
                .build());
    }

    /** A liaison, and what was done in it. */
    void liaison(String id, String person, PlaceId place) {
        entities.add(Liaison.builder()
                .id(LiaisonId.of(id))
                .person(PersonId.of(person))
                .place(place)
                .period(SINCE_2020)
                .build());
        systems.deeds(LiaisonId.of(id));
    }

    void estate(String id, String name, DivisionCode community, boolean old) {
        entities.add(Estate.builder()
                .id(EstateId.of(id))
                .name(name)
                .community(community)
                .old(old)
                .build());
    }

    void propertyService(String estate, String provider, PropertyServiceMode mode) {
        entities.add(PropertyService.builder()
                .id(PropertyServiceId.of("s-" + estate))
                .estate(EstateId.of(estate))
                .provider(OrganizationId.of(provider))
                .mode(mode)
                .period(SINCE_2020)
                .build());
    }
}
