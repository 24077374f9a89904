package org.zhongzhi.governance.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Obligation.ADVISORY;
import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Obligation.TARGET;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.exactly;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;
import static org.zhongzhi.governance.rules.lint.AnyRules.A;
import static org.zhongzhi.governance.rules.lint.AnyRules.B;
import static org.zhongzhi.governance.rules.lint.AnyRules.policy;
import static org.zhongzhi.governance.rules.lint.AnyRules.rule;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Accepted;
import org.zhongzhi.governance.rules.Parameter;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.integrity.Integrity;
import org.zhongzhi.governance.rules.measure.Subjects;

class PolicyLintTest {
    private static final LocalDate NEW_YEAR_2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);

    @Test
    void the_shipped_policies_are_clean_whatever_their_parameters_are_set_to() {
        Policy hezhou = Hezhou2022.policy();

        assertThat(PolicyLint.of(Integrity.policy())).isEmpty();
        assertThat(PolicyLint.of(hezhou)).isEmpty();
        hezhou.parameters()
                .forEach(parameter -> values(parameter)
                        .forEach(value -> assertThat(PolicyLint.of(hezhou.with(parameter.id(), value)))
                                .isEmpty()));
    }

    /** All values of a parameter, or those at the ends of what it accepts. */
    private static Seq<String> values(Parameter parameter) {
        if (parameter.accepted() instanceof Accepted.OneOf words) {
            return words.words();
        } else if (parameter.accepted() instanceof Accepted.WholeNumber numbers) {
            return Array.of(numbers.least(), numbers.most())
                    .map(String::valueOf)
                    .append(parameter.byDefault());
        }
        return Array.of("", "a", "a,b");
    }

    @Test
    void a_rule_that_cannot_be_satisfied_is_reported_and_held_against_no_other() {
        LintFinding finding =
                only(policy(rule("never", allOf(atLeast(A, 2), atMost(A, 1))), rule("other", atLeast(A, 3))));

        assertThat(finding.code()).isEqualTo(LintCode.NEVER_HOLDS);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "规则“规则never”（never）无法符合：没有任何数值能使其成立。要求：数a不少于2个，且数a不多于1个。",
                        "Rule \"Rule never\" (never) cannot be satisfied: there are no numbers of which it holds."
                                + " Required — number a: at least 2, and number a: at most 1."));
    }

    @Test
    void a_rule_that_says_nothing_is_reported() {
        LintFinding finding = only(policy(rule("idle")
                .when(allOf(atLeast(B, 2), atMost(B, 1)))
                .requires(atLeast(A, 1))
                .build()));

        assertThat(finding.code()).isEqualTo(LintCode.NEVER_APPLIES);
        assertThat(finding.message())
                .isEqualTo(
                        Text.of(
                                "规则“规则idle”（idle）从不适用：无论数值如何，都不在其适用范围内。" + "要求：若（数b不少于2个，且数b不多于1个），则数a不少于1个。",
                                "Rule \"Rule idle\" (idle) never applies: there are no numbers of which it says anything."
                                        + " Required — number a: at least 1, where (number b: at least 2, and number b: at most 1)."));
    }

    @Test
    void a_rule_that_cannot_be_violated_is_reported() {
        LintFinding finding = only(policy(rule("always", anyOf(atLeast(A, 2), atMost(A, 4)))));

        assertThat(finding.code()).isEqualTo(LintCode.ALWAYS_HOLDS);
        assertThat(finding.code().severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "规则“规则always”（always）不可能不符合：凡适用之处，任何数值都能使其成立。要求：数a不少于2个，或数a不多于4个。",
                        "Rule \"Rule always\" (always) cannot be violated: wherever it applies, it holds of any numbers."
                                + " Required — number a: at least 2, or number a: at most 4."));
        assertThat(codes(policy(rule("zero", atLeast(A, 0))))).containsExactly(LintCode.ALWAYS_HOLDS);
        assertThat(codes(policy(rule("share", shareAtLeast(A, B, Ratio.percent(0))))))
                .containsExactly(LintCode.ALWAYS_HOLDS);
    }

    @Test
    void a_rule_that_is_over_before_the_edition_is_never_in_force() {
        Rule over = rule("over")
                .inForce(Period.of(LocalDate.of(2020, 1, 1), AnyRules.EDITION))
                .requires(atLeast(A, 2))
                .build();
        LintFinding finding = only(policy(over, rule("other", atMost(A, 1))));

        assertThat(finding.code()).isEqualTo(LintCode.NEVER_IN_FORCE);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "规则“规则over”（over）从未施行：自2022-06-20起即已失效，而政策版本日期为2022-06-20。",
                        "Rule \"Rule over\" (over) is never in force: it is over on 2022-06-20,"
                                + " and the edition of the policy is of 2022-06-20."));
    }

    @Test
    void a_target_that_is_due_before_it_is_in_force_is_reported() {
        Rule late = rule("late")
                .obligation(TARGET)
                .inForce(Period.from(NEW_YEAR_2025))
                .by(END_OF_2024)
                .requires(atLeast(A, 2))
                .build();
        LintFinding finding = only(policy(late));

        assertThat(finding.code()).isEqualTo(LintCode.DUE_BEFORE_IN_FORCE);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "规则“规则late”（late）自始即逾期：目标期限为2024-12-31，而2025-01-01起才施行。",
                        "Rule \"Rule late\" (late) is overdue from the start: it is due by the end of 2024-12-31"
                                + " and in force from 2025-01-01."));
        assertThat(codes(policy(Rule.builder().from(late).by(NEW_YEAR_2025).build())))
                .isEmpty();
    }

    @Test
    void a_target_that_is_over_before_anybody_can_miss_it_is_reported() {
        Rule target = rule("target")
                .obligation(TARGET)
                .inForce(Period.of(AnyRules.EDITION, NEW_YEAR_2025))
                .by(END_OF_2024)
                .requires(atLeast(A, 2))
                .build();
        LintFinding finding = only(policy(target));

        assertThat(finding.code()).isEqualTo(LintCode.NEVER_DUE);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "规则“规则target”（target）不可能逾期：目标期限为2024-12-31（含当日），其后不再施行。",
                        "Rule \"Rule target\" (target) can never be missed: it is due by the end of 2024-12-31"
                                + " and no longer in force after that."));
        assertThat(codes(policy(Rule.builder()
                        .from(target)
                        .by(LocalDate.of(2024, 12, 30))
                        .build())))
                .isEmpty();
        assertThat(codes(policy(rule("endless")
                        .obligation(TARGET)
                        .by(LocalDate.MAX)
                        .requires(atLeast(A, 2))
                        .build())))
                .containsExactly(LintCode.NEVER_DUE);
    }

    @Test
    void the_same_rule_under_two_identifiers_is_a_duplicate() {
        LintFinding finding = only(policy(
                rule("one").when(atLeast(B, 1)).requires(atLeast(A, 2)).build(),
                rule("two").when(atLeast(B, 1)).requires(atLeast(A, 2)).build()));

        assertThat(finding.code()).isEqualTo(LintCode.DUPLICATE);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "规则“规则one”（one）与“规则two”（two）重复：对象、适用条件和要求均相同。要求：若数b不少于1个，则数a不少于2个。",
                        "Rules \"Rule one\" (one) and \"Rule two\" (two) are duplicates: same subjects, same condition,"
                                + " same requirement. Required — number a: at least 2, where number b: at least 1."));
    }

    @Test
    void the_same_rule_for_two_times_or_two_kinds_of_subject_is_no_duplicate() {
        Rule until = rule("one")
                .inForce(Period.of(AnyRules.EDITION, NEW_YEAR_2025))
                .requires(atLeast(A, 2))
                .build();

        assertThat(codes(policy(
                        until,
                        rule("two")
                                .inForce(Period.from(NEW_YEAR_2025))
                                .requires(atLeast(A, 2))
                                .build())))
                .isEmpty();
        assertThat(codes(policy(
                        until,
                        rule("two").on(Subjects.ESTATE).requires(atLeast(A, 2)).build())))
                .isEmpty();
    }

    @Test
    void a_rule_that_another_one_implies_is_noted() {
        LintFinding finding = only(policy(rule("weak", atLeast(A, 1)), rule("strict", atLeast(A, 2))));

        assertThat(finding.code()).isEqualTo(LintCode.IMPLIED);
        assertThat(finding.code().severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.rules()).containsExactly("weak", "strict");
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "规则“规则weak”（weak）已包含在规则“规则strict”（strict）之中：凡不符合前者的，也不符合后者。" + "要求：数a不少于1个；数a不少于2个。",
                        "Rule \"Rule weak\" (weak) adds nothing to rule \"Rule strict\" (strict):"
                                + " whoever violates the first violates the second."
                                + " Required — number a: at least 1; number a: at least 2."));
        assertThat(only(policy(
                                rule("one", allOf(atLeast(A, 1), atLeast(B, 1))),
                                rule("two", allOf(atLeast(B, 1), atLeast(A, 1)))))
                        .rules())
                .containsExactly("two", "one");
        assertThat(codes(policy(
                        rule("weak", shareAtLeast(A, B, Ratio.percent(80))),
                        rule("strict", shareAtLeast(A, B, Ratio.percent(90))))))
                .containsExactly(LintCode.IMPLIED);
    }

    @Test
    void a_milder_rule_is_not_implied_by_a_less_binding_a_later_or_a_narrower_one() {
        Rule mild = rule("mild").obligation(REQUIRED).requires(atLeast(A, 1)).build();

        assertThat(codes(policy(
                        mild,
                        rule("advice")
                                .obligation(ADVISORY)
                                .requires(atLeast(A, 2))
                                .build())))
                .isEmpty();
        assertThat(codes(policy(
                        rule("mild")
                                .obligation(TARGET)
                                .by(LocalDate.of(2023, 12, 31))
                                .requires(atLeast(A, 1))
                                .build(),
                        rule("next")
                                .obligation(TARGET)
                                .by(END_OF_2024)
                                .requires(atLeast(A, 2))
                                .build())))
                .isEmpty();
        assertThat(codes(policy(
                        rule("mild")
                                .on(Subjects.COMMUNITY, Subjects.ESTATE)
                                .requires(atLeast(A, 1))
                                .build(),
                        rule("narrow", atLeast(A, 2)))))
                .isEmpty();
        assertThat(codes(policy(
                        mild,
                        rule("over")
                                .inForce(Period.of(AnyRules.EDITION, NEW_YEAR_2025))
                                .requires(atLeast(A, 2))
                                .build())))
                .isEmpty();
        assertThat(codes(policy(
                        mild,
                        rule("later")
                                .inForce(Period.from(NEW_YEAR_2025))
                                .requires(atLeast(A, 2))
                                .build())))
                .isEmpty();
    }

    @Test
    void findings_stand_in_the_order_of_the_rules_then_of_the_codes() {
        assertThat(PolicyLint.of(policy(
                                rule("one", exactly(A, 1)),
                                rule("two", atLeast(A, 2)),
                                rule("three", atLeast(B, 0)),
                                rule("four", exactly(A, 1))))
                        .map(LintFinding::toString))
                .containsExactly(
                        "contradiction one, two",
                        "duplicate one, four",
                        "contradiction two, four",
                        "alwaysHolds three");
    }

    @Test
    void the_codes_are_fixed() {
        assertThat(codes(LintCode.values()))
                .containsExactly(
                        "contradiction",
                        "contradictionWhereBothApply",
                        "neverHolds",
                        "neverApplies",
                        "alwaysHolds",
                        "neverInForce",
                        "dueBeforeInForce",
                        "neverDue",
                        "duplicate",
                        "implied");
        assertThat(codes(Severity.values())).containsExactly("error", "warning", "note");
        assertThat(LintCode.NEVER_DUE.label()).isEqualTo(Text.of("不可能逾期", "never due"));
        assertThat(Severity.NOTE.label()).isEqualTo(Text.of("提示", "note"));
    }

    private static LintFinding only(Policy policy) {
        Seq<LintFinding> findings = PolicyLint.of(policy);
        assertThat(findings).hasSize(1);
        return findings.head();
    }

    private static Seq<LintCode> codes(Policy policy) {
        return PolicyLint.of(policy).map(LintFinding::code);
    }

    private static Array<String> codes(Coded... words) {
        return Array.of(words).map(Coded::code);
    }
}
