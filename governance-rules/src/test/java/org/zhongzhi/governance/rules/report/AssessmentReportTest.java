package org.zhongzhi.governance.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.centre;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.headcount;
import static org.zhongzhi.governance.rules.Things.liaison;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.Things.serves;
import static org.zhongzhi.governance.rules.Things.team;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.OutcomeKind;

class AssessmentReportTest {
    private final Cities city = tree().with(
                    team("t-1", TeamKind.EMERGENCY, ESTATE),
                    centre("f-1", COMMUNITY, 48_050),
                    headcount(COMMUNITY, HeadcountSubject.HOUSEHOLDS, "2024-01-01", 2000));
    private final Assessment assessment = city.assessed(TODAY);
    private final AssessmentReport report = AssessmentReport.of(assessment);

    @Test
    void a_report_says_what_was_judged_under_which_policy_and_as_of_when() {
        assertThat(report.about()).isEqualTo(city.jurisdiction().about());
        assertThat(report.asOf()).isEqualTo(TODAY);
        assertThat(report.policy().id()).isEqualTo("hezhou-2022");
        assertThat(report.policy().version()).isEqualTo("1");
        assertThat(report.policy().edition()).isEqualTo(LocalDate.of(2022, 6, 20));
        assertThat(report.policy().title()).isEqualTo(assessment.policy().title());
    }

    @Test
    void it_holds_every_finding_in_order_the_summary_and_the_idle_rules() {
        assertThat(report.findings()
                        .map(each -> each.rule() + " " + each.subject().id() + " " + each.outcome()))
                .isEqualTo(assessment
                        .findings()
                        .map(each -> each.rule().id() + " " + each.subject() + " "
                                + each.outcome().kind()));
        assertThat(report.summary()).isEqualTo(assessment.summary());
        assertThat(report.rulesWithoutSubjects()).isEqualTo(assessment.rulesWithoutSubjects());
    }

    @Test
    void it_holds_every_section_with_its_rules() {
        assertThat(report.policy()
                        .sections()
                        .map(section -> section.clause().number() + " "
                                + section.rules().map(ReportedRule::id).mkString(",")))
                .startsWith("0 reference-resolved,parent-fitting,appointments-apart")
                .hasSize(6)
                .allMatch(section -> section.length() > 20);
        ReportedRule rule = report.policy()
                .sections()
                .flatMap(ReportedSection::rules)
                .find(each -> each.id().equals("volunteer-share"))
                .get();
        assertThat(rule.clause()).isEqualTo(Clause.of("hezhou-2022", "3.2d"));
        assertThat(rule.obligation()).isEqualTo(Obligation.TARGET);
        assertThat(rule.due()).containsExactly(LocalDate.of(2024, 12, 31));
        assertThat(rule.subjects()).containsExactly("community");
        assertThat(rule.requirement().english())
                .isEqualTo("registered volunteers: at least 18% of permanent residents");
        assertThat(rule.label().english()).isEqualTo("Share of registered volunteers");
        assertThat(rule.summary().english()).startsWith("By the end of 2024");
    }

    @Test
    void the_rules_of_a_report_have_their_parameters_resolved() {
        assertThat(report.policy()
                        .sections()
                        .flatMap(ReportedSection::rules)
                        .map(each -> each.requirement().english()))
                .noneMatch(words -> words.contains("community-centre-area.reading"));
    }

    @Test
    void a_finding_is_told_in_words_and_numbers() {
        ReportedFinding finding = reported("community-centre-area", COMMUNITY);

        assertThat(finding.clause()).isEqualTo(Clause.of("hezhou-2022", "4.0"));
        assertThat(finding.obligation()).isEqualTo(Obligation.REQUIRED);
        assertThat(finding.outcome()).isEqualTo(OutcomeKind.VIOLATED);
        assertThat(finding.subject().name()).containsExactly("甲社区");
        assertThat(finding.measured())
                .containsExactly(
                        ReportedMeasure.builder()
                                .measure("community.serviceCentreArea")
                                .low(48_050)
                                .high(Option.some(48_050L))
                                .text(Text.of("党群服务中心面积480.5平方米", "floor area of service centres: 480.5 m²"))
                                .build(),
                        ReportedMeasure.builder()
                                .measure("community.households")
                                .low(2000)
                                .high(Option.some(2000L))
                                .text(Text.of("居民户2000户", "households: 2000"))
                                .build());
        assertThat(finding.required().english()).startsWith("floor area of service centres: at least 500 m²");
        assertThat(finding.evidence().map(each -> each.id() + " " + each.name().getOrElse("-")))
                .containsExactly("f-1 场所f-1", "division/451102001001/households/2024-01-01 -");
        assertThat(finding.remedy().map(Text::english)).containsExactly("floor area of service centres: 19.5 m² more");
        assertThat(finding.message())
                .isEqualTo(city.finding("community-centre-area", COMMUNITY).message());
    }

