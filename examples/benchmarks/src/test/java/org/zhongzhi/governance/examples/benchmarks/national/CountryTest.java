package org.zhongzhi.governance.examples.benchmarks.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

class CountryTest {
    @Test
    void every_rule_of_the_shipped_policy_finds_subjects_in_a_part_of_the_country() {
        Assessment assessment = Hezhou2022.policy()
                .assess(
                        Jurisdiction.of(About.of(Text.of("测算数据", "Data for measurement")), country(700)),
                        LocalDate.of(2024, 12, 31));

        assertThat(assessment.rulesWithoutSubjects()).isEmpty();
        assertThat(assessment.findings("reference-resolved"))
                .allMatch(finding -> finding.outcome().kind().code().equals("satisfied"));
        assertThat(assessment.findings("parent-fitting"))
                .allMatch(finding -> finding.outcome().kind().code().equals("satisfied"));
        assertThat(assessment.violations()).isNotEmpty();
    }

    @Test
    void there_are_as_many_communities_and_villages_as_asked_for() {
        assertThat(country(1_234).stream()
                        .filter(entity -> entity instanceof Division division
                                && division.kind().level() == DivisionLevel.COMMUNITY))
                .hasSize(1_234);
    }

    private static List<Entity> country(int places) {
        List<Entity> entities = new ArrayList<>();
        new Country(entities::add).generate(places);
        return entities;
    }
}
