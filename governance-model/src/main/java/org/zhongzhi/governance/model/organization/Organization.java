package org.zhongzhi.governance.model.organization;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A body: of the Party, of government, of residents, of owners, or a firm (组织). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Organization extends Named, Dated, Classified<OrganizationKind>, Quantified {
    @Override
    OrganizationId id();

    @Override
    String name();

    /**
     * What the body is.
     *
     * @return the kind
     */
    OrganizationKind kind();

    @Override
    default OrganizationKind classification() {
        return kind();
    }

    /**
     * The territory that the body is of: a Party committee's division, an owners' committee's estate. For a firm, where it is registered.
     *
     * @return the place
     */
    PlaceId seat();

    /**
     * The body within which this one is: the firm of a Party branch, the owners' committee of its Party group.
     *
     * @return the body, or none if it stands by itself
     */
    @Value.Default
    default Option<OrganizationId> host() {
        return Option.none();
    }

    /**
     * How many members it has: of a Party organisation the Party members, of a committee those who sit on it.
     *
     * @return the number, 0 or more, or none if it is not recorded
     */
    @Value.Default
    default Option<Integer> members() {
        return Option.none();
    }

    /** The number of members. */
    @Override
    default long figure() {
        return members().isDefined() ? members().get() : -1;
    }

    /**
     * Which criteria of a checklist of the city it is found to meet, as those of Party organisations of estates
     * (“六化”, hezhou-2022 § 1.2a).
     *
     * @return the names of the criteria
     */
    @Value.Default
    default Set<String> criteria() {
        return HashSet.empty();
    }

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("seat", seat())).appendAll(host().map(each -> Reference.of("host", each)));
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
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }

    /** Refuses a blank name or criterion, nulls, and a negative number of members. */
    @Value.Check
    default void check() {
        Check.text("The name of an organisation", name());
        Check.noNulls("The host of an organisation", host());
        Check.noNulls("The members of an organisation", members());
        Check.noNulls("The criteria of an organisation", criteria());
        members().forEach(number -> Check.notNegative("The number of members of an organisation", number));
        criteria().forEach(criterion -> Check.text("A criterion that an organisation meets", criterion));
    }
}
