package org.zhongzhi.governance.model.deliberation;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a vote (表决). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class VoteId extends EntityId {
    VoteId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.VOTE;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static VoteId of(String value) {
        return ImmutableVoteId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
