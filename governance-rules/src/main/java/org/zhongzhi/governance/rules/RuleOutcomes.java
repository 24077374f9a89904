package org.zhongzhi.governance.rules;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.identity.EntityId;

/** The outcomes of one rule. */
record RuleOutcomes(Rule rule, Map<EntityId, Outcome> bySubject) {
    RuleOutcomes only(OutcomeKind kind) {
        return new RuleOutcomes(rule, bySubject.filterValues(outcome -> outcome.kind() == kind));
    }

    /** Whether the rule judged nothing, and why. */
    Option<IdleRule> idle(LocalDate asOf) {
        if (!rule.inForce().contains(asOf)) {
            return Option.some(IdleRule.of(rule.id(), IdleReason.NOT_IN_FORCE));
        } else if (bySubject.isEmpty()) {
            return Option.some(IdleRule.of(rule.id(), IdleReason.NO_SUBJECT));
        } else if (bySubject.values().forAll(each -> each.kind() == OutcomeKind.NOT_APPLICABLE)) {
            return Option.some(IdleRule.of(rule.id(), IdleReason.NOT_APPLICABLE));
        }
        return Option.none();
    }

    /** How many outcomes there are by obligation and kind; every pair has a count. */
    static Summary summary(Seq<RuleOutcomes> byRule) {
        long[][] counts = new long[Obligation.values().length][OutcomeKind.values().length];
        for (RuleOutcomes outcomes : byRule) {
            long[] byKind = counts[outcomes.rule.obligation().ordinal()];
            outcomes.bySubject.values().forEach(outcome -> byKind[outcome.kind().ordinal()]++);
        }
        Map<Obligation, Map<OutcomeKind, Long>> byObligation = LinkedHashMap.empty();
        for (Obligation obligation : Obligation.values()) {
            Map<OutcomeKind, Long> byKind = LinkedHashMap.empty();
            for (OutcomeKind kind : OutcomeKind.values()) {
                byKind = byKind.put(kind, counts[obligation.ordinal()][kind.ordinal()]);
            }
            byObligation = byObligation.put(obligation, byKind);
        }
        return Summary.of(byObligation);
    }
}
