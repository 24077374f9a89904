package org.zhongzhi.governance.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Reference;

/** What is no longer as it was read: for each subject, as bits, which reads of its dossier may give something else. */
final class Touched {
    private final Map<EntityId, Long> dossiers = new LinkedHashMap<>();

    /** An entity came, went, or was replaced by another version of it. */
    void replaced(EntityId id, @Nullable Entity before, @Nullable Entity after) {
        boolean isSameInPresence = (before == null) == (after == null);
        add(id, isSameInPresence ? Reads.ENTITY : Reads.ENTITY | Reads.PRESENCE);
        named(before);
        named(after);
    }

    /** An entity came into force or went out of it. */
    void turned(Entity entity) {
        add(entity.id(), Reads.ENTITY);
        named(entity);
    }

    private void named(@Nullable Entity entity) {
        if (entity != null) {
            for (Reference reference : entity.references()) {
                add(reference.target(), Reads.entries(entity.id().type()));
            }
        }
    }

    private void add(EntityId id, long bits) {
        dossiers.merge(id, bits, (one, other) -> one | other);
    }

    Iterable<Map.Entry<EntityId, Long>> dossiers() {
        return dossiers.entrySet();
    }

    int size() {
        return dossiers.size();
    }
}
