package org.zhongzhi.governance.rules.procedures;

import static org.zhongzhi.governance.rules.procedures.Common.DESCRIPTION;
import static org.zhongzhi.governance.rules.procedures.Common.MATTER;
import static org.zhongzhi.governance.rules.procedures.Common.PLACE;
import static org.zhongzhi.governance.rules.procedures.Common.REASON;
import static org.zhongzhi.governance.rules.procedures.Common.RESULT;
import static org.zhongzhi.governance.rules.procedures.Common.SATISFIED;
import static org.zhongzhi.governance.rules.procedures.Common.action;
import static org.zhongzhi.governance.rules.procedures.Common.clause;
import static org.zhongzhi.governance.rules.procedures.Common.fixed;
import static org.zhongzhi.governance.rules.procedures.Common.ids;
import static org.zhongzhi.governance.rules.procedures.Common.limit;
import static org.zhongzhi.governance.rules.procedures.Common.limitOf;
import static org.zhongzhi.governance.rules.procedures.Common.setting;
import static org.zhongzhi.governance.rules.procedures.Common.work;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldType;
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
 * Residents order, the community dispatches, Party members accept (点单、派单、接单, hezhou-2022 § 3.2g). What nobody accepts in
 * time falls back to the community. On confirmation the time bank credits the minutes, once. The times are defaults of the library.
 */
final class ServiceOrderProcedure {
    private static final Role RESIDENT = Role.of("resident", "居民", "resident", Bond.INITIATOR);
    private static final Role COMMUNITY = Role.of("community", "社区", "community", Bond.NONE);
    private static final Role VOLUNTEER = Role.of("volunteer", "接单党员", "volunteer", Bond.ASSIGNED);

    private static final Field VOLUNTEERS = Field.of("volunteer", "接单人", "volunteer", new FieldType.Parties(1));
    private static final Field MINUTES =
            Field.of("minutes", "服务分钟数", "minutes of service", new FieldType.Whole(1, 1_440));

    private static final Setting CLAIM_HOURS = setting(
            "claim-hours", "无人接单回流的小时数", "hours after which an order that nobody accepts falls back", 24, 1, 720);
    private static final Setting CONFIRM_DAYS =
            setting("confirm-days", "社区代为确认的天数", "days after which the community may confirm", 7, 1, 365);

    private static final State ORDERED = State.open("ordered", "已点单", "ordered");
    private static final State DISPATCHED = State.open("dispatched", "已派单", "dispatched");
    private static final State ACCEPTED = State.open("accepted", "已接单", "accepted");
    private static final State DONE = State.open("done", "已完成", "done");
    private static final State CONFIRMED = State.end("confirmed", "已确认", "confirmed");
    private static final State CANCELLED = State.end("cancelled", "已取消", "cancelled");
    private static final State UNMET = State.end("unmet", "未能满足", "unmet");

    private static final State OFFERED = State.open("offered", "待接单", "offered");
    private static final State TAKEN = State.open("taken", "服务中", "taken on");
    private static final State FULFILLED = State.settled("fulfilled", "服务完成", "fulfilled");
    private static final State DISPUTED = State.end("disputed", "有异议", "disputed");
    private static final State DECLINED = State.end("declined", "已婉拒", "declined");
    private static final State LAPSED = State.end("lapsed", "已回流", "lapsed");
    private static final AssignmentKind SERVICE =
            AssignmentKind.of("service", "服务任务", "service", OFFERED, TAKEN, FULFILLED, DISPUTED, DECLINED, LAPSED);
    private static final Effect CREDIT = new Effect.Credit(SERVICE.id(), FULFILLED.id(), MINUTES.id());

