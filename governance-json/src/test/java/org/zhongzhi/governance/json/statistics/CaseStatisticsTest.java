package org.zhongzhi.governance.json.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.json.statistics.Life.FIRM;
import static org.zhongzhi.governance.json.statistics.Life.MATTERS;
import static org.zhongzhi.governance.json.statistics.Life.SANITATION;
import static org.zhongzhi.governance.json.statistics.Life.at;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.PersonalReference;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.procedures.Procedures;

class CaseStatisticsTest {
    private static final Instant END_OF_JULY = at("2022-08-01T00:00");
    private static final EstateId ESTATE = EstateId.of("qt-1");

    private static Life handled() {
        return Life.of("c-1")
                .reported()
                .registered()
                .on("2022-06-20T10:00")
                .dispatched(SANITATION)
                .on("2022-06-20T12:00")
                .finished(1);
    }

    private static Life closedOnTime() {
        return handled().fedBack().on("2022-06-21T09:00").verified(true).closed();
    }

    private static CaseStatistics count(Case... cases) {
        return CaseStatistics.of(MATTERS, Array.of(cases), END_OF_JULY);
    }

    private static String figures(Figures figures) {
        return figures.toString();
    }

    @Test
    void a_case_that_is_closed_in_time_counts_all_along_its_way() {
        Figures total = count(closedOnTime().end()).total();

        assertThat(total)
                .hasToString(
                        "reported 1, registered 1, dispatched 1, handled 1, closed 1, due 1, dueClosed 1, onTime 1, satisfied 1");
        assertThat(total.handlingTime().median().get()).isBetween(24L * 60, 24L * 60 * 101 / 100);
        assertThat(total.closingRate()).hasToString("100.00%");
        assertThat(total.onTimeRate()).isEqualTo(new Rate(1, 1));
        assertThat(total.satisfactionRate()).isEqualTo(new Rate(1, 1));
    }

    @Test
    void a_case_is_due_when_its_limit_has_run_out_and_not_before() {
        Case open = handled().end();

        Figures before = CaseStatistics.of(MATTERS, Array.of(open), at("2022-06-27T23:59"))
                .total();
        Figures after = CaseStatistics.of(MATTERS, Array.of(open), at("2022-06-28T00:00"))
                .total();
        assertThat(before.due()).isZero();
        assertThat(after).hasToString("reported 1, registered 1, dispatched 1, handled 1, due 1");
        assertThat(after.closingRate()).hasToString("0.00%");
        assertThat(before.closingRate()).hasToString("–");
    }

    @Test
    void a_case_that_is_closed_late_is_closed_of_those_due_and_not_on_time() {
        Figures total = count(handled()
                        .fedBack()
                        .on("2022-06-28T00:00")
                        .verified(false)
                        .closed()
                        .end())
                .total();

        assertThat(total.dueClosed()).isOne();
        assertThat(total.onTime()).isZero();
        assertThat(total.dissatisfied()).isOne();
    }

    @Test
    void a_case_that_ends_otherwise_in_time_is_not_due_and_too_late_it_is() {
        Case inTime = Life.of("c-1").reported().registered().duplicate().end();
        Case tooLate = Life.of("c-2")
                .reported()
                .registered()
                .on("2022-06-29T09:00")
                .duplicate()
                .end();
        Case refused = Life.of("c-3").reported().notAccepted().end();

        assertThat(count(inTime).total()).hasToString("reported 1, registered 1");
        assertThat(count(tooLate).total()).hasToString("reported 1, registered 1, due 1");
        assertThat(count(refused).total()).hasToString("reported 1");
    }

    @Test
    void what_happens_after_the_moment_is_left_out() {
        Case closed = closedOnTime().end();

        assertThat(CaseStatistics.of(MATTERS, Array.of(closed), at("2022-06-20T09:30"))
                        .total())
                .hasToString("reported 1, registered 1");
        assertThat(CaseStatistics.of(MATTERS, Array.of(closed), at("2022-06-19T00:00"))
                        .rows())
                .isEmpty();
    }

