package org.zhongzhi.governance.model.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Money;
import org.zhongzhi.governance.model.value.ValueStyle;

/** That a public-service task is admitted to a community for a period (准入, hezhou-2022 § 2.1b). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Admission extends Dated {
    @Override
    AdmissionId id();

    /**
     * The task on the list of the community.
     *
     * @return the item
     */
    ListItemId item();

    /**
     * The body whose task it is.
     *
     * @return the organisation
     */
    OrganizationId applicant();

    /**
     * The money that goes with the task for the period (费随事转).
     *
     * @return the amount, or none if nothing is recorded
     */
    @Value.Default
    default Option<Money> funding() {
        return Option.none();
    }

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("item", item()), Reference.of("applicant", applicant()));
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
    final class Builder extends ImmutableAdmission.Builder {
        Builder() {}
    }

    /** Refuses nulls. */
    @Value.Check
    default void check() {
        Check.noNulls("The funding of an admission", funding());
    }
}
