package org.zhongzhi.governance.model.organization;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Named;
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
public interface Organization extends Named, Dated, Classified<OrganizationKind> {
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

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("seat", seat()));
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

    /** Refuses a blank name. */
    @Value.Check
    default void check() {
        Check.text("The name of an organisation", name());
    }
}
