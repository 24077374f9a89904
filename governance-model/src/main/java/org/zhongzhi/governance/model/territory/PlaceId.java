package org.zhongzhi.governance.model.territory;

import org.zhongzhi.governance.model.identity.EntityId;

/** The identifier of a place: a division, a grid, an estate, a building or a unit of one. */
public abstract class PlaceId extends EntityId {
    PlaceId() {}
}
