package org.zhongzhi.governance.examples.nationwide.spark;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.zhongzhi.governance.examples.nationwide.country.City;
import org.zhongzhi.governance.examples.nationwide.country.CityData;
import org.zhongzhi.governance.examples.nationwide.country.Country;
import org.zhongzhi.governance.examples.nationwide.country.SeededBodies;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
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
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/**
 * Cities whose records name each other in every way the model has: each gets entities that name, attribute by attribute,
 * anything of the country or of nowhere, and some of its divisions and estates are recorded as lying in another city.
 */
final class TangledCities implements CityData {
    private static final long serialVersionUID = 1L;
    private static final Period SINCE_2021 = Period.from(LocalDate.of(2021, 1, 1));

    private final Country country;
    private final CityData base;
    private final int perCity;
    private final long seed;
    private final Picks picks;
    private final TangledShares shares;

    TangledCities(Country country, int perCity, long seed) {
        this.country = country;
        this.base = SeededBodies.of(seed, country);
        this.perCity = perCity;
        this.seed = seed;
        this.picks = new Picks(country, base, perCity, seed);
        this.shares = new TangledShares(picks, seed);
    }

    @Override
    public List<Entity> entitiesOf(City city) {
        Random random = new Random(seed * 31 + Long.parseLong(city.code()));
        List<Entity> entities = new ArrayList<>(base.entitiesOf(city));
        misplaceSome(entities, random);
        for (int index = 0; index < perCity; index++) {
            entities.add(
                    tie("z-" + city.code() + "-" + index, country.cities().indexOf(city) * perCity + index, random));
        }
        for (int index = 0; index < perCity / 8; index++) {
            addShareOfConflict(city, index, entities);
        }
        entities.addAll(shares.of(city, perCity / 2));
        return entities;
    }

    /**
     * Somebody of an owners' committee works for the firm that serves the estate: the service, the post and the appointment
     * are each recorded in the city of the estate or in some other.
     */
    private void addShareOfConflict(City city, int index, List<Entity> entities) {
        Random random = new Random(seed * 37 + index);
        EntityId estate = picks.any(EntityType.ESTATE, EstateId::of, random);
        String home = estate.value().replaceAll("^e-(\\d{4}).*$", "$1");
        OrganizationId firm =
                random.nextBoolean() ? picks.organization(random) : OrganizationId.of("o-" + home + "-firm0");
        PostId post = PostId.of("y-" + index);
        List<Entity> conflict = List.of(
                PropertyService.builder()
                        .id(PropertyServiceId.of("y-" + index))
                        .estate((EstateId) estate)
                        .provider(firm)
                        .mode(PropertyServiceMode.FIRM)
                        .period(SINCE_2021)
                        .build(),
                Post.builder()
                        .id(post)
                        .name("职位")
                        .organization(firm)
                        .role(Role.STAFF)
                        .build(),
                Appointment.builder()
                        .id(AppointmentId.of("y-" + index))
                        .person(PersonId.of("p-" + estate + "-o" + random.nextInt(2)))
                        .post(post)
                        .concurrent(true)
                        .period(SINCE_2021)
                        .build());
        for (Entity each : conflict) {
            String recordedIn = picks.city(random).code();
            if (city.code().equals(random.nextBoolean() && estate.value().startsWith("e-") ? home : recordedIn)) {
                entities.add(each);
            }
        }
    }

    /**
     * Some divisions and estates are recorded as lying somewhere else, and a leader of that other city keeps liaison with
     * a community there: whether that counts is told by the way up.
     */
    private void misplaceSome(List<Entity> entities, Random random) {
        List<Integer> places = IntStream.range(0, entities.size())
                .filter(at -> entities.get(at) instanceof Division || entities.get(at) instanceof Estate)
                .boxed()
                .toList();
        for (int index = 0; index < perCity / 10; index++) {
            // Every other time a town that is recorded in a district of elsewhere, the longest way up there is.
            boolean isTown = index % 2 == 0;
            int at = isTown ? first(entities, DivisionLevel.SUBDISTRICT) : places.get(random.nextInt(places.size()));
            Entity place = entities.get(at);
            DivisionCode elsewhere = isTown
                    ? DivisionCode.of(picks.city(random).code() + "02")
                    : (DivisionCode) picks.any(EntityType.DIVISION, DivisionCode::of, random);
            entities.set(at, misplaced(place, elsewhere));
            entities.add(Liaison.builder()
                    .id(LiaisonId.of("x-" + place.id() + "-" + index))
                    .person(PersonId.of("p-" + elsewhere.value().substring(0, 4) + "-l" + random.nextInt(9)))
                    .place(withinIt(place, entities, random))
                    .period(SINCE_2021)
                    .build());
        }
    }

