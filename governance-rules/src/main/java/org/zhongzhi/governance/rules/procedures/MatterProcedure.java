package org.zhongzhi.governance.rules.procedures;

import static org.zhongzhi.governance.rules.procedures.Common.BODIES;
import static org.zhongzhi.governance.rules.procedures.Common.DESCRIPTION;
import static org.zhongzhi.governance.rules.procedures.Common.MATTER;
import static org.zhongzhi.governance.rules.procedures.Common.PLACE;
import static org.zhongzhi.governance.rules.procedures.Common.REASON;
import static org.zhongzhi.governance.rules.procedures.Common.RESULT;
import static org.zhongzhi.governance.rules.procedures.Common.SATISFIED;
import static org.zhongzhi.governance.rules.procedures.Common.choiceOf;
import static org.zhongzhi.governance.rules.procedures.Common.clause;
import static org.zhongzhi.governance.rules.procedures.Common.fixed;
import static org.zhongzhi.governance.rules.procedures.Common.ids;
import static org.zhongzhi.governance.rules.procedures.Common.ladder;
import static org.zhongzhi.governance.rules.procedures.Common.limit;
import static org.zhongzhi.governance.rules.procedures.Common.setting;
import static org.zhongzhi.governance.rules.procedures.Common.urgency;
import static org.zhongzhi.governance.rules.procedures.Common.work;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
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
import org.zhongzhi.governance.model.casework.Setting;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.Tallies;
import org.zhongzhi.governance.model.casework.Term;
import org.zhongzhi.governance.model.time.LimitUnit;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Text;

/**
 * Joint resolution of city matters (城事联解, hezhou-2022 § 2.1a, 2.2c): collected, registered, dispatched, handled by one body
 * or several, fed back, verified, closed. The whole limit runs from registration; a body's own runs from dispatch, whether it
 * accepts or not. A return needs a ground that holds by grid and lists; the last that is allowed goes to a ruling, which binds.
 */
final class MatterProcedure {
    private static final Role REPORTER = Role.of("reporter", "反映人", "reporter", Bond.INITIATOR);
    private static final Role GRID_WORKER = Role.of("grid-worker", "网格员", "grid worker", Bond.NONE);
    private static final Role CENTRE = Role.of("command-centre", "指挥中心", "command centre", Bond.NONE);
    private static final Role BODY = Role.of("body", "承办单位", "body in charge", Bond.ASSIGNED);
    private static final Role VERIFIER = Role.of("verifier", "核查员", "verifier", Bond.NONE);
    private static final Role SUPERVISOR = Role.of("supervisor", "督办领导", "supervisor", Bond.NONE);

    private static final Field CATEGORY = urgency(
            "category",
            "类别",
            "category",
            choiceOf("urgent", "紧急", "urgent"),
            choiceOf("ordinary", "一般", "ordinary"),
            choiceOf("complex", "疑难", "complex"));
    private static final Field CHANNEL = urgency(
            "channel",
            "来源渠道",
            "channel",
            choiceOf("grid", "网格巡查", "grid patrol"),
            choiceOf("hotline", "热线电话", "hotline"),
            choiceOf("online", "网上反映", "online"),
            choiceOf("visit", "来访", "visit"),
            choiceOf("transfer", "上级交办", "sent down from above"),
            choiceOf("other", "其他", "other"));
    private static final Field IN_ONE_GRID =
            Field.observed("in-one-grid", Observation.PLACE_IN_ONE_GRID, new FieldType.YesNo());
    private static final Field PROPOSED =
            Field.observed("proposed", Observation.RESPONSIBLE_BODIES, new FieldType.Parties(20));
    private static final Field GROUND = urgency(
            "ground",
            "退回理由",
            "ground of the return",
            choiceOf("wrong-place", "地点不在辖区", "wrong place"),
            choiceOf("wrong-competence", "不属职责", "wrong competence"),
            choiceOf("unclear-title", "权属不清", "unclear title"));
    private static final Field GROUNDED =
            Field.observed("grounded", Observation.RETURN_GROUNDED, new FieldType.YesNo());
    private static final Field EXTRA =
            Field.of("extra", "延长的时间（分钟或日）", "extra time, in minutes or days", new FieldType.Whole(1, 10_000));
    private static final Field ORIGINAL = Field.of("original", "原案件编号", "original case", new FieldType.Document());

