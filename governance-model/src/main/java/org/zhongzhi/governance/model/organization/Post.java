package org.zhongzhi.governance.model.organization;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
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

    /** Refuses a blank name. */
    @Value.Check
    default void check() {
        Check.text("The name of a post", name());
    }
}
