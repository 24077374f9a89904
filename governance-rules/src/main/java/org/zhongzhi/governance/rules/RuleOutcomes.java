package org.zhongzhi.governance.rules;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.store.PersistentArray;

/** The outcomes of one rule, and how many there are of each kind. */
final class RuleOutcomes {
    private static final int KINDS = OutcomeKind.values().length;

    private final Rule rule;
    private final Column<Outcome> outcomes;

    /** By the ordinal of the kind. */
    private final long[] counts;

    private RuleOutcomes(Rule rule, Column<Outcome> outcomes, long[] counts) {
        this.rule = rule;
        this.outcomes = outcomes;
        this.counts = counts;
    }

    static RuleOutcomes none(Rule rule) {
        return new RuleOutcomes(rule, Column.empty(), new long[KINDS]);
    }

    Rule rule() {
        return rule;
    }

    Column<Outcome> outcomes() {
        return outcomes;
    }

    /** With all outcomes for a type of subject, which had none before, and how many there are of each kind. */
    RuleOutcomes with(EntityType type, PersistentArray<Outcome> added, long[] addedCounts) {
        long[] next = counts.clone();
        for (int kind = 0; kind < KINDS; kind++) {
            next[kind] += addedCounts[kind];
        }
        return new RuleOutcomes(rule, outcomes.with(type, added), next);
    }

    /** With other outcomes for some subjects. */
    RuleOutcomes after(Column<Outcome> next, List<Redone.Cell<Outcome>> differing) {
        if (differing.isEmpty()) {
            return this;
        }
        long[] nextCounts = counts.clone();
        for (Redone.Cell<Outcome> cell : differing) {
            Outcome before = cell.before();
            Outcome after = cell.after();
            if (before != null) {
                nextCounts[before.kind().ordinal()]--;
            }
            if (after != null) {
                nextCounts[after.kind().ordinal()]++;
            }
        }
        return new RuleOutcomes(rule, next, nextCounts);
    }

    long count(OutcomeKind kind) {
        return counts[kind.ordinal()];
    }

    private long count() {
        long count = 0;
        for (long each : counts) {
            count += each;
        }
        return count;
    }

    /** Whether the rule judged nothing, and why. */
    Option<IdleRule> idle(LocalDate asOf) {
        if (!rule.inForce().contains(asOf)) {
            return Option.some(IdleRule.of(rule.id(), IdleReason.NOT_IN_FORCE));
        } else if (count() == 0) {
            return Option.some(IdleRule.of(rule.id(), IdleReason.NO_SUBJECT));
        } else if (count() == count(OutcomeKind.NOT_APPLICABLE)) {
            return Option.some(IdleRule.of(rule.id(), IdleReason.NOT_APPLICABLE));
        }
        return Option.none();
    }

    /** How many outcomes there are by obligation and kind; every pair has a count. */
    static Summary summary(Seq<RuleOutcomes> byRule) {
        Map<Obligation, Map<OutcomeKind, Long>> byObligation = LinkedHashMap.empty();
        for (Obligation obligation : Obligation.values()) {
            Seq<RuleOutcomes> binding = byRule.filter(each -> each.rule.obligation() == obligation);
            Map<OutcomeKind, Long> byKind = LinkedHashMap.empty();
            for (OutcomeKind kind : OutcomeKind.values()) {
                byKind = byKind.put(
                        kind, binding.map(each -> each.count(kind)).sum().longValue());
            }
            byObligation = byObligation.put(obligation, byKind);
        }
        return Summary.of(byObligation);
    }
}
