package org.zhongzhi.governance.json.document;

import static org.zhongzhi.governance.json.codec.Scalars.DATE;
import static org.zhongzhi.governance.json.codec.Scalars.LINE;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import java.util.Comparator;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.codec.SetCodec;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.Reach;
import org.zhongzhi.governance.model.partnership.Steward;

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

    static final Codec<Commitment> COMMITMENT = ObjectCodec.of(
                    "a commitment", Commitment::builder, Commitment.Builder::build)
            .optional(
                    "actors",
                    new SetCodec<>(Identifiers.ACTOR, Comparator.naturalOrder()),
                    Commitment::actors,
                    Commitment.Builder::actors,
                    HashSet.empty())
            .optional("counterpart", Identifiers.ORGANIZATION, Commitment::counterpart, Commitment.Builder::counterpart)
            .required("id", Identifiers.COMMITMENT, Commitment::id, Commitment.Builder::id)
            .optional("items", new SeqCodec<>(LINE), Commitment::items, Commitment.Builder::items, Array.empty())
            .required("kind", Words.COMMITMENT_KIND, Commitment::kind, Commitment.Builder::kind)
            .required("period", Values.PERIOD, Commitment::period, Commitment.Builder::period)
            .optional("place", Identifiers.PLACE, Commitment::place, Commitment.Builder::place);

    static final Codec<Activity> ACTIVITY = ObjectCodec.of("an activity", Activity::builder, Activity.Builder::build)
            .optional(
                    "actors",
                    new SetCodec<>(Identifiers.ACTOR, Comparator.naturalOrder()),
                    Activity::actors,
                    Activity.Builder::actors,
                    HashSet.empty())
            .optional("counterpart", Identifiers.ORGANIZATION, Activity::counterpart, Activity.Builder::counterpart)
            .required("date", DATE, Activity::date, Activity.Builder::date)
            .optional("grade", Words.GRADE, Activity::grade, Activity.Builder::grade)
            .required("id", Identifiers.ACTIVITY, Activity::id, Activity.Builder::id)
            .required("kind", Words.ACTIVITY_KIND, Activity::kind, Activity.Builder::kind)
            .optional("liaison", Identifiers.LIAISON, Activity::liaison, Activity.Builder::liaison)
            .optional("place", Identifiers.PLACE, Activity::place, Activity.Builder::place);

    static final Codec<Steward> STEWARD = ObjectCodec.of("a steward", Steward::builder, Steward.Builder::build)
            .required("id", Identifiers.STEWARD, Steward::id, Steward.Builder::id)
            .required("kind", Words.STEWARD_KIND, Steward::kind, Steward.Builder::kind)
            .required("period", Values.PERIOD, Steward::period, Steward.Builder::period)
            .required("person", Identifiers.PERSON, Steward::person, Steward.Builder::person)
            .required("place", Identifiers.PLACE, Steward::place, Steward.Builder::place);

    static final Codec<Reach> REACH = ObjectCodec.of("a reach", Reach::builder, Reach.Builder::build)
            .required("estate", Identifiers.ESTATE, Reach::estate, Reach.Builder::estate)
            .required("id", Identifiers.REACH, Reach::id, Reach.Builder::id)
            .required("minutes", Values.SMALL_COUNT, Reach::minutes, Reach.Builder::minutes)
            .required("period", Values.PERIOD, Reach::period, Reach.Builder::period)
            .required("servicePoint", Identifiers.SERVICE_POINT, Reach::servicePoint, Reach.Builder::servicePoint);

    private PartnershipEntities() {}
}
