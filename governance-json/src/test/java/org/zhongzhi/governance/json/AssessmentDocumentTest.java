package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;
import org.zhongzhi.governance.rules.report.AssessmentReport;
import org.zhongzhi.governance.rules.testing.AnyJurisdiction;

/** The golden document of an assessment, and the laws of reading and writing one. */
class AssessmentDocumentTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);
    private static final DivisionCode COMMUNITY = DivisionCode.of("451102001001");

    private static final Jurisdiction CITY = Jurisdiction.of(
            About.of(Text.of("小城", "A small city"), Option.some(Text.of("演示数据", "Illustrative data"))),
            Array.of(
                    Division.builder()
                            .code(COMMUNITY)
                            .name("新兴社区")
                            .kind(DivisionKind.COMMUNITY)
                            .build(),
                    Team.builder()
                            .id(TeamId.of("team-1"))
                            .name("应急工作队")
                            .kind(TeamKind.EMERGENCY)
                            .place(COMMUNITY)
                            .period(Period.always())
                            .build()));

    private static final Policy POLICY = Policy.builder()
            .id("small-policy")
            .version("3")
            .edition(LocalDate.of(2023, 5, 4))
            .title(Text.of("小政策", "A small policy"))
            .sections(Array.of(Section.of(
                    Clause.of("small-policy", "1"),
                    Text.of("全部", "All of it"),
                    rule("two-teams", "1.1", Obligation.TARGET)
                            .by(LAST_DAY)
                            .on(Subjects.COMMUNITY)
                            .when(atLeast(CommunityMeasures.EMERGENCY_TEAMS, 1))
                            .requires(atLeast(CommunityMeasures.EMERGENCY_TEAMS, 2))
                            .build(),
                    rule("volunteers", "1.2", Obligation.REQUIRED)
                            .on(Subjects.COMMUNITY)
                            .requires(shareAtLeast(
                                    CommunityMeasures.VOLUNTEERS, CommunityMeasures.RESIDENTS, Ratio.percent(18)))
                            .build(),
                    rule("served", "1.3", Obligation.ADVISORY)
                            .on(Subjects.CITY)
                            .requires(atLeast(CommunityMeasures.EMERGENCY_TEAMS, 1))
                            .build())))
            .build();

    private final GovernanceJson json = GovernanceJson.standard();

    @Test
    void an_assessment_is_written_as_the_golden_document() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        json.writeAssessment(POLICY.assess(CITY, LAST_DAY), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(GoldenDocumentsTest.golden("assessment.json"));
    }

    @Test
    void the_golden_document_is_read_as_the_report_of_the_assessment() {
        assertThat(json.readAssessment(GoldenDocumentsTest.golden("assessment.json")))
                .isEqualTo(AssessmentReport.of(POLICY.assess(CITY, LAST_DAY)));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_reads_as_the_report_and_writes_as_the_same_text(
            @ForAll(supplier = AnyJurisdiction.class) Jurisdiction city) {
        Assessment assessment = Hezhou2022.policy().assess(city, LAST_DAY);
        String text = json.toJson(assessment);

        AssessmentReport read = json.readAssessment(text);

        assertThat(read).isEqualTo(AssessmentReport.of(assessment));
        assertThat(json.toJson(read)).isEqualTo(text);
    }

    @Test
    void a_summary_that_leaves_out_a_count_is_refused_where_it_stands() {
        String document = GoldenDocumentsTest.golden("assessment.json")
                .replaceFirst("\"pending\": 0,\\s*\"satisfied\"", "\"satisfied\"");

        Refusal refusal = Refusal.of(() -> json.readAssessment(document));

        assertThat(refusal.pointer()).isEqualTo("/summary");
        assertThat(refusal.problem())
                .isEqualTo(
                        "The summary has no count of advisory and pending: " + "expected one for each pair, 0 or more");
    }

    @Test
    void a_clause_without_its_mark_is_refused_where_it_stands() {
        String document =
                GoldenDocumentsTest.golden("assessment.json").replaceFirst("small-policy § 1.1", "small-policy 1.1");

        Refusal refusal = Refusal.of(() -> json.readAssessment(document));

        assertThat(refusal.pointer()).isEqualTo("/findings/0/clause");
        assertThat(refusal.problem())
                .isEqualTo("\"small-policy 1.1\" is not a clause: "
                        + "expected a source, \"§\" and a number, as \"hezhou-2022 § 3.2b\"");
    }

    @Test
    void a_jurisdiction_is_not_taken_for_an_assessment() {
        Refusal refusal = Refusal.of(() -> json.readAssessment(json.toJson(CITY)));

        assertThat(refusal.problem()).startsWith("The document is a jurisdiction");
    }

    private static Rule.Builder rule(String id, String number, Obligation obligation) {
        return Rule.builder()
                .id(id)
                .clause(Clause.of("small-policy", number))
                .obligation(obligation)
                .label("规则" + number, "Rule " + number)
                .summary("说明" + number, "Summary " + number);
    }
}
