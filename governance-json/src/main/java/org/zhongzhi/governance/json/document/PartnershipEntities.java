package org.zhongzhi.governance.json.document;

import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.PropertyService;

/** What bodies and people owe a territory. */
final class PartnershipEntities {
    static final Codec<PropertyService> PROPERTY_SERVICE = ObjectCodec.of(
                    "a property service", PropertyService::builder, PropertyService.Builder::build)
            .required("estate", Identifiers.ESTATE, PropertyService::estate, PropertyService.Builder::estate)
            .required("id", Identifiers.PROPERTY_SERVICE, PropertyService::id, PropertyService.Builder::id)
            .required("mode", Words.PROPERTY_SERVICE_MODE, PropertyService::mode, PropertyService.Builder::mode)
            .required("period", Values.PERIOD, PropertyService::period, PropertyService.Builder::period)
            .required(
                    "provider", Identifiers.ORGANIZATION, PropertyService::provider, PropertyService.Builder::provider);

    static final Codec<Liaison> LIAISON = ObjectCodec.of("a liaison", Liaison::builder, Liaison.Builder::build)
            .required("id", Identifiers.LIAISON, Liaison::id, Liaison.Builder::id)
            .required("period", Values.PERIOD, Liaison::period, Liaison.Builder::period)
            .required("person", Identifiers.PERSON, Liaison::person, Liaison.Builder::person)
            .required("place", Identifiers.PLACE, Liaison::place, Liaison.Builder::place);

    private PartnershipEntities() {}
}
