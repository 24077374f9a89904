package org.zhongzhi.governance.model.territory;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A unit of a building (单元): the flats around one staircase. */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface BuildingUnit extends Named {
    @Override
    BuildingUnitId id();

    @Override
    String name();

    /**
     * The building that the unit is part of.
     *
     * @return the building
     */
    BuildingId building();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("building", building()));
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
    final class Builder extends ImmutableBuildingUnit.Builder {
        Builder() {}
    }

    /** Refuses a blank name. */
    @Value.Check
    default void check() {
        Check.text("The name of a unit", name());
    }
}
