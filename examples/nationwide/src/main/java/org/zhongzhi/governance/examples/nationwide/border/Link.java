package org.zhongzhi.governance.examples.nationwide.border;

import java.io.Serializable;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Reference;

/**
 * How entities of one type name another: in which attribute.
 *
 * @param of the type of those that name
 * @param attribute the attribute, as in documents
 */
record Link(EntityType of, String attribute) implements Serializable {
    static Link of(Entity entity, Reference reference) {
        return new Link(entity.id().type(), reference.attribute());
    }
}
