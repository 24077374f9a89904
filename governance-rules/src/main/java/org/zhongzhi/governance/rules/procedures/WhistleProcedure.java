package org.zhongzhi.governance.rules.procedures;

import static org.zhongzhi.governance.rules.procedures.Common.BODIES;
import static org.zhongzhi.governance.rules.procedures.Common.DESCRIPTION;
import static org.zhongzhi.governance.rules.procedures.Common.MATTER;
import static org.zhongzhi.governance.rules.procedures.Common.PLACE;
import static org.zhongzhi.governance.rules.procedures.Common.REASON;
import static org.zhongzhi.governance.rules.procedures.Common.RESULT;
import static org.zhongzhi.governance.rules.procedures.Common.action;
import static org.zhongzhi.governance.rules.procedures.Common.choiceOf;
import static org.zhongzhi.governance.rules.procedures.Common.clause;
import static org.zhongzhi.governance.rules.procedures.Common.fixed;
import static org.zhongzhi.governance.rules.procedures.Common.ids;
import static org.zhongzhi.governance.rules.procedures.Common.ladder;
import static org.zhongzhi.governance.rules.procedures.Common.limit;
import static org.zhongzhi.governance.rules.procedures.Common.limitOf;
import static org.zhongzhi.governance.rules.procedures.Common.urgency;
import static org.zhongzhi.governance.rules.procedures.Common.work;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.Allowance;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.JoinPolicy;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.LimitId;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.Tallies;
import org.zhongzhi.governance.model.casework.Term;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Text;

/**
 * Whistle and report-in (吹哨报到): a subdistrict calls bodies that it cannot command alone, on one of three grounds; each
 * reports in on a clock of its own, all handle the matter together, and the subdistrict scores each of them in the end. The
 * times but the 30 minutes of an emergency are defaults of the library.
 */
final class WhistleProcedure {
    private static final Role SUBDISTRICT = Role.of("subdistrict", "街道", "subdistrict", Bond.INITIATOR);
    private static final Role CENTRE = Role.of("command-centre", "指挥中心", "command centre", Bond.NONE);
    private static final Role BODY = Role.of("body", "被召集单位", "body that is called", Bond.ASSIGNED);
    private static final Role SUPERVISOR = Role.of("supervisor", "督办领导", "supervisor", Bond.NONE);

    private static final Field GROUND = urgency(
            "ground",
            "吹哨理由",
            "ground of the whistle",
            choiceOf("beyond-lists", "超出街道清单", "beyond the lists of the subdistrict"),
            choiceOf("joint-enforcement", "需要联合执法", "joint enforcement"),
            choiceOf("emergency", "突发应急", "emergency"));
    private static final Field KIND = urgency(
            "kind",
            "哨种",
            "kind of whistle",
            choiceOf("daily", "日常哨", "daily"),
            choiceOf("key-task", "攻坚哨", "key task"),
            choiceOf("emergency", "应急哨", "emergency"));
    private static final Field BEYOND = Field.observed("beyond", Observation.BEYOND_LISTS, new FieldType.YesNo());
    private static final Field SCORE = Field.of("score", "评分", "score", new FieldType.Whole(0, 100));

    private static final State BLOWN = State.open("blown", "已吹哨", "blown");
    private static final State CHECKED = State.open("checked", "已核定", "checked");
    private static final State CALLED = State.open("called", "已召集", "called");
    private static final State HANDLING = State.open("handling", "联合处置中", "joint handling");
    private static final State RESOLVED = State.open("resolved", "已解决", "resolved");
    private static final State SCORED = State.end("scored", "已评价", "scored");
    private static final State REFUSED = State.end("refused", "不予召集", "refused");
    private static final State WITHDRAWN = State.end("withdrawn", "已撤回", "withdrawn");

    private static final State TO_REPORT = State.open("to-report", "待报到", "to report in");
    private static final State REPORTED = State.open("reported", "已报到", "reported in");
    private static final State DONE = State.settled("done", "处置完毕", "done");
    private static final State RELEASED = State.settled("released", "已解除", "released");
    private static final State MARKED = State.end("marked", "已评分", "scored");
    private static final AssignmentKind RESPONSE = AssignmentKind.of(
                    "response", "响应任务", "response", TO_REPORT, REPORTED, DONE, RELEASED, MARKED)
            .joining(JoinPolicy.ALL, DONE, HANDLING, RESOLVED);

