package org.zhongzhi.governance.model.organization;

import org.zhongzhi.governance.model.identity.EntityId;

/** The identifier of whoever acts: an organisation or a person. */
public abstract class ActorId extends EntityId {
    ActorId() {}
}
