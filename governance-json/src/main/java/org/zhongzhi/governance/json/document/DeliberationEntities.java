package org.zhongzhi.governance.json.document;

import static org.zhongzhi.governance.json.codec.Scalars.DATE;
import static org.zhongzhi.governance.json.codec.Scalars.LINE;

import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.MapCodec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.model.deliberation.Deliberation;
import org.zhongzhi.governance.model.deliberation.Vote;

/** How residents and owners decide. */
final class DeliberationEntities {
    static final Codec<Deliberation> DELIBERATION = ObjectCodec.of(
                    "a deliberation", Deliberation::builder, Deliberation.Builder::build)
            .optional("carriedOut", DATE, Deliberation::carriedOut, Deliberation.Builder::carriedOut)
            .required("id", Identifiers.DELIBERATION, Deliberation::id, Deliberation.Builder::id)
            .required("name", LINE, Deliberation::name, Deliberation.Builder::name)
            .required("place", Identifiers.PLACE, Deliberation::place, Deliberation.Builder::place)
            .required(
                    "steps",
                    new MapCodec<>(Words.DELIBERATION_STEP, DATE).atLeastOne(),
                    Deliberation::steps,
                    Deliberation.Builder::steps);

    static final Codec<Vote> VOTE = ObjectCodec.of("a vote", Vote::builder, Vote.Builder::build)
            .required("agreeing", Values.COUNT, Vote::agreeing, Vote.Builder::agreeing)
            .optional("agreeingAreaSquareDecimetres", Values.FLOOR_AREA, Vote::agreeingArea, Vote.Builder::agreeingArea)
            .required("attending", Values.COUNT, Vote::attending, Vote.Builder::attending)
            .optional(
                    "attendingAreaSquareDecimetres",
                    Values.FLOOR_AREA,
                    Vote::attendingArea,
                    Vote.Builder::attendingArea)
            .required("date", DATE, Vote::date, Vote.Builder::date)
            .required("entitled", Values.COUNT, Vote::entitled, Vote.Builder::entitled)
            .optional("entitledAreaSquareDecimetres", Values.FLOOR_AREA, Vote::entitledArea, Vote.Builder::entitledArea)
            .required("id", Identifiers.VOTE, Vote::id, Vote.Builder::id)
            .required("kind", Words.VOTE_KIND, Vote::kind, Vote.Builder::kind)
            .required("place", Identifiers.PLACE, Vote::place, Vote.Builder::place);

    private DeliberationEntities() {}
}
