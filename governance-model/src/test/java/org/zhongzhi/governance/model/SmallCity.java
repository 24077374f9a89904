package org.zhongzhi.governance.model;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
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
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountId;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/**
 * Generated entities over so few identifiers that they meet: one replaces another, names what is missing, names
 * itself, or closes a cycle. Nothing about them has to make sense, since any jurisdiction that parses can be held.
 */
final class SmallCity {
    private static final List<DivisionCode> DIVISIONS = List.of(
            DivisionCode.of("4511"),
            DivisionCode.of("451102"),
            DivisionCode.of("451102001"),
            DivisionCode.of("451102001001"),
            DivisionCode.of("451102001002"));
    private static final List<GridId> GRIDS = List.of(GridId.of("x1"), GridId.of("x2"));
    private static final List<EstateId> ESTATES = List.of(EstateId.of("x1"), EstateId.of("x2"));
    private static final List<BuildingId> BUILDINGS = List.of(BuildingId.of("x1"), BuildingId.of("x2"));
    private static final List<BuildingUnitId> UNITS = List.of(BuildingUnitId.of("x1"));
    private static final List<OrganizationId> ORGANIZATIONS = List.of(OrganizationId.of("x1"), OrganizationId.of("x2"));
    private static final List<PostId> POSTS = List.of(PostId.of("x1"), PostId.of("x2"));
    private static final List<PersonId> PERSONS = List.of(PersonId.of("x1"), PersonId.of("x2"));
    private static final List<AppointmentId> APPOINTMENTS =
            List.of(AppointmentId.of("x1"), AppointmentId.of("x2"), AppointmentId.of("x3"));
    private static final List<FacilityId> FACILITIES = List.of(FacilityId.of("x1"), FacilityId.of("x2"));
    private static final List<TeamId> TEAMS = List.of(TeamId.of("x1"), TeamId.of("x2"));
    private static final List<PropertyServiceId> SERVICES = List.of(PropertyServiceId.of("x1"));
    private static final List<LiaisonId> LIAISONS = List.of(LiaisonId.of("x1"), LiaisonId.of("x2"));
    private static final List<HeadcountSubject> SUBJECTS =
            List.of(HeadcountSubject.HOUSEHOLDS, HeadcountSubject.PERMANENT_RESIDENTS);
    private static final LocalDate DATE = LocalDate.of(2024, 6, 30);
    private static final List<PlaceId> PLACES = concatenated(DIVISIONS, GRIDS, ESTATES, BUILDINGS, UNITS);
    private static final List<PlaceId> COUNTED = concatenated(DIVISIONS.subList(3, 5), ESTATES);

    private SmallCity() {}

    /** Every identifier that an entity can have here or can name. */
    static List<EntityId> identifiers() {
        List<EntityId> all = concatenated(
                PLACES, ORGANIZATIONS, POSTS, PERSONS, APPOINTMENTS, FACILITIES, TEAMS, SERVICES, LIAISONS);
        COUNTED.forEach(place -> SUBJECTS.forEach(subject -> all.add(HeadcountId.of(place, subject, DATE))));
        return all;
    }

    static Arbitrary<Entity> entities() {
        return Arbitraries.oneOf(List.of(
                        divisions(),
                        grids(),
                        estates(),
                        buildings(),
                        units(),
                        headcounts(),
                        organizations(),
                        posts(),
                        Combinators.combine(one(PERSONS), Arbitraries.of(PartyMembership.class))
                                .as(Person::of),
                        appointments(),
                        facilities(),
                        teams(),
                        services(),
                        liaisons()))
                .withoutEdgeCases();
    }

    static Arbitrary<List<Entity>> cities() {
        return entities().list().ofMaxSize(40);
    }