    static final Procedure PROCEDURE = Procedure.builder()
            .id(ProcedureId.of("whistle"))
            .version(1)
            .label(Text.of("吹哨报到", "whistle and report-in"))
            .clauses(Array.of(clause("1.1e")))
            .roles(Array.of(SUBDISTRICT, CENTRE, BODY, SUPERVISOR))
            .fields(Array.of(GROUND, KIND, BEYOND, MATTER, PLACE, DESCRIPTION, BODIES, RESULT, REASON, SCORE))
            .states(Array.of(BLOWN, CHECKED, CALLED, HANDLING, RESOLVED, SCORED, REFUSED, WITHDRAWN))
            .assignments(Array.of(RESPONSE))
            .actions(Array.of(
                            Act.of("blow", "吹哨", "blow the whistle")
                                    .needs(GROUND, KIND, MATTER, PLACE)
                                    .takes(DESCRIPTION, BEYOND)
                                    .way(
                                            Leg.by(SUBDISTRICT)
                                                    .to(BLOWN)
                                                    .when(
                                                            Guard.anyOf(
                                                                            Guard.allOf(
                                                                                    Guard.oneOf(GROUND, "emergency"),
                                                                                    Guard.oneOf(KIND, "emergency")),
                                                                            Guard.allOf(
                                                                                    Guard.oneOf(
                                                                                            GROUND,
                                                                                            "joint-enforcement"),
                                                                                    Guard.oneOf(
                                                                                            KIND, "daily", "key-task")),
                                                                            Guard.allOf(
                                                                                    Guard.oneOf(GROUND, "beyond-lists"),
                                                                                    Guard.oneOf(
                                                                                            KIND, "daily", "key-task"),
                                                                                    Guard.says(BEYOND, true)))
                                                                    .stating(
                                                                            "吹哨须有理由：突发应急用应急哨，联合执法和经核超出街道清单的事项用日常哨或攻坚哨",
                                                                            "a whistle takes a ground: an emergency with the emergency whistle, joint enforcement or what is found to be beyond the lists with the daily or key-task one"))),
                            Act.of("check", "核定", "check")
                                    .way(Leg.by(CENTRE).in(BLOWN).to(CHECKED)),
                            Act.of("refuse", "不予召集", "refuse")
                                    .needs(REASON)
                                    .way(Leg.by(CENTRE).in(BLOWN, CHECKED).to(REFUSED)),
                            Act.of("withdraw", "撤哨", "withdraw the whistle")
                                    .way(Leg.by(SUBDISTRICT).in(BLOWN, CHECKED).to(WITHDRAWN)),
                            Act.of("call", "召集", "call the bodies")
                                    .needs(BODIES)
                                    .way(Leg.by(CENTRE)
                                            .in(CHECKED)
                                            .to(CALLED)
                                            .then(new Effect.Assign(RESPONSE.id(), BODIES.id()))),
                            Act.of("report-in", "报到", "report in")
                                    .on(RESPONSE)
                                    .way(Leg.by(BODY).in(CALLED).to(HANDLING).moving(TO_REPORT, REPORTED))
                                    .way(Leg.by(BODY).in(HANDLING).moving(TO_REPORT, REPORTED)),
                            Act.of("finish", "处置完毕", "finish")
                                    .on(RESPONSE)
                                    .needs(RESULT)
                                    .way(Leg.by(BODY).in(HANDLING).moving(REPORTED, DONE)),
                            Act.of("release", "解除任务", "release a body")
                                    .on(RESPONSE)
                                    .needs(REASON)
                                    .way(Leg.by(SUBDISTRICT)
                                            .in(CALLED, HANDLING)
                                            .moving(Array.of(TO_REPORT, REPORTED), RELEASED)),
                            Act.of("resolve", "确认解决", "declare it resolved")
                                    .needs(RESULT)
                                    .way(Leg.by(SUBDISTRICT)
                                            .in(CALLED, HANDLING)
                                            .to(RESOLVED)
                                            .then(new Effect.Withdraw(RESPONSE.id(), RELEASED.id()))),
                            Act.of("score", "评分", "score a body")
                                    .on(RESPONSE)
                                    .needs(SCORE)
                                    .takes(REASON)
                                    .way(Leg.by(SUBDISTRICT).in(RESOLVED).moving(Array.of(DONE, RELEASED), MARKED)),
                            Act.of("conclude", "评价完成", "conclude")
                                    .way(Leg.by(SUBDISTRICT)
                                            .in(RESOLVED)
                                            .to(SCORED)
                                            .when(new Term.Assigned(RESPONSE.id(), DONE.id())
                                                    .plus(new Term.Assigned(RESPONSE.id(), RELEASED.id()))
                                                    .exactly(Term.of(0))
                                                    .stating(
                                                            "每个被召集单位都须评分",
                                                            "each body that was called has to be scored"))),
                            Act.of("escalate", "督办", "escalate")
                                    .takes(REASON)
                                    .way(Leg.by(CENTRE, SUPERVISOR).in(CALLED, HANDLING)))
                    .map(Act::kind))
            .limits(Array.of(
                    limit("checking", "核定时限", "time to check", fixed(TimeLimit.urgentMinutes(30)), BLOWN),
                    limitOf(
                            RESPONSE,
                            "report-in",
                            "报到时限",
                            "time to report in",
                            new Allowance.ByChoice(
                                    KIND.id(),
                                    HashMap.of(
                                            "emergency",
                                            TimeLimit.urgentMinutes(30),
                                            "key-task",
                                            TimeLimit.workingDays(1)),
                                    TimeLimit.workingHours(4)),
                            TO_REPORT),
                    handling()))
            .tallies(Tallies.builder()
                    .reported(ids(BLOWN))
                    .registered(ids(CHECKED))
                    .dispatched(ids(CALLED))
                    .handled(ids(RESOLVED))
                    .closed(ids(RESOLVED, SCORED))
                    .category(Option.some(KIND.id()))
                    .place(Option.some(PLACE.id()))
                    .limit(Option.some(LimitId.of("handling")))
                    .work(work(RESPONSE, Option.none(), DONE))
                    .build())
            .build();

    private WhistleProcedure() {}

    private static Limit handling() {
        Limit.Builder builder = limit(
                "handling",
                "联合处置时限",
                "time to handle together",
                new Allowance.ByChoice(
                        KIND.id(),
                        HashMap.of("emergency", TimeLimit.urgentHours(24), "key-task", TimeLimit.workingDays(15)),
                        TimeLimit.workingDays(5)),
                Array.of(CALLED, HANDLING),
                Array.empty());
        builder.ladder(ladder(CENTRE, SUPERVISOR, SUPERVISOR));
        builder.escalatedBy(Option.some(action("escalate")));
        return builder.build();
    }
}
