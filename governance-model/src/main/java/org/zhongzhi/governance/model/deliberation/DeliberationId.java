package org.zhongzhi.governance.model.deliberation;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a deliberation (四议两公开). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class DeliberationId extends EntityId {
    DeliberationId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.DELIBERATION;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static DeliberationId of(String value) {
        return ImmutableDeliberationId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
