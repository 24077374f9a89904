package org.zhongzhi.governance.json.policytest;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.OutcomeKind;

/**
 * How one rule has to come out for one subject.
 *
 * @param rule the identifier of the rule
 * @param subject the subject
 * @param outcome the outcome, or none if the rule must not judge the subject
 * @param measured what has to be measured, exactly, in steps of the measures' units; measures that are left out may give
 *     anything
 */
public record Expectation(String rule, EntityId subject, Option<OutcomeKind> outcome, Map<Measure, Long> measured) {}
