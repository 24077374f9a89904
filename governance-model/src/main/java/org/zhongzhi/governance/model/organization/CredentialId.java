package org.zhongzhi.governance.model.organization;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a credential (资格、等级与入库). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class CredentialId extends EntityId {
    CredentialId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.CREDENTIAL;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static CredentialId of(String value) {
        return ImmutableCredentialId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
