package org.zhongzhi.governance.examples.nationwide.spark;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
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

    /** Of each type so many things of a city are named by others, so that ties meet. */
    private static final int NAMED = 12;

    private final Country country;
    private final CityData base;
    private final int perCity;
    private final long seed;

    /** By city and type; not sent along, as it can be made anywhere. */
    private transient Map<String, Map<EntityType, List<EntityId>>> named;

    TangledCities(Country country, int perCity, long seed) {
        this.country = country;
        this.base = SeededBodies.of(seed, country);
        this.perCity = perCity;
        this.seed = seed;
    }

    private synchronized Map<String, Map<EntityType, List<EntityId>>> named() {
        if (named == null) {
            named = new HashMap<>();
            for (City city : country.cities()) {
                Map<EntityType, List<EntityId>> byType = new EnumMap<>(EntityType.class);
                List<Entity> entities = new ArrayList<>(base.entitiesOf(city));
                Collections.shuffle(entities, new Random(seed));
                for (Entity entity : entities) {
                    List<EntityId> ofType = byType.computeIfAbsent(entity.id().type(), absent -> new ArrayList<>());
                    boolean isUpper =
                            entity.id() instanceof DivisionCode code && code.level() != DivisionLevel.COMMUNITY;
                    if (ofType.size() < NAMED || isUpper) {
                        ofType.add(entity.id());
                    }
                }
                named.put(city.code(), byType);
            }
        }
        return named;
    }

    @Override
    public List<Entity> entitiesOf(City city) {
        Random random = new Random(seed * 31 + Long.parseLong(city.code()));
        List<Entity> entities = new ArrayList<>(base.entitiesOf(city));
        for (int index = 0; index < perCity / 5; index++) {
            int at = random.nextInt(entities.size());
            entities.set(at, misplaced(entities.get(at), random));
        }
        for (int index = 0; index < perCity; index++) {
            entities.add(
                    tie("z-" + city.code() + "-" + index, country.cities().indexOf(city) * perCity + index, random));
        }
        for (int index = 0; index < perCity / 8; index++) {
            addShareOfConflict(city, index, entities);
        }
        return entities;
    }

    /**
     * Somebody of an owners' committee works for the firm that serves the estate: the service, the post and the appointment
     * are each recorded in the city of the estate or in some other.
     */
    private void addShareOfConflict(City city, int index, List<Entity> entities) {
        Random random = new Random(seed * 37 + index);
        EntityId estate = any(EntityType.ESTATE, EstateId::of, random);
        String home = estate.value().replaceAll("^e-(\\d{4}).*$", "$1");
        OrganizationId firm = random.nextBoolean() ? organization(random) : OrganizationId.of("o-" + home + "-firm0");
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
            String recordedIn = city(random).code();
            if (city.code().equals(random.nextBoolean() && estate.value().startsWith("e-") ? home : recordedIn)) {
                entities.add(each);
            }
        }
    }

    private Entity misplaced(Entity entity, Random random) {
        if (entity instanceof Division division) {
            return Division.builder()
                    .from(division)
                    .parent(Option.some((DivisionCode) any(EntityType.DIVISION, DivisionCode::of, random)))
                    .build();
        } else if (entity instanceof Estate estate) {
            return Estate.builder()
                    .from(estate)
                    .community((DivisionCode) any(EntityType.DIVISION, DivisionCode::of, random))
                    .build();
        }
        return entity;
    }

    private Entity tie(String id, int ordinal, Random random) {
        return switch (random.nextInt(11)) {
            case 0, 1, 2 ->
                Appointment.builder()
                        .id(AppointmentId.of(id))
                        .person(person(random))
                        .post((PostId) any(EntityType.POST, PostId::of, random))
                        .concurrent(random.nextBoolean())
                        .period(SINCE_2021)
                        .build();
            case 3 ->
                Post.builder()
                        .id(PostId.of(id))
                        .name("职位")
                        .organization(organization(random))
                        .role(oneOf(Role.values(), random))
                        .build();
            case 4 ->
                Organization.builder()
                        .id(OrganizationId.of(id))
                        .name("组织")
                        .kind(oneOf(OrganizationKind.values(), random))
                        .seat(place(random))
                        .period(SINCE_2021)
                        .build();
            case 5 ->
                Liaison.builder()
                        .id(LiaisonId.of(id))
                        .person(person(random))
                        .place(place(random))
                        .period(SINCE_2021)
                        .build();
            case 6 ->
                PropertyService.builder()
                        .id(PropertyServiceId.of(id))
                        .estate((EstateId) any(EntityType.ESTATE, EstateId::of, random))
                        .provider(organization(random))
                        .mode(oneOf(PropertyServiceMode.values(), random))
                        .period(SINCE_2021)
                        .build();
            case 7 ->
                Facility.builder()
                        .id(FacilityId.of(id))
                        .name("场所")
                        .kind(oneOf(FacilityKind.values(), random))
                        .place(place(random))
                        .floorArea(Option.when(random.nextBoolean(), FloorArea.ofSquareMetres(900)))
                        .period(SINCE_2021)
                        .build();
            case 8 ->
                Team.builder()
                        .id(TeamId.of(id))
                        .name("队伍")
                        .kind(oneOf(TeamKind.values(), random))
                        .place(place(random))
                        .period(SINCE_2021)
                        .build();
            case 9 ->
                Headcount.builder()
                        .place(place(random))
                        .subject(oneOf(HeadcountSubject.values(), random))
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
                    .community((DivisionCode) any(EntityType.DIVISION, DivisionCode::of, random))
                    .build();
        }
        return Building.builder()
                .id(BuildingId.of(id))
                .name("楼栋")
                .within(place(random))
                .grids(HashSet.of(GridId.of("z-" + city(random).code() + "-" + random.nextInt(perCity))))
                .build();
    }

    private PersonId person(Random random) {
        return (PersonId) any(EntityType.PERSON, PersonId::of, random);
    }

    private OrganizationId organization(Random random) {
        // Half of them one that this very method may have made, wherever.
        return random.nextBoolean()
                ? (OrganizationId) any(EntityType.ORGANIZATION, OrganizationId::of, random)
                : OrganizationId.of("z-" + city(random).code() + "-" + random.nextInt(perCity));
    }

    private PlaceId place(Random random) {
        return (PlaceId)
                (random.nextInt(3) == 0
                        ? any(EntityType.ESTATE, EstateId::of, random)
                        : any(EntityType.DIVISION, DivisionCode::of, random));
    }

    private City city(Random random) {
        return country.cities().get(random.nextInt(country.cities().size()));
    }

    /** Something of a type in any city or, once in ten times, in none. */
    private EntityId any(EntityType type, Function<String, EntityId> of, Random random) {
        List<EntityId> held = named().get(city(random).code()).getOrDefault(type, List.of());
        if (held.isEmpty() || random.nextInt(10) == 0) {
            return of.apply(
                    type == EntityType.DIVISION ? "99" + (10 + random.nextInt(3)) : "nowhere" + random.nextInt(3));
        }
        return held.get(random.nextInt(held.size()));
    }

    private static <T> T oneOf(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
