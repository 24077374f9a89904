package org.zhongzhi.governance.model.organization;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A team (队伍). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Team extends Named, Dated, Classified<TeamKind> {
    @Override
    TeamId id();

    @Override
    String name();

    /**
     * What the team is for.
     *
     * @return the kind
     */
    TeamKind kind();

    @Override
    default TeamKind classification() {
        return kind();
    }

    /**
     * The territory that the team serves.
     *
     * @return the place
     */
    PlaceId place();

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("place", place()));
    }

    /**
     * A new builder.
     *
     * @return a builder; {@code build()} throws {@link InvalidValueException} if a value is refused
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableTeam.Builder {
        Builder() {}
    }

    /** Refuses a blank name. */
    @Value.Check
    default void check() {
        Check.text("The name of a team", name());
    }
}
