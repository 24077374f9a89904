package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.nothing;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Numbers.A;
import static org.zhongzhi.governance.rules.Numbers.policy;
import static org.zhongzhi.governance.rules.Numbers.rule;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.none;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.team;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.measure.Subjects;

class AssessmentTest {
    @Test
    void findings_stand_in_the_order_of_the_policy_and_then_of_the_subjects() {
        Rule second = rule("a-second")
                .on(Subjects.COMMUNITY, Subjects.CITY)
                .requires(atLeast(A, 1))
                .build();
        Assessment assessment =
                tree().under(policy("p", rule("z-first", none(A)), second)).assessed(TODAY);

        assertThat(assessment.findings().map(Finding::toString))
                .containsExactly(
                        "z-first division 4511: satisfied",
                        "a-second division 4511: violated",
                        "a-second division 451102001001: violated",
                        "a-second division 451102001002: violated");
    }

    @Test
    void findings_can_be_had_by_rule_and_by_kind() {
        Assessment assessment =
                tree().with(team("t-1", TeamKind.EMERGENCY, COMMUNITY)).assessed(TODAY);

        assertThat(assessment.findings("emergency-team").map(Finding::subject))
                .containsExactly(COMMUNITY, OTHER_COMMUNITY);
        assertThat(assessment.findings("no-such-rule")).isEmpty();
        assertThat(assessment.findings(OutcomeKind.VIOLATED)).hasSameSizeAs(assessment.violations());
        assertThat(assessment.violations().map(finding -> finding.outcome().kind()))
                .containsOnly(OutcomeKind.VIOLATED);
        assertThat(assessment.violations().filter(finding -> finding.rule().id().equals("emergency-team")))
                .extracting(Finding::subject)
                .containsExactly(OTHER_COMMUNITY);
    }

    @Test
    void the_outcome_of_a_rule_for_a_subject_can_be_looked_up() {
        Assessment assessment = tree().assessed(TODAY);

        assertThat(assessment.outcome("emergency-team", COMMUNITY).map(Outcome::kind))
                .containsExactly(OutcomeKind.VIOLATED);
        assertThat(assessment.outcome("emergency-team", CITY)).isEmpty();
        assertThat(assessment.outcome("no-such-rule", CITY)).isEmpty();
    }

    @Test
    void a_subject_of_two_kinds_is_judged_once() {
        Rule twice =
                rule("r").on(Subjects.CITY, Subjects.PLACE).requires(none(A)).build();

        assertThat(tree().under(policy("p", twice)).assessed(TODAY).findings()).hasSize(6);
    }

    @Test
    void a_rule_that_judged_nothing_is_reported_with_the_reason() {
        Rule notYet = rule("not-yet")
                .inForce(Period.from(TODAY.plusDays(1)))
                .requires(none(A))
                .build();
        Rule noSubject =
                rule("no-subject").on(Subjects.ESTATE).requires(none(A)).build();
        Rule notApplicable =
                rule("not-applicable").when(atLeast(A, 1)).requires(none(A)).build();
        Assessment assessment = tree().under(
                        policy("p", notYet, noSubject, rule("judges", atLeast(A, 1)), notApplicable))
                .assessed(TODAY);

        assertThat(assessment.rulesWithoutSubjects())
                .containsExactly(
                        IdleRule.of("not-yet", IdleReason.NOT_IN_FORCE),
                        IdleRule.of("no-subject", IdleReason.NO_SUBJECT),
                        IdleRule.of("not-applicable", IdleReason.NOT_APPLICABLE));
        assertThat(assessment.findings("not-yet")).isEmpty();
    }

    @Test
    void one_subject_that_the_rule_applies_to_is_enough_for_it_not_to_be_idle() {
        Assessment assessment = tree().with(estate(ESTATE, COMMUNITY)).assessed(TODAY);

        assertThat(assessment
                        .findings("property-service-coverage")
                        .map(finding -> finding.outcome().kind()))
                .contains(OutcomeKind.NOT_APPLICABLE, OutcomeKind.PENDING);
        assertThat(assessment.rulesWithoutSubjects().map(IdleRule::rule)).doesNotContain("property-service-coverage");
        assertThat(tree().assessed(TODAY).rulesWithoutSubjects())
                .contains(IdleRule.of("property-service-coverage", IdleReason.NOT_APPLICABLE));
    }

    @Test
    void in_a_jurisdiction_with_nothing_in_it_every_rule_is_idle() {
        Assessment assessment = nothing().assessed(TODAY);

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.rulesWithoutSubjects())
                .hasSize(Hezhou2022.policy().rules().size())
                .extracting(IdleRule::reason)
                .containsOnly(IdleReason.NO_SUBJECT);
    }

    @Test
    void the_summary_counts_every_obligation_and_kind() {
        Rule target = rule("target")
                .obligation(Obligation.TARGET)
                .by(TODAY)
                .requires(atLeast(A, 1))
                .build();
        Rule advice = rule("advice")
                .obligation(Obligation.ADVISORY)
                .on(Subjects.COMMUNITY)
                .requires(none(A))
                .build();
        Summary summary = tree().under(policy("p", target, advice, rule("required", atLeast(A, 1))))
                .assessed(TODAY)
                .summary();

        assertThat(summary.count(Obligation.TARGET, OutcomeKind.PENDING)).isEqualTo(1);
        assertThat(summary.count(Obligation.ADVISORY, OutcomeKind.SATISFIED)).isEqualTo(2);
        assertThat(summary.count(Obligation.REQUIRED, OutcomeKind.VIOLATED)).isEqualTo(1);
        assertThat(summary.count(OutcomeKind.SATISFIED)).isEqualTo(2);
        assertThat(summary.count(OutcomeKind.UNKNOWN)).isZero();
        assertThat(summary.counts().keySet()).containsExactly(Obligation.values());
        assertThat(summary.counts().values())
                .allMatch(byKind -> byKind.keySet().toArray().equals(Array.of(OutcomeKind.values())));
    }

    @Test
    void a_summary_that_leaves_out_a_count_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Summary.of(HashMap.empty()))
                .withMessage("The summary has no count of required and satisfied: "
                        + "expected one for each pair, 0 or more");
    }

    @Test
    void a_finding_knows_the_name_of_its_subject_if_it_has_one() {
        Finding named = tree().finding("emergency-team", COMMUNITY);

        assertThat(named.subjectName()).containsExactly("甲社区");
        assertThat(named.nameOf(ESTATE)).isEmpty();
    }

    @Test
    void an_assessment_says_what_it_judged() {
        Assessment assessment = tree().assessed(TODAY);

        assertThat(assessment.asOf()).isEqualTo(TODAY);
        assertThat(assessment.policy().id()).isEqualTo("hezhou-2022");
        assertThat(assessment.jurisdiction()).isEqualTo(tree().jurisdiction());
        assertThat(assessment).hasToString("Assessment of 某市 / A city under hezhou-2022 as of 2024-06-30");
    }
}
