package org.zhongzhi.governance.model.partnership;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a commitment (共建、报到、承诺与服务). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class CommitmentId extends EntityId {
    CommitmentId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.COMMITMENT;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static CommitmentId of(String value) {
        return ImmutableCommitmentId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
