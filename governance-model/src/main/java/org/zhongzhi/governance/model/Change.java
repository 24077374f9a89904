package org.zhongzhi.governance.model;

import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.ValueStyle;

/** One step from a jurisdiction to the next: an entity put in (in place of the one with its identifier) or removed. */
@ValueStyle
@Value.Immutable(builder = false)
public interface Change {
    /**
     * Which entity changes.
     *
     * @return the identifier
     */
    @Value.Parameter
    EntityId target();

    /**
     * The entity that is put in.
     *
     * @return the entity, or none if it is removed
     */
    @Value.Parameter
    Option<Entity> entity();

    /**
     * Puts an entity in, in place of the one with the same identifier if there is one.
     *
     * @param entity the entity
     * @return the change
     */
    static Change put(Entity entity) {
        return ImmutableChange.of(entity.id(), Option.some(entity));
    }

    /**
     * Removes an entity. What names it stays and is left dangling; removing what is not there changes nothing.
     *
     * @param id which entity
     * @return the change
     */
    static Change remove(EntityId id) {
        return ImmutableChange.of(id, Option.none());
    }
}
