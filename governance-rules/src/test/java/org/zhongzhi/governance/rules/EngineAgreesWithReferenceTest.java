package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.OutcomeKind.NOT_APPLICABLE;
import static org.zhongzhi.governance.rules.OutcomeKind.PENDING;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.UNKNOWN;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

class EngineAgreesWithReferenceTest {
    private static final About ABOUT = About.of(Text.of("某市", "A city"));

    /** The kinds of outcome that each rule can have; over a run each of them has to occur. */
    private static final Map<String, Set<OutcomeKind>> POSSIBLE = Map.ofEntries(
            Map.entry("reference-resolved", Set.of(SATISFIED, VIOLATED)),
            Map.entry("parent-fitting", Set.of(SATISFIED, VIOLATED)),
            Map.entry("appointments-apart", Set.of(SATISFIED, VIOLATED)),
            Map.entry("emergency-team", Set.of(SATISFIED, VIOLATED)),
            Map.entry("mediation-room", Set.of(SATISFIED, VIOLATED)),
            Map.entry("property-service-coverage", Set.of(SATISFIED, VIOLATED, PENDING, NOT_APPLICABLE)),
            Map.entry("two-way-entry", Set.of(SATISFIED, VIOLATED, UNKNOWN, NOT_APPLICABLE)),
            Map.entry("incompatible-posts", Set.of(SATISFIED, VIOLATED)),
            Map.entry("volunteer-organizations", Set.of(SATISFIED, VIOLATED)),
            Map.entry("social-work-station", Set.of(SATISFIED, VIOLATED)),
            Map.entry("volunteer-share", Set.of(OutcomeKind.values())),
            Map.entry("service-centre-area", Set.of(SATISFIED, VIOLATED, UNKNOWN)),
            Map.entry("community-centre-area", Set.of(SATISFIED, VIOLATED, UNKNOWN)),
            Map.entry("community-liaison-city", Set.of(SATISFIED, VIOLATED)),
            Map.entry("community-liaison-district", Set.of(SATISFIED, VIOLATED, UNKNOWN)),
            Map.entry("subdistrict-leader-estates", Set.of(SATISFIED, VIOLATED, UNKNOWN, NOT_APPLICABLE)));

    private final Map<String, Set<OutcomeKind>> seen = new HashMap<>();

    @Test
    void no_rule_of_the_policy_is_left_out() {
        assertThat(POSSIBLE.keySet())
                .containsExactlyInAnyOrderElementsOf(Hezhou2022.policy().rules().map(Rule::id));
    }

    @Property
    void every_rule_comes_out_for_every_subject_as_in_the_reference(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf,
            @ForAll boolean bothAreas) {
        Policy policy = Hezhou2022.policy().with("community-centre-area.reading", bothAreas ? "both" : "either");

        Map<String, Map<EntityId, OutcomeKind>> engine = outcomes(policy, entities, asOf);

        assertThat(engine).isEqualTo(new ReferenceEvaluator(entities, asOf, bothAreas).outcomes());
        engine.forEach((rule, bySubject) -> seen.computeIfAbsent(rule, absent -> EnumSet.noneOf(OutcomeKind.class))
                .addAll(bySubject.values()));
    }

    /** Else a law would hold because what it speaks of never came up. */
    @AfterProperty
    void every_outcome_that_a_rule_can_have_came_up_and_no_other() {
        assertThat(seen).isEqualTo(POSSIBLE);
    }

    private static Map<String, Map<EntityId, OutcomeKind>> outcomes(
            Policy policy, List<Entity> entities, LocalDate asOf) {
        Map<String, Map<EntityId, OutcomeKind>> outcomes = new HashMap<>();
        for (Finding finding :
                policy.assess(Jurisdiction.of(ABOUT, entities), asOf).findings()) {
            outcomes.computeIfAbsent(finding.rule().id(), absent -> new HashMap<>())
                    .put(finding.subject(), finding.outcome().kind());
        }
        return outcomes;
    }
}
