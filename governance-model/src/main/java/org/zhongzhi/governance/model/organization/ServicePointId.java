package org.zhongzhi.governance.model.organization;

import org.zhongzhi.governance.model.identity.EntityId;

/** The identifier of where help comes from: a facility or a team. */
public abstract class ServicePointId extends EntityId {
    ServicePointId() {}
}
