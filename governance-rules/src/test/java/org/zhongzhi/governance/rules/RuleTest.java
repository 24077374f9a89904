package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Cities.LAST_DAY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Numbers.A;
import static org.zhongzhi.governance.rules.Numbers.B;
import static org.zhongzhi.governance.rules.Numbers.known;
import static org.zhongzhi.governance.rules.Numbers.measure;
import static org.zhongzhi.governance.rules.Numbers.range;
import static org.zhongzhi.governance.rules.Numbers.rule;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;
import static org.zhongzhi.governance.rules.Requirement.whenThen;

import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.measure.Subjects;

class RuleTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Emergency-team", "emergency team", "emergency_team", "-team", "team-", "a--b", "团队"})
    void an_identifier_of_another_form_is_refused(String id) {
        assertThatThrownBy(() -> rule(id, atLeast(A, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Rule identifier \"" + id + "\": expected lower-case words joined by hyphens");
    }

    @Test
    void a_rule_on_nothing_is_refused() {
        assertThatThrownBy(() -> rule("r").on().requires(atLeast(A, 1)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Rule r speaks about nothing: expected at least one kind of subject");
        assertThatThrownBy(() -> rule("r")
                        .on(Subjects.CITY, null)
                        .requires(atLeast(A, 1))
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void only_a_target_has_a_due_date() {
        assertThatThrownBy(() -> rule("r").by(LAST_DAY).requires(atLeast(A, 1)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Rule r has a due date but is required: expected a target");
        assertThat(rule("r")
                        .obligation(Obligation.TARGET)
                        .requires(atLeast(A, 1))
                        .build()
                        .due())
                .isEmpty();
    }

    @Test
    void a_condition_is_judged_together_with_the_requirement() {
        Rule plain = rule("r", atLeast(A, 1));
        Rule conditional = rule("r").when(atLeast(B, 1)).requires(atLeast(A, 1)).build();

        assertThat(plain.judged()).isEqualTo(atLeast(A, 1));
        assertThat(conditional.judged()).isEqualTo(whenThen(atLeast(B, 1), atLeast(A, 1)));
    }

    @Test
    void a_rule_names_the_parameters_that_it_leaves_open_until_its_policy_has_resolved_it() {
        Parameter most = Parameter.number("r.most", Text.of("上限", "The most"), 3, 1, 9);
        Rule open = rule("r").when(atLeast(B, most)).requires(atMost(A, most)).build();
        Policy policy = Numbers.policy("p", Numbers.section("1", open))
                .parameters(Array.of(most))
                .build();

        assertThat(open.parameters()).containsExactly("r.most");
        assertThat(policy.rule("r").get().parameters()).isEmpty();
    }

    @Test
    void each_verdict_has_its_outcome() {
        assertThat(kindOf(rule("r", atLeast(measure("m", known(1)), 1)))).isEqualTo(OutcomeKind.SATISFIED);
        assertThat(kindOf(rule("r", atLeast(measure("m", known(0)), 1)))).isEqualTo(OutcomeKind.VIOLATED);
        assertThat(kindOf(rule("r", atLeast(measure("m", range(0, 1)), 1)))).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(kindOf(rule("r", shareAtLeast(A, measure("m", known(0)), Ratio.percent(1)))))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    void a_target_is_missed_only_when_its_last_day_has_ended() {
        Rule missed = target(atLeast(A, 1));

        assertThat(Numbers.finding(missed, LAST_DAY.minusDays(1)).outcome().kind())
                .isEqualTo(OutcomeKind.PENDING);
        assertThat(Numbers.finding(missed, LAST_DAY).outcome().kind()).isEqualTo(OutcomeKind.PENDING);
        assertThat(Numbers.finding(missed, LAST_DAY.plusDays(1)).outcome().kind())
                .isEqualTo(OutcomeKind.VIOLATED);
    }

    @Test
    void a_target_may_be_reached_early_and_a_missing_datum_is_missing_before_the_last_day_too() {
        assertThat(Numbers.finding(target(atLeast(A, 0)), TODAY).outcome().kind())
                .isEqualTo(OutcomeKind.SATISFIED);
        assertThat(Numbers.finding(target(atLeast(measure("m", range(0, 1)), 1)), TODAY)
                        .outcome()
                        .kind())
                .isEqualTo(OutcomeKind.UNKNOWN);
    }

    private static Rule target(Requirement requirement) {
        return rule("r")
                .obligation(Obligation.TARGET)
                .by(LAST_DAY)
                .requires(requirement)
                .build();
    }

    private static OutcomeKind kindOf(Rule rule) {
        return Numbers.finding(rule).outcome().kind();
    }
}