    private static final Setting MOST_RETURNS =
            setting("most-returns", "退回次数上限", "most returns before a ruling", 2, 1, 10);
    private static final Setting MOST_EXTENSIONS = setting("most-extensions", "延期次数上限", "most extensions", 1, 0, 10);
    private static final Setting REOPEN_DAYS =
            setting("reopen-days", "结案后可重新打开的天数", "days in which a closed case may be reopened", 15, 1, 365);

    private static final State COLLECTED = State.open("collected", "已采集", "collected");
    private static final State REGISTERED = State.open("registered", "已立案", "registered");
    private static final State LOCATING = State.open("locating", "核实地点", "locating");
    private static final State DISPATCHED = State.open("dispatched", "已派遣", "dispatched");
    private static final State HANDLING = State.open("handling", "处置中", "handling");
    private static final State SUSPENDED = State.open("suspended", "已挂账", "suspended");
    private static final State RULING = State.open("ruling", "待终审", "awaiting a ruling");
    private static final State HANDLED = State.open("handled", "已处置", "handled");
    private static final State FED_BACK = State.open("fed-back", "已反馈", "fed back");
    private static final State VERIFIED = State.open("verified", "已核查", "verified");
    private static final State CLOSED = State.settled("closed", "已结案", "closed");
    private static final State NOT_ACCEPTED = State.end("not-accepted", "不予受理", "not accepted");
    private static final State DUPLICATE = State.end("duplicate", "重复案件", "duplicate");
    private static final State WITHDRAWN = State.end("withdrawn", "已撤回", "withdrawn");

    private static final State GIVEN = State.open("given", "已派遣", "given");
    private static final State ACCEPTED = State.open("accepted", "已签收", "accepted");
    private static final State DONE = State.end("done", "处置完毕", "done");
    private static final State RETURNED = State.end("returned", "已退回", "returned");
    private static final State TAKEN_BACK = State.end("taken-back", "已收回", "taken back");
    private static final Seq<State> IN_HAND = Array.of(GIVEN, ACCEPTED);
    private static final AssignmentKind TASK = AssignmentKind.of(
                    "task", "处置任务", "task", GIVEN, ACCEPTED, DONE, RETURNED, TAKEN_BACK)
            .joining(JoinPolicy.ALL, DONE, HANDLING, HANDLED);

    private static final LimitId WHOLE = LimitId.of("whole");
    private static final Effect TAKE_BACK = new Effect.Withdraw(TASK.id(), TAKEN_BACK.id());
    private static final Term RETURNS = new Term.Times(Common.action("return"));

    private static final Guard NOT_RULED = new Term.Times(Common.action("rule"))
            .exactly(Term.of(0))
            .stating("终审裁定后不得再退回", "after a ruling nothing is returned");
    private static final Guard RETURN_HOLDS = Guard.says(GROUNDED, true)
            .stating("退回理由须经网格和清单核实成立", "the ground of the return has to hold by grid and lists");

