package org.zhongzhi.governance.model.mandate;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a power grant (赋权). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class PowerGrantId extends EntityId {
    PowerGrantId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.POWER_GRANT;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static PowerGrantId of(String value) {
        return ImmutablePowerGrantId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
