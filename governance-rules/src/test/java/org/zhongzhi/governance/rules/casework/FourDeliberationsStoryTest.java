package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Cast.SANITATION;
import static org.zhongzhi.governance.rules.casework.Cast.at;
import static org.zhongzhi.governance.rules.casework.Cast.words;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.rules.procedures.Procedures;

class FourDeliberationsStoryTest {
    private static final Actor PARTY = Cast.body("party-branch", "party-organization");
    private static final Actor COMMITTEES = Cast.body("committees", "two-committees");
    private static final Actor MEETING = Cast.body("party-branch", "party-meeting");
    private static final Actor REPRESENTATIVES = Cast.body("representatives", "representatives");
    private static final Actor RESIDENT = Cast.resident("r-1", "resident");
    private static final Casework DELIBERATIONS = Casework.of(Procedures.fourDeliberations());

    private static UnaryOperator<Action> voting(long entitled, long present, long agreeing) {
        return each -> each.giving("entitled", FieldValue.whole(entitled))
                .giving("present", FieldValue.whole(present))
                .giving("agreeing", FieldValue.whole(agreeing));
    }

    private static Story proposed() {
        return Story.of(DELIBERATIONS)
                .does(
                        PARTY,
                        "propose",
                        each -> each.giving("subject", words("a lift for block 3"))
                                .giving("place", Cast.ESTATE));
    }

    private static Story discussed() {
        return proposed().does(COMMITTEES, "discuss", voting(7, 7, 7));
    }

    private static Story reviewed() {
        return discussed().does(MEETING, "review", voting(30, 20, 16));
    }

    private static Story disclosed() {
        return reviewed().does(REPRESENTATIVES, "decide", voting(40, 30, 20)).does(COMMITTEES, "disclose");
    }

    @Test
    void a_matter_is_proposed_discussed_reviewed_decided_and_disclosed_twice() {
        Story story = disclosed()
                .on("2022-06-28", "09:00")
                .does(COMMITTEES, "carry-out")
                .does(COMMITTEES, "disclose-result", each -> each.giving("result", words("built")))
                .on("2022-07-06", "09:00")
                .does(COMMITTEES, "conclude");

        assertThat(story.state()).isEqualTo("concluded");
    }

    @ParameterizedTest
    @CsvSource({"review, party-meeting", "decide, representatives"})
    void a_meeting_is_never_skipped(String action, String role) {
        assertThat(proposed()
                        .refusal(Cast.body("b-1", role), action, voting(10, 10, 10))
                        .reasons()
                        .map(Reason::code))
                .containsExactly("notNow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclose", "carry-out", "conclude"})
    void what_was_not_decided_is_neither_disclosed_nor_carried_out(String action) {
        assertThat(reviewed().refusal(COMMITTEES, action).reasons().map(Reason::code))
                .containsExactly("notNow");
    }

    @Test
    void two_thirds_of_the_party_members_have_to_be_present_and_more_than_half_of_those_entitled_to_agree() {
        discussed()
                .isRefused(
                        MEETING,
                        "review",
                        voting(30, 19, 19),
                        "到会党员须达到规定比例（默认三分之二）（实到人数×3为57，应到人数×2为60）",
                        "the share of Party members present has to reach what is set (two thirds by default) (number present × 3: 57, number entitled × 2: 60)")
                .isRefused(
                        MEETING,
                        "review",
                        voting(30, 20, 15),
                        "同意人数须过应到会党员的半数（同意人数×2为30，应到人数为30）",
                        "more than half of the Party members entitled have to agree (number agreeing × 2: 30, number entitled: 30)")
                .does(MEETING, "review", voting(30, 20, 16));
    }

    @Test
    void the_other_meetings_take_more_than_half_to_be_present_and_more_than_half_of_these_to_agree() {
        proposed()
                .isRefused(
                        COMMITTEES,
                        "discuss",
                        voting(8, 4, 4),
                        "实到人数须过应到人数的半数（实到人数×2为8，应到人数为8）",
                        "more than half of those entitled have to be present (number present × 2: 8, number entitled: 8)")
                .isRefused(
                        COMMITTEES,
                        "discuss",
                        voting(8, 6, 3),
                        "同意人数须过实到人数的半数（同意人数×2为6，实到人数为6）",
                        "more than half of those present have to agree (number agreeing × 2: 6, number present: 6)");
    }