    static final Procedure PROCEDURE = Procedure.builder()
            .id(ProcedureId.of("matter"))
            .version(1)
            .label(Text.of("城事联解", "joint resolution of city matters"))
            .clauses(Array.of(clause("2.1a"), clause("2.2c")))
            .roles(Array.of(REPORTER, GRID_WORKER, CENTRE, BODY, VERIFIER, SUPERVISOR))
            .fields(Array.of(
                    MATTER,
                    PLACE,
                    CATEGORY,
                    CHANNEL,
                    DESCRIPTION,
                    IN_ONE_GRID,
                    BODIES,
                    PROPOSED,
                    REASON,
                    GROUND,
                    GROUNDED,
                    EXTRA,
                    RESULT,
                    SATISFIED,
                    ORIGINAL))
            .settings(Array.of(MOST_RETURNS, MOST_EXTENSIONS, REOPEN_DAYS))
            .states(Array.of(
                    COLLECTED,
                    REGISTERED,
                    LOCATING,
                    DISPATCHED,
                    HANDLING,
                    SUSPENDED,
                    RULING,
                    HANDLED,
                    FED_BACK,
                    VERIFIED,
                    CLOSED,
                    NOT_ACCEPTED,
                    DUPLICATE,
                    WITHDRAWN))
            .assignments(Array.of(TASK))
            .actions(Array.of(
                            Act.of("report", "上报", "report")
                                    .needs(MATTER, PLACE, CATEGORY)
                                    .takes(CHANNEL, DESCRIPTION)
                                    .way(Leg.by(REPORTER, GRID_WORKER).to(COLLECTED)),
                            Act.of("register", "立案", "register")
                                    .needs(IN_ONE_GRID)
                                    .way(Leg.by(CENTRE)
                                            .in(COLLECTED)
                                            .to(REGISTERED)
                                            .when(Guard.says(IN_ONE_GRID, true)
                                                    .stating(
                                                            "每件事项须落入唯一网格",
                                                            "every matter has to lie in exactly one grid"))),
                            Act.of("not-accept", "不予受理", "not accept")
                                    .needs(REASON)
                                    .way(Leg.by(CENTRE).in(COLLECTED).to(NOT_ACCEPTED)),
                            Act.of("mark-duplicate", "并案", "mark as duplicate")
                                    .needs(ORIGINAL)
                                    .way(Leg.by(CENTRE)
                                            .in(COLLECTED, REGISTERED)
                                            .to(DUPLICATE)),
                            Act.of("withdraw", "撤回", "withdraw")
                                    .takes(REASON)
                                    .way(Leg.by(REPORTER)
                                            .in(COLLECTED, REGISTERED, LOCATING)
                                            .to(WITHDRAWN)),
                            Act.of("dispatch", "派遣", "dispatch")
                                    .needs(BODIES)
                                    .takes(PROPOSED, REASON)
                                    .way(Leg.by(CENTRE)
                                            .in(REGISTERED)
                                            .to(DISPATCHED)
                                            .when(
                                                    Guard.anyOf(
                                                                    new Guard.Same(BODIES.id(), PROPOSED.id()),
                                                                    new Guard.Gives(REASON.id()))
                                                            .stating(
                                                                    "与清单建议不同的派遣须说明理由",
                                                                    "to dispatch otherwise than the lists propose takes a reason"))
                                            .then(new Effect.Assign(TASK.id(), BODIES.id()))),
                            Act.of("accept", "签收", "accept")
                                    .on(TASK)
                                    .way(Leg.by(BODY)
                                            .in(DISPATCHED)
                                            .to(HANDLING)
                                            .moving(GIVEN, ACCEPTED))
                                    .way(Leg.by(BODY).in(HANDLING).moving(GIVEN, ACCEPTED)),
                            Act.of("finish", "处置完毕", "finish")
                                    .on(TASK)
                                    .needs(RESULT)
                                    .way(Leg.by(BODY)
                                            .in(DISPATCHED)
                                            .to(HANDLING)
                                            .moving(GIVEN, DONE))
                                    .way(Leg.by(BODY).in(HANDLING).moving(IN_HAND, DONE)),
                            Act.of("return", "退回", "return")
                                    .on(TASK)
                                    .needs(GROUND, GROUNDED)
                                    .takes(REASON)
                                    .way(returning()
                                            .to(RULING)
                                            .when(
                                                    NOT_RULED,
                                                    RETURN_HOLDS,
                                                    new Guard.Leads(true),
                                                    Guard.anyOf(
                                                            RETURNS.plus(Term.of(1))
                                                                    .atLeast(MOST_RETURNS.term()),
                                                            Guard.oneOf(GROUND, "unclear-title")))
                                            .then(TAKE_BACK))
                                    .way(returning()
                                            .to(LOCATING)
                                            .when(
                                                    NOT_RULED,
                                                    RETURN_HOLDS,
                                                    new Guard.Leads(true),
                                                    Guard.oneOf(GROUND, "wrong-place"))
                                            .then(TAKE_BACK))
                                    .way(returning()
                                            .to(REGISTERED)
                                            .when(
                                                    NOT_RULED,
                                                    RETURN_HOLDS,
                                                    new Guard.Leads(true),
                                                    Guard.oneOf(GROUND, "wrong-competence"))
                                            .then(TAKE_BACK))
                                    .way(returning().when(NOT_RULED, RETURN_HOLDS, new Guard.Leads(false))),
                            Act.of("relocate", "更正地点", "relocate")
                                    .needs(PLACE, IN_ONE_GRID)
                                    .way(Leg.by(GRID_WORKER, CENTRE)
                                            .in(LOCATING)
                                            .to(REGISTERED)
                                            .when(Guard.says(IN_ONE_GRID, true))),
                            Act.of("rule", "终审裁定", "rule")
                                    .needs(BODIES, REASON)
                                    .way(Leg.by(SUPERVISOR)
                                            .in(RULING)
                                            .to(DISPATCHED)
                                            .then(new Effect.Assign(TASK.id(), BODIES.id()))),
                            Act.of("extend", "延期", "extend")
                                    .needs(EXTRA, REASON)
                                    .way(Leg.by(CENTRE)
                                            .in(REGISTERED, DISPATCHED, HANDLING)
                                            .when(new Term.Times(Common.action("extend"))
                                                    .lessThan(MOST_EXTENSIONS.term()))
                                            .then(new Effect.Extend(WHOLE, EXTRA.id()))),
                            Act.of("suspend", "挂账", "suspend")
                                    .needs(REASON)
                                    .way(Leg.by(CENTRE).in(DISPATCHED, HANDLING).to(SUSPENDED)),
                            Act.of("resume", "恢复办理", "resume")
                                    .way(Leg.by(CENTRE).in(SUSPENDED).to(HANDLING)),
                            Act.of("feed-back", "反馈", "feed back")
                                    .needs(RESULT)
                                    .way(Leg.by(CENTRE).in(HANDLED).to(FED_BACK)),
                            Act.of("verify", "核查通过", "verify")
                                    .takes(SATISFIED)
                                    .way(Leg.by(VERIFIER).in(FED_BACK).to(VERIFIED)),
                            Act.of("rework", "返工", "send back for rework")
                                    .needs(REASON)
                                    .way(Leg.by(VERIFIER)
                                            .in(FED_BACK)
                                            .to(DISPATCHED)
                                            .then(new Effect.Renew(TASK.id(), DONE.id()))),
                            Act.of("close", "结案", "close")
                                    .takes(SATISFIED)
                                    .way(Leg.by(CENTRE).in(VERIFIED).to(CLOSED)),
                            Act.of("reopen", "重新打开", "reopen")
                                    .needs(REASON)
                                    .way(Leg.by(REPORTER, CENTRE)
                                            .in(CLOSED)
                                            .to(REGISTERED)
                                            .when(new Term.Waited(LimitUnit.CALENDAR_DAYS)
                                                    .lessThan(REOPEN_DAYS.term()))),
                            Act.of("escalate", "督办", "escalate")
                                    .takes(REASON)
                                    .way(Leg.by(CENTRE, SUPERVISOR)
                                            .in(
                                                    REGISTERED,
                                                    LOCATING,
                                                    DISPATCHED,
                                                    HANDLING,
                                                    RULING,
                                                    HANDLED,
                                                    FED_BACK,
                                                    VERIFIED)))
                    .map(Act::kind))
            .limits(Array.of(
                    limit("registration", "受理时限", "time to register", fixed(TimeLimit.workingHours(4)), COLLECTED),
                    whole(),
                    bodies(),
                    limit("verification", "核查时限", "time to verify", fixed(TimeLimit.workingDays(1)), FED_BACK)))
            .tallies(Tallies.builder()
                    .reported(ids(COLLECTED))
                    .registered(ids(REGISTERED))
                    .dispatched(ids(DISPATCHED))
                    .handled(ids(HANDLED))
                    .closed(ids(CLOSED))
                    .returned(Array.of(Common.action("return")))
                    .rework(Array.of(Common.action("rework")))
                    .satisfied(Option.some(SATISFIED.id()))
                    .category(Option.some(CATEGORY.id()))
                    .place(Option.some(PLACE.id()))
                    .channel(Option.some(CHANNEL.id()))
                    .limit(Option.some(WHOLE))
                    .work(work(TASK, Option.some(LimitId.of("body")), DONE))
                    .build())
            .build();

