package org.zhongzhi.governance.json.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.JurisdictionBuilder;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;

/** A jurisdiction on its way out of a document, where what it is about may stand behind what it holds. */
final class Assembly {
    private final Map<EntityId, Entity> early = new HashMap<>();
    private @Nullable JurisdictionBuilder builder;

    void about(About about) {
        JurisdictionBuilder started = Jurisdiction.builder(about);
        early.values().forEach(started::put);
        early.clear();
        builder = started;
    }

    /** Puts an entity in, and tells whether its identifier is new. */
    boolean put(Entity entity) {
        return builder == null
                ? early.put(entity.id(), entity) == null
                : builder.put(entity).isEmpty();
    }

    Jurisdiction build() {
        return Objects.requireNonNull(builder).build();
    }
}
