package org.zhongzhi.governance.rules;

import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Reference;

/** What is no longer as it was read: for each subject, as bits, which reads of its dossier may give something else. */
final class Touched {
    private final Ids dossiers = new Ids();

    /** An entity came, went, or was replaced by another version of it. */
    void replaced(EntityId id, @Nullable Entity before, @Nullable Entity after) {
        boolean isSameInPresence = (before == null) == (after == null);
        dossiers.add(id, isSameInPresence ? Reads.ENTITY : Reads.ENTITY | Reads.PRESENCE);
        named(before);
        named(after);
    }

    /** An entity came into force or went out of it. */
    void turned(Entity entity) {
        dossiers.add(entity.id(), Reads.ENTITY);
        named(entity);
    }

    private void named(@Nullable Entity entity) {
        if (entity != null) {
            for (Reference reference : entity.references()) {
                dossiers.add(reference.target(), Reads.entries(entity.id().type()));
            }
        }
    }

    Ids dossiers() {
        return dossiers;
    }

    int size() {
        return dossiers.size();
    }
}