    @Test
    void a_case_that_is_opened_again_is_not_closed_and_counts_by_its_last_run() {
        Life reopened = closedOnTime().on("2022-06-24T09:00").reopened();

        assertThat(CaseStatistics.of(MATTERS, Array.of(reopened.end()), at("2022-06-30T00:00"))
                        .total())
                .hasToString("reported 1, registered 1, dispatched 1, handled 1, satisfied 1");
        Case closedAgain = reopened.dispatched(SANITATION)
                .on("2022-06-25T09:00")
                .finished(2)
                .fedBack()
                .verified(false)
                .closed()
                .end();
        assertThat(count(closedAgain).total())
                .hasToString(
                        "reported 1, registered 1, dispatched 1, handled 1, closed 1, due 1, dueClosed 1, onTime 1, dissatisfied 1");
        assertThat(count(closedAgain).total().handlingTime().median().get())
                .as("from the first registration to the last closing")
                .isBetween(5L * 24 * 60, 5L * 24 * 60 * 101 / 100);
    }

    @Test
    void each_body_counts_its_own_work_by_its_own_limit() {
        Case joint = Life.of("c-1")
                .reported()
                .registered()
                .on("2022-06-20T10:00")
                .dispatched(SANITATION, FIRM)
                .on("2022-06-21T10:00")
                .finished(1)
                .on("2022-06-24T10:00")
                .finished(2)
                .fedBack()
                .verified(true)
                .closed()
                .end();
        CaseStatistics statistics = count(joint);

        assertThat(statistics.total().onTime()).isOne();
        assertThat(figures(statistics.in(Dimension.BODY, "sanitation")))
                .isEqualTo(
                        "reported 1, registered 1, dispatched 1, handled 1, closed 1, due 1, dueClosed 1, onTime 1, satisfied 1");
        assertThat(figures(statistics.in(Dimension.BODY, "firm")))
                .as("three working days from dispatch end on the 23rd")
                .isEqualTo(
                        "reported 1, registered 1, dispatched 1, handled 1, closed 1, due 1, dueClosed 1, satisfied 1");
        assertThat(statistics.in(Dimension.BODY, "sanitation").handlingTime())
                .isEqualTo(HandlingTimes.of(Array.of(24L * 60)));
        assertThat(statistics.in(Dimension.BODY, "firm").handlingTime())
                .isEqualTo(HandlingTimes.of(Array.of(4L * 24 * 60)));
        assertThat(statistics.in(Dimension.BODY, "nobody")).isEqualTo(Figures.none());
    }

    @Test
    void a_body_that_returns_its_work_in_time_owes_nothing_and_the_next_one_does_it() {
        Case returned = Life.of("c-1")
                .reported()
                .registered()
                .dispatched(FIRM)
                .on("2022-06-20T15:00")
                .returned(1)
                .dispatched(SANITATION)
                .on("2022-06-21T09:00")
                .finished(2)
                .end();
        CaseStatistics statistics = count(returned);

        assertThat(statistics.total().returned()).isOne();
        assertThat(figures(statistics.in(Dimension.BODY, "firm")))
                .isEqualTo("reported 1, registered 1, dispatched 1, returned 1");
        assertThat(figures(statistics.in(Dimension.BODY, "sanitation")))
                .isEqualTo("reported 1, registered 1, dispatched 1, handled 1, due 1, dueClosed 1, onTime 1");
    }

    @Test
    void rework_counts_for_the_body_whose_work_is_sent_back_as_often_as_it_is() {
        Case reworked = handled()
                .fedBack()
                .sentBack()
                .on("2022-06-21T12:00")
                .finished(2)
                .fedBack()
                .sentBack()
                .on("2022-06-22T12:00")
                .finished(3)
                .end();
        CaseStatistics statistics = count(reworked);

        assertThat(statistics.total().rework()).isEqualTo(2);
        assertThat(statistics.total().handled()).isOne();
        assertThat(statistics.in(Dimension.BODY, "sanitation").rework()).isEqualTo(2);
        assertThat(statistics.in(Dimension.BODY, "sanitation").handlingTime())
                .as("from when it was first given to when it was last done")
                .isEqualTo(HandlingTimes.of(Array.of(50L * 60)));
    }

    @Test
    void a_case_that_is_not_dispatched_stands_in_the_row_of_no_body() {
        CaseStatistics statistics = count(Life.of("c-1").reported().registered().end());

        assertThat(statistics.by(Dimension.BODY).map(CaseStatistics.Row::group))
                .containsExactly(Group.unknown(Dimension.BODY));
        assertThat(statistics.by(Dimension.BODY).head().figures()).isEqualTo(statistics.total());
    }

