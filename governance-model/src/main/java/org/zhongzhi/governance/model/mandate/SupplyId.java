package org.zhongzhi.governance.model.mandate;

import org.zhongzhi.governance.model.identity.EntityId;

/** The identifier of what answers a need: a resource or a project. */
public abstract class SupplyId extends EntityId {
    SupplyId() {}
}
