package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import org.zhongzhi.governance.model.mandate.NeedId;

/**
 * What could be promised to the open needs of a city, together.
 *
 * @param promises what goes to which need, in the order in which the needs were raised, the best candidate of a need first
 * @param unmet how much of which need nothing could be found for; needs that are met are left out
 */
public record MatchingPlan(Seq<Promise> promises, SortedMap<NeedId, Long> unmet) {}
