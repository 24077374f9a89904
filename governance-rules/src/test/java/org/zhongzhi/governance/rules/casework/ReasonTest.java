package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Cast.CENTRE;
import static org.zhongzhi.governance.rules.casework.Cast.LEAD;
import static org.zhongzhi.governance.rules.casework.Cast.NEIGHBOUR;
import static org.zhongzhi.governance.rules.casework.Cast.PROPERTY_FIRM;
import static org.zhongzhi.governance.rules.casework.Cast.REPORTER;
import static org.zhongzhi.governance.rules.casework.Cast.SANITATION;
import static org.zhongzhi.governance.rules.casework.Cast.chosen;
import static org.zhongzhi.governance.rules.casework.Cast.knowing;
import static org.zhongzhi.governance.rules.casework.Cast.words;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.rules.procedures.Procedures;

class ReasonTest {
    private static final Set<Class<?>> SEEN = new TreeSet<>(java.util.Comparator.comparing(Class::getName));
    private static final Casework MATTERS = Casework.of(Procedures.matter())
            .observing(knowing(io.vavr.collection.HashMap.of(
                    Observation.PLACE_IN_ONE_GRID, FieldValue.yesNo(true),
                    Observation.RETURN_GROUNDED, FieldValue.yesNo(true))));

    private static Story reported() {
        return Story.of(MATTERS).does(REPORTER, "report", MatterStoryTest::reporting);
    }

    private static Story dispatched() {
        return reported()
                .does(CENTRE, "register")
                .does(
                        CENTRE,
                        "dispatch",
                        each -> each.to(SANITATION, PROPERTY_FIRM).giving("reason", words("by custom")));
    }

    private static void says(Refusal refusal, String code, String chinese, String english) {
        refusal.reasons().forEach(each -> SEEN.add(each.getClass()));
        assertThat(refusal.reasons().map(Reason::code)).contains(code);
        Reason reason = refusal.reasons().find(each -> each.code().equals(code)).get();
        assertThat(reason.words().chinese()).isEqualTo(chinese);
        assertThat(reason.words().english()).isEqualTo(english);
    }

    private static void says(
            Story story,
            Actor actor,
            String action,
            UnaryOperator<Action> details,
            String code,
            String chinese,
            String english) {
        says(story.refusal(actor, action, details), code, chinese, english);
    }

    @AfterAll
    static void every_reason_has_been_said() {
        assertThat(SEEN).containsExactlyInAnyOrderElementsOf(Arrays.asList(Reason.class.getPermittedSubclasses()));
    }

    @Test
    void an_action_that_the_procedure_does_not_have() {
        says(
                reported(),
                CENTRE,
                "settle",
                each -> each,
                "unknownAction",
                "办理流程“matter”没有动作“settle”",
                "the procedure matter has no action settle");
    }

    @Test
    void a_case_of_another_procedure_or_version() {
        Case standing = reported().standing();
        Refusal refusal = Casework.of(Procedures.matter().inVersion(2))
                .apply(standing, Action.of("register").by(CENTRE).at(standing.since()))
                .getLeft();

        says(
                refusal,
                "otherProcedure",
                "案件按办理流程“matter”第1版办理，应由该版本处理",
                "the case is handled by version 1 of the procedure matter, and has to be taken on by that");
        assertThat(refusal.reasons()).hasSize(1);
    }

    @Test
    void an_engine_of_an_equal_procedure_takes_a_case_on() {
        Case standing = reported().standing();
        Casework equal = Casework.of(Procedures.matter().with("most-returns", 2))
                .observing(knowing(Observation.PLACE_IN_ONE_GRID, FieldValue.yesNo(true)));

        assertThat(equal.apply(standing, Action.of("register").by(CENTRE).at(standing.since()))
                        .isRight())
                .isTrue();
    }

    @Test
    void an_action_that_opens_a_case_where_one_is_open_and_the_other_way_round() {
        says(
                reported(),
                REPORTER,
                "report",
                MatterStoryTest::reporting,
                "alreadyOpen",
                "“上报”用于发起案件，案件已经发起",
                "\"report\" opens a case, and this one is open");
        says(
                Story.of(MATTERS),
                CENTRE,
                "register",
                each -> each,
                "notOpened",
                "“立案”不能发起案件",
                "\"register\" does not open a case");
    }

