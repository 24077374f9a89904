package org.zhongzhi.governance.model.partnership;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of an activity (活动记录). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class ActivityId extends EntityId {
    ActivityId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.ACTIVITY;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static ActivityId of(String value) {
        return ImmutableActivityId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
