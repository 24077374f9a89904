package org.zhongzhi.governance.model.organization;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A post in an organisation (职位), whoever holds it. */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Post extends Named, Classified<Role> {
    @Override
    PostId id();

    @Override
    String name();

    /**
     * The organisation that the post is in.
     *
     * @return the organisation
     */
    OrganizationId organization();

    /**
     * What the holder does there.
     *
     * @return the role
     */
    Role role();

    @Override
    default Role classification() {
        return role();
    }

    /**
     * How many may hold it at a time: one secretary, but several members of a committee.
     *
     * @return 1 or more
     */
    @Value.Default
    default int seats() {
        return 1;
    }

    /**
     * How long a term of it is (任期).
     *
     * @return whole years, 1 or more, or none if it has no term
     */
    @Value.Default
    default Option<Integer> termYears() {
        return Option.none();
    }

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("organization", organization()));
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
    final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }

    /** Refuses a blank name, nulls, and seats or a term below 1. */
    @Value.Check
    default void check() {
        Check.text("The name of a post", name());
        Check.noNulls("The term of a post", termYears());
        Check.that(seats() > 0, "The seats of a post are %s: expected 1 or more", seats());
        termYears()
                .forEach(years -> Check.that(years > 0, "The term of a post is %s years: expected 1 or more", years));
    }
}
