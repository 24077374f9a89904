package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Cast.VOLUNTEER;
import static org.zhongzhi.governance.rules.casework.Cast.words;

import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.rules.procedures.Procedures;

class ServiceOrderStoryTest {
    private static final Actor RESIDENT = Cast.resident("r-1", "resident");
    private static final Actor COMMUNITY = Cast.body("qiaotou", "community");
    private static final Actor MEMBER = Actor.of(VOLUNTEER, RoleId.of("volunteer"));
    private static final Casework ORDERS = Casework.of(Procedures.serviceOrder());

    static Action ordering(Action begun) {
        return begun.giving("matter", Cast.WASTE).giving("place", Cast.ESTATE);
    }

    private static Story dispatched() {
        return Story.of(ORDERS)
                .does(RESIDENT, "order", ServiceOrderStoryTest::ordering)
                .does(COMMUNITY, "dispatch", each -> each.giving("volunteer", FieldValue.parties(VOLUNTEER)));
    }

    private static Story fulfilled() {
        return dispatched()
                .does(MEMBER, "accept", each -> each.on(1))
                .does(MEMBER, "fulfil", each -> each.on(1).giving("minutes", FieldValue.whole(90)));
    }

    @Test
    void an_order_is_dispatched_accepted_done_and_confirmed() {
        assertThat(fulfilled().does(RESIDENT, "confirm").state()).isEqualTo("confirmed");
    }

    @Test
    void an_order_that_nobody_accepts_falls_back_to_the_community_after_its_hours() {
        Story story = dispatched();
        story.on("2022-06-21", "08:59")
                .isRefused(
                        COMMUNITY,
                        "fall-back",
                        each -> each,
                        "在本环节已满紧急工作时数应不少于24（在本环节已满紧急工作时数为23）",
                        "the whole urgent hours in this state has to be at least 24 (the whole urgent hours in this state: 23)");
        story.on("2022-06-21", "09:00").does(COMMUNITY, "fall-back");

        assertThat(story.state()).isEqualTo("ordered");
        assertThat(story.standing().assignments().head().state().id().value()).isEqualTo("lapsed");
    }

    @Test
    void a_volunteer_who_declines_or_gives_up_leaves_the_order_to_others() {
        assertThat(dispatched().does(MEMBER, "decline", each -> each.on(1)).state())
                .isEqualTo("ordered");
        Story story = dispatched()
                .does(MEMBER, "accept", each -> each.on(1))
                .does(MEMBER, "give-up", each -> each.on(1).giving("reason", words("ill")));
        assertThat(story.state()).isEqualTo("ordered");
        story.does(COMMUNITY, "dispatch", each -> each.giving("volunteer", FieldValue.parties(VOLUNTEER)))
                .does(MEMBER, "accept", each -> each.on(2));
        assertThat(story.state()).isEqualTo("accepted");
    }

    @Test
    void the_community_serves_itself_or_says_that_the_order_cannot_be_met() {
        Story ordered = Story.of(ORDERS).does(RESIDENT, "order", ServiceOrderStoryTest::ordering);

        assertThat(ordered.does(COMMUNITY, "serve", each -> each.giving("result", words("done")))
                        .state())
                .isEqualTo("done");
        assertThat(Story.of(ORDERS)
                        .does(RESIDENT, "order", ServiceOrderStoryTest::ordering)
                        .does(COMMUNITY, "give-notice", each -> each.giving("reason", words("no plumber")))
                        .state())
                .isEqualTo("unmet");
    }

    @Test
    void the_community_confirms_for_a_resident_who_does_not_answer_and_not_before_the_days_are_over() {
        fulfilled()
                .on("2022-06-26", "09:00")
                .isRefused(
                        COMMUNITY,
                        "confirm",
                        each -> each,
                        "在本环节已满自然日数应不少于7（在本环节已满自然日数为5）",
                        "the whole calendar days in this state has to be at least 7 (the whole calendar days in this state: 5)")
                .on("2022-06-28", "09:00")
                .does(COMMUNITY, "confirm");
    }

    @Test
    void an_order_is_disputed_or_cancelled_by_the_resident_alone() {
        assertThat(fulfilled()
                        .does(RESIDENT, "dispute", each -> each.giving("reason", words("not done")))
                        .state())
                .isEqualTo("ordered");
        assertThat(dispatched().does(RESIDENT, "cancel").state()).isEqualTo("cancelled");
        assertThat(dispatched().why(Cast.resident("r-2", "resident"), "cancel"))
                .isEqualTo("it is for the \"resident\" who opened the case.");
    }
}
