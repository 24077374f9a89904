package org.zhongzhi.governance.model.territory;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a unit of a building (单元). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class BuildingUnitId extends PlaceId {
    BuildingUnitId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.BUILDING_UNIT;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static BuildingUnitId of(String value) {
        return ImmutableBuildingUnitId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
