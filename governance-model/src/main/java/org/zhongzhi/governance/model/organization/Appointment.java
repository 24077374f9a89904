package org.zhongzhi.governance.model.organization;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.ValueStyle;

/** That a person holds a post for a period (任职). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Appointment extends Entity, Dated {
    @Override
    AppointmentId id();

    /**
     * Who holds the post.
     *
     * @return the person
     */
    PersonId person();

    /**
     * The post.
     *
     * @return the post
     */
    PostId post();

    /**
     * Whether the post is held beside a principal one, so that the holder *enters* this body from another (兼任).
     *
     * @return true for a concurrent post, false for the principal one
     */
    boolean concurrent();

    /**
     * How the person came to the post.
     *
     * @return the basis
     */
    @Value.Default
    default AppointmentBasis basis() {
        return AppointmentBasis.UNRECORDED;
    }

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("person", person()), Reference.of("post", post()));
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
    final class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
