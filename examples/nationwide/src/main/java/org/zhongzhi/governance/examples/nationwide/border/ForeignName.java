package org.zhongzhi.governance.examples.nationwide.border;

import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Reference;

/**
 * That a city names something it does not hold: another city does, or nobody.
 *
 * @param target what is named
 * @param link how
 */
public record ForeignName(Name target, Link link) implements Serializable {
    /**
     * The foreign names in the data of a city.
     *
     * @param entities what the city holds
     * @param common what every city holds
     * @return what is named but not held, each way of naming once
     */
    public static Set<ForeignName> in(List<Entity> entities, List<Entity> common) {
        Set<EntityId> held = new HashSet<>(entities.size() * 2);
        entities.forEach(each -> held.add(each.id()));
        common.forEach(each -> held.add(each.id()));
        Set<ForeignName> found = new LinkedHashSet<>();
        for (Entity entity : entities) {
            for (Reference reference : entity.references()) {
                if (!held.contains(reference.target())) {
                    found.add(new ForeignName(Name.of(reference.target()), Link.of(entity, reference)));
                }
            }
        }
        return found;
    }
}
