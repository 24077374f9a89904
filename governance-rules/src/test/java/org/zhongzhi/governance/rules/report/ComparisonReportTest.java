package org.zhongzhi.governance.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.LAST_DAY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Things.headcount;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.Things.team;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Comparison;
import org.zhongzhi.governance.rules.Effect;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Requirement;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.integrity.Integrity;
import org.zhongzhi.governance.rules.measure.PersonMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

class ComparisonReportTest {
    private static final ChangeSet CHANGES = ChangeSet.of(
            Change.put(team("t-1", TeamKind.EMERGENCY, COMMUNITY)),
            Change.put(headcount(COMMUNITY, HeadcountSubject.PERMANENT_RESIDENTS, "2024-01-01", 1000)),
            Change.put(headcount(COMMUNITY, HeadcountSubject.REGISTERED_VOLUNTEERS, "2024-01-01", 170)));

    @Test
    void a_report_has_both_assessments_with_their_counts() {
        Assessment before = tree().assessed(TODAY);
        Assessment after = before.after(CHANGES);

        ComparisonReport report = ComparisonReport.of(after.comparedTo(before));

        assertThat(report.before()).isEqualTo(ReportedAssessment.of(before));
        assertThat(report.after().about()).isEqualTo(after.jurisdiction().about());
        assertThat(report.after().policy()).isEqualTo(ReportedPolicy.of(after.policy()));
        assertThat(report.after().asOf()).isEqualTo(TODAY);
        assertThat(report.after().summary()).isEqualTo(after.summary()).isNotEqualTo(before.summary());
        assertThat(report.after().rulesWithoutSubjects()).isEqualTo(after.rulesWithoutSubjects());
    }

    @Test
    void it_has_every_change_in_order_with_its_effect_and_both_findings() {
        Assessment before = tree().assessed(LAST_DAY.plusDays(1));
        Comparison comparison = before.after(CHANGES).comparedTo(before);

        ComparisonReport report = ComparisonReport.of(comparison);

        assertThat(report.changed()).isEqualTo(comparison.changed().map(ReportedChange::of));
        assertThat(report.changed()
                        .filter(each -> each.effect() != Effect.CHANGED)
                        .map(each -> each.effect() + " " + each.after().get().rule()))
                .containsExactly("RESOLVED emergency-team", "INTRODUCED volunteer-share");
        assertThat(report.changed().filter(each -> each.before().isEmpty()))
                .as("what was put in was not judged before")
                .hasSize(3)
                .allMatch(each -> each.after().get().rule().equals("reference-resolved"));
    }

    @Test
    void two_dates_and_two_policies_are_told_apart() {
        Comparison comparison =
                tree().under(Integrity.policy()).assessed(LAST_DAY).comparedTo(tree().assessed(TODAY));

        ComparisonReport report = ComparisonReport.of(comparison);

        assertThat(report.before().policy().id()).isEqualTo("hezhou-2022");
        assertThat(report.after().policy().id()).isEqualTo("integrity");
        assertThat(report.before().asOf()).isEqualTo(TODAY);
        assertThat(report.after().asOf()).isEqualTo(LAST_DAY);
        assertThat(report.changed()).isNotEmpty().allMatch(each -> each.after().isEmpty());
    }

    @Test
    void a_change_that_only_a_restricted_value_shows_is_left_out() {
        Policy policy = onPersons(
                anyOf(atLeast(PersonMeasures.PARTY_MEMBERSHIP, 1), atLeast(PersonMeasures.LIAISON_ESTATES, 0)));
        Assessment before =
                tree().under(policy).with(person("p-1", PartyMembership.YES)).assessed(TODAY);

        Comparison comparison =
                before.after(Change.put(person("p-1", PartyMembership.NO))).comparedTo(before);

        assertThat(comparison.changed()).hasSize(1);
        assertThat(ComparisonReport.of(comparison).changed()).isEmpty();
    }

    @Test
    void a_change_is_made_of_findings_that_belong_together() {
        Assessment before = tree().assessed(TODAY);
        Comparison comparison = before.after(CHANGES).comparedTo(before);
        ReportedFinding team = ReportedFinding.of(comparison.resolved().head());
        ReportedFinding other = ReportedFinding.of(before.violations()
                .find(each -> !each.subject().equals(COMMUNITY))
                .get());

        assertThatThrownBy(() -> ReportedChange.builder().effect(Effect.CHANGED).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The change has no finding: expected one before, after, or both");
        assertThatThrownBy(() -> ReportedChange.builder()
                        .effect(Effect.CHANGED)
                        .before(Option.some(team))
                        .after(Option.some(other))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "The findings before and after are not of one rule and subject: expected the same for both");
        assertThatThrownBy(() -> ReportedChange.builder()
                        .effect(Effect.INTRODUCED)
                        .before(Option.some(team))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The effect is \"introduced\": expected \"resolved\", "
                        + "which follows from the outcomes before and after");
    }

    private static Policy onPersons(Requirement requirement) {
        Clause clause = Clause.of("test", "1");
        return Policy.builder()
                .id("test")
                .version("1")
                .edition(TODAY)
                .title(Text.of("测试", "Test"))
                .sections(Array.of(Section.of(
                        clause,
                        Text.of("全部", "All"),
                        Rule.builder()
                                .id("on-persons")
                                .clause(clause)
                                .obligation(Obligation.REQUIRED)
                                .on(Subjects.PERSON)
                                .label("人员", "Persons")
                                .summary("人员", "Persons")
                                .requires(requirement)
                                .build())))
                .build();
    }
}
