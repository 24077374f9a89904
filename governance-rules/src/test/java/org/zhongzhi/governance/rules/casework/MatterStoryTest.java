package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Cast.CENTRE;
import static org.zhongzhi.governance.rules.casework.Cast.ESTATE;
import static org.zhongzhi.governance.rules.casework.Cast.HELPER;
import static org.zhongzhi.governance.rules.casework.Cast.LEAD;
import static org.zhongzhi.governance.rules.casework.Cast.NEIGHBOUR;
import static org.zhongzhi.governance.rules.casework.Cast.PROPERTY_FIRM;
import static org.zhongzhi.governance.rules.casework.Cast.REPORTER;
import static org.zhongzhi.governance.rules.casework.Cast.SANITATION;
import static org.zhongzhi.governance.rules.casework.Cast.SUPERVISOR;
import static org.zhongzhi.governance.rules.casework.Cast.VERIFIER;
import static org.zhongzhi.governance.rules.casework.Cast.WASTE;
import static org.zhongzhi.governance.rules.casework.Cast.chosen;
import static org.zhongzhi.governance.rules.casework.Cast.knowing;
import static org.zhongzhi.governance.rules.casework.Cast.words;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.rules.procedures.Procedures;

class MatterStoryTest {
    private static final Map<Observation, FieldValue> RECORDS = HashMap.of(
            Observation.PLACE_IN_ONE_GRID, FieldValue.yesNo(true),
            Observation.RESPONSIBLE_BODIES, FieldValue.parties(SANITATION, PROPERTY_FIRM),
            Observation.RETURN_GROUNDED, FieldValue.yesNo(true));
    private static final Casework MATTERS = Casework.of(Procedures.matter()).observing(knowing(RECORDS));

    static Action reporting(Action begun) {
        return begun.giving("matter", WASTE).giving("place", ESTATE).giving("category", chosen("ordinary"));
    }

    private static Story dispatched() {
        return Story.of(MATTERS)
                .does(REPORTER, "report", MatterStoryTest::reporting)
                .does(CENTRE, "register")
                .does(CENTRE, "dispatch", each -> each.to(SANITATION, PROPERTY_FIRM));
    }

    private static Action returning(Action begun, String ground) {
        return begun.giving("ground", chosen(ground));
    }

    @Test
    void a_matter_goes_from_the_report_to_its_closing() {
        Story story = dispatched()
                .does(LEAD, "accept", each -> each.on(1))
                .does(LEAD, "finish", each -> each.on(1).giving("result", words("collected")));

        assertThat(story.state()).as("a helper is still at it").isEqualTo("handling");

        story.does(HELPER, "finish", each -> each.on(2).giving("result", words("bins added")));
        assertThat(story.state()).isEqualTo("handled");

        story.does(CENTRE, "feed-back", each -> each.giving("result", words("done")))
                .does(VERIFIER, "verify")
                .does(CENTRE, "close", each -> each.giving("satisfied", FieldValue.yesNo(true)));

        assertThat(story.standing().events().map(each -> each.state().value()))
                .containsExactly(
                        "collected",
                        "registered",
                        "dispatched",
                        "handling",
                        "handling",
                        "handled",
                        "fed-back",
                        "verified",
                        "closed");
        assertThat(story.standing().assignments().map(Assignment::leads)).containsExactly(true, false);
    }

    @Test
    void a_place_that_lies_in_no_grid_keeps_a_matter_from_being_registered() {
        Story story = Story.of(MATTERS.observing(knowing(Observation.PLACE_IN_ONE_GRID, FieldValue.yesNo(false))))
                .does(REPORTER, "report", MatterStoryTest::reporting);

        assertThat(story.why(CENTRE, "register")).isEqualTo("every matter has to lie in exactly one grid.");
    }

    @Test
    void to_dispatch_otherwise_than_the_lists_propose_takes_a_reason() {
        Story story = Story.of(MATTERS)
                .does(REPORTER, "report", MatterStoryTest::reporting)
                .does(CENTRE, "register");

        assertThat(story.why(CENTRE, "dispatch", each -> each.to(PROPERTY_FIRM)))
                .startsWith("to dispatch otherwise than the lists propose takes a reason");
        assertThat(story.does(
                                CENTRE,
                                "dispatch",
                                each -> each.to(PROPERTY_FIRM).giving("reason", words("it has the lorry")))
                        .state())
                .isEqualTo("dispatched");
    }

    @Test
    void without_lists_that_say_who_is_responsible_a_dispatch_takes_a_reason_too() {
        Story story = Story.of(MATTERS.observing(knowing(Observation.PLACE_IN_ONE_GRID, FieldValue.yesNo(true))))
                .does(REPORTER, "report", MatterStoryTest::reporting)
                .does(CENTRE, "register");

        story.refusal(CENTRE, "dispatch", each -> each.to(SANITATION));
        story.does(CENTRE, "dispatch", each -> each.to(SANITATION).giving("reason", words("by custom")));
    }

    @Test
    void the_ground_of_a_return_decides_where_the_matter_goes() {
        assertThat(dispatched()
                        .does(LEAD, "return", each -> returning(each.on(1), "wrong-place"))
                        .state())
                .isEqualTo("locating");
        assertThat(dispatched()
                        .does(LEAD, "return", each -> returning(each.on(1), "wrong-competence"))
                        .state())
                .isEqualTo("registered");
        assertThat(dispatched()
                        .does(LEAD, "return", each -> returning(each.on(1), "unclear-title"))
                        .state())
                .isEqualTo("ruling");
    }

