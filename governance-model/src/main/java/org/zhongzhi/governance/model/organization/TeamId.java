package org.zhongzhi.governance.model.organization;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a team (队伍). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class TeamId extends ServicePointId {
    TeamId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.TEAM;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static TeamId of(String value) {
        return ImmutableTeamId.of(value);
    }

    @Value.Check
    void check() {
        checkValue(type(), value());
    }
}
