package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_DISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Numbers.A;
import static org.zhongzhi.governance.rules.Numbers.B;
import static org.zhongzhi.governance.rules.Numbers.known;
import static org.zhongzhi.governance.rules.Numbers.measure;
import static org.zhongzhi.governance.rules.Numbers.policy;
import static org.zhongzhi.governance.rules.Numbers.rule;
import static org.zhongzhi.governance.rules.Numbers.section;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.byParameter;
import static org.zhongzhi.governance.rules.Requirement.exactly;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.PolicyDifference.RuleChanged;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;
import org.zhongzhi.governance.rules.procedures.Procedures;

class PolicyComparisonTest {
    private static final Parameter STRICTNESS =
            Parameter.of("strictness", Text.of("严格程度", "Strictness"), "lax", "strict");
    private static final Rule TEAMS = rule("teams")
            .on(Subjects.COMMUNITY)
            .label("应急工作队伍", "Emergency team")
            .requires(exactly(CommunityMeasures.EMERGENCY_TEAMS, 1))
            .build();

    @Test
    void a_policy_does_not_differ_from_itself() {
        PolicyComparison comparison = Hezhou2022.policy().comparedTo(Hezhou2022.policy());

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.added()).isEmpty();
        assertThat(comparison.removed()).isEmpty();
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.on(tree().jurisdiction(), TODAY)).isEmpty();
        assertThat(comparison.before()).isSameAs(Hezhou2022.policy());
        assertThat(comparison.after()).isSameAs(Hezhou2022.policy());
    }

    @Test
    void rules_that_one_edition_alone_has_are_added_or_removed() {
        Policy old = policy("p", rule("first", atLeast(A, 1)), rule("gone", atLeast(A, 2)));
        Policy next = policy("p", rule("new", atLeast(B, 3)), rule("first", atLeast(A, 1)));

        PolicyComparison comparison = next.comparedTo(old);

        assertThat(comparison).hasToString("Policy p version 1 compared to p version 1");
        assertThat(comparison.added().map(Rule::id)).containsExactly("new");
        assertThat(comparison.removed().map(Rule::id)).containsExactly("gone");
        assertThat(words(comparison))
                .containsExactly(
                        Text.of(
                                "新增规则“规则”（new）。要求：数b不少于3个。",
                                "Rule \"Rule\" (new) is new. Required — number b: at least 3."),
                        Text.of("删除规则“规则”（gone）。", "Rule \"Rule\" (gone) is gone."));
    }

    @Test
    void a_changed_rule_says_everything_that_changed() {
        Rule old = rule("r", atLeast(A, 1));
        Rule next = Rule.builder()
                .id("r")
                .clause(Clause.of("test", "2"))
                .obligation(Obligation.TARGET)
                .on(Subjects.CITY, Subjects.COMMUNITY)
                .label("新规则", "New rule")
                .summary("另一条规则。", "Another rule.")
                .when(atLeast(B, 1))
                .requires(atLeast(A, 2))
                .inForce(Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 1, 1)))
                .by(LocalDate.of(2026, 12, 31))
                .build();

        RuleChanged changed =
                policy("p", next).comparedTo(policy("p", old)).changed().head();

        assertThat(changed.aspects()).containsExactly(RuleAspect.values());
        assertThat(changed.before()).isEqualTo(old);
        assertThat(changed.after()).isEqualTo(next);
        assertThat(changed.isDecisive()).isTrue();
        assertThat(changed.inWords().chinese())
                .isEqualTo("规则“新规则”（r）有改动。条款由“test § 1”改为“test § 2”。约束力由“必须”改为“目标”。对象由“市”改为“市、社区”。"
                        + "适用条件由“无”改为“数b不少于1个”。要求由“数a不少于1个”改为“数a不少于2个”。"
                        + "施行期间由“始终”改为“自2024-01-01起，2030-01-01之前”。目标期限由“无”改为“2026-12-31”。"
                        + "名称由“规则”改为“新规则”。摘要由“一条规则。”改为“另一条规则。”。");
        assertThat(changed.inWords().english())
                .isEqualTo("Rule \"New rule\" (r) changes. Clause: from \"test § 1\" to \"test § 2\"."
                        + " Obligation: from \"required\" to \"target\"."
                        + " Subjects: from \"city\" to \"city, community\"."
                        + " Condition: from \"none\" to \"number b: at least 1\"."
                        + " Requirement: from \"number a: at least 1\" to \"number a: at least 2\"."
                        + " In force: from \"always\" to \"from 2024-01-01 and before 2030-01-01\"."
                        + " Last day: from \"none\" to \"2026-12-31\"."
                        + " Heading: from \"Rule\" to \"New rule\"."
                        + " Summary: from \"A rule.\" to \"Another rule.\".");
    }

    @Test
    void a_change_that_does_not_show_in_the_words_is_told_all_the_same() {
        Rule old = rule("r", atLeast(A, 1));
        Measure namesake = Measure.named("other")
                .label(A.label().chinese(), A.label().english())
                .in(A.unit())
                .measuring((reading, subject) -> known(0));

        RuleChanged changed = policy("p", rule("r", atLeast(namesake, 1)))
                .comparedTo(policy("p", old))
                .changed()
                .head();

        assertThat(changed.inWords())
                .isEqualTo(Text.of(
                        "规则“规则”（r）有改动。要求有改动，文字相同。",
                        "Rule \"Rule\" (r) changes. Requirement: another one in the same words."));
    }

    @Test
    void the_codes_of_aspects_are_fixed() {
        assertThat(Array.of(RuleAspect.values()).map(RuleAspect::code))
                .containsExactly(
                        "clause",
                        "obligation",
                        "subjects",
                        "condition",
                        "requirement",
                        "inForce",
                        "due",
                        "label",
                        "summary");
    }

    @Test
    void the_order_of_the_subjects_is_no_difference() {
        Rule one = rule("r")
                .on(Subjects.CITY, Subjects.COMMUNITY)
                .requires(atLeast(A, 1))
                .build();
        Rule other = rule("r")
                .on(Subjects.COMMUNITY, Subjects.CITY)
                .requires(atLeast(A, 1))
                .build();

        assertThat(policy("p", one).comparedTo(policy("p", other)).differences())
                .isEmpty();
    }

    @Test
    void another_setting_shows_as_such_and_in_every_rule_that_reads_it() {
        Policy lax = choosing(STRICTNESS);

        Seq<Text> words = words(lax.with("strictness", "strict").comparedTo(lax));

        assertThat(words)
                .containsExactly(
                        Text.of(
                                "规则“规则”（r）有改动。要求由“数a不少于1个”改为“数a不少于2个”。",
                                "Rule \"Rule\" (r) changes. Requirement: from \"number a: at least 1\" to \"number a: at least 2\"."),
                        Text.of(
                                "参数“严格程度”（strictness）的取值由“lax”改为“strict”。",
                                "Parameter \"Strictness\" (strictness) is set to \"strict\" instead of \"lax\"."));
    }

    @Test
    void procedures_that_are_new_gone_or_changed_are_told() {
        Policy without = policy("p", rule("r", atLeast(A, 1)));
        Policy with = procedures(Procedures.whistle());
        Procedure next = Procedure.builder()
                .from(Procedures.whistle())
                .version(Procedures.whistle().version() + 1)
                .build();
        Procedure quiet = Procedure.builder()
                .from(Procedures.whistle())
                .clauses(Array.of(Clause.of("p", "1")))
                .build();

        assertThat(words(with.comparedTo(without)))
                .containsExactly(
                        Text.of("新增流程“吹哨报到”（whistle）。", "Procedure \"whistle and report-in\" (whistle) is new."));
        assertThat(words(without.comparedTo(with)))
                .containsExactly(
                        Text.of("删除流程“吹哨报到”（whistle）。", "Procedure \"whistle and report-in\" (whistle) is gone."));
        assertThat(words(procedures(next).comparedTo(with)))
                .containsExactly(Text.of(
                        "流程“吹哨报到”（whistle）由第1版改为第2版。",
                        "Procedure \"whistle and report-in\" (whistle) changes from version 1 to version 2."));
        assertThat(words(procedures(quiet).comparedTo(with)))
                .containsExactly(Text.of(
                        "流程“吹哨报到”（whistle）有改动，版本号仍为1。",
                        "Procedure \"whistle and report-in\" (whistle) changes, and keeps its version 1."));
        assertThat(words(with.comparedTo(procedures(Procedures.whistle())))).isEmpty();
    }

    private static Policy procedures(Procedure... procedures) {
        return policy("p", section("1", rule("r", atLeast(A, 1))))
                .procedures(Array.of(procedures))
                .build();
    }

    @Test
    void parameters_that_are_new_gone_or_changed_are_told() {
        Policy without = policy("p", rule("r", atLeast(A, 1)));
        Policy with = policy("p", section("1", rule("r", atLeast(A, 1))))
                .parameters(Array.of(STRICTNESS))
                .build();
        Policy other = policy("p", section("1", rule("r", atLeast(A, 1))))
                .parameters(Array.of(Parameter.of("strictness", Text.of("宽严", "Rigour"), "strict", "lax")))
                .build();

        assertThat(words(with.comparedTo(without)))
                .containsExactly(Text.of(
                        "新增参数“严格程度”（strictness），取值“lax”。",
                        "Parameter \"Strictness\" (strictness) is new and set to \"lax\"."));
        assertThat(words(without.comparedTo(with)))
                .containsExactly(Text.of("删除参数“严格程度”（strictness）。", "Parameter \"Strictness\" (strictness) is gone."));
        assertThat(words(other.comparedTo(with)))
                .containsExactly(
                        Text.of(
                                "参数“宽严”（strictness）有改动。名称由“严格程度”改为“宽严”。可选值由“lax、strict之一”改为“strict、lax之一”。默认值由“lax”改为“strict”。",
                                "Parameter \"Rigour\" (strictness) changes. Heading: from \"Strictness\" to \"Rigour\"."
                                        + " Accepted values: from \"one of lax, strict\" to \"one of strict, lax\"."
                                        + " Default: from \"lax\" to \"strict\"."),
                        Text.of(
                                "参数“宽严”（strictness）的取值由“lax”改为“strict”。",
                                "Parameter \"Rigour\" (strictness) is set to \"strict\" instead of \"lax\"."));
        assertThat(words(with.comparedTo(policy("p", section("1", rule("r", atLeast(A, 1))))
                        .parameters(Array.of(
                                Parameter.of("strictness", Text.of("严格程度", "Strictness"), "lax", "strict", "harsh")))
                        .build())))
                .containsExactly(Text.of(
                        "参数“严格程度”（strictness）有改动。可选值由“lax、strict、harsh之一”改为“lax、strict之一”。",
                        "Parameter \"Strictness\" (strictness) changes."
                                + " Accepted values: from \"one of lax, strict, harsh\" to \"one of lax, strict\"."));
    }

    @Test
    void a_subject_that_comes_out_otherwise_flips_with_both_explanations() {
        Rule two = Rule.builder()
                .from(TEAMS)
                .requires(exactly(CommunityMeasures.EMERGENCY_TEAMS, 2))
                .build();

        Seq<OutcomeChange> flips = policy("p", two)
                .comparedTo(policy("p", TEAMS))
                .on(
                        tree().with(Things.team("t1", TeamKind.EMERGENCY, COMMUNITY))
                                .jurisdiction(),
                        TODAY);

        assertThat(flips).hasSize(1);
        OutcomeChange flip = flips.head();
        assertThat(flip.rule()).isEqualTo("teams");
        assertThat(flip.subject()).isEqualTo(COMMUNITY);
        assertThat(flip.kindBefore()).containsExactly(OutcomeKind.SATISFIED);
        assertThat(flip.kindAfter()).containsExactly(OutcomeKind.VIOLATED);
        assertThat(flip.inWords())
                .isEqualTo(Text.of(
                        "甲社区（451102001001）：“应急工作队伍”由“符合”变为“不符合”。",
                        "甲社区 (451102001001): \"Emergency team\" was satisfied and is violated."));
        assertThat(flip.before().get().message().chinese()).contains("要求：应急工作队伍恰为1支");
        assertThat(flip.after().get().message().chinese()).contains("要求：应急工作队伍恰为2支");
    }

    @Test
    void subjects_that_one_edition_alone_judges_flip_too() {
        Policy none = policy("p", section("1")).build();
        PolicyComparison introduced = policy("p", TEAMS).comparedTo(none);
        PolicyComparison withdrawn = none.comparedTo(policy("p", TEAMS));

        Seq<OutcomeChange> flips = introduced.on(tree().jurisdiction(), TODAY);

        assertThat(flips.map(OutcomeChange::subject)).containsExactly(COMMUNITY, OTHER_COMMUNITY);
        assertThat(flips.flatMap(OutcomeChange::kindBefore)).isEmpty();
        assertThat(flips.flatMap(OutcomeChange::kindAfter)).containsOnly(OutcomeKind.VIOLATED);
        assertThat(flips.head().inWords())
                .isEqualTo(Text.of(
                        "甲社区（451102001001）：“应急工作队伍”由“不评估”变为“不符合”。",
                        "甲社区 (451102001001): \"Emergency team\" was not judged and is violated."));
        assertThat(withdrawn
                        .on(tree().jurisdiction(), TODAY)
                        .map(flip -> flip.inWords().english()))
                .containsExactly(
                        "甲社区 (451102001001): \"Emergency team\" was violated and is not judged.",
                        "乙社区 (451102001002): \"Emergency team\" was violated and is not judged.");
    }

    @Test
    void flips_stand_by_rule_of_the_new_edition_then_of_the_old_one_then_by_subject() {
        Rule z = rule("z")
                .on(Subjects.MUNICIPAL_DISTRICT)
                .requires(atLeast(A, 1))
                .build();
        Rule b = rule("b")
                .on(Subjects.MUNICIPAL_DISTRICT)
                .requires(atLeast(A, 1))
                .build();

        Seq<OutcomeChange> flips = policy("p", z).comparedTo(policy("p", b)).on(tree().jurisdiction(), TODAY);

        assertThat(flips.map(flip -> flip.rule() + " " + flip.subject()))
                .containsExactly("z " + DISTRICT, "z " + OTHER_DISTRICT, "b " + DISTRICT, "b " + OTHER_DISTRICT);
    }

    @Test
    void a_rule_that_is_only_called_otherwise_is_not_judged_again() {
        Measure unreadable = Measure.named("unreadable")
                .label("数", "number")
                .in(Unit.of("个", "things"))
                .measuring((reading, subject) -> {
                    throw new IllegalStateException("nobody asked");
                });
        Rule old = rule("r", atMost(unreadable, 1));
        Rule renamed =
                Rule.builder().from(old).label("另一个名称", "Another heading").build();

        PolicyComparison comparison = policy("p", renamed, rule("s", atLeast(A, 1)))
                .comparedTo(policy("p", old, rule("s", atLeast(measure("a", known(0)), 1))));

        assertThat(comparison.changed().map(RuleChanged::isDecisive)).containsExactly(false);
        assertThat(comparison.on(tree().jurisdiction(), TODAY)).isEmpty();
    }

    @Test
    void a_subject_without_a_name_is_told_by_its_type() {
        Rule people = rule("people")
                .on(Subjects.PERSON)
                .label("人员", "People")
                .requires(atLeast(A, 1))
                .build();
        Cities city = tree().with(Things.person("p-1", PartyMembership.NO));

        OutcomeChange flip = policy("p", people)
                .comparedTo(policy("p", section("1")).build())
                .on(city.jurisdiction(), TODAY)
                .head();

        assertThat(flip.inWords())
                .isEqualTo(Text.of(
                        "人员（p-1）：“人员”由“不评估”变为“不符合”。", "person (p-1): \"People\" was not judged and is violated."));
        assertThat(flip.before()).isEqualTo(Option.none());
    }

    private static Policy choosing(Parameter parameter) {
        return policy(
                        "p",
                        section(
                                "1",
                                rule("r", byParameter("strictness", "lax", atLeast(A, 1), "strict", atLeast(A, 2)))))
                .parameters(Array.of(parameter))
                .build();
    }

    private static Seq<Text> words(PolicyComparison comparison) {
        return comparison.differences().map(PolicyDifference::inWords);
    }
}
