package org.zhongzhi.governance.model.organization;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** What a person in a public role is qualified for, graded in or entered for, for a period (资格、等级与入库). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Credential extends Dated, Classified<CredentialKind> {
    @Override
    CredentialId id();

    /**
     * What it says.
     *
     * @return the kind
     */
    CredentialKind kind();

    @Override
    default CredentialKind classification() {
        return kind();
    }

    /**
     * Whose it is.
     *
     * @return the person
     */
    PersonId person();

    /**
     * The territory that it is for: the community of a reserve pool, the estate of an owner.
     *
     * @return the place, or none if it holds anywhere
     */
    @Value.Default
    default Option<PlaceId> place() {
        return Option.none();
    }

    /**
     * How high it is, where that is graded.
     *
     * @return the level, from 1 up, or none
     */
    @Value.Default
    default Option<Integer> level() {
        return Option.none();
    }

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("person", person())).appendAll(place().map(each -> Reference.of("place", each)));
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
    final class Builder extends ImmutableCredential.Builder {
        Builder() {}
    }

    /** Refuses nulls and a level below 1. */
    @Value.Check
    default void check() {
        Check.noNulls("The place of a credential", place());
        Check.noNulls("The level of a credential", level());
        level().forEach(level -> Check.that(level > 0, "The level of a credential is %s: expected 1 or more", level));
    }
}