    private static int first(List<Entity> entities, DivisionLevel level) {
        return IntStream.range(0, entities.size())
                .filter(at -> entities.get(at) instanceof Division division
                        && division.code().level() == level)
                .findFirst()
                .orElseThrow();
    }

    private static PlaceId withinIt(Entity place, List<Entity> entities, Random random) {
        List<PlaceId> communities = entities.stream()
                .filter(each -> each.id() instanceof DivisionCode code
                        && code.level() == DivisionLevel.COMMUNITY
                        && code.value().startsWith(place.id().value()))
                .map(each -> (PlaceId) each.id())
                .toList();
        return communities.isEmpty() ? (PlaceId) place.id() : communities.get(random.nextInt(communities.size()));
    }

    private static Entity misplaced(Entity place, DivisionCode elsewhere) {
        if (place instanceof Estate estate) {
            return Estate.builder().from(estate).community(elsewhere).build();
        }
        return Division.builder()
                .from((Division) place)
                .parent(Option.some(elsewhere))
                .build();
    }

    private Entity tie(String id, int ordinal, Random random) {
        return switch (random.nextInt(11)) {
            case 0, 1, 2 ->
                Appointment.builder()
                        .id(AppointmentId.of(id))
                        .person(picks.person(random))
                        .post((PostId) picks.any(EntityType.POST, PostId::of, random))
                        .concurrent(random.nextBoolean())
                        .period(SINCE_2021)
                        .build();
            case 3 ->
                Post.builder()
                        .id(PostId.of(id))
                        .name("职位")
                        .organization(picks.organization(random))
                        .role(Picks.oneOf(Role.values(), random))
                        .build();
            case 4 ->
                Organization.builder()
                        .id(OrganizationId.of(id))
                        .name("组织")
                        .kind(Picks.oneOf(OrganizationKind.values(), random))
                        .seat(picks.place(random))
                        .period(SINCE_2021)
                        .build();
            case 5 ->
                Liaison.builder()
                        .id(LiaisonId.of(id))
                        .person(picks.person(random))
                        .place(picks.place(random))
                        .period(SINCE_2021)
                        .build();
            case 6 ->
                PropertyService.builder()
                        .id(PropertyServiceId.of(id))
                        .estate((EstateId) picks.any(EntityType.ESTATE, EstateId::of, random))
                        .provider(picks.organization(random))
                        .mode(Picks.oneOf(PropertyServiceMode.values(), random))
                        .period(SINCE_2021)
                        .build();
            case 7 ->
                Facility.builder()
                        .id(FacilityId.of(id))
                        .name("场所")
                        .kind(Picks.oneOf(FacilityKind.values(), random))
                        .place(picks.place(random))
                        .floorArea(Option.when(random.nextBoolean(), FloorArea.ofSquareMetres(900)))
                        .period(SINCE_2021)
                        .build();
            case 8 ->
                Team.builder()
                        .id(TeamId.of(id))
                        .name("队伍")
                        .kind(Picks.oneOf(TeamKind.values(), random))
                        .place(picks.place(random))
                        .period(SINCE_2021)
                        .build();
            case 9 ->
                Headcount.builder()
                        .place(picks.place(random))
                        .subject(Picks.oneOf(HeadcountSubject.values(), random))
                        // A day of its own, as the identifier of a headcount is made of place, subject and day.
                        .date(LocalDate.of(2023, 1, 1).plusDays(ordinal))
                        .count(random.nextInt(3_000))
                        .build();
            default -> territory(id, random);
        };
    }

    private Entity territory(String id, Random random) {
        if (random.nextBoolean()) {
            return Grid.builder()
                    .id(GridId.of(id))
                    .name("网格")
                    .community((DivisionCode) picks.any(EntityType.DIVISION, DivisionCode::of, random))
                    .build();
        }
        return Building.builder()
                .id(BuildingId.of(id))
                .name("楼栋")
                .within(picks.place(random))
                .grids(HashSet.of(GridId.of("z-" + picks.city(random).code() + "-" + random.nextInt(perCity))))
                .build();
    }
}
