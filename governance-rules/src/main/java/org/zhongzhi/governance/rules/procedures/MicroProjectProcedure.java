package org.zhongzhi.governance.rules.procedures;

import static org.zhongzhi.governance.rules.procedures.Common.PLACE;
import static org.zhongzhi.governance.rules.procedures.Common.REASON;
import static org.zhongzhi.governance.rules.procedures.Common.RESULT;
import static org.zhongzhi.governance.rules.procedures.Common.SUBJECT;
import static org.zhongzhi.governance.rules.procedures.Common.action;
import static org.zhongzhi.governance.rules.procedures.Common.clause;
import static org.zhongzhi.governance.rules.procedures.Common.fixed;
import static org.zhongzhi.governance.rules.procedures.Common.ids;
import static org.zhongzhi.governance.rules.procedures.Common.limit;
import static org.zhongzhi.governance.rules.procedures.Common.setting;
import static org.zhongzhi.governance.rules.procedures.Common.work;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.Setting;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.Tallies;
import org.zhongzhi.governance.model.casework.Term;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Text;

/**
 * A micro-project for livelihood (民生微实事, hezhou-2022 § 2.1e): proposed, chosen by residents in a finished deliberation, funded,
 * built, accepted, and its accounts disclosed. Money is in fen, and no more is paid than the budget holds. The numbers are defaults
 * of the library.
 */
final class MicroProjectProcedure {
    private static final Role PROPOSER = Role.of("proposer", "提议人", "proposer", Bond.INITIATOR);
    private static final Role COMMUNITY = Role.of("community", "社区", "community", Bond.NONE);
    private static final Role SUBDISTRICT = Role.of("subdistrict", "街道", "subdistrict", Bond.NONE);
    private static final Role CONTRACTOR = Role.of("contractor", "施工单位", "contractor", Bond.ASSIGNED);
    private static final Role INSPECTOR = Role.of("inspector", "居民监督小组", "residents who inspect", Bond.NONE);

    private static final Field DELIBERATION =
            Field.of("deliberation", "议决记录编号", "deliberation", new FieldType.Document());
    private static final Field COMPLETE =
            Field.observed("complete", Observation.DELIBERATION_COMPLETE, new FieldType.YesNo());
    private static final Field BUDGET = Field.of("budget", "预算", "budget", new FieldType.Amount());
    private static final Field PAYMENT = Field.of("payment", "支付金额", "payment", new FieldType.Amount());
    private static final Field SPENT =
            Field.of("spent", "公开的支出合计", "what is disclosed as spent", new FieldType.Amount());
    private static final Field CONTRACTORS = Field.of("contractor", "施工单位", "contractor", new FieldType.Parties(1));

    private static final Setting MOST_BUDGET = setting(
            "most-budget", "单个项目预算上限（分）", "most that a project may cost, in fen", 30_000_000, 1, 1_000_000_000_000L);

    private static final State PROPOSED = State.open("proposed", "已提议", "proposed");
    private static final State CHOSEN = State.open("chosen", "居民已选定", "chosen by residents");
    private static final State FUNDED = State.open("funded", "已立项拨款", "funded");
    private static final State BUILDING = State.open("building", "建设中", "being built");
    private static final State BUILT = State.open("built", "已建成", "built");
    private static final State ACCEPTED = State.open("accepted", "已验收", "accepted");
    private static final State DISCLOSED = State.end("disclosed", "账目已公开", "accounts disclosed");
    private static final State REJECTED = State.end("rejected", "未通过", "rejected");
    private static final State WITHDRAWN = State.end("withdrawn", "已撤回", "withdrawn");
    private static final State CANCELLED = State.open("cancelled", "已终止待结算", "cancelled, accounts open");

    private static final State GIVEN = State.open("given", "施工中", "given");
    private static final State DONE = State.end("done", "已完工", "done");
    private static final State TAKEN_BACK = State.end("taken-back", "已收回", "taken back");
    private static final AssignmentKind WORKS = AssignmentKind.of("works", "施工任务", "works", GIVEN, DONE, TAKEN_BACK);

