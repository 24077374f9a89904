package org.zhongzhi.governance.examples.nationwide.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.PersonId;

class SeededBodiesTest {
    private final Country country = Country.of(GeneratedDivisions.of(7, 5)).first(12);

    @Test
    void a_city_is_the_same_whoever_asks_and_in_whatever_order() {
        Map<String, List<Entity>> forwards = entities(country.cities(), SeededBodies.of(7, country));
        List<City> others = new ArrayList<>(country.cities());
        Collections.reverse(others);

        assertThat(entities(others, SeededBodies.of(7, country))).isEqualTo(forwards);
    }

    @Test
    void another_seed_gives_another_country() {
        City city = country.cities().get(0);

        assertThat(SeededBodies.of(8, country).entitiesOf(city))
                .isNotEqualTo(SeededBodies.of(7, country).entitiesOf(city));
    }

    @Test
    void no_two_entities_of_the_country_have_one_identifier() {
        List<EntityId> ids = all(SeededBodies.of(7, country)).map(Entity::id).toList();

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void persons_of_one_city_hold_posts_in_another() {
        SeededBodies data = SeededBodies.of(7, country);
        Map<EntityId, String> cityOf = new HashMap<>();
        country.cities().forEach(city -> data.entitiesOf(city).forEach(each -> cityOf.put(each.id(), city.code())));

        Set<PersonId> mobile = new HashSet<>();
        for (City city : country.cities()) {
            for (Entity each : data.entitiesOf(city)) {
                if (each instanceof Appointment appointment
                        && cityOf.containsKey(appointment.person())
                        && !city.code().equals(cityOf.get(appointment.person()))) {
                    mobile.add(appointment.person());
                }
            }
        }

        assertThat(mobile).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void almost_everything_that_is_named_is_in_the_country() {
        SeededBodies data = SeededBodies.of(7, country);
        Set<EntityId> held = new HashSet<>();
        country.provinces().entities().forEach(each -> held.add(each.id()));
        all(data).forEach(each -> held.add(each.id()));

        long named = all(data).mapToLong(each -> each.references().size()).sum();
        long dangling = all(data)
                .flatMap(each -> each.references().toJavaStream())
                .map(Reference::target)
                .filter(target -> !held.contains(target))
                .count();

        assertThat(named).isGreaterThan(10_000);
        assertThat(dangling * 1000).isLessThan(named);
    }

    @Test
    void a_single_city_names_nobody_elsewhere() {
        Country alone = country.first(1);
        Set<EntityId> held = new HashSet<>();
        alone.provinces().entities().forEach(each -> held.add(each.id()));
        List<Entity> entities =
                SeededBodies.of(7, alone).entitiesOf(alone.cities().get(0));
        entities.forEach(each -> held.add(each.id()));

        assertThat(entities.stream()
                        .flatMap(each -> each.references().toJavaStream())
                        .map(Reference::target)
                        .filter(target -> !held.contains(target)))
                .as("leaders who have left, and nobody else, are named and not recorded")
                .allMatch(target -> target.value().matches("p-1101-l\\d+"));
    }

    private Stream<Entity> all(CityData data) {
        return country.cities().stream().flatMap(city -> data.entitiesOf(city).stream());
    }

    private static Map<String, List<Entity>> entities(List<City> cities, CityData data) {
        Map<String, List<Entity>> byCity = new HashMap<>();
        cities.forEach(city -> byCity.put(city.code(), data.entitiesOf(city)));
        return byCity;
    }
}
