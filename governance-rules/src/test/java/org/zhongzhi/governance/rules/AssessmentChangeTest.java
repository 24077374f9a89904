package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

class AssessmentChangeTest {
    private static final Team TEAM = Things.team("t-1", TeamKind.EMERGENCY, COMMUNITY);

    @Test
    void a_change_tells_what_it_resolves_and_what_it_introduces() {
        Assessment before = tree().assessed(TODAY);

        Assessment after = before.after(Change.put(TEAM));
        Assessment back = after.after(Change.remove(TEAM.id()));

        assertThat(after.comparedTo(before).resolved())
                .extracting(each -> each.rule().id() + " " + each.subject())
                .containsExactly("emergency-team " + COMMUNITY);
        assertThat(after.comparedTo(before).introduced()).isEmpty();
        assertThat(back.comparedTo(after).introduced())
                .extracting(each -> each.rule().id() + " " + each.subject())
                .containsExactly("emergency-team " + COMMUNITY);
        assertThat(back.comparedTo(before).isEmpty()).isTrue();
        assertThat(back.comparedTo(after).before()).isSameAs(after);
        assertThat(back.comparedTo(after).after()).isSameAs(back);
        assertThat(after.comparedTo(before)).hasToString("0 introduced, 1 resolved, 2 changed");
    }

    @Test
    void what_changed_shows_both_findings() {
        Assessment before = tree().assessed(TODAY);
        Assessment after = before.after(Change.put(TEAM));

        OutcomeChange change = after.comparedTo(before)
                .changed()
                .find(each -> each.rule().equals("emergency-team"))
                .get();

        assertThat(change.subject()).isEqualTo(COMMUNITY);
        assertThat(change.before().get().outcome().kind()).isEqualTo(OutcomeKind.VIOLATED);
        assertThat(change.after().get().outcome().kind()).isEqualTo(OutcomeKind.SATISFIED);
        assertThat(change.isResolved()).isTrue();
        assertThat(change.isIntroduced()).isFalse();
        assertThat(change.effect()).isEqualTo(Effect.RESOLVED);
        assertThat(change.isTold()).isTrue();
    }

