package org.zhongzhi.governance.model.territory;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a grid (网格). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class GridId extends PlaceId {
    GridId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.GRID;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static GridId of(String value) {
        return ImmutableGridId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
