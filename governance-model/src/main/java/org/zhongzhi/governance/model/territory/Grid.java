package org.zhongzhi.governance.model.territory;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A grid of a community (网格): the smallest area that governance is organised by. */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Grid extends Named, Classified<GridKind> {
    @Override
    GridId id();

    @Override
    String name();

    /**
     * What the grid is laid over.
     *
     * @return the kind
     */
    @Value.Default
    default GridKind kind() {
        return GridKind.GENERAL;
    }

    @Override
    default GridKind classification() {
        return kind();
    }

    /**
     * The community that the grid is part of.
     *
     * @return the code of the community
     */
    DivisionCode community();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("community", community()));
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
    final class Builder extends ImmutableGrid.Builder {
        Builder() {}
    }

    /** Refuses a blank name. */
    @Value.Check
    default void check() {
        Check.text("The name of a grid", name());
    }
}
