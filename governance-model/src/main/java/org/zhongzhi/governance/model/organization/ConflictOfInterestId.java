package org.zhongzhi.governance.model.organization;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a conflict of interest (利益关联申报). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class ConflictOfInterestId extends EntityId {
    ConflictOfInterestId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.CONFLICT_OF_INTEREST;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static ConflictOfInterestId of(String value) {
        return ImmutableConflictOfInterestId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
