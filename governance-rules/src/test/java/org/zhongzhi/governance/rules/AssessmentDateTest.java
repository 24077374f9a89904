package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.LAST_DAY;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Months.ALL_FRESH;
import static org.zhongzhi.governance.rules.Months.FRESH;
import static org.zhongzhi.governance.rules.Months.OTHER;
import static org.zhongzhi.governance.rules.Months.RECENT;
import static org.zhongzhi.governance.rules.Months.START;
import static org.zhongzhi.governance.rules.Months.begun;
import static org.zhongzhi.governance.rules.Months.teams;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;

/** The same city on other dates. */
class AssessmentDateTest {
    @Test
    void another_date_judges_again_what_its_period_or_its_rule_turns_on() {
        Team leaving = Things.team("t-1", TeamKind.EMERGENCY, COMMUNITY, Period.of(TODAY.minusDays(9), LAST_DAY));
        Assessment today = tree().with(leaving).assessed(TODAY);

        Assessment later = today.asOf(LAST_DAY);

        assertThat(later.asOf()).isEqualTo(LAST_DAY);
        assertThat(later.work().isFull()).isFalse();
        assertThat(later.work().evaluations()).isEqualTo(3);
        assertThat(later.comparedTo(today).introduced())
                .extracting(each -> each.rule().id())
                .containsExactly("emergency-team");
        assertThat(later.asOf(TODAY).comparedTo(today).isEmpty()).isTrue();
    }

    @Test
    void a_move_of_the_date_within_all_windows_evaluates_nothing() {
        Assessment start = teams(FRESH, ALL_FRESH, RECENT).assessed(START);

        Assessment last = start.asOf(LocalDate.of(2024, 2, 29));
        Assessment first = last.asOf(LocalDate.of(2024, 2, 6));

        assertThat(last.work()).isEqualTo(Work.update(0));
        assertThat(first.work()).isEqualTo(Work.update(0));
        assertThat(last.comparedTo(start).isEmpty()).isTrue();
        assertThat(first.comparedTo(teams(FRESH, ALL_FRESH, RECENT).assessed(first.asOf()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_move_of_the_date_judges_again_those_alone_whose_windows_it_leaves() {
        Assessment start = teams(FRESH).assessed(START);

        Assessment ofOther = start.asOf(LocalDate.of(2024, 3, 1));
        Assessment ofBoth = start.asOf(LocalDate.of(2024, 3, 6));
        Assessment back = ofBoth.asOf(LocalDate.of(2024, 3, 5));

        assertThat(months(start)).containsExactly(1L, 2L);
        assertThat(ofOther.work()).isEqualTo(Work.update(1));
        assertThat(months(ofOther)).containsExactly(1L, 3L);
        assertThat(ofBoth.work()).isEqualTo(Work.update(2));
        assertThat(months(ofBoth)).containsExactly(2L, 3L);
        assertThat(back.work()).isEqualTo(Work.update(1));
        assertThat(months(back)).containsExactly(1L, 3L);
    }

    @Test
    void a_move_of_the_date_measures_again_those_parts_of_a_sum_alone_whose_windows_it_leaves() {
        Assessment start = teams(ALL_FRESH, RECENT).assessed(START);

        Assessment later = start.asOf(LocalDate.of(2024, 3, 1));

        assertThat(start.outcome("all-fresh", CITY).get().kind()).isEqualTo(OutcomeKind.SATISFIED);
        // The one part, and the rule on the city that reads the sum.
        assertThat(later.work()).isEqualTo(Work.update(2));
        assertThat(later.outcome("all-fresh", CITY).get().measured().map(Measurement::low))
                .containsExactly(4L);
        assertThat(later.asOf(LocalDate.of(2024, 3, 6)).comparedTo(later).introduced())
                .extracting(each -> each.rule().id())
                .containsExactly("all-fresh");
    }

    @Test
    void what_a_change_judges_again_is_judged_again_on_the_days_it_asks_about_from_then_on() {
        Assessment before = teams(FRESH).assessed(START);

        Assessment after = before.after(Change.put(begun("t-2", OTHER_COMMUNITY, LocalDate.of(2024, 2, 1))));

        assertThat(after.asOf(LocalDate.of(2024, 3, 1)).work()).isEqualTo(Work.update(0));
        assertThat(after.asOf(LocalDate.of(2024, 3, 2)).work()).isEqualTo(Work.update(1));
    }

    @Test
    void what_is_gone_is_not_looked_for_on_any_other_date() {
        Assessment before = teams(FRESH, ALL_FRESH).assessed(START);

        Assessment withoutTeam = before.after(Change.remove(OTHER.id()));
        Assessment withoutPlace = before.after(Change.remove(OTHER_COMMUNITY));

        assertThat(withoutTeam.asOf(LocalDate.of(2024, 3, 1)).work()).isEqualTo(Work.update(0));
        assertThat(withoutPlace.asOf(LocalDate.of(2024, 3, 1)).work()).isEqualTo(Work.update(0));
    }

    @Test
    void a_rule_that_is_not_in_force_asks_nothing_of_the_date() {
        LocalDate begin = LocalDate.of(2024, 3, 3);
        Rule young = Rule.builder()
                .from(FRESH)
                .inForce(Period.of(begin, LocalDate.of(2024, 3, 7)))
                .build();
        Assessment start = teams(young).assessed(START);

        Assessment inForce = start.asOf(begin);
        Assessment over = inForce.asOf(LocalDate.of(2024, 3, 7));

        assertThat(start.asOf(LocalDate.of(2024, 3, 1)).work()).isEqualTo(Work.update(0));
        assertThat(months(inForce)).containsExactly(1L, 3L);
        assertThat(inForce.asOf(LocalDate.of(2024, 3, 6)).work()).isEqualTo(Work.update(1));
        assertThat(over.findings()).isEmpty();
        assertThat(over.asOf(LocalDate.of(2025, 3, 7)).work()).isEqualTo(Work.update(0));
    }

    @Test
    void who_is_judged_may_depend_on_the_days_that_have_come() {
        SubjectKind started = SubjectKind.of(
                "started",
                Text.of("已开始处", "place where something has begun"),
                EntityType.DIVISION,
                (reading, place) -> place.all(Team.class)
                        .flatMap(each -> each.period().from())
                        .exists(reading::hasCome));
        Rule rule = Numbers.rule("started")
                .on(started)
                .requires(Requirement.none(Numbers.A))
                .build();
        Assessment start = teams(rule).assessed(LocalDate.of(2024, 2, 4));

        Assessment next = start.asOf(LocalDate.of(2024, 2, 5));

        assertThat(start.findings().map(Finding::subject)).containsExactly(OTHER_COMMUNITY);
        assertThat(next.findings().map(Finding::subject)).containsExactly(COMMUNITY, OTHER_COMMUNITY);
        // The place where it began, and by its turn into force the same again, once.
        assertThat(next.work()).isEqualTo(Work.update(1));
        assertThat(next.asOf(LocalDate.of(2023, 12, 30)).findings()).isEmpty();
    }

    /** What the rule on communities measured, by community. */
    private static Seq<Long> months(Assessment assessment) {
        return assessment
                .findings("fresh")
                .flatMap(each -> each.outcome().measured())
                .map(Measurement::low);
    }
}