    static final Procedure PROCEDURE = Procedure.builder()
            .id(ProcedureId.of("micro-project"))
            .version(1)
            .label(Text.of("民生微实事", "micro-project for livelihood"))
            .clauses(Array.of(clause("2.1e")))
            .roles(Array.of(PROPOSER, COMMUNITY, SUBDISTRICT, CONTRACTOR, INSPECTOR))
            .fields(Array.of(
                    SUBJECT, PLACE, DELIBERATION, COMPLETE, BUDGET, CONTRACTORS, PAYMENT, SPENT, RESULT, REASON))
            .settings(Array.of(MOST_BUDGET))
            .states(Array.of(
                    PROPOSED, CHOSEN, FUNDED, BUILDING, BUILT, ACCEPTED, CANCELLED, DISCLOSED, REJECTED, WITHDRAWN))
            .assignments(Array.of(WORKS))
            .actions(Array.of(
                            Act.of("propose", "提议", "propose")
                                    .needs(SUBJECT, PLACE)
                                    .way(Leg.by(PROPOSER).to(PROPOSED)),
                            Act.of("choose", "居民选定", "choose")
                                    .needs(DELIBERATION, COMPLETE)
                                    .way(
                                            Leg.by(COMMUNITY)
                                                    .in(PROPOSED)
                                                    .to(CHOSEN)
                                                    .when(
                                                            Guard.says(COMPLETE, true)
                                                                    .stating(
                                                                            "项目须经居民民主议决程序选定",
                                                                            "residents have to have decided on it in a finished deliberation"))),
                            Act.of("fund", "立项拨款", "fund")
                                    .needs(BUDGET)
                                    .way(
                                            Leg.by(SUBDISTRICT)
                                                    .in(CHOSEN)
                                                    .to(FUNDED)
                                                    .when(
                                                            Term.given(BUDGET)
                                                                    .atMost(MOST_BUDGET.term())
                                                                    .stating(
                                                                            "预算不得超过单个项目上限（分）",
                                                                            "the budget has to stay within what a project may cost, in fen"))),
                            Act.of("reject", "不予立项", "reject")
                                    .needs(REASON)
                                    .way(Leg.by(SUBDISTRICT)
                                            .in(PROPOSED, CHOSEN)
                                            .to(REJECTED)),
                            Act.of("withdraw", "撤回", "withdraw")
                                    .way(Leg.by(PROPOSER).in(PROPOSED).to(WITHDRAWN)),
                            Act.of("commission", "委托施工", "commission")
                                    .needs(CONTRACTORS)
                                    .way(Leg.by(COMMUNITY)
                                            .in(FUNDED)
                                            .to(BUILDING)
                                            .then(new Effect.Assign(WORKS.id(), CONTRACTORS.id()))),
                            Act.of("pay", "支付", "pay")
                                    .needs(PAYMENT)
                                    .way(Leg.by(COMMUNITY)
                                            .in(BUILDING, BUILT, ACCEPTED, CANCELLED)
                                            .when(new Term.Sum(PAYMENT.id())
                                                    .plus(Term.given(PAYMENT))
                                                    .atMost(Term.recorded(BUDGET))
                                                    .stating(
                                                            "支付合计不得超过预算（分）",
                                                            "payments have to stay within the budget, in fen"))),
                            Act.of("finish", "完工", "finish")
                                    .on(WORKS)
                                    .needs(RESULT)
                                    .way(Leg.by(CONTRACTOR)
                                            .in(BUILDING)
                                            .to(BUILT)
                                            .moving(GIVEN, DONE)),
                            Act.of("rework", "返工", "send back for rework")
                                    .needs(REASON)
                                    .way(Leg.by(INSPECTOR)
                                            .in(BUILT)
                                            .to(BUILDING)
                                            .then(new Effect.Renew(WORKS.id(), DONE.id()))),
                            Act.of("accept", "验收", "accept")
                                    .needs(RESULT)
                                    .way(Leg.by(INSPECTOR).in(BUILT).to(ACCEPTED)),
                            Act.of("cancel", "终止项目", "cancel")
                                    .needs(REASON)
                                    .way(Leg.by(SUBDISTRICT)
                                            .in(FUNDED, BUILDING, BUILT)
                                            .to(CANCELLED)
                                            .then(new Effect.Withdraw(WORKS.id(), TAKEN_BACK.id()))),
                            Act.of("disclose", "公开账目", "disclose the accounts")
                                    .needs(SPENT)
                                    .way(Leg.by(COMMUNITY)
                                            .in(ACCEPTED, CANCELLED)
                                            .to(DISCLOSED)
                                            .when(Term.given(SPENT)
                                                    .exactly(new Term.Sum(PAYMENT.id()))
                                                    .stating(
                                                            "公开的支出须与支付合计一致（分）",
                                                            "what is disclosed has to be what was paid, in fen"))))
                    .map(Act::kind))
            .limits(Array.of(
                    limit("funding", "立项时限", "time to decide on funding", fixed(TimeLimit.workingDays(15)), CHOSEN),
                    limit("acceptance", "验收时限", "time to accept", fixed(TimeLimit.workingDays(10)), BUILT)))
            .tallies(Tallies.builder()
                    .reported(ids(PROPOSED))
                    .registered(ids(CHOSEN))
                    .dispatched(ids(BUILDING))
                    .handled(ids(BUILT))
                    .closed(ids(DISCLOSED))
                    .rework(Array.of(action("rework")))
                    .place(Option.some(PLACE.id()))
                    .work(work(WORKS, Option.none(), DONE))
                    .build())
            .build();

    private MicroProjectProcedure() {}
}
