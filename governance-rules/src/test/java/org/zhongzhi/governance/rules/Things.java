package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Appointment;
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
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** Entities with what a test cares about; everything else is as plain as it can be, and everything is in force always. */
public final class Things {
    private Things() {}

    public static Division division(DivisionCode code, DivisionKind kind, String name, DivisionCode parent) {
        return Division.builder()
                .code(code)
                .kind(kind)
                .name(name)
                .parent(Option.of(parent))
                .build();
    }

    public static Estate estate(EstateId id, DivisionCode community) {
        return Estate.builder()
                .id(id)
                .name("小区" + id)
                .community(community)
                .old(false)
                .build();
    }

    public static Team team(String id, TeamKind kind, PlaceId place) {
        return team(id, kind, place, Period.always());
    }

    public static Team team(String id, TeamKind kind, PlaceId place, Period period) {
        return Team.builder()
                .id(TeamId.of(id))
                .name("队伍" + id)
                .kind(kind)
                .place(place)
                .period(period)
                .build();
    }

    public static Facility facility(String id, FacilityKind kind, PlaceId place) {
        return facility(id, kind, place, Option.none(), Period.always());
    }

    public static Facility centre(String id, PlaceId place, long squareDecimetres) {
        return facility(
                id,
                FacilityKind.SERVICE_CENTRE,
                place,
                Option.some(FloorArea.ofSquareDecimetres(squareDecimetres)),
                Period.always());
    }

    public static Facility facility(
            String id, FacilityKind kind, PlaceId place, Option<FloorArea> area, Period period) {
        return Facility.builder()
                .id(FacilityId.of(id))
                .name("场所" + id)
                .kind(kind)
                .place(place)
                .floorArea(area)
                .period(period)
                .build();
    }

    public static Headcount headcount(PlaceId place, HeadcountSubject subject, String date, long count) {
        return Headcount.builder()
                .place(place)
                .subject(subject)
                .date(LocalDate.parse(date))
                .count(count)
                .build();
    }

    public static Organization body(String id, OrganizationKind kind, PlaceId seat) {
        return body(id, kind, seat, Period.always());
    }

    public static Organization body(String id, OrganizationKind kind, PlaceId seat, Period period) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name("组织" + id)
                .kind(kind)
                .seat(seat)
                .period(period)
                .build();
    }

    public static Post post(String id, String organization, Role role) {
        return Post.builder()
                .id(PostId.of(id))
                .name("职位" + id)
                .organization(OrganizationId.of(organization))
                .role(role)
                .build();
    }

    public static Person person(String id, PartyMembership membership) {
        return Person.of(PersonId.of(id), membership);
    }

    public static Appointment appointment(String id, String person, String post, boolean concurrent, Period period) {
        return Appointment.builder()
                .id(AppointmentId.of(id))
                .person(PersonId.of(person))
                .post(PostId.of(post))
                .concurrent(concurrent)
                .period(period)
                .build();
    }

    /** A principal post of a person in a body, with an appointment for it. */
    public static Seq<Entity> serves(String person, String organization, Role role) {
        return appointed(person, organization, role, false, Period.always());
    }

    /** A concurrent post of a person in a body, with an appointment for it. */
    public static Seq<Entity> servesConcurrently(String person, String organization, Role role) {
        return appointed(person, organization, role, true, Period.always());
    }

    public static Seq<Entity> appointed(
            String person, String organization, Role role, boolean concurrent, Period period) {
        String post = organization + "-" + role.code() + "-" + person;
        return Array.of(post(post, organization, role), appointment("a-" + post, person, post, concurrent, period));
    }

    public static Liaison liaison(String person, PlaceId place) {
        return liaison("l-" + person + "-" + place, person, place, Period.always());
    }

    public static Liaison liaison(String id, String person, PlaceId place, Period period) {
        return Liaison.builder()
                .id(LiaisonId.of(id))
                .person(PersonId.of(person))
                .place(place)
                .period(period)
                .build();
    }

    public static PropertyService service(EstateId estate, String provider, PropertyServiceMode mode) {
        return service("s-" + estate + "-" + provider, estate, provider, mode, Period.always());
    }

    public static PropertyService service(
            String id, EstateId estate, String provider, PropertyServiceMode mode, Period period) {
        return PropertyService.builder()
                .id(PropertyServiceId.of(id))
                .estate(estate)
                .provider(OrganizationId.of(provider))
                .mode(mode)
                .period(period)
                .build();
    }
}