    private MatterProcedure() {}

    private static Leg returning() {
        return Leg.by(BODY).in(DISPATCHED, HANDLING).moving(IN_HAND, RETURNED);
    }

    private static Limit whole() {
        Limit.Builder builder = limit(
                WHOLE.value(),
                "全程办理时限",
                "time from registration to closing",
                new Allowance.ByChoice(
                        CATEGORY.id(),
                        HashMap.of("urgent", TimeLimit.urgentHours(24), "complex", TimeLimit.workingDays(15)),
                        TimeLimit.workingDays(5)),
                Array.of(REGISTERED, LOCATING, DISPATCHED, HANDLING, RULING, HANDLED, FED_BACK, VERIFIED),
                Array.of(SUSPENDED));
        builder.ladder(ladder(CENTRE, SUPERVISOR, SUPERVISOR));
        builder.escalatedBy(Option.some(Common.action("escalate")));
        return builder.build();
    }

    private static Limit bodies() {
        Limit.Builder builder = limit(
                "body",
                "单位处置时限",
                "time of a body, from dispatch",
                new Allowance.ByChoice(
                        CATEGORY.id(),
                        HashMap.of("urgent", TimeLimit.urgentHours(12), "complex", TimeLimit.workingDays(10)),
                        TimeLimit.workingDays(3)),
                IN_HAND,
                Array.of(SUSPENDED));
        builder.of(Option.some(TASK.id()));
        return builder.build();
    }
}
