package org.zhongzhi.governance.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Obligation.ADVISORY;
import static org.zhongzhi.governance.rules.Obligation.TARGET;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.exactly;
import static org.zhongzhi.governance.rules.Requirement.none;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;
import static org.zhongzhi.governance.rules.Requirement.whenThen;
import static org.zhongzhi.governance.rules.lint.AnyRules.A;
import static org.zhongzhi.governance.rules.lint.AnyRules.B;
import static org.zhongzhi.governance.rules.lint.AnyRules.C;
import static org.zhongzhi.governance.rules.lint.AnyRules.policy;
import static org.zhongzhi.governance.rules.lint.AnyRules.rule;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.measure.Subjects;

class ContradictionTest {
    private static final LocalDate NEW_YEAR_2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);

    @Test
    void bounds_that_no_number_keeps_contradict_each_other() {
        LintFinding finding = only(policy(rule("one", exactly(A, 1)), rule("two", atLeast(A, 2))));

        assertThat(finding.code()).isEqualTo(LintCode.CONTRADICTION);
        assertThat(finding.rules()).containsExactly("one", "two");
        assertThat(finding.code().severity()).isEqualTo(Severity.ERROR);
        assertThat(finding).hasToString("contradiction one, two");
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "规则“规则one”（one）与“规则two”（two）相互矛盾：没有任何社区能同时不违反各条。要求：数a恰为1个；数a不少于2个。",
                        "Rules \"Rule one\" (one) and \"Rule two\" (two) contradict each other: no community can keep all of them."
                                + " Required — number a: exactly 1; number a: at least 2."));
    }

    @Test
    void a_rule_with_a_condition_contradicts_another_where_both_apply() {
        LintFinding finding = only(policy(
                rule("one", exactly(A, 1)),
                rule("two").when(atLeast(B, 1)).requires(atLeast(A, 2)).build()));

        assertThat(finding.code()).isEqualTo(LintCode.CONTRADICTION_WHERE_BOTH_APPLY);
        assertThat(finding.message())
                .isEqualTo(
                        Text.of(
                                "规则“规则one”（one）与“规则two”（two）同时适用时相互矛盾：凡两条都适用的社区，必有一条不符合。"
                                        + "要求：数a恰为1个；若数b不少于1个，则数a不少于2个。",
                                "Rules \"Rule one\" (one) and \"Rule two\" (two) contradict each other where both apply:"
                                        + " one of them is violated by any community to which both apply."
                                        + " Required — number a: exactly 1; number a: at least 2, where number b: at least 1."));
    }

    @Test
    void a_share_can_contradict_a_bound_where_there_is_something_to_take_it_of() {
        assertThat(codes(policy(rule("one", exactly(A, 1)), rule("two", shareAtLeast(A, B, Ratio.of(2, 1))))))
                .containsExactly(LintCode.CONTRADICTION_WHERE_BOTH_APPLY);
        assertThat(codes(policy(
                        rule("one", exactly(A, 1)),
                        rule("two", allOf(atLeast(B, 1), shareAtLeast(A, B, Ratio.of(2, 1)))))))
                .containsExactly(LintCode.CONTRADICTION);
        assertThat(codes(policy(rule("one", exactly(A, 1)), rule("two", shareAtLeast(A, B, Ratio.of(1, 1))))))
                .isEmpty();
    }

    @Test
    void a_duty_of_those_who_violate_another_rule_contradicts_nothing() {
        assertThat(PolicyLint.of(policy(rule("one", none(A)), rule("two", whenThen(atLeast(A, 1), atLeast(B, 1))))))
                .isEmpty();
    }

    @Test
    void rules_for_different_cases_contradict_nothing() {
        assertThat(PolicyLint.of(policy(
                        rule("small", whenThen(atMost(B, 9), exactly(A, 1))),
                        rule("large", whenThen(atLeast(B, 10), exactly(A, 2))))))
                .isEmpty();
    }

    @Test
    void three_rules_can_contradict_each_other_although_no_two_of_them_do() {
        LintFinding finding = only(policy(
                rule("either", anyOf(atLeast(A, 1), atLeast(B, 1))),
                rule("apart", atLeast(C, 1)),
                rule("no-a", none(A)),
                rule("no-b", none(B))));

        assertThat(finding.code()).isEqualTo(LintCode.CONTRADICTION);
        assertThat(finding.rules()).containsExactly("either", "no-a", "no-b");
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "规则“规则either”（either）、“规则no-a”（no-a）与“规则no-b”（no-b）相互矛盾：没有任何社区能同时不违反各条。"
                                + "要求：数a不少于1个，或数b不少于1个；无数a；无数b。",
                        "Rules \"Rule either\" (either), \"Rule no-a\" (no-a) and \"Rule no-b\" (no-b) contradict each other:"
                                + " no community can keep all of them. Required — number a: at least 1, or number b: at least 1;"
                                + " number a: none; number b: none."));
    }

    @Test
    void a_contradiction_of_two_does_not_hide_one_of_three() {
        Policy policy = policy(
                rule("either", anyOf(atLeast(A, 1), atLeast(B, 1))),
                rule("no-a", none(A)),
                rule("no-b", none(B)),
                rule("some-c", atLeast(C, 1)),
                rule("no-c", allOf(none(C), atMost(B, 7))));

        assertThat(PolicyLint.of(policy).map(LintFinding::toString))
                .containsExactly("contradiction either, no-a, no-b", "contradiction some-c, no-c");
    }

    @Test
    void rules_contradict_each_other_only_if_they_bear_on_the_same_subjects() {
        Rule community = rule("one", exactly(A, 1));

        assertThat(codes(policy(
                        community,
                        rule("two")
                                .on(Subjects.ESTATE, Subjects.COMMUNITY)
                                .requires(atLeast(A, 2))
                                .build())))
                .containsExactly(LintCode.CONTRADICTION);
        assertThat(codes(policy(
                        community,
                        rule("two").on(Subjects.ESTATE).requires(atLeast(A, 2)).build())))
                .isEmpty();
    }

    @Test
    void rules_contradict_each_other_only_while_both_bear() {
        Rule until2025 = rule("one")
                .inForce(Period.of(LocalDate.of(2022, 6, 20), NEW_YEAR_2025))
                .requires(exactly(A, 1))
                .build();
        Rule from2025 = rule("two")
                .inForce(Period.from(NEW_YEAR_2025))
                .requires(atLeast(A, 2))
                .build();
        Rule targetOf2024 = rule("two")
                .obligation(TARGET)
                .by(END_OF_2024)
                .requires(atLeast(A, 2))
                .build();
        Rule targetOf2023 = rule("two")
                .obligation(TARGET)
                .by(LocalDate.of(2023, 12, 31))
                .requires(atLeast(A, 2))
                .build();

        assertThat(codes(policy(until2025, from2025))).isEmpty();
        assertThat(codes(policy(until2025, targetOf2024))).isEmpty();
        assertThat(codes(policy(until2025, targetOf2023))).containsExactly(LintCode.CONTRADICTION);
    }

    @Test
    void advice_contradicts_nothing() {
        assertThat(codes(policy(
                        rule("one", exactly(A, 1)),
                        rule("two").obligation(ADVISORY).requires(atLeast(A, 2)).build())))
                .isEmpty();
    }

    private static LintFinding only(Policy policy) {
        Seq<LintFinding> findings = PolicyLint.of(policy);
        assertThat(findings).hasSize(1);
        return findings.head();
    }

    private static Seq<LintCode> codes(Policy policy) {
        return PolicyLint.of(policy).map(LintFinding::code);
    }
}
