package org.zhongzhi.governance.model.partnership;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.ValueStyle;

/** That a person keeps liaison with a community or an estate for a period (挂点联系, hezhou-2022 § 5.3). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Liaison extends Entity, Dated {
    @Override
    LiaisonId id();

    /**
     * Who keeps the liaison.
     *
     * @return the person
     */
    PersonId person();

    /**
     * The community or the estate.
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
    final class Builder extends ImmutableLiaison.Builder {
        Builder() {}
    }
}
