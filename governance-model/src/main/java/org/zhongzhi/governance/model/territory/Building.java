package org.zhongzhi.governance.model.territory;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A building (楼栋). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Building extends Named {
    @Override
    BuildingId id();

    @Override
    String name();

    /**
     * The estate that the building belongs to, or the community if it stands outside every estate.
     *
     * @return the place directly above
     */
    PlaceId within();

    /**
     * The grids that claim the building. One is right; none or several is for a rule to find.
     *
     * @return the grids
     */
    @Value.Default
    default Set<GridId> grids() {
        return HashSet.empty();
    }

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("within", within())).appendAll(grids().map(each -> Reference.of("grids", each)));
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
    final class Builder extends ImmutableBuilding.Builder {
        Builder() {}
    }

    /** Refuses a blank name and a null among the grids. */
    @Value.Check
    default void check() {
        Check.text("The name of a building", name());
        Check.noNulls("The grids of a building", grids());
    }
}
