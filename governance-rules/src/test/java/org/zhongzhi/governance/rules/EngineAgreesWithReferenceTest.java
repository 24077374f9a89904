package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterProperty;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.testing.AnyCity;

class EngineAgreesWithReferenceTest {
    private static final About ABOUT = About.of(Text.of("某市", "A city"));

    private final Map<String, Set<OutcomeKind>> seen = new HashMap<>();

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void every_rule_comes_out_for_every_subject_as_in_the_reference(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf,
            @ForAll(supplier = Settings.Any.class) Settings.Case under) {
        compare(entities, asOf, under);
    }

    @Tag("heavy")
    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void in_a_hundred_thousand_cases_every_rule_comes_out_as_in_the_reference(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf,
            @ForAll(supplier = Settings.Any.class) Settings.Case under) {
        compare(entities, asOf, under);
    }

    private void compare(List<Entity> entities, LocalDate asOf, Settings.Case under) {
        Map<String, Map<EntityId, OutcomeKind>> engine = outcomes(under.policy(), entities, asOf);

        Map<String, Map<EntityId, OutcomeKind>> reference =
                new ReferenceEvaluator(entities, asOf, under.settings()).outcomes();
        if (!engine.equals(reference)) {
            assertThat(differences(engine, reference)).isEmpty();
        }
        engine.forEach((rule, bySubject) -> seen.computeIfAbsent(rule, absent -> EnumSet.noneOf(OutcomeKind.class))
                .addAll(bySubject.values()));
    }

    /** Else a law would hold because what it speaks of never came up. */
    @AfterProperty
    void every_outcome_that_a_rule_can_have_came_up_and_no_other() {
        assertThat(seen).isEqualTo(PossibleOutcomes.of(Hezhou2022.policy()));
    }

    /** What one of them says otherwise than the other, or only one of them says at all. */
    private static List<String> differences(
            Map<String, Map<EntityId, OutcomeKind>> engine, Map<String, Map<EntityId, OutcomeKind>> reference) {
        List<String> differences = new ArrayList<>();
        Set<String> rules = new TreeSet<>(engine.keySet());
        rules.addAll(reference.keySet());
        for (String rule : rules) {
            Map<EntityId, OutcomeKind> one = engine.getOrDefault(rule, Map.of());
            Map<EntityId, OutcomeKind> other = reference.getOrDefault(rule, Map.of());
            Set<EntityId> subjects = new TreeSet<>(one.keySet());
            subjects.addAll(other.keySet());
            for (EntityId subject : subjects) {
                if (one.get(subject) != other.get(subject)) {
                    differences.add(rule + " of " + subject + " is " + one.get(subject) + ", in the reference "
                            + other.get(subject));
                }
            }
        }
        return differences;
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
