package org.zhongzhi.governance.examples.nationwide.country;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * The cities that are judged together, and the provinces above them. Every entity belongs to one city, except for the
 * provinces, which are common ground: each city has a copy.
 *
 * @param cities the cities, by code
 * @param provinces the provinces that the cities lie in, packed
 */
public record Country(List<City> cities, Packed provinces) implements Serializable {
    private static final int PROVINCE_DIGITS = DivisionLevel.PROVINCE.digits();
    private static final int CITY_DIGITS = DivisionLevel.CITY.digits();

    /**
     * A country of divisions. Provinces without a city are left out.
     *
     * @param divisions the divisions, in any order
     * @return the country
     * @throws InvalidValueException if there is no city in them
     */
    public static Country of(Iterable<Division> divisions) {
        Map<String, List<Division>> byCity = new TreeMap<>();
        List<Division> provinces = new ArrayList<>();
        for (Division each : divisions) {
            if (each.code().level() == DivisionLevel.PROVINCE) {
                provinces.add(each);
            } else {
                byCity.computeIfAbsent(each.code().value().substring(0, CITY_DIGITS), absent -> new ArrayList<>())
                        .add(each);
            }
        }
        Check.that(!byCity.isEmpty(), "The divisions hold no city: expected codes of 4 digits or more");
        List<City> cities = new ArrayList<>();
        byCity.forEach((code, ofCity) -> cities.add(City.of(code, ofCity)));
        return of(cities, provinces);
    }

    private static Country of(List<City> cities, List<Division> provinces) {
        TreeSet<String> codes = cities.stream()
                .map(city -> city.code().substring(0, PROVINCE_DIGITS))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Country(
                List.copyOf(cities),
                Packed.of(provinces.stream()
                        .filter(each -> codes.contains(each.code().value()))
                        .toList()));
    }

    /**
     * The country as if it had fewer cities.
     *
     * @param count how many, at least 1
     * @return the first so many cities by code, with their provinces
     * @throws InvalidValueException if the country does not have so many
     */
    public Country first(int count) {
        Check.that(
                count >= 1 && count <= cities.size(),
                "%s cities are asked for: expected 1 to %s, which is how many there are",
                count,
                cities.size());
        return count == cities.size()
                ? this
                : of(
                        cities.subList(0, count),
                        provinces.entities().stream().map(Division.class::cast).toList());
    }

    /**
     * How many communities and villages there are.
     *
     * @return the number in all cities
     */
    public long communities() {
        return cities.stream().mapToLong(City::communities).sum();
    }
}
