package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Numbers.A;
import static org.zhongzhi.governance.rules.Numbers.B;
import static org.zhongzhi.governance.rules.Numbers.C;
import static org.zhongzhi.governance.rules.Numbers.policy;
import static org.zhongzhi.governance.rules.Numbers.rule;
import static org.zhongzhi.governance.rules.Numbers.section;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.byParameter;
import static org.zhongzhi.governance.rules.Requirement.whenThen;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

class PolicyTest {
    private static final Parameter STRICTNESS =
            Parameter.of("strictness", Text.of("严格程度", "Strictness"), "lax", "strict");
    private static final Requirement CHOICE = byParameter("strictness", "lax", atLeast(A, 1), "strict", atLeast(A, 2));

    @Test
    void two_rules_sections_or_parameters_of_one_name_are_refused() {
        assertThatThrownBy(() -> policy(
                                "p", section("1", rule("r", atLeast(A, 1))), section("2", rule("r", atLeast(A, 2))))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Policy p has 2 rules named r: expected one");
        assertThatThrownBy(() -> policy("p", section("1"), section("1")).build())
                .hasMessage("Policy p has 2 sections numbered test § 1: expected one");
        assertThatThrownBy(() -> policy("p", section("1"))
                        .parameters(Array.of(STRICTNESS, STRICTNESS))
                        .build())
                .hasMessage("Policy p has 2 parameters named strictness: expected one");
    }

    @Test
    void rules_stand_in_the_order_of_the_sections() {
        Policy policy = policy(
                        "p",
                        section("2", rule("b", atLeast(A, 1)), rule("a", atLeast(A, 1))),
                        section("1", rule("c", atLeast(A, 1))))
                .build();

        assertThat(policy.rules().map(Rule::id)).containsExactly("b", "a", "c");
        assertThat(policy.rule("a").map(Rule::id)).containsExactly("a");
        assertThat(policy.rule("z")).isEmpty();
    }

    @Test
    void a_parameter_has_its_default_until_the_city_says_otherwise() {
        Policy policy = choosing(rule("r", CHOICE));

        assertThat(policy.setting("strictness")).isEqualTo("lax");
        assertThat(policy.rules().head().requirement()).isEqualTo(atLeast(A, 1));
        Policy strict = policy.with("strictness", "strict");
        assertThat(strict.setting("strictness")).isEqualTo("strict");
        assertThat(strict.rules().head().requirement()).isEqualTo(atLeast(A, 2));
        assertThat(policy.rules().head().requirement()).isEqualTo(atLeast(A, 1));
        assertThat(strict.with("strictness", "lax").rules()).isEqualTo(policy.rules());
    }

    @Test
    void a_parameter_is_resolved_wherever_it_stands() {
        Rule deep = rule("r")
                .when(whenThen(CHOICE, atLeast(B, 1)))
                .requires(allOf(atMost(B, 9), anyOf(CHOICE, atLeast(C, 1))))
                .build();

        Rule resolved = choosing(deep).with("strictness", "strict").rules().head();

        assertThat(resolved.condition()).containsExactly(whenThen(atLeast(A, 2), atLeast(B, 1)));
        assertThat(resolved.requirement()).isEqualTo(allOf(atMost(B, 9), anyOf(atLeast(A, 2), atLeast(C, 1))));
    }

    @Test
    void a_choice_inside_a_choice_is_resolved_too() {
        Requirement nested = byParameter("strictness", "lax", atLeast(B, 1), "strict", CHOICE);

        assertThat(choosing(rule("r", nested))
                        .with("strictness", "strict")
                        .rules()
                        .head()
                        .requirement())
                .isEqualTo(atLeast(A, 2));
    }

    @Test
    void a_parameter_nobody_has_and_a_value_it_does_not_accept_are_refused() {
        Policy policy = choosing(rule("r", CHOICE));

        assertThatThrownBy(() -> policy.with("strictnes", "lax"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Policy p has no parameter \"strictnes\": expected one of [strictness]");
        assertThatThrownBy(() -> policy.setting("other")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> policy.with("strictness", "harsh"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Parameter strictness cannot be \"harsh\": expected one of lax, strict");
        assertThatThrownBy(() -> policy("p", section("1"))
                        .parameters(Array.of(STRICTNESS))
                        .settings(HashMap.of("strictness", "harsh"))
                        .build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> policy("p", section("1"))
                        .settings(HashMap.of("strictness", "lax"))
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_rule_reads_a_parameter_that_the_policy_has_with_the_values_that_it_accepts() {
        String refusal = "Rule r reads parameter strictness with the values %s: "
                + "expected a parameter of policy p that accepts these";

        assertThatThrownBy(() -> policy("p", rule("r", CHOICE)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(refusal.formatted("lax, strict"));
        assertThatThrownBy(() ->
                        choosing(rule("r", byParameter("strictness", "lax", atLeast(A, 1), "harsh", atLeast(A, 2)))))
                .hasMessage(refusal.formatted("lax, harsh"));
        assertThatThrownBy(() -> choosing(rule(
                        "r",
                        allOf(whenThen(
                                byParameter("strictness", "mild", atLeast(A, 1), "harsh", atLeast(A, 2)),
                                atLeast(B, 1))))))
                .hasMessage(refusal.formatted("mild, harsh"));
        assertThatThrownBy(() -> choosing(rule("r", new Requirement.ByParameter("strictness", HashMap.empty()))))
                .hasMessage("Parameter strictness chooses among nothing");
    }

    @Test
    void a_parameter_and_a_policy_have_a_name() {
        assertThatThrownBy(() -> Parameter.of(" ", Text.of("名", "name"), "a"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The identifier of a parameter is blank: expected some text");
        assertThatThrownBy(() -> policy(" ", section("1")).build())
                .hasMessage("The identifier of a policy is blank: expected some text");
        assertThatThrownBy(() -> policy("p", section("1")).version("").build())
                .hasMessage("The version of a policy is blank: expected some text");
        assertThat(STRICTNESS.byDefault()).isEqualTo("lax");
    }

    @Test
    void nulls_among_sections_rules_and_parameters_are_refused() {
        assertThatThrownBy(() -> policy("p", section("1"), null).build()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> section("1", rule("r", CHOICE), null)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> policy("p", section("1"))
                        .parameters(Array.of(STRICTNESS, null))
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    private static Policy choosing(Rule rule) {
        return policy("p", section("1", rule)).parameters(Array.of(STRICTNESS)).build();
    }
}
