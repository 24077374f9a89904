package org.zhongzhi.governance.model.mandate;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a need (需求). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class NeedId extends EntityId {
    NeedId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.NEED;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static NeedId of(String value) {
        return ImmutableNeedId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
