package org.zhongzhi.governance.examples.benchmarks.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

class CountryTest {
    /** Everything that the country names is there, places fit, and nobody is recorded twice in one post. */
    private static final Set<String> NEVER_BROKEN =
            Set.of("reference-resolved", "parent-fitting", "appointments-apart");

    private static final Assessment A_FEW_CITIES = assessment(8_000);

    @Test
    void every_rule_of_the_shipped_policy_finds_subjects_in_a_part_of_the_country() {
        Assessment part = assessment(700);

        assertThat(part.rulesWithoutSubjects()).isEmpty();
        assertThat(rulesWith(part, EnumSet.of(OutcomeKind.VIOLATED))).doesNotContainAnyElementsOf(NEVER_BROKEN);
    }

    @Test
    void every_rule_finds_what_keeps_it_and_what_does_not_in_a_few_cities() {
        Set<String> all = new TreeSet<>();
        Hezhou2022.policy().rules().forEach(rule -> all.add(rule.id()));
        Set<String> breakable = new TreeSet<>(all);
        breakable.removeAll(NEVER_BROKEN);

        assertThat(rulesWith(A_FEW_CITIES, EnumSet.of(OutcomeKind.SATISFIED))).isEqualTo(all);
        // On the day of the reading the targets for the end of the year are pending, and not violated yet.
        assertThat(rulesWith(A_FEW_CITIES, EnumSet.of(OutcomeKind.VIOLATED, OutcomeKind.PENDING)))
                .isEqualTo(breakable);
    }

    @Test
    void of_every_rule_more_is_in_order_than_not() {
        for (Rule rule : Hezhou2022.policy().rules()) {
            assertThat(findings(rule, OutcomeKind.SATISFIED))
                    .as(rule.id())
                    .isGreaterThan(findings(rule, OutcomeKind.VIOLATED) + findings(rule, OutcomeKind.PENDING));
        }
    }

    @Test
    void there_are_as_many_communities_and_villages_as_asked_for() {
        assertThat(country(1_234).stream()
                        .filter(entity -> entity instanceof Division division
                                && division.kind().level() == DivisionLevel.COMMUNITY))
                .hasSize(1_234);
    }

    @Test
    void the_country_is_the_same_each_time() {
        assertThat(country(60)).isEqualTo(country(60));
    }

    private static Assessment assessment(int places) {
        return Hezhou2022.policy()
                .assess(
                        Jurisdiction.of(About.of(Text.of("测算数据", "Data for measurement")), country(places)),
                        LocalDate.of(2024, 12, 31));
    }

    private static Set<String> rulesWith(Assessment assessment, Set<OutcomeKind> kinds) {
        Set<String> rules = new TreeSet<>();
        assessment.findings().forEach(finding -> {
            if (kinds.contains(finding.outcome().kind())) {
                rules.add(finding.rule().id());
            }
        });
        return rules;
    }

    private static long findings(Rule rule, OutcomeKind kind) {
        return A_FEW_CITIES
                .findings(rule.id())
                .count(finding -> finding.outcome().kind() == kind);
    }

    private static List<Entity> country(int places) {
        List<Entity> entities = new ArrayList<>();
        new Country(entities::add).generate(places);
        return entities;
    }
}
