package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.integrity.Integrity;
import org.zhongzhi.governance.rules.report.AssessmentReport;
import org.zhongzhi.governance.rules.report.ReportedFinding;
import org.zhongzhi.governance.rules.testing.AnyCity;

class AssessmentLawsTest {
    private static final Set<String> INTEGRITY =
            Integrity.policy().rules().map(Rule::id).toSet();

    /** Offices held before and projects of last year count even when they are over, and leads as they are recorded. */
    private static final Set<String> LOOKING_BACK =
            HashSet.of("secretary-advancement-due", "micro-project-each-year", "list-item-one-lead");

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_entities_come_changes_nothing_in_the_report(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf,
            @ForAll Random random) {
        List<Entity> shuffled = new ArrayList<>(entities);
        Collections.shuffle(shuffled, random);

        assertThat(report(shuffled, asOf)).isEqualTo(report(entities, asOf));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void what_is_not_in_force_might_as_well_not_be_there_for_rules_of_the_article_that_do_not_look_back(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf) {
        List<Entity> inForce = entities.stream()
                .filter(each -> !(each instanceof Dated dated) || dated.period().contains(asOf))
                .filter(each ->
                        !(each instanceof Headcount count) || !count.date().isAfter(asOf))
                .toList();

        assertThat(findings(inForce, asOf).reject(each -> seesWhatIsOver(each.rule())))
                .containsExactlyElementsOf(findings(entities, asOf).reject(each -> seesWhatIsOver(each.rule())));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void one_more_emergency_team_is_seen_by_the_rule_for_its_community_and_by_its_own_references_alone(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf,
            @ForAll("communities") DivisionCode community) {
        Team team = Things.team("one-more", TeamKind.EMERGENCY, community);

        Seq<ReportedFinding> before = findings(entities, asOf);
        Seq<ReportedFinding> after = findings(with(entities, team), asOf);

        Seq<ReportedFinding> changed = after.removeAll(before);
        assertThat(changed)
                .allMatch(each -> each.subject().id().equals(team.id())
                        || (each.rule().equals("emergency-team")
                                && each.subject().id().equals(community)));
        assertThat(before.removeAll(after).map(ReportedFinding::rule)).allMatch("emergency-team"::equals);
        assertThat(after.filter(each -> each.subject().id().equals(team.id())).map(ReportedFinding::rule))
                .containsExactly("reference-resolved");
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void one_more_volunteer_organization_never_breaks_the_rule_that_asks_for_two(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf,
            @ForAll("communities") DivisionCode community) {
        Assessment before = assessed(entities, asOf);
        Assessment after = assessed(
                with(entities, Things.body("one-more", OrganizationKind.VOLUNTEER_ORGANIZATION, community)), asOf);

        for (Finding finding : before.findings("volunteer-organizations")) {
            if (finding.outcome().kind() == OutcomeKind.SATISFIED) {
                assertThat(after.outcome("volunteer-organizations", finding.subject())
                                .get()
                                .kind())
                        .isEqualTo(OutcomeKind.SATISFIED);
            }
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void a_community_that_complies_when_both_areas_are_asked_for_complies_when_either_is(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf) {
        Policy both = Hezhou2022.policy().with("community-centre-area.reading", "both");
        Assessment either = assessed(entities, asOf);

        for (Finding finding : both.assess(jurisdiction(entities), asOf).findings("community-centre-area")) {
            if (finding.outcome().kind() == OutcomeKind.SATISFIED) {
                assertThat(either.outcome("community-centre-area", finding.subject())
                                .get()
                                .kind())
                        .isEqualTo(OutcomeKind.SATISFIED);
            }
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void the_summary_counts_the_findings_and_a_rule_is_idle_only_if_it_judged_nothing(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf) {
        Assessment assessment = assessed(entities, asOf);
        Set<String> idle = HashSet.ofAll(assessment.rulesWithoutSubjects().map(IdleRule::rule));

        for (OutcomeKind kind : OutcomeKind.values()) {
            assertThat(assessment.summary().count(kind))
                    .isEqualTo(assessment.findings(kind).size());
        }
        for (Rule rule : assessment.policy().rules()) {
            assertThat(idle.contains(rule.id()))
                    .isEqualTo(assessment
                            .findings(rule.id())
                            .forAll(finding -> finding.outcome().kind() == OutcomeKind.NOT_APPLICABLE));
        }
    }

    private static boolean seesWhatIsOver(String rule) {
        return INTEGRITY.contains(rule) || LOOKING_BACK.contains(rule);
    }

    private static AssessmentReport report(List<Entity> entities, LocalDate asOf) {
        return AssessmentReport.of(assessed(entities, asOf));
    }

    private static Seq<ReportedFinding> findings(List<Entity> entities, LocalDate asOf) {
        return report(entities, asOf).findings();
    }

    private static Assessment assessed(List<Entity> entities, LocalDate asOf) {
        return Hezhou2022.policy().assess(jurisdiction(entities), asOf);
    }

    private static Jurisdiction jurisdiction(List<Entity> entities) {
        return Jurisdiction.of(About.of(Text.of("某市", "A city")), entities);
    }

    private static List<Entity> with(List<Entity> entities, Entity more) {
        return Array.ofAll(entities).append(more).asJava();
    }

    @Provide
    Arbitrary<DivisionCode> communities() {
        return Arbitraries.of(AnyCity.COMMUNITY, AnyCity.OTHER_COMMUNITY);
    }
}