    @Test
    void a_change_that_changes_nothing_gives_the_same_assessment() {
        Assessment assessment = tree().with(TEAM).assessed(TODAY);

        assertThat(assessment.after(Change.put(TEAM))).isSameAs(assessment);
        assertThat(assessment.after(ChangeSet.of())).isSameAs(assessment);
        assertThat(assessment.asOf(TODAY)).isSameAs(assessment);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 300})
    void a_change_takes_the_same_work_however_large_the_jurisdiction_is(int communities) {
        Assessment before = Hezhou2022.policy().assess(city(communities), TODAY);
        DivisionCode first = community(0);

        Work team = before.after(Change.put(Things.team("t-1", TeamKind.EMERGENCY, first)))
                .work();
        Work count = before.after(
                        Change.put(Things.headcount(first, HeadcountSubject.REGISTERED_VOLUNTEERS, "2024-01-01", 20)))
                .work();

        assertThat(before.work().isFull()).isTrue();
        assertThat(before.work().evaluations()).isGreaterThan(communities);
        assertThat(team.isFull()).isFalse();
        // The rules on emergency and volunteer teams for the community, and the references of the team itself.
        assertThat(team.evaluations()).isEqualTo(3);
        // Volunteers and households are counts both, and the references of the count itself.
        assertThat(count.evaluations()).isEqualTo(3);
    }

    @Test
    void many_changes_beside_a_small_jurisdiction_are_judged_from_scratch_with_the_same_result() {
        Jurisdiction city = city(30);
        Assessment before = Hezhou2022.policy().assess(city, TODAY);
        ChangeSet teams = ChangeSet.of(Array.range(0, 100)
                .map(i -> Change.put(Things.team("t-" + i, TeamKind.EMERGENCY, community(i % 30)))));

        Assessment after = before.after(teams);

        assertThat(after.work().isFull()).isTrue();
        assertThat(outcomes(after)).isEqualTo(outcomes(Hezhou2022.policy().assess(city.after(teams), TODAY)));
    }

    @Test
    void a_session_counts_the_last_change_of_each_entity_and_ends_in_one_assessment() {
        Assessment before = tree().assessed(TODAY);
        Editing session = before.edit();
        session.put(TEAM)
                .put(Things.team("t-2", TeamKind.EMERGENCY, OTHER_COMMUNITY))
                .remove(TEAM.id());

        Assessment after = session.finish();

        assertThat(session.changes().changes()).hasSize(2);
        assertThat(after.comparedTo(before).resolved())
                .extracting(Finding::subject)
                .containsExactly(OTHER_COMMUNITY);
        assertThat(session.put(TEAM).finish().comparedTo(before).resolved()).hasSize(2);
    }

    @Test
    void assessments_under_two_policies_compare_rule_by_rule() {
        Policy one = Numbers.policy(
                "one", Numbers.rule("a", Requirement.none(Numbers.A)), Numbers.rule("b", Requirement.none(Numbers.A)));
        Policy two = Numbers.policy(
                "two",
                Numbers.rule("c", Requirement.atLeast(Numbers.A, 1)),
                Numbers.rule("b", Requirement.atLeast(Numbers.A, 1)));

        Comparison comparison =
                tree().under(two).assessed(TODAY).comparedTo(tree().under(one).assessed(TODAY));

        assertThat(comparison.changed().map(OutcomeChange::rule)).containsExactly("c", "b", "a");
        assertThat(comparison.introduced().map(each -> each.rule().id())).containsExactly("c", "b");
    }

    @Test
    void on_several_threads_the_result_is_the_same_in_the_same_order() throws Exception {
        Jurisdiction city = city(6_000);
        Assessment alone = Hezhou2022.policy().assess(city, TODAY);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Assessment together = Hezhou2022.policy().assess(city, TODAY, threads);

            assertThat(outcomes(together)).isEqualTo(outcomes(alone));
            assertThat(together.summary()).isEqualTo(alone.summary());
            assertThat(together.work()).isEqualTo(alone.work());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_executor_that_never_comes_to_its_tasks_only_costs_its_help() {
        Jurisdiction city = city(6_000);

        Assessment assessment = Hezhou2022.policy().assess(city, TODAY, task -> {});

        assertThat(outcomes(assessment)).isEqualTo(outcomes(Hezhou2022.policy().assess(city, TODAY)));
    }

    @Test
    void what_goes_wrong_on_another_thread_comes_to_the_caller() {
        Measure broken = Measure.named("community.broken")
                .label("坏", "broken")
                .in(Unit.of("个", "things"))
                .measuring((reading, community) -> {
                    throw new IllegalStateException("measure of " + community.id());
                });
        Policy policy = Numbers.policy(
                "p",
                Numbers.rule("r")
                        .on(org.zhongzhi.governance.rules.measure.Subjects.COMMUNITY)
                        .requires(Requirement.none(broken))
                        .build());

        assertThatThrownBy(() -> policy.assess(city(1), TODAY, Runnable::run))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("measure of ");
        assertThatThrownBy(() -> Hezhou2022.policy().assess(city(6_000), TODAY, task -> {
                    throw new RejectedExecutionException("closed");
                }))
                .isInstanceOf(RejectedExecutionException.class);
    }

    private static List<String> outcomes(Assessment assessment) {
        List<String> outcomes = new ArrayList<>();
        assessment.findings().forEach(each -> outcomes.add(each + " " + each.outcome()));
        return outcomes;
    }

    private static DivisionCode community(int number) {
        return DivisionCode.of(String.format("4511020%02d%03d", 1 + number / 900, number % 900));
    }

    private static Jurisdiction city(int communities) {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < communities; i++) {
            entities.add(Things.division(community(i), DivisionKind.COMMUNITY, "社区", null));
            entities.add(Things.headcount(
                    community(i),
                    HeadcountSubject.PERMANENT_RESIDENTS,
                    LocalDate.of(2024, 1, 1).toString(),
                    100));
        }
        return Jurisdiction.of(About.of(Text.of("某市", "A city")), entities);
    }
}
