package org.zhongzhi.governance.model.organization;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a facility (场所). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class FacilityId extends ServicePointId {
    FacilityId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.FACILITY;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static FacilityId of(String value) {
        return ImmutableFacilityId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