    static final Procedure PROCEDURE = Procedure.builder()
            .id(ProcedureId.of("service-order"))
            .version(1)
            .label(Text.of("点单、派单、接单", "order, dispatch, accept"))
            .clauses(Array.of(clause("3.2g"), clause("3.2e")))
            .roles(Array.of(RESIDENT, COMMUNITY, VOLUNTEER))
            .fields(Array.of(MATTER, PLACE, DESCRIPTION, VOLUNTEERS, MINUTES, SATISFIED, REASON, RESULT))
            .settings(Array.of(CLAIM_HOURS, CONFIRM_DAYS))
            .states(Array.of(ORDERED, DISPATCHED, ACCEPTED, DONE, CONFIRMED, CANCELLED, UNMET))
            .assignments(Array.of(SERVICE))
            .actions(Array.of(
                            Act.of("order", "点单", "order")
                                    .needs(MATTER, PLACE)
                                    .takes(DESCRIPTION)
                                    .way(Leg.by(RESIDENT).to(ORDERED)),
                            Act.of("dispatch", "派单", "dispatch")
                                    .needs(VOLUNTEERS)
                                    .way(Leg.by(COMMUNITY)
                                            .in(ORDERED)
                                            .to(DISPATCHED)
                                            .then(new Effect.Assign(SERVICE.id(), VOLUNTEERS.id()))),
                            Act.of("accept", "接单", "accept")
                                    .on(SERVICE)
                                    .way(Leg.by(VOLUNTEER)
                                            .in(DISPATCHED)
                                            .to(ACCEPTED)
                                            .moving(OFFERED, TAKEN)),
                            Act.of("decline", "婉拒", "decline")
                                    .on(SERVICE)
                                    .takes(REASON)
                                    .way(Leg.by(VOLUNTEER)
                                            .in(DISPATCHED)
                                            .to(ORDERED)
                                            .moving(OFFERED, DECLINED)),
                            Act.of("fall-back", "回流社区", "fall back to the community")
                                    .way(Leg.by(COMMUNITY)
                                            .in(DISPATCHED)
                                            .to(ORDERED)
                                            .when(new Term.Waited(LimitUnit.URGENT_HOURS).atLeast(CLAIM_HOURS.term()))
                                            .then(new Effect.Withdraw(SERVICE.id(), LAPSED.id()))),
                            Act.of("give-up", "中止服务", "give up")
                                    .on(SERVICE)
                                    .needs(REASON)
                                    .way(Leg.by(VOLUNTEER)
                                            .in(ACCEPTED)
                                            .to(ORDERED)
                                            .moving(TAKEN, DECLINED)),
                            Act.of("fulfil", "完成服务", "fulfil")
                                    .on(SERVICE)
                                    .needs(MINUTES)
                                    .way(Leg.by(VOLUNTEER).in(ACCEPTED).to(DONE).moving(TAKEN, FULFILLED)),
                            Act.of("serve", "社区自办", "serve by the community")
                                    .needs(RESULT)
                                    .way(Leg.by(COMMUNITY).in(ORDERED).to(DONE)),
                            Act.of("confirm", "确认", "confirm")
                                    .takes(SATISFIED)
                                    .way(Leg.by(RESIDENT).in(DONE).to(CONFIRMED).then(CREDIT))
                                    .way(Leg.by(COMMUNITY)
                                            .in(DONE)
                                            .to(CONFIRMED)
                                            .when(new Term.Waited(LimitUnit.CALENDAR_DAYS).atLeast(CONFIRM_DAYS.term()))
                                            .then(CREDIT)),
                            Act.of("dispute", "提出异议", "dispute")
                                    .needs(REASON)
                                    .way(Leg.by(RESIDENT)
                                            .in(DONE)
                                            .to(ORDERED)
                                            .then(new Effect.Move(SERVICE.id(), FULFILLED.id(), DISPUTED.id()))),
                            Act.of("cancel", "取消", "cancel")
                                    .takes(REASON)
                                    .way(Leg.by(RESIDENT)
                                            .in(ORDERED, DISPATCHED, ACCEPTED)
                                            .to(CANCELLED)
                                            .then(new Effect.Withdraw(SERVICE.id(), LAPSED.id()))),
                            Act.of("give-notice", "告知无法满足", "say that it cannot be met")
                                    .needs(REASON)
                                    .way(Leg.by(COMMUNITY).in(ORDERED).to(UNMET)))
                    .map(Act::kind))
            .limits(Array.of(
                    limit("dispatching", "派单时限", "time to dispatch", fixed(TimeLimit.workingDays(1)), ORDERED),
                    limitOf(SERVICE, "accepting", "接单时限", "time to accept", fixed(TimeLimit.urgentHours(24)), OFFERED),
                    limit("serving", "服务时限", "time to serve", fixed(TimeLimit.calendarDays(7)), ACCEPTED)))
            .tallies(Tallies.builder()
                    .reported(ids(ORDERED))
                    .registered(ids(ORDERED))
                    .dispatched(ids(DISPATCHED))
                    .handled(ids(DONE))
                    .closed(ids(CONFIRMED))
                    .returned(Array.of(action("decline"), action("give-up")))
                    .rework(Array.of(action("dispute")))
                    .satisfied(Option.some(SATISFIED.id()))
                    .place(Option.some(PLACE.id()))
                    .work(work(SERVICE, Option.none(), FULFILLED))
                    .build())
            .build();

    private ServiceOrderProcedure() {}
}
