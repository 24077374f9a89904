package org.zhongzhi.governance.model.partnership;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.ServicePointId;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** How long it takes from a facility or a team to an estate, as measured or computed elsewhere (可达时间, hezhou-2022 § 2.3b). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Reach extends Dated, Quantified {
    @Override
    ReachId id();

    /**
     * The estate.
     *
     * @return the estate
     */
    EstateId estate();

    /**
     * Where help comes from.
     *
     * @return the facility or the team
     */
    ServicePointId servicePoint();

    /**
     * How long it takes.
     *
     * @return whole minutes, 0 or more
     */
    int minutes();

    /** The minutes. */
    @Override
    default long figure() {
        return minutes();
    }

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("estate", estate()), Reference.of("servicePoint", servicePoint()));
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
    final class Builder extends ImmutableReach.Builder {
        Builder() {}
    }

    /** Refuses negative minutes. */
    @Value.Check
    default void check() {
        Check.notNegative("The minutes of a reach", minutes());
    }
}
