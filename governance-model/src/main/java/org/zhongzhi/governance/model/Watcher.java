package org.zhongzhi.governance.model;

import org.zhongzhi.governance.model.identity.EntityId;

/** Is told what is read of a dossier, for an engine that has to know what a result rests on. */
public interface Watcher {
    /**
     * It was read whether the data hold the subject.
     *
     * @param id the subject
     */
    void presenceRead(EntityId id);

    /**
     * The subject itself was read.
     *
     * @param id the subject
     */
    void entityRead(EntityId id);

    /**
     * What hangs on the subject was read.
     *
     * @param id the subject
     * @param types which types of entries, a bit for each by its ordinal; all bits for everything
     */
    void entriesRead(EntityId id, long types);
}
