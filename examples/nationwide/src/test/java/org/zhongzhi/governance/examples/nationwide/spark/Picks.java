package org.zhongzhi.governance.examples.nationwide.spark;

import java.io.Serializable;
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
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.PlaceId;

/** What may be named: a few things of each type in each city, so that ties meet, and now and then what is nowhere. */
final class Picks implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Of each type so many things of a city are named by others. */
    private static final int NAMED = 12;

    private final Country country;
    private final CityData base;
    private final int perCity;
    private final long seed;

    /** By city and type; not sent along, as it can be made anywhere. */
    private transient Map<String, Map<EntityType, List<EntityId>>> named;

    Picks(Country country, CityData base, int perCity, long seed) {
        this.country = country;
        this.base = base;
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

    PersonId person(Random random) {
        return (PersonId) any(EntityType.PERSON, PersonId::of, random);
    }

    OrganizationId organization(Random random) {
        // Half of them one that this very method may have made, wherever.
        return random.nextBoolean()
                ? (OrganizationId) any(EntityType.ORGANIZATION, OrganizationId::of, random)
                : OrganizationId.of("z-" + city(random).code() + "-" + random.nextInt(perCity));
    }

    PlaceId place(Random random) {
        return (PlaceId)
                (random.nextInt(3) == 0
                        ? any(EntityType.ESTATE, EstateId::of, random)
                        : any(EntityType.DIVISION, DivisionCode::of, random));
    }

    City city(Random random) {
        return country.cities().get(random.nextInt(country.cities().size()));
    }

    /** Something of a type in any city or, once in ten times, in none. */
    EntityId any(EntityType type, Function<String, EntityId> of, Random random) {
        List<EntityId> held = named().get(city(random).code()).getOrDefault(type, List.of());
        if (held.isEmpty() || random.nextInt(10) == 0) {
            return of.apply(
                    type == EntityType.DIVISION ? "99" + (10 + random.nextInt(3)) : "nowhere" + random.nextInt(3));
        }
        return held.get(random.nextInt(held.size()));
    }

    static <T> T oneOf(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
