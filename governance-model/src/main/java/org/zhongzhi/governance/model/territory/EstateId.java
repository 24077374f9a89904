package org.zhongzhi.governance.model.territory;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a residential estate (居民小区). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class EstateId extends PlaceId {
    EstateId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.ESTATE;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static EstateId of(String value) {
        return ImmutableEstateId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
