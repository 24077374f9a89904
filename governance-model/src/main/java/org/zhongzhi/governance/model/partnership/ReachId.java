package org.zhongzhi.governance.model.partnership;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a reach (可达时间). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class ReachId extends EntityId {
    ReachId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.REACH;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static ReachId of(String value) {
        return ImmutableReachId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
