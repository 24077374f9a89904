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
import static org.zhongzhi.governance.rules.Requirement.atLeastForEachWord;
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
    private static final Measure AREA = Measure.named("area")
            .label("面积", "area")
            .in(Unit.SQUARE_METRE)
            .measuring((reading, subject) -> Measured.none());
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
        assertThatThrownBy(() -> choosing(rule("r", new Open.ByWord("strictness", HashMap.empty()))))
                .hasMessage("Parameter strictness chooses among nothing");
    }

    @Test
    void a_number_is_put_into_the_requirements_that_are_left_to_it_in_whole_units() {
        Parameter most = Parameter.number("p.most", Text.of("上限", "most"), 3, 1, 9);
        Policy policy = policy("p", section("1", rule("r", anyOf(atMost(A, most), atLeast(AREA, most)))))
                .parameters(Array.of(most))
                .build();

        assertThat(policy.rules().head().requirement()).isEqualTo(anyOf(atMost(A, 3), atLeast(AREA, 300)));
        assertThat(policy.with("p.most", 9).rules().head().requirement())
                .isEqualTo(anyOf(atMost(A, 9), atLeast(AREA, 900)));
        assertThat(policy.with("p.most", "1").setting("p.most")).isEqualTo("1");
    }

    @Test
    void a_number_out_of_range_and_what_is_no_whole_number_are_refused_by_name() {
        Parameter most = Parameter.number("p.most", Text.of("上限", "most"), 3, 1, 9);
        Policy policy = policy("p", section("1")).parameters(Array.of(most)).build();

        for (String refused : Array.of("0", "10", "-1", "3.0", "03", "", " 3", "三", "99999999999999999999")) {
            assertThatThrownBy(() -> policy.with("p.most", refused))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("Parameter p.most cannot be \"" + refused + "\": expected a whole number from 1 to 9");
        }
        assertThatThrownBy(() -> Parameter.number("p.most", Text.of("上限", "most"), 10, 1, 9))
                .hasMessage("Parameter p.most cannot be \"10\": expected a whole number from 1 to 9");
        assertThatThrownBy(() -> Parameter.number("p.most", Text.of("上限", "most"), 2, 3, 1))
                .hasMessage("A parameter accepts 3 to 1: expected a range");
    }

    @Test
    void a_list_of_words_asks_for_something_of_each_and_for_nothing_while_it_is_empty() {
        Parameter list = Parameter.words("p.list", Text.of("清单", "list"));
        Policy policy = policy("p", section("1", rule("r", atLeastForEachWord(list, Numbers.OF_WORDS, 2))))
                .parameters(Array.of(list))
                .build();

        assertThat(policy.rules().head().requirement()).isEqualTo(new Requirement.Nothing());
        assertThat(policy.with("p.list", "one,three").rules().head().requirement())
                .isEqualTo(allOf(atLeast(Numbers.OF_WORDS.of("one"), 2), atLeast(Numbers.OF_WORDS.of("three"), 2)));
        for (String refused : Array.of(",", "a,", "a,,b", "a,a", " a", "a, b")) {
            assertThatThrownBy(() -> policy.with("p.list", refused))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("Parameter p.list cannot be \"" + refused
                            + "\": expected words joined by commas, each once");
        }
    }

    @Test
    void a_rule_leaves_to_a_parameter_only_what_the_parameter_can_say() {
        Parameter list = Parameter.words("p.list", Text.of("清单", "list"));

        assertThatThrownBy(() -> policy("p", section("1", rule("r", atMost(A, list))))
                        .parameters(Array.of(list))
                        .build())
                .hasMessage("Rule r reads parameter p.list as a number: expected a parameter of policy p that is one");
        assertThatThrownBy(() -> policy(
                                "p", section("1", rule("r", atLeastForEachWord(STRICTNESS, Numbers.OF_WORDS, 1))))
                        .parameters(Array.of(STRICTNESS))
                        .build())
                .hasMessage("Rule r reads parameter strictness as a list of words: "
                        + "expected a parameter of policy p that is one");
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
