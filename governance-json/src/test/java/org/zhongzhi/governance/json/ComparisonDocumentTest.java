package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Comparison;
import org.zhongzhi.governance.rules.Effect;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;
import org.zhongzhi.governance.rules.report.ComparisonReport;
import org.zhongzhi.governance.rules.report.ReportedChange;
import org.zhongzhi.governance.rules.testing.AnyChangeSet;
import org.zhongzhi.governance.rules.testing.AnyJurisdiction;

/** The golden document of a comparison, and the laws of reading and writing one. */
class ComparisonDocumentTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);
    private static final DivisionCode STAYING = DivisionCode.of("451102001001");
    private static final DivisionCode CLOSED = DivisionCode.of("451102001002");
    private static final DivisionCode FOUNDED = DivisionCode.of("451102001003");

    private static final Team TEAM = Team.builder()
            .id(TeamId.of("team-1"))
            .name("应急工作队")
            .kind(TeamKind.EMERGENCY)
            .place(STAYING)
            .period(Period.always())
            .build();

    private static final Jurisdiction CITY = Jurisdiction.of(
            About.of(Text.of("小城", "A small city"), Option.some(Text.of("演示数据", "Illustrative data"))),
            Array.of(
                    community(STAYING, "新兴社区"),
                    community(CLOSED, "建中社区"),
                    TEAM,
                    headcount(HeadcountSubject.PERMANENT_RESIDENTS, 1000),
                    headcount(HeadcountSubject.REGISTERED_VOLUNTEERS, 100)));

    private static final ChangeSet CHANGES = ChangeSet.of(
            Change.remove(TEAM.id()),
            Change.put(headcount(HeadcountSubject.REGISTERED_VOLUNTEERS, 180)),
            Change.remove(CLOSED),
            Change.put(community(FOUNDED, "灵峰社区")));

    private static final Policy POLICY = Policy.builder()
            .id("small-policy")
            .version("3")
            .edition(LocalDate.of(2023, 5, 4))
            .title(Text.of("小政策", "A small policy"))
            .sections(Array.of(Section.of(
                    Clause.of("small-policy", "1"),
                    Text.of("全部", "All of it"),
                    rule("one-team", "1.1", Obligation.REQUIRED)
                            .on(Subjects.COMMUNITY)
                            .requires(atLeast(CommunityMeasures.EMERGENCY_TEAMS, 1))
                            .build(),
                    rule("volunteers", "1.2", Obligation.ADVISORY)
                            .on(Subjects.COMMUNITY)
                            .requires(shareAtLeast(
                                    CommunityMeasures.VOLUNTEERS, CommunityMeasures.RESIDENTS, Ratio.percent(18)))
                            .build(),
                    rule("served", "1.3", Obligation.ADVISORY)
                            .on(Subjects.CITY)
                            .requires(atLeast(CommunityMeasures.EMERGENCY_TEAMS, 1))
                            .build())))
            .build();

    private static final Comparison COMPARISON = comparison(POLICY, CITY, CHANGES);

    private final GovernanceJson json = GovernanceJson.standard();

    @Test
    void a_comparison_is_written_as_the_golden_document() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        json.writeComparison(COMPARISON, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(GoldenDocumentsTest.golden("comparison.json"));
        assertThat(json.toJson(COMPARISON)).isEqualTo(GoldenDocumentsTest.golden("comparison.json"));
    }

    @Test
    void the_golden_document_is_read_as_the_report_of_the_comparison() {
        ComparisonReport read = json.readComparison(GoldenDocumentsTest.golden("comparison.json"));

        assertThat(read).isEqualTo(ComparisonReport.of(COMPARISON));
        assertThat(read.changed().map(ReportedChange::effect))
                .containsExactly(
                        Effect.INTRODUCED,
                        Effect.RESOLVED,
                        Effect.INTRODUCED,
                        Effect.RESOLVED,
                        Effect.CHANGED,
                        Effect.CHANGED);
    }

    @Test
    void a_comparison_without_a_difference_is_a_document_too() {
        Comparison none = comparison(POLICY, CITY, ChangeSet.of(Change.remove(TeamId.of("team-2"))));

        ComparisonReport read = json.readComparison(json.toJson(none));

        assertThat(read.changed()).isEmpty();
        assertThat(read.before()).isEqualTo(read.after());
    }

    @Test
    void a_mapper_of_the_user_reads_and_writes_the_report() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new GovernanceModule());
        ComparisonReport report = ComparisonReport.of(COMPARISON);

        String written = mapper.writeValueAsString(report);

        assertThat(mapper.readValue(written, ComparisonReport.class)).isEqualTo(report);
        assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(json.toJson(report)));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_reads_as_the_report_and_writes_as_the_same_text(
            @ForAll("jurisdictions") Jurisdiction city, @ForAll("changeSets") ChangeSet changes) {
        Comparison comparison = comparison(Hezhou2022.policy(), city, changes);
        String text = json.toJson(comparison);

        ComparisonReport read = json.readComparison(text);

        assertThat(read).isEqualTo(ComparisonReport.of(comparison));
        assertThat(json.toJson(read)).isEqualTo(text);
    }

    @Test
    void an_effect_that_does_not_follow_from_the_outcomes_is_refused() {
        assertThat(refusal("\"effect\": \"introduced\"", "\"effect\": \"resolved\""))
                .extracting(Refusal::pointer, Refusal::problem)
                .containsExactly(
                        "/changed/0",
                        "The effect is \"resolved\": expected \"introduced\", which follows from the outcomes before and"
                                + " after");
    }

    @Test
    void an_effect_that_does_not_exist_is_refused_with_its_place() {
        assertThat(refusal("\"effect\": \"introduced\"", "\"effect\": \"new\""))
                .extracting(Refusal::pointer, Refusal::problem)
                .containsExactly(
                        "/changed/0/effect",
                        "\"new\" is not an effect: expected one of \"changed\", \"introduced\", \"resolved\"");
    }

    @Test
    void findings_of_two_rules_are_no_change() {
        assertThat(refusal("\"rule\": \"one-team\"", "\"rule\": \"two-teams\""))
                .extracting(Refusal::pointer, Refusal::problem)
                .containsExactly(
                        "/changed/0",
                        "The findings before and after are not of one rule and subject: expected the same for both");
    }

    @Test
    void a_change_without_a_finding_is_refused() {
        String document = GoldenDocumentsTest.golden("comparison.json")
                .replaceFirst("\"changed\": \\[", "\"changed\": [{\"effect\": \"changed\"},");

        assertThat(Refusal.of(() -> json.readComparison(document)))
                .extracting(Refusal::pointer, Refusal::problem)
                .containsExactly("/changed/0", "The change has no finding: expected one before, after, or both");
    }

    @Test
    void an_assessment_is_not_taken_for_a_comparison() {
        Refusal refusal = Refusal.of(() -> json.readComparison(json.toJson(POLICY.assess(CITY, TODAY))));

        assertThat(refusal.problem())
                .isEqualTo("The document is an assessment (\"zhongzhi/assessment/1\"): "
                        + "expected a comparison (\"zhongzhi/comparison/1\")");
    }

    @Test
    void a_comparison_may_have_as_many_changes_as_the_limit_says_and_no_more() {
        String document = GoldenDocumentsTest.golden("comparison.json");

        assertThat(json.withLimits(Limits.builder().entities(6).build())
                        .readComparison(document)
                        .changed())
                .hasSize(6);
        assertThat(Refusal.of(() -> json.withLimits(Limits.builder().entities(5).build())
                                .readComparison(document))
                        .pointer())
                .isEqualTo("/changed/5");
    }

    private Refusal refusal(String there, String put) {
        String golden = GoldenDocumentsTest.golden("comparison.json");
        assertThat(golden).contains(there);
        return Refusal.of(() -> json.readComparison(golden.replaceFirst(there, put)));
    }

    private static Comparison comparison(Policy policy, Jurisdiction city, ChangeSet changes) {
        Assessment today = policy.assess(city, TODAY);
        return today.after(changes).comparedTo(today);
    }

    private static Division community(DivisionCode code, String name) {
        return Division.builder()
                .code(code)
                .name(name)
                .kind(DivisionKind.COMMUNITY)
                .build();
    }

    private static Headcount headcount(HeadcountSubject subject, long count) {
        return Headcount.builder()
                .place(STAYING)
                .subject(subject)
                .date(LocalDate.of(2024, 6, 30))
                .count(count)
                .build();
    }

    private static Rule.Builder rule(String id, String number, Obligation obligation) {
        return Rule.builder()
                .id(id)
                .clause(Clause.of("small-policy", number))
                .obligation(obligation)
                .label("规则" + number, "Rule " + number)
                .summary("说明" + number, "Summary " + number);
    }

    @Provide
    Arbitrary<Jurisdiction> jurisdictions() {
        return new AnyJurisdiction().get();
    }

    @Provide
    Arbitrary<ChangeSet> changeSets() {
        return new AnyChangeSet().get();
    }
}
