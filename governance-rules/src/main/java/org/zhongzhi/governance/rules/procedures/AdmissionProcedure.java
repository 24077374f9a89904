package org.zhongzhi.governance.rules.procedures;

import static org.zhongzhi.governance.rules.procedures.Common.MATTER;
import static org.zhongzhi.governance.rules.procedures.Common.PLACE;
import static org.zhongzhi.governance.rules.procedures.Common.REASON;
import static org.zhongzhi.governance.rules.procedures.Common.action;
import static org.zhongzhi.governance.rules.procedures.Common.clause;
import static org.zhongzhi.governance.rules.procedures.Common.fixed;
import static org.zhongzhi.governance.rules.procedures.Common.ids;
import static org.zhongzhi.governance.rules.procedures.Common.ladder;
import static org.zhongzhi.governance.rules.procedures.Common.limit;
import static org.zhongzhi.governance.rules.procedures.Common.setting;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.LimitId;
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
 * Admission of a public-service task to a community (社区工作准入, hezhou-2022 § 2.1b): applied for ahead of time, decided within a
 * limit, with the money and staff that go with the task (费随事转). Without admission a community may refuse, and the refusal is on
 * record. The numbers are those of 北京西城 2018.
 */
final class AdmissionProcedure {
    private static final Role DEPARTMENT = Role.of("department", "申请部门", "department that applies", Bond.INITIATOR);
    private static final Role ASSESSOR = Role.of("assessor", "准入审核部门", "assessor", Bond.NONE);
    private static final Role COMMUNITY = Role.of("community", "社区", "community", Bond.NONE);
    private static final Role SUPERVISOR = Role.of("supervisor", "督办领导", "supervisor", Bond.NONE);

    private static final Field START = Field.of("start", "拟开始日期", "planned start", new FieldType.Day());
    private static final Field END = Field.of("end", "拟结束日期", "planned end", new FieldType.Day());
    private static final Field FUNDING = Field.of("funding", "随附经费", "money that goes with it", new FieldType.Amount());
    private static final Field STAFF =
            Field.of("staff", "随附人员数", "staff that goes with it", new FieldType.Whole(0, 1_000));
    private static final Field OPINION = Field.of("opinion", "审核意见", "opinion", new FieldType.Words());

    private static final Setting DAYS_AHEAD =
            setting("days-ahead", "提前申请的工作日数", "working days ahead of the start", 30, 0, 365);
    private static final Setting LEAST_FUNDING =
            setting("least-funding", "随附经费下限（分）", "least money that goes with a task, in fen", 1, 0, 1_000_000_000L);
    private static final Setting LEAST_STAFF =
            setting("least-staff", "随附人员下限", "least staff that goes with a task", 1, 0, 1_000);

    private static final State APPLIED = State.open("applied", "已申请", "applied for");
    private static final State ASSESSED = State.open("assessed", "已审核", "assessed");
    private static final State ADMITTED = State.settled("admitted", "已准入", "admitted");
    private static final State DENIED = State.end("denied", "不予准入", "denied");
    private static final State WITHDRAWN = State.end("withdrawn", "已撤销", "withdrawn");
    private static final State EXPIRED = State.end("expired", "已到期", "expired");
    private static final State DECLINED = State.end("declined", "社区已拒绝", "declined by the community");

