package org.zhongzhi.governance.model.territory;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A residential estate (居民小区). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Estate extends Named {
    @Override
    EstateId id();

    @Override
    String name();

    /**
     * The community that the estate lies in.
     *
     * @return the code of the community
     */
    DivisionCode community();

    /**
     * Whether the estate counts as an old one (老旧小区).
     *
     * @return true for an old estate
     */
    boolean old();

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
    final class Builder extends ImmutableEstate.Builder {
        Builder() {}
    }

    /** Refuses a blank name. */
    @Value.Check
    default void check() {
        Check.text("The name of an estate", name());
    }
}
