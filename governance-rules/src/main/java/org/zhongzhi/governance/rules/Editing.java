package org.zhongzhi.governance.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;

/**
 * A session of changes, as when somebody works through a form or data are loaded in bulk. Nothing is judged before the
 * session is finished, and of several changes to one entity only the last counts. Not for several threads at once.
 *
 * <pre>{@code
 * Editing session = assessment.edit();
 * session.put(post).put(appointment).remove(liaison.id());
 * Assessment after = session.finish();
 * }</pre>
 */
public final class Editing {
    private final Assessment start;
    private final Map<EntityId, Change> changes = new LinkedHashMap<>();

    Editing(Assessment start) {
        this.start = start;
    }

    /**
     * Puts an entity in, in place of the one with its identifier if there is one.
     *
     * @param entity the entity
     * @return this session
     */
    public Editing put(Entity entity) {
        changes.put(entity.id(), Change.put(entity));
        return this;
    }

    /**
     * Removes an entity.
     *
     * @param id which entity
     * @return this session
     */
    public Editing remove(EntityId id) {
        changes.put(id, Change.remove(id));
        return this;
    }

    /**
     * What has been changed so far.
     *
     * @return the changes, in the order in which their entities were first touched
     */
    public ChangeSet changes() {
        return ChangeSet.of(changes.values());
    }

    /**
     * The assessment after all changes of the session. The session can go on after that, from where it started.
     *
     * @return the assessment
     */
    public Assessment finish() {
        return start.after(changes());
    }
}
