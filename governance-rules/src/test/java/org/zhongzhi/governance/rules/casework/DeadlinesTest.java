package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.casework.Cast.CENTRE;
import static org.zhongzhi.governance.rules.casework.Cast.HELPER;
import static org.zhongzhi.governance.rules.casework.Cast.LEAD;
import static org.zhongzhi.governance.rules.casework.Cast.PROPERTY_FIRM;
import static org.zhongzhi.governance.rules.casework.Cast.REPORTER;
import static org.zhongzhi.governance.rules.casework.Cast.SANITATION;
import static org.zhongzhi.governance.rules.casework.Cast.SUPERVISOR;
import static org.zhongzhi.governance.rules.casework.Cast.at;
import static org.zhongzhi.governance.rules.casework.Cast.chosen;
import static org.zhongzhi.governance.rules.casework.Cast.knowing;
import static org.zhongzhi.governance.rules.casework.Cast.words;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.procedures.Procedures;

class DeadlinesTest {
    private static final Casework MATTERS = Casework.of(Procedures.matter())
            .observing(knowing(HashMap.of(
                    Observation.PLACE_IN_ONE_GRID, FieldValue.yesNo(true),
                    Observation.RETURN_GROUNDED, FieldValue.yesNo(true),
                    Observation.RESPONSIBLE_BODIES, FieldValue.parties(SANITATION, PROPERTY_FIRM))));

    /** Reported, registered and dispatched on Monday, 20 June 2022, with five working days for all of it. */
    private static Story dispatched(String category) {
        return Story.of(MATTERS)
                .on("2022-06-20", "09:00")
                .does(
                        REPORTER,
                        "report",
                        each -> MatterStoryTest.reporting(each).giving("category", chosen(category)))
                .on("2022-06-20", "10:00")
                .does(CENTRE, "register")
                .on("2022-06-20", "11:00")
                .does(CENTRE, "dispatch", each -> each.to(SANITATION, PROPERTY_FIRM));
    }

    private static Deadline of(Story story, String limit, Instant at) {
        return story.casework()
                .deadlines(story.standing(), at)
                .filter(each -> each.limit().id().value().equals(limit))
                .last();
    }

    private static Action finishing(Action begun, int number) {
        return begun.on(number).giving("result", words("done"));
    }

    @Test
    void a_clock_stops_when_its_stage_is_over_and_tells_whether_that_was_in_time() {
        Deadline registration = of(dispatched("ordinary"), "registration", at("2022-06-20", "12:00"));

        assertThat(registration.status()).isEqualTo(DeadlineStatus.MET);
        assertThat(registration.stopped()).contains(at("2022-06-20", "10:00"));
        assertThat(registration.used()).contains(60L);
        assertThat(registration.percentUsed()).contains(25L);

        Story late = Story.of(MATTERS)
                .on("2022-06-20", "09:00")
                .does(REPORTER, "report", MatterStoryTest::reporting)
                .on("2022-06-20", "16:00")
                .does(CENTRE, "register");
        assertThat(of(late, "registration", late.now()).status()).isEqualTo(DeadlineStatus.MISSED);
    }

    @Test
    void the_whole_limit_runs_from_registration_and_each_bodys_own_from_dispatch_accepted_or_not() {
        Story story = dispatched("ordinary").on("2022-06-21", "09:00").does(LEAD, "accept", each -> each.on(1));
        Seq<Deadline> due = story.casework().due(story.standing(), at("2022-06-21", "10:00"));

        assertThat(due.map(each -> each.limit().id().value())).containsExactly("body", "body", "whole");
        assertThat(due.map(Deadline::start))
                .containsExactly(at("2022-06-20", "11:00"), at("2022-06-20", "11:00"), at("2022-06-20", "10:00"));
        assertThat(due.map(each -> each.due().get()))
                .containsExactly(at("2022-06-24", "00:00"), at("2022-06-24", "00:00"), at("2022-06-28", "00:00"));
        assertThat(due.map(each -> each.assignment().map(Assignment::party).getOrNull()))
                .containsExactly(SANITATION, PROPERTY_FIRM, null);
    }

    @Test
    void the_category_that_is_recorded_decides_how_long_a_limit_allows() {
        assertThat(of(dispatched("urgent"), "whole", at("2022-06-20", "12:00")).allowed())
                .isEqualTo(TimeLimit.urgentHours(24));
        assertThat(of(dispatched("urgent"), "whole", at("2022-06-20", "12:00")).due())
                .contains(at("2022-06-21", "10:00"));
        assertThat(of(dispatched("complex"), "whole", at("2022-06-20", "12:00")).due())
                .contains(at("2022-07-12", "00:00"));
    }

