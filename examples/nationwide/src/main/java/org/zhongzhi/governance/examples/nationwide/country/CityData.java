package org.zhongzhi.governance.examples.nationwide.country;

import java.io.Serializable;
import java.util.List;
import org.zhongzhi.governance.model.identity.Entity;

/**
 * Where the data of a city come from, wherever it is judged. Asked more than once for a city, the source gives the same
 * each time. No two cities hold an entity of one identifier: a person who has posts in several cities is recorded in one
 * of them, and named in the others.
 */
@FunctionalInterface
public interface CityData extends Serializable {
    /**
     * The entities of a city, without the provinces.
     *
     * @param city the city
     * @return its divisions and everything that is recorded there
     */
    List<Entity> entitiesOf(City city);
}
