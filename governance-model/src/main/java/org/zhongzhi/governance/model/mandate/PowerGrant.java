package org.zhongzhi.governance.model.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.ValueStyle;

/** That a subdistrict has been given one of the six powers for a period (赋权). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface PowerGrant extends Dated, Classified<SubdistrictPower> {
    @Override
    PowerGrantId id();

    /**
     * Which power.
     *
     * @return the power
     */
    SubdistrictPower power();

    @Override
    default SubdistrictPower classification() {
        return power();
    }

    /**
     * The subdistrict.
     *
     * @return the code of the subdistrict
     */
    DivisionCode place();

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("place", place()));
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
    final class Builder extends ImmutablePowerGrant.Builder {
        Builder() {}
    }
}
