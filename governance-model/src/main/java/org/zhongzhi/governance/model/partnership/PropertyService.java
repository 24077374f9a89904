package org.zhongzhi.governance.model.partnership;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.ValueStyle;

/** That a body provides an estate with property service for a period (物业服务). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface PropertyService extends Dated, Classified<PropertyServiceMode> {
    @Override
    PropertyServiceId id();

    /**
     * The estate that is served.
     *
     * @return the estate
     */
    EstateId estate();

    /**
     * The body that provides the service.
     *
     * @return the organisation
     */
    OrganizationId provider();

    /**
     * In which form the service is provided.
     *
     * @return the mode
     */
    PropertyServiceMode mode();

    @Override
    default PropertyServiceMode classification() {
        return mode();
    }

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("estate", estate()), Reference.of("provider", provider()));
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
    final class Builder extends ImmutablePropertyService.Builder {
        Builder() {}
    }
}
