package org.zhongzhi.governance.json;

import static org.zhongzhi.governance.json.ModelValues.codes;
import static org.zhongzhi.governance.json.ModelValues.dates;
import static org.zhongzhi.governance.json.ModelValues.divisionCodes;
import static org.zhongzhi.governance.json.ModelValues.ids;
import static org.zhongzhi.governance.json.ModelValues.names;
import static org.zhongzhi.governance.json.ModelValues.periods;
import static org.zhongzhi.governance.json.ModelValues.places;
import static org.zhongzhi.governance.json.ModelValues.texts;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
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
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;

/**
 * Entities and jurisdictions of every shape that the model holds: of few identifiers, so that they name each other, and
 * name what is not there.
 */
public final class Jurisdictions {
    private Jurisdictions() {}

    public static Arbitrary<Jurisdiction> jurisdictions() {
        return Combinators.combine(abouts(), entities().list().ofMaxSize(25)).as(Jurisdiction::of);
    }

    public static Arbitrary<ChangeSet> changeSets() {
        Arbitrary<Change> changes = Arbitraries.oneOf(
                entities().map(Change::put), entities().map(Entity::id).map(Change::remove));
        return changes.list().ofMaxSize(12).map(ChangeSet::of);
    }

    public static Arbitrary<About> abouts() {
        return Combinators.combine(texts(), texts().injectNull(0.5))
                .as((title, notice) -> About.of(title, Option.of(notice)));
    }

    public static Arbitrary<Entity> entities() {
        return Arbitraries.oneOf(List.of(
                divisions().map(Function.identity()),
                grids().map(Function.identity()),
                estates().map(Function.identity()),
                buildings().map(Function.identity()),
                buildingUnits().map(Function.identity()),
                headcounts().map(Function.identity()),
                organizations().map(Function.identity()),
                posts().map(Function.identity()),
                persons().map(Function.identity()),
                appointments().map(Function.identity()),
                facilities().map(Function.identity()),
                teams().map(Function.identity()),
                propertyServices().map(Function.identity()),
                liaisons().map(Function.identity())));
    }

    public static Arbitrary<Division> divisions() {
        Arbitrary<DivisionKind> kinds = Arbitraries.of(DivisionKind.class);
        return kinds.flatMap(kind -> Combinators.combine(
                        codes(kind.level().digits()), names(), divisionCodes().injectNull(0.2))
                .as((code, name, parent) -> Division.builder()
                        .code(code)
                        .kind(kind)
                        .name(name)
                        .parent(Option.of(parent))
                        .build()));
    }

    public static Arbitrary<Grid> grids() {
        return Combinators.combine(ids(GridId::of), names(), divisionCodes())
                .as((id, name, community) ->
                        Grid.builder().id(id).name(name).community(community).build());
    }

    public static Arbitrary<Estate> estates() {
        return Combinators.combine(ids(EstateId::of), names(), divisionCodes(), Arbitraries.of(true, false))
                .as((id, name, community, old) -> Estate.builder()
                        .id(id)
                        .name(name)
                        .community(community)
                        .old(old)
                        .build());
    }

    public static Arbitrary<Building> buildings() {
        return Combinators.combine(
                        ids(BuildingId::of),
                        names(),
                        places(),
                        ids(GridId::of).set().ofMaxSize(4))
                .as((id, name, within, grids) -> Building.builder()
                        .id(id)
                        .name(name)
                        .within(within)
                        .grids(HashSet.ofAll(grids))
                        .build());
    }

    public static Arbitrary<BuildingUnit> buildingUnits() {
        return Combinators.combine(ids(BuildingUnitId::of), names(), ids(BuildingId::of))
                .as((id, name, building) -> BuildingUnit.builder()
                        .id(id)
                        .name(name)
                        .building(building)
                        .build());
    }

    public static Arbitrary<Headcount> headcounts() {
        return Combinators.combine(
                        places(),
                        Arbitraries.of(HeadcountSubject.class),
                        dates(),
                        Arbitraries.longs().greaterOrEqual(0))
                .as((place, subject, date, count) -> Headcount.builder()
                        .place(place)
                        .subject(subject)
                        .date(date)
                        .count(count)
                        .build());
    }

    public static Arbitrary<Organization> organizations() {
        return Combinators.combine(
                        ids(OrganizationId::of), names(), Arbitraries.of(OrganizationKind.class), places(), periods())
                .as((id, name, kind, seat, period) -> Organization.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .seat(seat)
                        .period(period)
                        .build());
    }

    public static Arbitrary<Post> posts() {
        return Combinators.combine(ids(PostId::of), names(), ids(OrganizationId::of), Arbitraries.of(Role.class))
                .as((id, name, organization, role) -> Post.builder()
                        .id(id)
                        .name(name)
                        .organization(organization)
                        .role(role)
                        .build());
    }

    public static Arbitrary<Person> persons() {
        return Combinators.combine(ids(PersonId::of), Arbitraries.of(PartyMembership.class))
                .as(Person::of);
    }

    public static Arbitrary<Appointment> appointments() {
        return Combinators.combine(
                        ids(AppointmentId::of),
                        ids(PersonId::of),
                        ids(PostId::of),
                        Arbitraries.of(true, false),
                        periods())
                .as((id, person, post, concurrent, period) -> Appointment.builder()
                        .id(id)
                        .person(person)
                        .post(post)
                        .concurrent(concurrent)
                        .period(period)
                        .build());
    }

    public static Arbitrary<Facility> facilities() {
        Arbitrary<FloorArea> areas =
                Arbitraries.longs().between(0, 100_000_000_000L).map(FloorArea::ofSquareDecimetres);
        return Combinators.combine(
                        ids(FacilityId::of),
                        names(),
                        Arbitraries.of(FacilityKind.class),
                        places(),
                        areas.injectNull(0.3),
                        periods())
                .as((id, name, kind, place, area, period) -> Facility.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .place(place)
                        .floorArea(Option.of(area))
                        .period(period)
                        .build());
    }

    public static Arbitrary<Team> teams() {
        return Combinators.combine(ids(TeamId::of), names(), Arbitraries.of(TeamKind.class), places(), periods())
                .as((id, name, kind, place, period) -> Team.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .place(place)
                        .period(period)
                        .build());
    }

    public static Arbitrary<PropertyService> propertyServices() {
        return Combinators.combine(
                        ids(PropertyServiceId::of),
                        ids(EstateId::of),
                        ids(OrganizationId::of),
                        Arbitraries.of(PropertyServiceMode.class),
                        periods())
                .as((id, estate, provider, mode, period) -> PropertyService.builder()
                        .id(id)
                        .estate(estate)
                        .provider(provider)
                        .mode(mode)
                        .period(period)
                        .build());
    }

    public static Arbitrary<Liaison> liaisons() {
        return Combinators.combine(ids(LiaisonId::of), ids(PersonId::of), places(), periods())
                .as((id, person, place, period) -> Liaison.builder()
                        .id(id)
                        .person(person)
                        .place(place)
                        .period(period)
                        .build());
    }

    /** The entities of a jurisdiction, of all types. */
    public static Array<Entity> entitiesOf(Jurisdiction jurisdiction) {
        return Array.of(EntityType.values()).flatMap(jurisdiction::all);
    }
}
