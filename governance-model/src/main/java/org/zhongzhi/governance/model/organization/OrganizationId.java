package org.zhongzhi.governance.model.organization;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of an organisation. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class OrganizationId extends ActorId {
    OrganizationId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.ORGANIZATION;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static OrganizationId of(String value) {
        return ImmutableOrganizationId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