    @Test
    void a_number_that_nothing_bounds_has_no_upper_end() {
        ReportedFinding finding = reported("volunteer-share", COMMUNITY);

        assertThat(finding.measured().map(ReportedMeasure::low)).containsExactly(0L, 0L);
        assertThat(finding.measured().flatMap(ReportedMeasure::high)).isEmpty();
        assertThat(finding.remedy()).isEmpty();
    }

    @Test
    void an_unknown_finding_names_the_data_that_are_missing() {
        assertThat(reported("volunteer-share", COMMUNITY).missing().map(Text::english))
                .containsExactly("a headcount of registered volunteers", "a headcount of permanent residents");
    }

    @Test
    void a_finding_that_a_missing_datum_cannot_change_names_none() {
        ReportedFinding finding = ReportedFinding.of(
                tree().with(centre("c-1", COMMUNITY, 50_000)).finding("community-centre-area", COMMUNITY));

        assertThat(finding.outcome()).isEqualTo(OutcomeKind.SATISFIED);
        assertThat(finding.missing()).isEmpty();
    }

    @Test
    void a_rule_says_where_it_applies() {
        assertThat(report.policy()
                        .sections()
                        .flatMap(ReportedSection::rules)
                        .filter(rule -> rule.condition().isDefined())
                        .map(rule -> rule.id() + ": " + rule.condition().get().english()))
                .contains(
                        "two-way-entry: owners' committees or property firms: at least 1",
                        "subdistrict-leader-estates: Party membership: at least 1");
    }

    @Test
    void a_known_number_has_an_upper_end_however_large_it_is() {
        Cities crowded = tree().with(
                        headcount(COMMUNITY, HeadcountSubject.PERMANENT_RESIDENTS, "2024-01-01", Long.MAX_VALUE),
                        headcount(COMMUNITY, HeadcountSubject.REGISTERED_VOLUNTEERS, "2024-01-01", 0));
        ReportedFinding finding = ReportedFinding.of(crowded.finding("volunteer-share", COMMUNITY));

        assertThat(finding.measured().flatMap(ReportedMeasure::high)).containsExactly(0L, Long.MAX_VALUE);
    }

    @Test
    void what_is_not_in_the_data_is_named_by_its_identifier_alone() {
        ReportedFinding finding = reported("reference-resolved", TeamId.of("t-1"));

        assertThat(finding.evidence())
                .containsExactly(ReportedSubject.builder().id(ESTATE).build());
    }

    @Test
    void party_membership_is_left_out_of_what_was_measured() {
        Finding finding = tree().with(
                        person("p-1", PartyMembership.YES),
                        estate(ESTATE, COMMUNITY),
                        body("body", OrganizationKind.PARTY_WORKING_COMMITTEE, SUBDISTRICT),
                        liaison("p-1", ESTATE))
                .with(serves("p-1", "body", Role.SECRETARY))
                .finding("subdistrict-leader-estates", PersonId.of("p-1"));

        assertThat(finding.outcome().measured().map(each -> each.measure().name()))
                .containsExactly("person.partyMembership", "person.liaisonEstates");
        assertThat(ReportedFinding.of(finding).measured().map(ReportedMeasure::measure))
                .containsExactly("person.liaisonEstates");
    }

    private ReportedFinding reported(String rule, EntityId subject) {
        return report.findings()
                .find(each -> each.rule().equals(rule) && each.subject().id().equals(subject))
                .get();
    }
}
