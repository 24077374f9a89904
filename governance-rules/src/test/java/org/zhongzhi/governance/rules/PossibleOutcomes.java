package org.zhongzhi.governance.rules;

import static org.zhongzhi.governance.rules.OutcomeKind.NOT_APPLICABLE;
import static org.zhongzhi.governance.rules.OutcomeKind.PENDING;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.UNKNOWN;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The outcomes that each rule can have: no test can leave one out, and no city brings up another. */
final class PossibleOutcomes {
    /** What the rules can come to that may be more than satisfied and violated. */
    private static final Map<String, Set<OutcomeKind>> FURTHER = Map.ofEntries(
            Map.entry("joint-conference-established", Set.of(NOT_APPLICABLE)),
            Map.entry("sector-consultation-held", Set.of(NOT_APPLICABLE)),
            Map.entry("stationed-agency-duty-report", Set.of(NOT_APPLICABLE)),
            Map.entry("estate-party-organization", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("party-organization-form", Set.of(UNKNOWN)),
            Map.entry("grid-network-complete", Set.of(NOT_APPLICABLE)),
            Map.entry("new-workers-engaged", Set.of(NOT_APPLICABLE)),
            Map.entry("community-task-admitted", Set.of(UNKNOWN)),
            Map.entry("checked-in-unit-active", Set.of(NOT_APPLICABLE)),
            Map.entry("service-circle-15-minutes", Set.of(UNKNOWN)),
            Map.entry("response-circle-15-minutes", Set.of(UNKNOWN)),
            Map.entry("property-service-coverage", Set.of(PENDING, NOT_APPLICABLE)),
            Map.entry("old-estate-self-management", Set.of(PENDING, NOT_APPLICABLE)),
            Map.entry("two-way-entry", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("cross-appointment-eligible", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("term-in-force", Set.of(UNKNOWN)),
            Map.entry("volunteer-share", Set.of(PENDING, NOT_APPLICABLE, UNKNOWN)),
            Map.entry("service-centre-area", Set.of(UNKNOWN)),
            Map.entry("community-centre-area", Set.of(UNKNOWN)),
            Map.entry("centre-title-clear", Set.of(UNKNOWN)),
            Map.entry("secretary-advancement-due", Set.of(NOT_APPLICABLE)),
            Map.entry("secretary-appraised", Set.of(NOT_APPLICABLE)),
            Map.entry("community-liaison-district", Set.of(UNKNOWN)),
            Map.entry("subdistrict-leader-estates", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("liaison-deeds", Set.of(NOT_APPLICABLE)),
            Map.entry("residents-committee-households", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("residents-committee-members", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("residents-committee-term", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("residents-meeting-majority", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("owners-committee-members", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("owners-committee-of-owners", Set.of(NOT_APPLICABLE)),
            Map.entry("owners-committee-term", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("party-branch-size", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("party-branch-size-generally", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("party-branch-committee", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("party-branch-term", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("party-organization-size", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("owners-vote-quorum", Set.of(NOT_APPLICABLE, UNKNOWN)),
            Map.entry("owners-vote-majority", Set.of(NOT_APPLICABLE, UNKNOWN)));

    private PossibleOutcomes() {}

    /** The outcomes of each rule of a policy. */
    static Map<String, Set<OutcomeKind>> of(Policy policy) {
        Map<String, Set<OutcomeKind>> possible = new TreeMap<>();
        for (Rule rule : policy.rules()) {
            Set<OutcomeKind> kinds = EnumSet.of(SATISFIED, VIOLATED);
            kinds.addAll(FURTHER.getOrDefault(rule.id(), Set.of()));
            possible.put(rule.id(), kinds);
        }
        return possible;
    }

    /** The rules of which more is said here. */
    static Set<String> rules() {
        return FURTHER.keySet();
    }
}
