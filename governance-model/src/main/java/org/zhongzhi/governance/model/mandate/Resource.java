package org.zhongzhi.governance.model.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** Something that a body can bring in (资源清单, hezhou-2022 § 2.1c). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Resource extends Named, Dated, Quantified {
    @Override
    ResourceId id();

    @Override
    String name();

    /**
     * Who brings it in.
     *
     * @return the organisation
     */
    OrganizationId provider();

    /**
     * Where it can be had: there and in all places below.
     *
     * @return the place
     */
    PlaceId place();

    /**
     * For what it can be used.
     *
     * @return the codes of the matters, at least one
     */
    Set<MatterCode> matters();

    /**
     * How much there is of it at a time.
     *
     * @return 0 or more
     */
    long capacity();

    /** The capacity. */
    @Override
    default long figure() {
        return capacity();
    }

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("provider", provider()), Reference.of("place", place()));
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
    final class Builder extends ImmutableResource.Builder {
        Builder() {}
    }

    /** Refuses a blank name, nulls, a resource for nothing, and a negative capacity. */
    @Value.Check
    default void check() {
        Check.text("The name of a resource", name());
        Check.noNulls("The matters of a resource", matters());
        Check.that(!matters().isEmpty(), "Resource %s is for nothing: expected at least one matter", id());
        Check.notNegative("The capacity of a resource", capacity());
    }
}
