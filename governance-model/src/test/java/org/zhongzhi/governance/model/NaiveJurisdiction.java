package org.zhongzhi.governance.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;

/** A jurisdiction as a plain map with scans over it: slow, short, and easy to believe. */
final class NaiveJurisdiction {
    private static final Comparator<Entity> BY_IDENTIFIER = Comparator.<Entity, EntityType>comparing(
                    entity -> entity.id().type())
            .thenComparing(entity -> entity.id().value());

    private final Map<EntityId, Entity> entities = new HashMap<>();

    NaiveJurisdiction(Iterable<Entity> entities) {
        entities.forEach(each -> this.entities.put(each.id(), each));
    }

    void apply(Change change) {
        if (change.entity().isDefined()) {
            entities.put(change.target(), change.entity().get());
        } else {
            entities.remove(change.target());
        }
    }

    Map<EntityId, Entity> entities() {
        return Map.copyOf(entities);
    }

    List<Entity> ordered() {
        return entities.values().stream().sorted(BY_IDENTIFIER).toList();
    }

    List<Entity> naming(EntityId subject) {
        return ordered().stream()
                .filter(each ->
                        each.references().exists(reference -> reference.target().equals(subject)))
                .toList();
    }
}