    @Test
    void not_more_are_present_than_are_entitled_and_not_more_agree_than_are_present() {
        proposed()
                .isRefused(
                        COMMITTEES,
                        "discuss",
                        voting(8, 9, 9),
                        "实到人数不能超过应到人数（实到人数为9，应到人数为8）",
                        "not more can be present than are entitled (number present: 9, number entitled: 8)")
                .isRefused(
                        COMMITTEES,
                        "discuss",
                        voting(8, 7, 8),
                        "同意人数不能超过实到人数（同意人数为8，实到人数为7）",
                        "not more can agree than are present (number agreeing: 8, number present: 7)");
    }

    @Test
    void the_shares_and_days_are_for_a_city_to_set() {
        Casework stricter = Casework.of(
                Procedures.fourDeliberations().with("review-quorum-parts", 4).with("review-quorum-of", 5));

        assertThat(stricter.apply(
                                discussedUnder(stricter),
                                voting(30, 23, 20)
                                        .apply(Action.of("review").by(MEETING).at(at("2022-06-20", "09:00"))))
                        .isLeft())
                .isTrue();
        assertThat(stricter.apply(
                                discussedUnder(stricter),
                                voting(30, 24, 20)
                                        .apply(Action.of("review").by(MEETING).at(at("2022-06-20", "09:00"))))
                        .isRight())
                .isTrue();
    }

    private static Case discussedUnder(Casework casework) {
        return Story.of(casework)
                .does(
                        PARTY,
                        "propose",
                        each -> each.giving("subject", words("a lift")).giving("place", Cast.ESTATE))
                .does(COMMITTEES, "discuss", voting(7, 7, 7))
                .standing();
    }

    @Test
    void a_decision_is_not_carried_out_before_its_disclosure_has_lasted_its_days() {
        disclosed()
                .on("2022-06-27", "09:00")
                .isRefused(
                        COMMITTEES,
                        "carry-out",
                        each -> each,
                        "公示须满规定天数（在本环节已满自然日数为6）",
                        "the disclosure has to last its days (the whole calendar days in this state: 6)")
                .on("2022-06-28", "09:00")
                .does(COMMITTEES, "carry-out");
    }

    @Test
    void an_objection_is_recorded_and_has_to_be_answered_and_has_a_clock_of_three_days() {
        Story story = disclosed()
                .on("2022-06-22", "09:00")
                .does(
                        RESIDENT,
                        "object",
                        each -> each.giving("objection", words("the noise"))
                                .giving("addressee", FieldValue.parties(SANITATION)))
                .on("2022-06-28", "09:00")
                .isRefused(
                        COMMITTEES,
                        "carry-out",
                        each -> each,
                        "异议须全部答复（处于“待答复”的异议答复为1）",
                        "every objection has to be answered (the objection in the state \"raised\": 1)");
        Deadline answer = story.casework().due(story.standing(), story.now()).head();

        assertThat(answer.due()).contains(at("2022-06-28", "00:00"));
        assertThat(answer.status()).isEqualTo(DeadlineStatus.OVERDUE);
        story.does(COMMITTEES, "answer", each -> each.on(1).giving("answer", words("after nine only")))
                .does(COMMITTEES, "carry-out");
        assertThat(story.state()).isEqualTo("carried-out");
    }

    @Test
    void a_matter_is_rejected_at_every_meeting_by_that_meeting() {
        UnaryOperator<Action> reason = each -> each.giving("reason", words("too dear"));

        assertThat(proposed().does(COMMITTEES, "reject", reason).state()).isEqualTo("rejected");
        assertThat(discussed().does(MEETING, "reject", reason).state()).isEqualTo("rejected");
        assertThat(reviewed().does(REPRESENTATIVES, "reject", reason).state()).isEqualTo("rejected");
        assertThat(disclosed().does(REPRESENTATIVES, "set-aside", reason).state())
                .isEqualTo("rejected");
        assertThat(discussed().why(COMMITTEES, "reject", reason))
                .isEqualTo("\"reject\" is for: Party members' meeting.");
    }
}
