package org.zhongzhi.governance.examples.benchmarks.ours;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Draw;
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
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/**
 * The records as entities of the model. Names stand for themselves and are shared, since the records have none; what the
 * records keep as an attribute (counts, the holder of a post) is an entity of its own here.
 */
public final class Entities {
    /** Since when everything is in force. */
    public static final Period SINCE_2022 = Period.from(LocalDate.of(2022, 1, 1));

    private static final LocalDate COUNTED = LocalDate.of(2024, 1, 1);

    private final List<Entity> entities = new ArrayList<>();

    /** Whoever is in already; all that names somebody shares the identifier, as what was read from a document does. */
    private final Map<String, PersonId> persons = new HashMap<>();

    private Entities() {}

    /**
     * All of the data.
     *
     * @param data the records
     * @return the entities
     */
    public static List<Entity> of(Data data) {
        Entities all = new Entities();
        Map<String, DivisionCode> cities = new HashMap<>();
        for (CommunityRecord community : data.communities()) {
            DivisionCode city = cities.computeIfAbsent(community.city(), all::city);
            DivisionCode code = DivisionCode.of(community.id());
            all.add(division(code, DivisionKind.COMMUNITY, Option.some(city)));
            all.community(community, code);
        }
        return all.entities;
    }

    /**
     * What hangs on a community, wherever it lies: everything but its division, and the holders of its posts.
     *
     * @param community the community
     * @return the entities
     */
    public static List<Entity> hangingOn(CommunityRecord community) {
        Entities all = new Entities();
        all.community(community, DivisionCode.of(community.id()));
        return all.entities;
    }

    /**
     * A division.
     *
     * @param code its code
     * @param kind what it is
     * @param parent the division above, or none
     * @return the entity
     */
    public static Division division(DivisionCode code, DivisionKind kind, Option<DivisionCode> parent) {
        return Division.builder()
                .code(code)
                .name("某地")
                .kind(kind)
                .parent(parent)
                .build();
    }

    static Headcount headcount(DivisionCode community, HeadcountSubject subject, int count) {
        return Headcount.builder()
                .place(community)
                .subject(subject)
                .date(COUNTED)
                .count(count)
                .build();
    }

    /**
     * That somebody holds a post.
     *
     * @param post the identifier of the post
     * @param holder the identifier of the person
     * @return the entity
     */
    public static Appointment appointment(PostId post, PersonId holder) {
        return Appointment.builder()
                .id(AppointmentId.of("a" + post.value()))
                .person(holder)
                .post(post)
                .concurrent(false)
                .period(SINCE_2022)
                .build();
    }

    private void add(Entity entity) {
        entities.add(entity);
    }

    private DivisionCode city(String code) {
        DivisionCode city = DivisionCode.of(code);
        add(division(city, DivisionKind.CITY, Option.none()));
        for (int leader = 0; leader < Draw.LEADERS_OF_A_CITY; leader++) {
            person(Draw.leader(code, leader));
        }
        return city;
    }

    private void community(CommunityRecord community, DivisionCode place) {
        add(headcount(place, HeadcountSubject.PERMANENT_RESIDENTS, community.residents()));
        add(headcount(place, HeadcountSubject.REGISTERED_VOLUNTEERS, community.volunteers()));
        add(headcount(place, HeadcountSubject.HOUSEHOLDS, community.households()));
        community.organizations().forEach(each -> add(organization(each, place)));
        community.teams().forEach(each -> add(team(each, place)));
        community.rooms().forEach(each -> add(facility(each.id(), FacilityKind.MEDIATION_ROOM, place, Option.none())));
        community
                .centres()
                .forEach(each -> add(facility(
                        each.id(),
                        FacilityKind.SERVICE_CENTRE,
                        place,
                        Option.some(FloorArea.ofSquareMetres(each.squareMetres())))));
        OrganizationId committee = OrganizationId.of("committee-" + community.id());
        add(body(committee, "居民委员会", OrganizationKind.RESIDENTS_COMMITTEE, place));
        community.posts().forEach(each -> post(each, committee));
        community.liaisons().forEach(each -> add(liaison(each, place)));
    }

    private void post(CommunityRecord.Post post, OrganizationId committee) {
        PostId id = PostId.of(post.id());
        add(Post.builder()
                .id(id)
                .name("职位")
                .organization(committee)
                .role(post.role())
                .build());
        add(appointment(id, person(post.holder())));
    }

    private PersonId person(String id) {
        PersonId known = persons.get(id);
        if (known == null) {
            known = PersonId.of(id);
            persons.put(id, known);
            add(Person.of(known, PartyMembership.UNKNOWN));
        }
        return known;
    }

    private static Organization organization(CommunityRecord.Organization each, DivisionCode place) {
        OrganizationKind kind =
                each.volunteer() ? OrganizationKind.VOLUNTEER_ORGANIZATION : OrganizationKind.SOCIAL_ORGANIZATION;
        return body(OrganizationId.of(each.id()), "社会组织", kind, place);
    }

    /**
     * A body.
     *
     * @param id its identifier
     * @param name its name
     * @param kind what it is
     * @param seat the place that it is of
     * @return the entity
     */
    public static Organization body(OrganizationId id, String name, OrganizationKind kind, PlaceId seat) {
        return Organization.builder()
                .id(id)
                .name(name)
                .kind(kind)
                .seat(seat)
                .period(SINCE_2022)
                .build();
    }

    private static Team team(CommunityRecord.Team each, DivisionCode place) {
        return Team.builder()
                .id(TeamId.of(each.id()))
                .name("应急工作队伍")
                .kind(TeamKind.EMERGENCY)
                .place(place)
                .period(SINCE_2022)
                .build();
    }

    /**
     * A facility.
     *
     * @param id its identifier
     * @param kind what it is
     * @param place the place that it serves
     * @param area its floor area, or none
     * @return the entity
     */
    public static Facility facility(String id, FacilityKind kind, DivisionCode place, Option<FloorArea> area) {
        return Facility.builder()
                .id(FacilityId.of(id))
                .name("场所")
                .kind(kind)
                .place(place)
                .floorArea(area)
                .period(SINCE_2022)
                .build();
    }

    private Liaison liaison(CommunityRecord.Liaison each, DivisionCode place) {
        return Liaison.builder()
                .id(LiaisonId.of(each.id()))
                .person(persons.getOrDefault(each.person(), PersonId.of(each.person())))
                .place(place)
                .period(SINCE_2022)
                .build();
    }
}
