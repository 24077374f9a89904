package org.zhongzhi.governance.rules.hezhou2022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.tree;

import io.vavr.collection.Array;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.IdleReason;
import org.zhongzhi.governance.rules.IdleRule;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Provision;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.integrity.Integrity;

class Hezhou2022Test {
    private final Policy policy = Hezhou2022.policy();

    @Test
    void the_policy_begins_with_the_integrity_of_the_data_and_follows_the_five_systems() {
        assertThat(policy.sections().map(section -> section.clause().toString()))
                .containsExactly(
                        "integrity § 0",
                        "hezhou-2022 § 1",
                        "hezhou-2022 § 2",
                        "hezhou-2022 § 3",
                        "hezhou-2022 § 4",
                        "hezhou-2022 § 5");
    }

    @Test
    void the_rules_stand_in_the_order_of_the_article() {
        Array<Clause> clauses = policy.provisions().map(Provision::clause).toArray();
        Array<Integer> places = policy.rules()
                .filter(rule -> rule.clause().source().equals(Article.SOURCE))
                .map(rule -> clauses.indexOf(rule.clause()))
                .toArray();

        assertThat(places.asJava()).hasSize(64).isSorted().doesNotContain(-1);
    }

    @Test
    void every_rule_of_a_system_cites_a_clause_of_that_system() {
        for (Section section : policy.sections().tail()) {
            assertThat(section.rules())
                    .allMatch(rule -> rule.clause().source().equals(Article.SOURCE)
                            && rule.clause()
                                    .number()
                                    .startsWith(section.clause().number() + "."));
        }
    }

    @Test
    void the_targets_are_due_by_the_end_of_2024_and_nothing_else_is_due() {
        assertThat(policy.rules().filter(rule -> rule.due().isDefined()).map(Rule::id))
                .containsExactly("property-service-coverage", "old-estate-self-management", "volunteer-share");
        assertThat(policy.rules().flatMap(Rule::due)).containsOnly(LocalDate.of(2024, 12, 31));
    }

    @Test
    void before_its_date_the_article_judges_nothing_but_integrity() {
        LocalDate dayBefore = LocalDate.of(2022, 6, 19);

        assertThat(tree().assessed(dayBefore)
                        .findings()
                        .map(finding -> finding.rule().clause().source()))
                .containsOnly("integrity");
        assertThat(tree().assessed(dayBefore).rulesWithoutSubjects())
                .contains(IdleRule.of("emergency-team", IdleReason.NOT_IN_FORCE));
        assertThat(tree().assessed(dayBefore.plusDays(1)).outcome("emergency-team", Cities.COMMUNITY))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                OrganizationSystem.class,
                AccountabilitySystem.class,
                ResourceSystem.class,
                ServiceSystem.class,
                SupportSystem.class,
                Integrity.class
            })
    void the_identifier_of_a_rule_is_the_name_of_its_constant(Class<?> declaring) throws IllegalAccessException {
        Array<Field> constants = Array.of(declaring.getDeclaredFields()).filter(field -> field.getType() == Rule.class);

        assertThat(constants).isNotEmpty();
        for (Field constant : constants) {
            constant.setAccessible(true);
            Rule rule = (Rule) constant.get(null);
            assertThat(rule.id())
                    .isEqualTo(constant.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(policy.rule(rule.id())).isNotEmpty();
        }
    }

    @Test
    void a_city_that_reads_the_or_of_the_centre_area_as_an_and_says_so_by_a_parameter() {
        assertThat(policy.setting("community-centre-area.reading")).isEqualTo("either");
        assertThat(requirement(policy))
                .isEqualTo("floor area of service centres: at least 500 m²,"
                        + " or floor area of service centres: at least 30 m² per 100 households");
        assertThat(requirement(policy.with("community-centre-area.reading", "both")))
                .isEqualTo("floor area of service centres: at least 500 m²,"
                        + " and floor area of service centres: at least 30 m² per 100 households");
    }

    private static String requirement(Policy policy) {
        return policy.rule("community-centre-area")
                .get()
                .requirement()
                .inWords()
                .english();
    }
}
