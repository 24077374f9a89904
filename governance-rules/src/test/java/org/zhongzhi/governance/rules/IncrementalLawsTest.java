package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.testing.AnyCity;

/** An assessment that was changed step by step equals one from scratch, whatever the steps and whatever the rules read. */
class IncrementalLawsTest {
    private static final About ABOUT = About.of(Text.of("某市", "A city"));
    private static final LocalDate START = LocalDate.of(2024, 6, 30);
    private static final int STEPS = 25;

    @Property(tries = 25)
    void after_any_walk_the_shipped_rules_come_out_as_from_scratch(
            @ForAll("cities") @Size(4) List<List<Entity>> cities, @ForAll long seed) {
        walk(Hezhou2022.policy(), cities, seed, STEPS, 1);
    }

    @Property(tries = 25)
    void after_any_walk_rules_that_read_what_they_like_come_out_as_from_scratch(
            @ForAll("cities") @Size(4) List<List<Entity>> cities, @ForAll long seed) {
        walk(CustomRules.policy(), cities, seed, STEPS, 1);
    }

    @Property(tries = 5)
    void a_walk_changes_things_of_every_type(@ForAll("cities") @Size(4) List<List<Entity>> cities, @ForAll long seed) {
        ChangeWalk walk = new ChangeWalk(cities, seed);
        Jurisdiction city = Jurisdiction.of(ABOUT, cities.get(0));
        Set<EntityType> changed = EnumSet.noneOf(EntityType.class);
        for (int step = 0; step < 2_000; step++) {
            ChangeSet next = walk.next(city);
            next.changes().forEach(change -> changed.add(change.target().type()));
            city = city.after(next);
        }

        assertThat(changed).containsExactlyInAnyOrder(EntityType.values());
    }

    @Test
    @Tag("heavy")
    void after_a_million_changes_everything_comes_out_as_from_scratch() {
        JqwikSession.run(() -> {
            RandomGenerator<List<Entity>> any = AnyCity.entities().generator(1_000);
            int together = Runtime.getRuntime().availableProcessors();
            long changes = 0;
            for (long seed = 1; changes < 1_000_000; seed += together) {
                changes +=
                        LongStream.range(seed, seed + together)
                                .mapToObj(each -> Walk.of(any, each))
                                .toList()
                                .parallelStream()
                                .mapToLong(Walk::changes)
                                .sum();
            }
            assertThat(changes).isGreaterThanOrEqualTo(1_000_000);
        });
    }

    /** One of the walks of a million; cities are drawn by one thread, and walked through by many. */
    private record Walk(List<List<Entity>> cities, long seed) {
        static Walk of(RandomGenerator<List<Entity>> any, long seed) {
            Random random = new Random(seed);
            return new Walk(
                    Stream.generate(() -> any.next(random).value()).limit(4).toList(), seed);
        }

        long changes() {
            return walk(seed % 3 == 0 ? CustomRules.policy() : Hezhou2022.policy(), cities, seed, 5_000, 4);
        }
    }

    /** Walks, and compares at about one in so many steps all that the steps before came to; tells how many changes there were. */
    private static long walk(Policy policy, List<List<Entity>> cities, long seed, int steps, int comparedOneIn) {
        ChangeWalk walk = new ChangeWalk(cities, seed);
        Assessment assessment = policy.assess(Jurisdiction.of(ABOUT, cities.get(0)), START);
        long changes = 0;
        for (int step = 0; step < steps; step++) {
            ChangeSet next = walk.next(assessment.jurisdiction());
            changes += next.changes().size();
            Assessment before = assessment;
            assessment = assessment.after(next).asOf(walk.next(assessment.asOf()));
            if (step == steps - 1 || walk.isOneIn(comparedOneIn)) {
                Comparison different =
                        assessment.comparedTo(policy.assess(assessment.jurisdiction(), assessment.asOf()));
                assertThat(different.isEmpty())
                        .as("seed %s, step %s: %s", seed, step, different.changed())
                        .isTrue();
            }
            if (walk.isOneIn(20 * comparedOneIn)) {
                assertSameInEverything(policy, assessment, before);
            }
        }
        return changes;
    }

    /** By the long way round: another jurisdiction of the same entities, and all outcomes one by one. */
    private static void assertSameInEverything(Policy policy, Assessment assessment, Assessment before) {
        JurisdictionOf copy = new JurisdictionOf(assessment.jurisdiction());
        Assessment scratch = policy.assess(copy.rebuilt(), assessment.asOf());
        assertThat(outcomes(assessment)).isEqualTo(outcomes(scratch));
        assertThat(assessment.summary()).isEqualTo(scratch.summary());
        assertThat(assessment.rulesWithoutSubjects()).isEqualTo(scratch.rulesWithoutSubjects());
        assertThat(assessment.comparedTo(scratch).isEmpty()).isTrue();
        assertThat(changed(assessment.comparedTo(before)))
                .isEqualTo(differences(outcomes(before), outcomes(assessment)));
    }

    private record JurisdictionOf(Jurisdiction original) {
        Jurisdiction rebuilt() {
            var builder = Jurisdiction.builder(original.about());
            for (EntityType type : EntityType.values()) {
                original.all(type).reverse().forEach(builder::put);
            }
            return builder.build();
        }
    }

    private record Cell(String rule, EntityId subject) {}

    private static Map<Cell, Outcome> outcomes(Assessment assessment) {
        Map<Cell, Outcome> outcomes = new LinkedHashMap<>();
        for (Finding finding : assessment.findings()) {
            outcomes.put(new Cell(finding.rule().id(), finding.subject()), finding.outcome());
        }
        return outcomes;
    }

    private static Map<Cell, List<Object>> changed(Comparison comparison) {
        Map<Cell, List<Object>> changed = new LinkedHashMap<>();
        for (OutcomeChange each : comparison.changed()) {
            changed.put(
                    new Cell(each.rule(), each.subject()),
                    List.of(each.before().map(Finding::outcome), each.after().map(Finding::outcome)));
        }
        return changed;
    }

    private static Map<Cell, List<Object>> differences(Map<Cell, Outcome> before, Map<Cell, Outcome> after) {
        Map<Cell, List<Object>> differences = new LinkedHashMap<>();
        for (Map<Cell, Outcome> side : List.of(before, after)) {
            for (Cell cell : side.keySet()) {
                var was = io.vavr.control.Option.of(before.get(cell));
                var is = io.vavr.control.Option.of(after.get(cell));
                if (!was.equals(is)) {
                    differences.put(cell, List.of(was, is));
                }
            }
        }
        return differences;
    }

    @Provide
    Arbitrary<List<List<Entity>>> cities() {
        return AnyCity.entities().list().ofSize(4);
    }
}