    @Test
    void a_limit_is_owed_then_at_risk_then_overdue() {
        Story story = dispatched("ordinary");

        assertThat(of(story, "whole", at("2022-06-24", "12:00")).status()).isEqualTo(DeadlineStatus.OWED);
        assertThat(of(story, "whole", at("2022-06-25", "12:00")).status()).isEqualTo(DeadlineStatus.AT_RISK);
        assertThat(of(story, "whole", at("2022-06-27", "23:59")).status()).isEqualTo(DeadlineStatus.AT_RISK);
        assertThat(of(story, "whole", at("2022-06-28", "00:00")).status()).isEqualTo(DeadlineStatus.OVERDUE);
    }

    @Test
    void the_share_at_which_a_limit_is_at_risk_is_for_whoever_asks_to_choose() {
        Story story = dispatched("ordinary");
        Case standing = story.standing();
        Instant thursday = at("2022-06-23", "12:00");

        assertThat(MATTERS.warningAt(40).deadlines(standing, thursday).last().status())
                .isEqualTo(DeadlineStatus.AT_RISK);
        assertThatThrownBy(() -> MATTERS.warningAt(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A limit gives warning at 0%: expected 1 to 100");
        assertThatThrownBy(() -> MATTERS.warningAt(101)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void what_is_still_to_go_up_is_said_until_it_is_recorded_that_it_was() {
        Story story = dispatched("ordinary");
        Instant late = at("2022-06-28", "09:00");

        assertThat(of(story, "whole", late)
                        .escalationsDue()
                        .map(each -> each.step().percent()))
                .containsExactly(80, 100);
        assertThat(of(story, "whole", late)
                        .escalationsDue()
                        .map(each -> each.step().to().value()))
                .containsExactly("command-centre", "supervisor");
        assertThat(of(story, "whole", late).ladder().map(each -> each.at().get()))
                .containsExactly(at("2022-06-25", "00:00"), at("2022-06-28", "00:00"), at("2022-07-01", "00:00"));

        story.on("2022-06-25", "09:00").does(CENTRE, "escalate");
        assertThat(of(story, "whole", late)
                        .escalationsDue()
                        .map(each -> each.step().percent()))
                .containsExactly(100);
        story.on("2022-06-28", "09:00").does(SUPERVISOR, "escalate");
        assertThat(of(story, "whole", late).escalationsDue()).isEmpty();
    }

    @Test
    void a_suspended_matter_stands_still_and_so_do_the_clocks_of_its_bodies() {
        Story story = dispatched("ordinary")
                .on("2022-06-21", "09:00")
                .does(CENTRE, "suspend", each -> each.giving("reason", words("flood")));
        Instant during = at("2022-06-22", "09:00");

        assertThat(story.casework().due(story.standing(), during).map(Deadline::status))
                .containsExactly(DeadlineStatus.PAUSED, DeadlineStatus.PAUSED, DeadlineStatus.PAUSED);
        assertThat(of(story, "whole", during).due()).isEmpty();
        assertThat(of(story, "whole", during).words().english())
                .isEqualTo("time from registration to closing: 5 working days, paused");

        story.on("2022-06-23", "09:00").does(CENTRE, "resume");
        assertThat(of(story, "whole", story.now()).due()).contains(at("2022-06-30", "00:00"));
        assertThat(of(story, "body", story.now()).due()).contains(at("2022-06-28", "00:00"));
        assertThat(of(story, "whole", story.now()).pauses().entries().map(each -> each.reason()))
                .containsExactly("suspend");
    }

    @Test
    void a_pause_without_length_leaves_no_trace() {
        Story story = dispatched("ordinary")
                .does(CENTRE, "suspend", each -> each.giving("reason", words("a slip")))
                .does(CENTRE, "resume");

        assertThat(of(story, "whole", story.now()).pauses().entries()).isEmpty();
    }

    @Test
    void an_extension_gives_the_whole_limit_more_time_and_is_told_apart() {
        Story story = dispatched("ordinary")
                .does(
                        CENTRE,
                        "extend",
                        each -> each.giving("extra", FieldValue.whole(3))
                                .giving("reason", words("parts are on their way")));
        Deadline whole = of(story, "whole", story.now());

        assertThat(whole.allowed()).isEqualTo(TimeLimit.workingDays(8));
        assertThat(whole.extended()).isEqualTo(3);
        assertThat(whole.due()).contains(at("2022-07-01", "00:00"));
        assertThat(of(story, "body", story.now()).allowed()).isEqualTo(TimeLimit.workingDays(3));
    }

    @Test
    void a_body_that_has_finished_owes_nothing_while_the_other_does() {
        Story story = dispatched("ordinary").does(LEAD, "finish", each -> finishing(each, 1));

        assertThat(story.casework()
                        .due(story.standing(), story.now())
                        .flatMap(Deadline::assignment)
                        .map(Assignment::number))
                .containsExactly(2);
        story.does(HELPER, "finish", each -> finishing(each, 2));
        assertThat(story.casework()
                        .due(story.standing(), story.now())
                        .map(each -> each.limit().id().value()))
                .containsExactly("whole");
    }

    @Test
    void a_reopened_matter_begins_its_whole_limit_anew() {
        Story story = dispatched("ordinary")
                .does(LEAD, "finish", each -> finishing(each, 1))
                .does(HELPER, "finish", each -> finishing(each, 2))
                .does(CENTRE, "feed-back", each -> each.giving("result", words("done")))
                .does(Cast.VERIFIER, "verify")
                .does(CENTRE, "close")
                .on("2022-07-01", "09:00")
                .does(REPORTER, "reopen", each -> each.giving("reason", words("it is back")));
        Seq<Deadline> whole = story.casework()
                .deadlines(story.standing(), story.now())
                .filter(each -> each.limit().id().value().equals("whole"));

        assertThat(whole.map(Deadline::status)).containsExactly(DeadlineStatus.MET, DeadlineStatus.OWED);
        assertThat(whole.map(Deadline::start)).containsExactly(at("2022-06-20", "10:00"), at("2022-07-01", "09:00"));
    }

    @Test
    void what_happens_after_a_moment_is_left_out() {
        Story story = dispatched("ordinary");

        assertThat(story.casework()
                        .deadlines(story.standing(), at("2022-06-20", "10:30"))
                        .map(each -> each.limit().id().value()))
                .containsExactly("registration", "whole");
        assertThat(story.casework().deadlines(story.standing(), at("2022-06-19", "10:30")))
                .isEmpty();
        assertThat(story.standing().asOf(at("2022-06-20", "10:00")).map(Case::version))
                .contains(2);
    }

    @Test
    void a_limit_that_the_calendar_does_not_reach_is_unknown_and_the_others_are_told() {
        Story story = Story.of(MATTERS)
                .on("2026-12-30", "10:00")
                .does(REPORTER, "report", MatterStoryTest::reporting)
                .does(CENTRE, "register");
        Deadline whole = of(story, "whole", story.now());

        assertThat(whole.status()).isEqualTo(DeadlineStatus.UNKNOWN);
        assertThat(whole.used()).isEqualTo(Option.none());
        assertThat(whole.percentUsed()).isEqualTo(Option.none());
        assertThat(whole.escalationsDue()).isEmpty();
        assertThat(whole.words().english())
                .isEqualTo(
                        "time from registration to closing: 5 working days, unknown, for the calendar does not hold the days that it takes");
        assertThat(whole.words().chinese()).isEqualTo("全程办理时限：5个工作日，期限未知，工作日历不含所需的年份");
        assertThat(of(story, "registration", story.now()).status()).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    void a_deadline_says_in_a_sentence_whose_it_is_and_when_it_is_due() {
        Deadline body = of(dispatched("ordinary"), "body", at("2022-06-20", "12:00"));

        assertThat(body)
                .hasToString(
                        "time of a body, from dispatch (assignment 2, property-firm): 3 working days, owed, due 2022-06-23T16:00:00Z");
        assertThat(body.words().chinese()).isEqualTo("单位处置时限（第2项任务，property-firm）：3个工作日，在办，至2022-06-23T16:00:00Z");
    }

    @Test
    void an_emergency_whistle_gives_each_body_thirty_minutes_of_its_own() {
        Story story = Story.of(Casework.of(Procedures.whistle()))
                .on("2022-06-20", "22:00")
                .does(
                        Cast.body("bada", "subdistrict"),
                        "blow",
                        each -> each.giving("ground", chosen("emergency"))
                                .giving("kind", chosen("emergency"))
                                .giving("matter", Cast.WASTE)
                                .giving("place", Cast.ESTATE))
                .does(CENTRE, "check")
                .on("2022-06-20", "22:05")
                .does(CENTRE, "call", each -> each.to(SANITATION, PROPERTY_FIRM))
                .on("2022-06-20", "22:20")
                .does(LEAD, "report-in", each -> each.on(1));
        Seq<Deadline> reporting = story.casework()
                .deadlines(story.standing(), at("2022-06-20", "22:35"))
                .filter(each -> each.limit().id().value().equals("report-in"));

        assertThat(reporting.map(Deadline::due).map(Option::get))
                .containsExactly(at("2022-06-20", "22:35"), at("2022-06-20", "22:35"));
        assertThat(reporting.map(Deadline::status)).containsExactly(DeadlineStatus.MET, DeadlineStatus.OVERDUE);
    }
}