    @Test
    void an_action_that_is_not_for_now() {
        says(
                reported(),
                CENTRE,
                "close",
                each -> each,
                "notNow",
                "案件处于“已采集”，不能“结案”；此时可以：立案、不予受理、并案、撤回",
                "the case is in the state \"collected\", where \"close\" cannot be done, but: register, not accept, mark as duplicate, withdraw");
        says(
                reported().does(REPORTER, "withdraw"),
                CENTRE,
                "register",
                each -> each,
                "notNow",
                "案件处于“已撤回”，已终结，不能“立案”",
                "the case is in the state \"withdrawn\" and over, where \"register\" cannot be done");
    }

    @Test
    void an_actor_without_the_role() {
        says(
                reported(),
                LEAD,
                "register",
                each -> each,
                "noRole",
                "“立案”须由以下角色作出：指挥中心",
                "\"register\" is for: command centre");
        says(
                Story.of(MATTERS),
                LEAD,
                "report",
                MatterStoryTest::reporting,
                "noRole",
                "“上报”须由以下角色作出：反映人、网格员",
                "\"report\" is for: reporter, grid worker");
    }

    @Test
    void an_actor_who_has_the_role_and_is_not_the_one() {
        says(
                reported(),
                NEIGHBOUR,
                "withdraw",
                each -> each,
                "notInitiator",
                "须由发起本案的“反映人”本人作出",
                "it is for the \"reporter\" who opened the case");
        says(
                dispatched(),
                LEAD,
                "accept",
                each -> each.on(2),
                "notAssigned",
                "须由承办本项任务的“承办单位”作出",
                "it is for the \"body in charge\" that has the assignment");
    }

    @Test
    void a_field_that_is_missing_or_not_what_it_takes() {
        UnaryOperator<Action> without =
                each -> each.giving("place", Cast.ESTATE).giving("category", chosen("late"));
        says(
                Story.of(MATTERS),
                REPORTER,
                "report",
                without,
                "missingField",
                "缺少“事项”：应为事项编码",
                "\"matter\" is missing: expected the code of a matter");
        says(
                Story.of(MATTERS),
                REPORTER,
                "report",
                without,
                "fieldRefused",
                "“类别”不合要求：应为紧急（urgent）、一般（ordinary）、疑难（complex）",
                "\"category\" is refused: expected one of urgent, ordinary, complex");
        says(
                Story.of(MATTERS),
                REPORTER,
                "report",
                each -> MatterStoryTest.reporting(each).giving("description", FieldValue.whole(3)),
                "fieldRefused",
                "“情况说明”不合要求：应为一行文字",
                "\"description\" is refused: expected some words on one line");
    }

    @Test
    void a_field_that_the_action_does_not_take() {
        says(
                reported(),
                CENTRE,
                "register",
                each -> each.giving("result", words("none")),
                "fieldNotTaken",
                "“立案”不填写“result”",
                "\"register\" takes no field result");
    }

    @Test
    void a_field_that_is_looked_up_and_not_for_the_actor_to_say() {
        says(
                reported(),
                CENTRE,
                "register",
                each -> each.giving("in-one-grid", FieldValue.yesNo(true)),
                "fieldLookedUp",
                "“地点落在唯一网格”由系统核查，不由填报",
                "\"whether the place lies in exactly one grid\" is looked up, and not for the actor to say");
    }

    @Test
    void records_that_do_not_say_what_is_looked_up() {
        Story story = Story.of(Casework.of(Procedures.matter())).does(REPORTER, "report", MatterStoryTest::reporting);
        says(
                story,
                CENTRE,
                "register",
                each -> each,
                "notFound",
                "现有数据查不到“地点落在唯一网格”",
                "the records do not say \"whether the place lies in exactly one grid\"");
        Story wrong = Story.of(MATTERS.observing(knowing(Observation.PLACE_IN_ONE_GRID, FieldValue.whole(1))))
                .does(REPORTER, "report", MatterStoryTest::reporting);
        says(
                wrong,
                CENTRE,
                "register",
                each -> each,
                "notFound",
                "现有数据查不到“地点落在唯一网格”",
                "the records do not say \"whether the place lies in exactly one grid\"");
    }