    static final Procedure PROCEDURE = Procedure.builder()
            .id(ProcedureId.of("admission"))
            .version(1)
            .label(Text.of("社区工作准入", "admission of tasks"))
            .clauses(Array.of(clause("2.1b")))
            .roles(Array.of(DEPARTMENT, ASSESSOR, COMMUNITY, SUPERVISOR))
            .fields(Array.of(MATTER, PLACE, START, END, FUNDING, STAFF, OPINION, REASON))
            .settings(Array.of(DAYS_AHEAD, LEAST_FUNDING, LEAST_STAFF))
            .states(Array.of(APPLIED, ASSESSED, ADMITTED, DENIED, WITHDRAWN, EXPIRED, DECLINED))
            .actions(Array.of(
                            Act.of("apply", "申请", "apply")
                                    .needs(MATTER, PLACE, START, END, FUNDING, STAFF)
                                    .takes(REASON)
                                    .way(Leg.by(DEPARTMENT)
                                            .to(APPLIED)
                                            .when(
                                                    new Term.Ahead(START.id(), LimitUnit.WORKING_DAYS)
                                                            .atLeast(DAYS_AHEAD.term())
                                                            .stating(
                                                                    "须提前规定的工作日申请",
                                                                    "it has to be applied for the set working days ahead"),
                                                    new Term.Ahead(END.id(), LimitUnit.CALENDAR_DAYS)
                                                            .atLeast(
                                                                    new Term.Ahead(START.id(), LimitUnit.CALENDAR_DAYS))
                                                            .stating(
                                                                    "结束日期不得早于开始日期",
                                                                    "it has to end no earlier than it starts"),
                                                    Term.given(FUNDING)
                                                            .atLeast(LEAST_FUNDING.term())
                                                            .stating("经费须随事项下达（费随事转）", "money has to go with the task"),
                                                    Term.given(STAFF)
                                                            .atLeast(LEAST_STAFF.term())
                                                            .stating("人员须随事项下达", "staff has to go with the task"))),
                            Act.of("assess", "审核", "assess")
                                    .needs(OPINION)
                                    .way(Leg.by(ASSESSOR).in(APPLIED).to(ASSESSED)),
                            Act.of("admit", "准入", "admit")
                                    .way(Leg.by(ASSESSOR).in(ASSESSED).to(ADMITTED)),
                            Act.of("deny", "不予准入", "deny")
                                    .needs(REASON)
                                    .way(Leg.by(ASSESSOR).in(APPLIED, ASSESSED).to(DENIED)),
                            Act.of("withdraw", "撤回申请", "withdraw")
                                    .takes(REASON)
                                    .way(Leg.by(DEPARTMENT)
                                            .in(APPLIED, ASSESSED, ADMITTED)
                                            .to(WITHDRAWN)),
                            Act.of("revoke", "撤销准入", "revoke")
                                    .needs(REASON)
                                    .way(Leg.by(ASSESSOR).in(ADMITTED).to(WITHDRAWN)),
                            Act.of("expire", "到期", "let expire")
                                    .way(Leg.by(ASSESSOR)
                                            .in(ADMITTED)
                                            .to(EXPIRED)
                                            .when(new Term.Ahead(END.id(), LimitUnit.CALENDAR_DAYS)
                                                    .lessThan(Term.of(0))
                                                    .stating("须在结束日期之后", "it has to be after the planned end"))),
                            Act.of("decline", "社区拒绝", "decline by the community")
                                    .needs(MATTER, PLACE, REASON)
                                    .way(Leg.by(COMMUNITY).to(DECLINED)),
                            Act.of("escalate", "督办", "escalate")
                                    .takes(REASON)
                                    .way(Leg.by(SUPERVISOR).in(APPLIED, ASSESSED)))
                    .map(Act::kind))
            .limits(Array.of(deciding()))
            .tallies(Tallies.builder()
                    .reported(ids(APPLIED))
                    .registered(ids(APPLIED))
                    .handled(ids(ASSESSED))
                    .closed(ids(ADMITTED, DENIED, EXPIRED))
                    .place(Option.some(PLACE.id()))
                    .limit(Option.some(LimitId.of("deciding")))
                    .build())
            .build();

    private AdmissionProcedure() {}

    private static Limit deciding() {
        Limit.Builder builder = limit(
                "deciding",
                "审核决定时限",
                "time to decide",
                fixed(TimeLimit.workingDays(15)),
                Array.of(APPLIED, ASSESSED),
                Array.empty());
        builder.ladder(ladder(ASSESSOR, SUPERVISOR, SUPERVISOR));
        builder.escalatedBy(Option.some(action("escalate")));
        return builder.build();
    }
}
