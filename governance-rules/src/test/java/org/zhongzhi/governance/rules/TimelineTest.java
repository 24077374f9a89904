package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.LAST_DAY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Months.ALL_FRESH;
import static org.zhongzhi.governance.rules.Months.FRESH;
import static org.zhongzhi.governance.rules.Months.RECENT;
import static org.zhongzhi.governance.rules.Months.START;
import static org.zhongzhi.governance.rules.Months.YEAR;
import static org.zhongzhi.governance.rules.Months.teams;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.time.Period;

class TimelineTest {
    /** How many days have gone by: what it comes to rests on the date itself. */
    private static final Measure AGE = Measure.named("city.age")
            .label("天数", "days")
            .in(Unit.of("天", "days"))
            .measuring((reading, city) -> Measured.of(reading.asOf().toEpochDay() - TODAY.toEpochDay(), Array.empty()));

    @Test
    void the_timeline_tells_when_terms_end_and_targets_fall_due() {
        Team leaving = Things.team("t-1", TeamKind.EMERGENCY, COMMUNITY, Period.of(TODAY.minusDays(9), LAST_DAY));
        Assessment today = tree().with(leaving)
                .with(
                        Things.headcount(COMMUNITY, HeadcountSubject.PERMANENT_RESIDENTS, "2024-01-01", 100),
                        Things.headcount(COMMUNITY, HeadcountSubject.REGISTERED_VOLUNTEERS, "2024-01-01", 17))
                .assessed(TODAY);

        Seq<Milestone> timeline = today.timeline(TODAY, LAST_DAY.plusYears(1));

        assertThat(timeline.map(Milestone::date)).containsExactly(LAST_DAY, LAST_DAY.plusDays(1));
        assertThat(timeline.get(0)
                        .comparison()
                        .introduced()
                        .map(each -> each.rule().id()))
                .containsExactly("emergency-team");
        assertThat(timeline.get(1)
                        .comparison()
                        .introduced()
                        .map(each -> each.rule().id()))
                .containsExactly("volunteer-share");
        assertThat(today.timeline(LAST_DAY, TODAY)).isEmpty();
    }

    @Test
    void the_timeline_of_rules_that_read_the_date_looks_at_every_day() {
        Policy policy = Numbers.policy("p", Numbers.rule("young", Requirement.atMost(AGE, 2)));

        Seq<Milestone> timeline = tree().under(policy).assessed(TODAY).timeline(TODAY, TODAY.plusDays(4));

        assertThat(timeline.map(Milestone::date))
                .containsExactly(TODAY.plusDays(1), TODAY.plusDays(2), TODAY.plusDays(3), TODAY.plusDays(4));
        assertThat(timeline.filter(each -> each.comparison().introduced().nonEmpty())
                        .map(Milestone::date))
                .containsExactly(TODAY.plusDays(3));
    }

    @Test
    void the_timeline_looks_at_every_day_once_a_rule_that_reads_the_date_has_come_into_force() {
        Rule young = Rule.builder()
                .from(Numbers.rule("young", Requirement.atMost(AGE, 3)))
                .inForce(Period.from(TODAY.plusDays(2)))
                .build();

        Seq<Milestone> timeline =
                tree().under(Numbers.policy("p", young)).assessed(TODAY).timeline(TODAY, TODAY.plusDays(4));

        assertThat(timeline.map(Milestone::date))
                .containsExactly(TODAY.plusDays(2), TODAY.plusDays(3), TODAY.plusDays(4));
    }

    @Test
    void the_timeline_goes_from_the_end_of_one_window_to_the_end_of_the_next() {
        Assessment start = teams(FRESH, ALL_FRESH, RECENT).assessed(START);

        Seq<Milestone> timeline = start.timeline(START, LocalDate.of(2025, 1, 1));

        assertThat(timeline.map(each -> each.date().toString()))
                .containsExactly(
                        "2024-03-01",
                        "2024-03-06",
                        "2024-04-01",
                        "2024-04-06",
                        "2024-05-01",
                        "2024-05-06",
                        "2024-06-01",
                        "2024-06-06",
                        "2024-07-01",
                        "2024-07-06",
                        "2024-08-01",
                        "2024-08-06",
                        "2024-09-01",
                        "2024-09-06",
                        "2024-10-01",
                        "2024-10-06",
                        "2024-11-01",
                        "2024-11-06",
                        "2024-12-01",
                        "2024-12-06",
                        "2025-01-01");
        assertThat(timeline.last()
                        .comparison()
                        .introduced()
                        .map(each -> each.rule().id()))
                .containsExactly("recent");
    }

    @Test
    void the_timeline_follows_parts_of_sums_that_no_rule_judges_by_themselves() {
        Seq<Milestone> timeline = teams(ALL_FRESH).assessed(START).timeline(START, LocalDate.of(2024, 4, 5));

        assertThat(timeline.map(each -> each.date().toString()))
                .containsExactly("2024-03-01", "2024-03-06", "2024-04-01");
    }

    @Test
    void the_timeline_judges_nothing_on_the_days_between() {
        AtomicInteger judged = new AtomicInteger();
        Measure counted = Measure.named("city.counted")
                .label("年份", "year")
                .in(Unit.of("年", "years"))
                .measuring((reading, city) -> {
                    judged.incrementAndGet();
                    return Numbers.known(reading.year());
                });
        Assessment start = tree().under(Numbers.policy("p", Numbers.rule("r", Requirement.none(counted))))
                .assessed(START);

        Seq<Milestone> timeline = start.timeline(START, START.plusYears(10));

        assertThat(timeline).hasSize(10);
        // The assessment, finding out what it rests on, and ten new years.
        assertThat(judged).hasValue(12);
    }

    @Test
    void the_findings_of_a_milestone_are_those_of_the_day_and_of_the_eve() {
        Rule target = Numbers.rule("target")
                .obligation(Obligation.TARGET)
                .by(LocalDate.of(2025, 1, 31))
                .requires(Requirement.atMost(YEAR, 2000))
                .build();

        OutcomeChange change = teams(target)
                .assessed(START)
                .timeline(START, LocalDate.of(2025, 1, 1))
                .get(0)
                .comparison()
                .changed()
                .get(0);

        assertThat(change.before().get().explain(Locale.ENGLISH))
                .contains("Due by the end of 2025-01-31, 31 days left");
        assertThat(change.after().get().explain(Locale.ENGLISH)).contains("Due by the end of 2025-01-31, 30 days left");
    }

    @Test
    void a_timeline_may_end_on_the_last_of_all_dates() {
        Assessment late = teams(RECENT).assessed(LocalDate.MAX.minusDays(3));

        assertThat(late.timeline(late.asOf(), LocalDate.MAX)).isEmpty();
    }
}
