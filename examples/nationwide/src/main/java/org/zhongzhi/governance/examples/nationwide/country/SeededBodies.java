package org.zhongzhi.governance.examples.nationwide.country;

import java.util.Comparator;
import java.util.List;
import org.zhongzhi.governance.examples.madeup.FiveSystems;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.DivisionLevel;

/**
 * Made-up bodies for real or made-up divisions: organisations, posts, persons, appointments, facilities, teams,
 * headcounts, estates, property service and liaisons, and what the {@linkplain FiveSystems five systems} ask for, with so
 * many gaps that every rule has something to find. About one
 * community or village in a hundred has a post that somebody of another city holds; firms serve estates in other cities,
 * and a few liaisons and estates name another city.
 *
 * <p>What a city has depends on the seed, on its divisions and on the sizes of the other cities.
 */
public final class SeededBodies implements CityData {
    private static final long serialVersionUID = 1L;

    private final long seed;
    private final Neighbours neighbours;

    private SeededBodies(long seed, Neighbours neighbours) {
        this.seed = seed;
        this.neighbours = neighbours;
    }

    /**
     * Bodies for the cities of a country.
     *
     * @param seed what everything depends on
     * @param country the cities that may name each other
     * @return the bodies
     */
    public static SeededBodies of(long seed, Country country) {
        return new SeededBodies(seed, Neighbours.in(country));
    }

    @Override
    public List<Entity> entitiesOf(City city) {
        List<Division> divisions = city.divisions().entities().stream()
                .map(Division.class::cast)
                .sorted(Comparator.comparing(division -> division.code().value()))
                .toList();
        Records records = new Records(seed);
        records.add(divisions);
        new Offices(seed, records).record(divisions);
        new Firms(city, records).record();
        Communities communities = new Communities(seed, city, neighbours, records);
        int index = 0;
        for (Division each : divisions) {
            if (each.code().level() == DivisionLevel.COMMUNITY) {
                communities.record(each, each.kind() == DivisionKind.COMMUNITY, index++);
            }
        }
        return records.entities();
    }
}
