package org.zhongzhi.governance.rules;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;

/**
 * What the reference evaluator comes to, by rule and subject. A missing datum is tried out: where what may be comes out
 * differently, the outcome is unknown.
 */
final class ReferenceOutcomes {
    private final Map<String, Map<EntityId, OutcomeKind>> byRule = new HashMap<>();

    Map<String, Map<EntityId, OutcomeKind>> byRule() {
        return byRule;
    }

    /** The rule holds of the subject, or it is violated. */
    void holds(String rule, Entity subject, boolean holds) {
        put(rule, subject, violatedUnless(holds));
    }

    /** The rule is for the subject or not; if it is, it holds or is violated. */
    void holdsWhere(String rule, Entity subject, boolean applies, boolean holds) {
        put(rule, subject, violatedUnlessMoot(applies, holds));
    }

    /** The rule comes out in one of these ways, depending on what nobody knows. */
    void mayBe(String rule, Entity subject, OutcomeKind... kinds) {
        mayBe(rule, subject, EnumSet.copyOf(List.of(kinds)));
    }

    void mayBe(String rule, Entity subject, Set<OutcomeKind> kinds) {
        put(rule, subject, kinds.size() == 1 ? kinds.iterator().next() : OutcomeKind.UNKNOWN);
    }

    private void put(String rule, Entity subject, OutcomeKind kind) {
        byRule.computeIfAbsent(rule, absent -> new HashMap<>()).put(subject.id(), kind);
    }

    static OutcomeKind violatedUnless(boolean holds) {
        return holds ? OutcomeKind.SATISFIED : OutcomeKind.VIOLATED;
    }

    static OutcomeKind violatedUnlessMoot(boolean applies, boolean holds) {
        return applies ? violatedUnless(holds) : OutcomeKind.NOT_APPLICABLE;
    }
}