    @Test
    void cases_are_told_apart_by_category_channel_and_division() {
        CaseStatistics statistics = count(
                Life.of("c-1").reported("urgent", Life.COMMUNITY, "grid").end(),
                Life.of("c-2")
                        .reported("ordinary", DivisionCode.of("451102002"), "grid")
                        .end(),
                Life.of("c-3").reported("ordinary", ESTATE, null).end());

        assertThat(codes(statistics, Dimension.CATEGORY))
                .isEqualTo(io.vavr.collection.HashMap.of("matter/urgent", 1L, "matter/ordinary", 2L));
        assertThat(codes(statistics, Dimension.CHANNEL))
                .isEqualTo(io.vavr.collection.HashMap.of("matter/grid", 2L, "unknown", 1L));
        assertThat(codes(statistics, Dimension.DIVISION))
                .isEqualTo(io.vavr.collection.HashMap.of("451102001001", 1L, "451102002", 1L, "unknown", 1L));
        assertThat(statistics.by(Dimension.DIVISION).last().group()).isEqualTo(Group.unknown(Dimension.DIVISION));
    }

    private static Map<String, Long> codes(CaseStatistics statistics, Dimension dimension) {
        return statistics
                .by(dimension)
                .toMap(
                        each -> each.group().code().getOrElse("unknown"),
                        each -> each.figures().reported());
    }

    @Test
    void divisions_are_told_apart_at_the_level_that_is_asked_for_and_places_are_looked_up() {
        CaseCounting counting = CaseCounting.of(MATTERS, END_OF_JULY)
                .at(DivisionLevel.SUBDISTRICT)
                .locating(place -> place.equals(ESTATE) ? Option.some(Life.COMMUNITY) : Option.none());
        CaseStatistics statistics = counting.of(Array.of(
                Life.of("c-1").reported("urgent", Life.COMMUNITY, null).end(),
                Life.of("c-2").reported("urgent", ESTATE, null).end(),
                Life.of("c-3").reported("urgent", EstateId.of("nowhere"), null).end(),
                Life.of("c-4").reported("urgent", DivisionCode.of("4511"), null).end()));

        assertThat(codes(statistics, Dimension.DIVISION))
                .isEqualTo(io.vavr.collection.HashMap.of("451102001", 2L, "4511", 1L, "unknown", 1L));
    }

    @Test
    void each_figure_stands_in_the_month_in_which_it_came_about() {
        Case acrossMonths = Life.of("c-1")
                .on("2022-05-31T23:30")
                .reported()
                .on("2022-06-24T00:10")
                .registered()
                .dispatched(SANITATION)
                .on("2022-07-04T09:00")
                .finished(1)
                .fedBack()
                .verified(true)
                .closed()
                .end();
        CaseStatistics statistics = count(acrossMonths);

        assertThat(figures(statistics.in(Dimension.MONTH, "2022-05"))).isEqualTo("reported 1");
        assertThat(figures(statistics.in(Dimension.MONTH, "2022-06"))).isEqualTo("registered 1, dispatched 1");
        assertThat(figures(statistics.in(Dimension.MONTH, "2022-07")))
                .as("due at the end of 1 July")
                .isEqualTo("handled 1, closed 1, due 1, dueClosed 1, satisfied 1");
        assertThat(statistics.in(Dimension.MONTH, "2022-07").handlingTime().count())
                .isOne();
    }

    @Test
    void what_is_due_by_the_end_of_the_last_day_of_a_month_is_due_in_that_month() {
        Case due = Life.of("c-1").on("2022-06-23T09:00").reported().registered().end();

        assertThat(count(due).in(Dimension.MONTH, "2022-06").due()).isOne();
        assertThat(count(due).in(Dimension.MONTH, "2022-07")).isEqualTo(Figures.none());
    }

    @Test
    void one_month_alone_is_that_row_of_all_months_in_every_dimension() {
        Array<Case> cases = Array.of(
                closedOnTime().end(),
                Life.of("c-2").on("2022-07-05T09:00").reported().registered().end());
        CaseStatistics all = CaseStatistics.of(MATTERS, cases, END_OF_JULY);
        CaseStatistics july =
                CaseCounting.of(MATTERS, END_OF_JULY).of(YearMonth.of(2022, 7)).of(cases);

        assertThat(july.total()).isEqualTo(all.in(Dimension.MONTH, "2022-07"));
        assertThat(july.total()).hasToString("reported 1, registered 1, due 1");
        assertThat(july.by(Dimension.MONTH)).hasSize(1);
        assertThat(july.in(Dimension.CHANNEL, "matter/hotline")).isEqualTo(july.total());
    }

