package org.zhongzhi.governance.model.partnership;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.ValueStyle;

/** That a person is in charge of a grid, a building or a unit, or works or guides there, for a period (网格力量). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Steward extends Dated, Classified<StewardKind> {
    @Override
    StewardId id();

    /**
     * For what the person is there.
     *
     * @return the kind
     */
    StewardKind kind();

    @Override
    default StewardKind classification() {
        return kind();
    }

    /**
     * Who it is.
     *
     * @return the person
     */
    PersonId person();

    /**
     * The grid, the building or the unit.
     *
     * @return the place
     */
    PlaceId place();

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("person", person()), Reference.of("place", place()));
    }

    /**
     * A new builder.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableSteward.Builder {
        Builder() {}
    }
}