    @Test
    void when_the_lead_returns_a_matter_nobody_keeps_a_task_of_it() {
        Story story = dispatched().does(LEAD, "return", each -> returning(each.on(1), "wrong-competence"));

        assertThat(story.standing().assignments().map(each -> each.state().id().value()))
                .containsExactly("returned", "taken-back");
    }

    @Test
    void a_helper_who_returns_a_task_leaves_the_matter_with_the_others() {
        Story story = dispatched().does(HELPER, "return", each -> returning(each.on(2), "wrong-competence"));

        assertThat(story.state()).isEqualTo("dispatched");
        story.does(LEAD, "finish", each -> each.on(1).giving("result", words("collected")));
        assertThat(story.state()).as("who returned is not waited for").isEqualTo("handled");
    }

    @Test
    void a_return_whose_ground_does_not_hold_is_refused() {
        Story story = Story.of(
                        MATTERS.observing(knowing(RECORDS.put(Observation.RETURN_GROUNDED, FieldValue.yesNo(false)))))
                .does(REPORTER, "report", MatterStoryTest::reporting)
                .does(CENTRE, "register")
                .does(CENTRE, "dispatch", each -> each.to(SANITATION, PROPERTY_FIRM));

        assertThat(story.why(LEAD, "return", each -> returning(each.on(1), "wrong-place")))
                .contains("the ground of the return has to hold by grid and lists");
    }

    @Test
    void the_last_return_that_is_allowed_ends_in_a_ruling_that_binds() {
        Story story = dispatched()
                .does(LEAD, "return", each -> returning(each.on(1), "wrong-competence"))
                .does(CENTRE, "dispatch", each -> each.to(SANITATION, PROPERTY_FIRM))
                .does(LEAD, "return", each -> returning(each.on(3), "wrong-competence"));
        assertThat(story.state()).isEqualTo("ruling");

        story.does(SUPERVISOR, "rule", each -> each.to(SANITATION).giving("reason", words("item 3 of its list")));
        assertThat(story.state()).isEqualTo("dispatched");
        assertThat(story.why(LEAD, "return", each -> returning(each.on(5), "wrong-competence")))
                .contains("after a ruling nothing is returned");
    }

    @Test
    void rework_gives_those_who_had_finished_their_tasks_again() {
        Story story = dispatched()
                .does(HELPER, "return", each -> returning(each.on(2), "wrong-competence"))
                .does(LEAD, "finish", each -> each.on(1).giving("result", words("collected")))
                .does(CENTRE, "feed-back", each -> each.giving("result", words("done")))
                .does(VERIFIER, "rework", each -> each.giving("reason", words("still there")));

        assertThat(story.state()).isEqualTo("dispatched");
        assertThat(story.standing().assignments().map(Assignment::party))
                .containsExactly(SANITATION, PROPERTY_FIRM, SANITATION);
        assertThat(story.standing().assignments().last().round()).isEqualTo(2);
        assertThat(story.standing().assignments().last().leads()).isTrue();
    }

    @Test
    void a_closed_matter_is_reopened_within_its_days_by_whoever_reported_it() {
        Story closed = dispatched()
                .does(LEAD, "finish", each -> each.on(1).giving("result", words("collected")))
                .does(HELPER, "finish", each -> each.on(2).giving("result", words("bins added")))
                .does(CENTRE, "feed-back", each -> each.giving("result", words("done")))
                .does(VERIFIER, "verify")
                .does(CENTRE, "close");

        assertThat(closed.on("2022-07-05", "09:00")
                        .why(NEIGHBOUR, "reopen", each -> each.giving("reason", words("it is back"))))
                .isEqualTo("it is for the \"reporter\" who opened the case.");
        assertThat(closed.on("2022-07-06", "09:00")
                        .why(REPORTER, "reopen", each -> each.giving("reason", words("it is back"))))
                .contains("has to be less than");
        assertThat(closed.on("2022-07-05", "09:00")
                        .does(REPORTER, "reopen", each -> each.giving("reason", words("it is back")))
                        .state())
                .isEqualTo("registered");
    }

    @Test
    void a_matter_that_is_suspended_is_taken_up_again() {
        Story story = dispatched().does(CENTRE, "suspend", each -> each.giving("reason", words("flood")));

        assertThat(story.why(LEAD, "finish", each -> each.on(1).giving("result", words("collected"))))
                .contains("the case is in the state \"suspended\"");
        assertThat(story.does(CENTRE, "resume").state()).isEqualTo("handling");
    }

    @Test
    void a_matter_ends_when_it_is_not_accepted_or_withdrawn_or_known_already() {
        assertThat(Story.of(MATTERS)
                        .does(REPORTER, "report", MatterStoryTest::reporting)
                        .does(CENTRE, "not-accept", each -> each.giving("reason", words("a private dispute")))
                        .state())
                .isEqualTo("not-accepted");
        assertThat(Story.of(MATTERS)
                        .does(REPORTER, "report", MatterStoryTest::reporting)
                        .does(REPORTER, "withdraw")
                        .state())
                .isEqualTo("withdrawn");
        Story duplicate = Story.of(MATTERS)
                .does(REPORTER, "report", MatterStoryTest::reporting)
                .does(CENTRE, "mark-duplicate", each -> each.giving("original", new FieldValue.Document("c-0")));
        assertThat(duplicate.state()).isEqualTo("duplicate");
        assertThat(duplicate.why(CENTRE, "register"))
                .isEqualTo("the case is in the state \"duplicate\" and over, where \"register\" cannot be done.");
    }
}