    @Test
    void a_case_of_which_the_calendar_does_not_say_when_it_is_due_is_told() {
        Case beyond =
                Life.of("c-1").on("2026-12-30T09:00").reported().registered().end();

        assertThat(CaseStatistics.of(MATTERS, Array.of(beyond), at("2027-03-01T00:00"))
                        .total())
                .hasToString("reported 1, registered 1, undated 1");
    }

    @Test
    void persons_in_public_roles_stand_in_one_row_and_are_not_named() {
        Casework orders = Casework.of(Procedures.serviceOrder());
        Actor resident = Actor.resident(PersonalReference.of("r-1", "a salt of sixteen"), RoleId.of("resident"));
        Actor volunteer = Actor.of(PersonId.of("p-7"), RoleId.of("volunteer"));
        Instant noon = at("2022-06-20T12:00");
        Case served = orders.open(
                        CaseId.of("o-1"),
                        Action.of("order")
                                .by(resident)
                                .at(noon)
                                .giving("matter", new FieldValue.Matter(MatterCode.of("care/visit")))
                                .giving("place", new FieldValue.Place(Life.COMMUNITY)))
                .flatMap(each -> orders.apply(
                        each,
                        Action.of("dispatch")
                                .by(Actor.of(OrganizationId.of("community"), RoleId.of("community")))
                                .at(noon)
                                .giving("volunteer", FieldValue.parties(PersonId.of("p-7")))))
                .flatMap(each -> orders.apply(
                        each, Action.of("accept").by(volunteer).at(noon).on(1)))
                .flatMap(each -> orders.apply(
                        each,
                        Action.of("fulfil")
                                .by(volunteer)
                                .at(noon.plusSeconds(3600))
                                .on(1)
                                .giving("minutes", FieldValue.whole(60))))
                .flatMap(each -> orders.apply(
                        each,
                        Action.of("dispute")
                                .by(resident)
                                .at(noon.plusSeconds(7200))
                                .giving("reason", new FieldValue.Words("late"))))
                .get();
        CaseStatistics statistics = CaseStatistics.of(MATTERS, Array.of(served), END_OF_JULY);

        assertThat(figures(statistics.in(Dimension.BODY, Group.PERSONS)))
                .isEqualTo("reported 1, registered 1, dispatched 1, handled 1, rework 1");
        assertThat(statistics.rows().mkString()).doesNotContain("p-7");
    }

    @Test
    void statistics_on_different_bases_do_not_add_up() {
        CaseStatistics one = CaseStatistics.of(MATTERS, Array.empty(), END_OF_JULY);
        CaseStatistics other = CaseStatistics.of(MATTERS, Array.empty(), at("2022-07-01T00:00"));

        assertThatThrownBy(() -> one.plus(other))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Statistics of as of 2022-07-31T16:00:00Z (Asia/Shanghai, community) and of as of 2022-06-30T16:00:00Z (Asia/Shanghai, community) do not add up: expected the same moment, time zone, level and month");
    }

    @Test
    void a_group_stands_in_one_row() {
        Basis basis = CaseCounting.of(MATTERS, END_OF_JULY).basis();
        CaseStatistics.Row row = new CaseStatistics.Row(Group.of(Dimension.BODY, "firm"), Figures.none());

        assertThatThrownBy(() -> CaseStatistics.of(basis, Figures.none(), Array.of(row, row)))
                .hasMessage("There are two rows of body firm: expected one");
    }

    @Test
    void rates_are_rounded_half_up_to_basis_points() {
        assertThat(new Rate(5912, 6026)).hasToString("98.11%");
        assertThat(new Rate(1, 20_000).basisPoints()).contains(1L);
        assertThat(new Rate(1, 20_001).basisPoints()).contains(0L);
        assertThat(new Rate(2, 3)).hasToString("66.67%");
        assertThat(new Rate(1, 1000)).hasToString("0.10%");
        assertThat(new Rate(Figures.MOST, Figures.MOST).basisPoints()).contains(10_000L);
        assertThat(new Rate(0, 0).basisPoints()).isEmpty();
        assertThatThrownBy(() -> new Rate(2, 1))
                .hasMessage(
                        "The rate is 2 of 1: expected a part of at most the whole, and a whole of at most 1000000000000");
    }
}
