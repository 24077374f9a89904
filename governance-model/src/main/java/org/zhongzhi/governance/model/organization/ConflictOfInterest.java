package org.zhongzhi.governance.model.organization;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.ValueStyle;

/** That a person declares an interest in a body, as that a close relative works there; who, and how related, is not held (利益关联申报). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface ConflictOfInterest extends Dated {
    @Override
    ConflictOfInterestId id();

    /**
     * Who declares it.
     *
     * @return the person
     */
    PersonId person();

    /**
     * The body.
     *
     * @return the organisation
     */
    OrganizationId organization();

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("person", person()), Reference.of("organization", organization()));
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
    final class Builder extends ImmutableConflictOfInterest.Builder {
        Builder() {}
    }
}
