package org.zhongzhi.governance.model.partnership;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a property service of an estate (物业服务). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class PropertyServiceId extends EntityId {
    PropertyServiceId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.PROPERTY_SERVICE;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static PropertyServiceId of(String value) {
        return ImmutablePropertyServiceId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
