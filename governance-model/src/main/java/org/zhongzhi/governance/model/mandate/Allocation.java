package org.zhongzhi.governance.model.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** That so much of a resource or a project is promised to a need for a period (供需对接, hezhou-2022 § 2.1c). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Allocation extends Dated, Quantified {
    @Override
    AllocationId id();

    /**
     * The need that is answered.
     *
     * @return the need
     */
    NeedId need();

    /**
     * What answers it.
     *
     * @return the resource or the project
     */
    SupplyId supply();

    /**
     * How much of it.
     *
     * @return 1 or more
     */
    long quantity();

    /** The quantity. */
    @Override
    default long figure() {
        return quantity();
    }

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("need", need()), Reference.of("supply", supply()));
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
    final class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }

    /** Refuses a quantity below 1. */
    @Value.Check
    default void check() {
        Check.that(quantity() > 0, "The quantity of an allocation is %s: expected 1 or more", quantity());
    }
}