    @Test
    void a_guard_that_does_not_hold_with_what_was_found() {
        Story closed = dispatched()
                .does(LEAD, "finish", each -> each.on(1).giving("result", words("done")))
                .does(Cast.HELPER, "finish", each -> each.on(2).giving("result", words("done")))
                .does(CENTRE, "feed-back", each -> each.giving("result", words("done")))
                .does(Cast.VERIFIER, "verify")
                .does(CENTRE, "close")
                .on("2022-08-20", "09:00");
        says(
                closed,
                REPORTER,
                "reopen",
                each -> each.giving("reason", words("again")),
                "unmet",
                "在本环节已满自然日数应少于15（在本环节已满自然日数为60）",
                "the whole calendar days in this state has to be less than 15 (the whole calendar days in this state: 60)");
    }

    @Test
    void a_version_that_is_past_or_yet_to_come() {
        Story story = reported().does(CENTRE, "register");
        says(
                story,
                REPORTER,
                "withdraw",
                each -> each.decidedOn(1),
                "stale",
                "决定依据的是第1版，此后又有1个事件：register",
                "it was decided on version 1, and since then there is: register");
        says(
                story,
                REPORTER,
                "withdraw",
                each -> each.decidedOn(7),
                "ahead",
                "决定依据的是第7版，而案件只有2个事件",
                "it was decided on version 7, and the case has 2 events");
    }

    @Test
    void an_identifier_of_another_event() {
        Story story = reported().does(CENTRE, "register", each -> each.identifiedBy("e-2"));
        says(
                story,
                REPORTER,
                "withdraw",
                each -> each.identifiedBy("e-2"),
                "eventIdTaken",
                "该事件编号已用于第2个事件“register”",
                "the event identifier is that of event 2, register");
    }

    @Test
    void a_moment_before_the_last_event() {
        says(
                reported().on("2022-06-19", "09:00"),
                CENTRE,
                "register",
                each -> each,
                "backwards",
                "时间为2022-06-19T01:00:00Z，早于上一事件的2022-06-20T01:00:00Z",
                "it is of 2022-06-19T01:00:00Z, before the last event of 2022-06-20T01:00:00Z");
    }

    @Test
    void an_assignment_that_is_not_there_or_not_for_it() {
        says(
                dispatched(),
                LEAD,
                "accept",
                each -> each,
                "noAssignment",
                "“签收”须指明哪一项“处置任务”",
                "\"accept\" has to name an assignment of the kind \"task\"");
        says(
                dispatched(),
                LEAD,
                "accept",
                each -> each.on(9),
                "noAssignment",
                "本案第9项任务不存在或不是“处置任务”",
                "assignment 9 of the case is missing, or not of the kind \"task\"");
        says(
                dispatched(),
                CENTRE,
                "suspend",
                each -> each.on(1).giving("reason", words("flood")),
                "noAssignment",
                "“挂账”针对案件，不针对第1项任务",
                "\"suspend\" is done on the case, and not on assignment 1");
    }

    @Test
    void an_assignment_in_another_state() {
        Story story = dispatched().does(LEAD, "accept", each -> each.on(1));
        says(
                story,
                LEAD,
                "accept",
                each -> each.on(1),
                "assignmentNotNow",
                "第1项任务处于“已签收”，不能“签收”",
                "assignment 1 is in the state \"accepted\", where \"accept\" cannot be done");
    }

    @Test
    void every_reason_there_is_stands_in_one_refusal() {
        Refusal refusal = reported()
                .refusal(
                        NEIGHBOUR,
                        "withdraw",
                        each -> each.giving("reason", FieldValue.whole(1)).giving("result", words("none")));

        assertThat(refusal.reasons().map(Reason::code))
                .containsExactly("fieldRefused", "fieldNotTaken", "notInitiator");
        assertThat(refusal.explain(Locale.CHINA)).isEqualTo("“理由”不合要求：应为一行文字；“撤回”不填写“result”；须由发起本案的“反映人”本人作出。");
        assertThat(refusal)
                .hasToString(
                        "withdraw is refused: \"reason\" is refused: expected some words on one line; \"withdraw\" takes no field result; it is for the \"reporter\" who opened the case.");
        assertThat(HashSet.ofAll(refusal.reasons()).size())
                .isEqualTo(refusal.reasons().size());
        assertThat(refusal.reasons()).isInstanceOf(Array.class);
    }
}