    static Arbitrary<Change> changes() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, entities().map(Change::put)),
                        Tuple.of(2, one(identifiers()).map(Change::remove)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Division> divisions() {
        Arbitrary<Option<DivisionCode>> parents = Arbitraries.oneOf(
                Arbitraries.just(Option.none()), one(DIVISIONS).map(Option::some));
        return Combinators.combine(one(DIVISIONS), names(), parents)
                .as((code, name, parent) -> Division.builder()
                        .code(code)
                        .name(name)
                        .kind(kindOf(code))
                        .parent(parent)
                        .build());
    }

    private static DivisionKind kindOf(DivisionCode code) {
        return switch (code.level()) {
            case PROVINCE -> DivisionKind.PROVINCE;
            case CITY -> DivisionKind.CITY;
            case DISTRICT -> DivisionKind.MUNICIPAL_DISTRICT;
            case SUBDISTRICT -> DivisionKind.SUBDISTRICT;
            case COMMUNITY -> DivisionKind.COMMUNITY;
        };
    }

    private static Arbitrary<Grid> grids() {
        return Combinators.combine(one(GRIDS), names(), one(DIVISIONS))
                .as((id, name, community) ->
                        Grid.builder().id(id).name(name).community(community).build());
    }

    private static Arbitrary<Estate> estates() {
        return Combinators.combine(one(ESTATES), one(DIVISIONS), booleans())
                .as((id, community, old) -> Estate.builder()
                        .id(id)
                        .name("小区")
                        .community(community)
                        .old(old)
                        .build());
    }

    private static Arbitrary<Building> buildings() {
        return Combinators.combine(one(BUILDINGS), one(PLACES), one(GRIDS).set().ofMaxSize(2))
                .as((id, within, grids) -> Building.builder()
                        .id(id)
                        .name("楼栋")
                        .within(within)
                        .grids(HashSet.ofAll(grids))
                        .build());
    }

    private static Arbitrary<BuildingUnit> units() {
        return Combinators.combine(one(UNITS), one(BUILDINGS))
                .as((id, building) -> BuildingUnit.builder()
                        .id(id)
                        .name("单元")
                        .building(building)
                        .build());
    }

    private static Arbitrary<Headcount> headcounts() {
        return Combinators.combine(
                        one(COUNTED), one(SUBJECTS), Arbitraries.longs().between(0, 2))
                .as((place, subject, count) -> Headcount.builder()
                        .place(place)
                        .subject(subject)
                        .date(DATE)
                        .count(count)
                        .build());
    }

    private static Arbitrary<Organization> organizations() {
        return Combinators.combine(one(ORGANIZATIONS), one(PLACES), periods())
                .as((id, seat, period) -> Organization.builder()
                        .id(id)
                        .name("组织")
                        .kind(OrganizationKind.RESIDENTS_COMMITTEE)
                        .seat(seat)
                        .period(period)
                        .build());
    }

    private static Arbitrary<Post> posts() {
        return Combinators.combine(one(POSTS), one(ORGANIZATIONS), Arbitraries.of(Role.HEAD, Role.STAFF))
                .as((id, organization, role) -> Post.builder()
                        .id(id)
                        .name("职位")
                        .organization(organization)
                        .role(role)
                        .build());
    }

    private static Arbitrary<Appointment> appointments() {
        return Combinators.combine(one(APPOINTMENTS), one(PERSONS), one(POSTS), booleans(), periods())
                .as((id, person, post, concurrent, period) -> Appointment.builder()
                        .id(id)
                        .person(person)
                        .post(post)
                        .concurrent(concurrent)
                        .period(period)
                        .build());
    }

    private static Arbitrary<Facility> facilities() {
        return Combinators.combine(
                        one(FACILITIES), one(PLACES), Arbitraries.integers().between(0, 2))
                .as((id, place, area) -> Facility.builder()
                        .id(id)
                        .name("场所")
                        .kind(FacilityKind.SERVICE_CENTRE)
                        .place(place)
                        .floorArea(Option.when(area > 0, () -> FloorArea.ofSquareMetres(area)))
                        .period(Period.always())
                        .build());
    }

    private static Arbitrary<Team> teams() {
        return Combinators.combine(one(TEAMS), one(PLACES), Arbitraries.of(TeamKind.class))
                .as((id, place, kind) -> Team.builder()
                        .id(id)
                        .name("队伍")
                        .kind(kind)
                        .place(place)
                        .period(Period.always())
                        .build());
    }

    private static Arbitrary<PropertyService> services() {
        return Combinators.combine(one(SERVICES), one(ESTATES), one(ORGANIZATIONS))
                .as((id, estate, provider) -> PropertyService.builder()
                        .id(id)
                        .estate(estate)
                        .provider(provider)
                        .mode(PropertyServiceMode.FIRM)
                        .period(Period.always())
                        .build());
    }

    private static Arbitrary<Liaison> liaisons() {
        return Combinators.combine(one(LIAISONS), one(PERSONS), one(PLACES), periods())
                .as((id, person, place, period) -> Liaison.builder()
                        .id(id)
                        .person(person)
                        .place(place)
                        .period(period)
                        .build());
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("甲", "乙");
    }

    private static Arbitrary<Boolean> booleans() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Period> periods() {
        return Arbitraries.of(Period.always(), Period.from(DATE), Period.of(DATE.minusYears(5), DATE));
    }

    private static <T> Arbitrary<T> one(List<T> values) {
        return Arbitraries.of(values);
    }

    @SafeVarargs
    private static <T> List<T> concatenated(List<? extends T>... parts) {
        List<T> whole = new ArrayList<>();
        for (List<? extends T> part : parts) {
            whole.addAll(part);
        }
        return whole;
    }
}
