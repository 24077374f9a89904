package org.zhongzhi.governance.rules.procedures;

import static org.zhongzhi.governance.rules.procedures.Common.AGREEING;
import static org.zhongzhi.governance.rules.procedures.Common.ENTITLED;
import static org.zhongzhi.governance.rules.procedures.Common.PLACE;
import static org.zhongzhi.governance.rules.procedures.Common.PRESENT;
import static org.zhongzhi.governance.rules.procedures.Common.REASON;
import static org.zhongzhi.governance.rules.procedures.Common.RESULT;
import static org.zhongzhi.governance.rules.procedures.Common.SUBJECT;
import static org.zhongzhi.governance.rules.procedures.Common.clause;
import static org.zhongzhi.governance.rules.procedures.Common.counted;
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
import org.zhongzhi.governance.model.casework.Guard;
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
 * Four deliberations, two disclosures (四议两公开, hezhou-2022 § 2.3c): the Party organisation proposes, the two committees
 * discuss, the Party members' meeting reviews, the residents' representatives decide; the decision and its result are disclosed.
 * No step can be skipped. Objections are recorded and answered while something is disclosed.
 */
final class FourDeliberationsProcedure {
    private static final Role PARTY_ORGANIZATION =
            Role.of("party-organization", "社区党组织", "community Party organisation", Bond.NONE);
    private static final Role COMMITTEES = Role.of("two-committees", "社区“两委”", "the two committees", Bond.NONE);
    private static final Role PARTY_MEETING = Role.of("party-meeting", "党员大会", "Party members' meeting", Bond.NONE);
    private static final Role REPRESENTATIVES =
            Role.of("representatives", "居民代表会议", "residents' representatives", Bond.NONE);
    private static final Role RESIDENT = Role.of("resident", "居民", "resident", Bond.NONE);

    private static final Field OBJECTION = Field.of("objection", "异议", "objection", new FieldType.Words());
    private static final Field ADDRESSEE = Field.of("addressee", "答复单位", "body to answer", new FieldType.Parties(1));
    private static final Field ANSWER = Field.of("answer", "答复", "answer", new FieldType.Words());

    private static final Setting QUORUM_PARTS = setting(
            "review-quorum-parts", "党员大会到会比例的分子", "parts of the Party members who have to be present", 2, 1, 10);
    private static final Setting QUORUM_OF = setting("review-quorum-of", "党员大会到会比例的分母", "of how many parts", 3, 1, 10);
    private static final Setting DISCLOSURE_DAYS = setting("disclosure-days", "公示天数", "days of disclosure", 7, 1, 365);

    private static final State PROPOSED = State.open("proposed", "党组织已提议", "proposed");
    private static final State DISCUSSED = State.open("discussed", "“两委”已商议", "discussed");
    private static final State REVIEWED = State.open("reviewed", "党员大会已审议", "reviewed");
    private static final State DECIDED = State.open("decided", "居民代表已决议", "decided");
    private static final State DISCLOSED = State.open("disclosed", "决议公开中", "decision disclosed");
    private static final State CARRIED_OUT = State.open("carried-out", "已实施", "carried out");
    private static final State RESULT_DISCLOSED = State.open("result-disclosed", "实施结果公开中", "result disclosed");
    private static final State CONCLUDED = State.end("concluded", "已办结", "concluded");
    private static final State REJECTED = State.end("rejected", "未通过", "rejected");
    private static final State WITHDRAWN = State.end("withdrawn", "已撤回", "withdrawn");

    private static final State RAISED = State.open("raised", "待答复", "raised");
    private static final State ANSWERED = State.end("answered", "已答复", "answered");
    private static final AssignmentKind OBJECTIONS =
            AssignmentKind.of("objection", "异议答复", "objection", RAISED, ANSWERED);

    private static final Guard MAJORITY_OF_THOSE_PRESENT = Term.given(AGREEING)
            .times(Term.of(2))
            .moreThan(Term.given(PRESENT))
            .stating("同意人数须过实到人数的半数", "more than half of those present have to agree");
    private static final Guard HALF_PRESENT = Term.given(PRESENT)
            .times(Term.of(2))
            .moreThan(Term.given(ENTITLED))
            .stating("实到人数须过应到人数的半数", "more than half of those entitled have to be present");
    private static final Guard DISCLOSED_LONG_ENOUGH = new Term.Waited(LimitUnit.CALENDAR_DAYS)
            .atLeast(DISCLOSURE_DAYS.term())
            .stating("公示须满规定天数", "the disclosure has to last its days");
    private static final Guard NO_OPEN_OBJECTION = new Term.Assigned(OBJECTIONS.id(), RAISED.id())
            .exactly(Term.of(0))
            .stating("异议须全部答复", "every objection has to be answered");

    static final Procedure PROCEDURE = Procedure.builder()
            .id(ProcedureId.of("four-deliberations"))
            .version(1)
            .label(Text.of("四议两公开", "four deliberations, two disclosures"))
            .clauses(Array.of(clause("2.3c")))
            .roles(Array.of(PARTY_ORGANIZATION, COMMITTEES, PARTY_MEETING, REPRESENTATIVES, RESIDENT))
            .fields(Array.of(SUBJECT, PLACE, ENTITLED, PRESENT, AGREEING, OBJECTION, ADDRESSEE, ANSWER, RESULT, REASON))
            .settings(Array.of(QUORUM_PARTS, QUORUM_OF, DISCLOSURE_DAYS))
            .states(Array.of(
                    PROPOSED,
                    DISCUSSED,
                    REVIEWED,
                    DECIDED,
                    DISCLOSED,
                    CARRIED_OUT,
                    RESULT_DISCLOSED,
                    CONCLUDED,
                    REJECTED,
                    WITHDRAWN))
            .assignments(Array.of(OBJECTIONS))
            .actions(Array.of(
                            Act.of("propose", "提议", "propose")
                                    .needs(SUBJECT, PLACE)
                                    .way(Leg.by(PARTY_ORGANIZATION).to(PROPOSED)),
                            Act.of("discuss", "商议", "discuss")
                                    .needs(ENTITLED, PRESENT, AGREEING)
                                    .way(Leg.by(COMMITTEES)
                                            .in(PROPOSED)
                                            .to(DISCUSSED)
                                            .when(counted(), HALF_PRESENT, MAJORITY_OF_THOSE_PRESENT)),
                            Act.of("review", "审议", "review")
                                    .needs(ENTITLED, PRESENT, AGREEING)
                                    .way(
                                            Leg.by(PARTY_MEETING)
                                                    .in(DISCUSSED)
                                                    .to(REVIEWED)
                                                    .when(
                                                            counted(),
                                                            Term.given(PRESENT)
                                                                    .times(QUORUM_OF.term())
                                                                    .atLeast(Term.given(ENTITLED)
                                                                            .times(QUORUM_PARTS.term()))
                                                                    .stating(
                                                                            "到会党员须达到规定比例（默认三分之二）",
                                                                            "the share of Party members present has to reach what is set (two thirds by default)"),
                                                            Term.given(AGREEING)
                                                                    .times(Term.of(2))
                                                                    .moreThan(Term.given(ENTITLED))
                                                                    .stating(
                                                                            "同意人数须过应到会党员的半数",
                                                                            "more than half of the Party members entitled have to agree"))),
                            Act.of("decide", "决议", "decide")
                                    .needs(ENTITLED, PRESENT, AGREEING)
                                    .way(Leg.by(REPRESENTATIVES)
                                            .in(REVIEWED)
                                            .to(DECIDED)
                                            .when(counted(), HALF_PRESENT, MAJORITY_OF_THOSE_PRESENT)),
                            Act.of("reject", "不予通过", "reject")
                                    .needs(REASON)
                                    .way(Leg.by(COMMITTEES).in(PROPOSED).to(REJECTED))
                                    .way(Leg.by(PARTY_MEETING).in(DISCUSSED).to(REJECTED))
                                    .way(Leg.by(REPRESENTATIVES).in(REVIEWED).to(REJECTED)),
                            Act.of("withdraw", "撤回", "withdraw")
                                    .needs(REASON)
                                    .way(Leg.by(PARTY_ORGANIZATION)
                                            .in(PROPOSED, DISCUSSED, REVIEWED)
                                            .to(WITHDRAWN)),
                            Act.of("disclose", "决议公开", "disclose the decision")
                                    .way(Leg.by(COMMITTEES).in(DECIDED).to(DISCLOSED)),
                            Act.of("object", "提出异议", "object")
                                    .needs(OBJECTION, ADDRESSEE)
                                    .way(Leg.by(RESIDENT)
                                            .in(DISCLOSED, RESULT_DISCLOSED)
                                            .then(new Effect.Assign(OBJECTIONS.id(), ADDRESSEE.id()))),
                            Act.of("answer", "答复异议", "answer")
                                    .on(OBJECTIONS)
                                    .needs(ANSWER)
                                    .way(Leg.by(COMMITTEES)
                                            .in(DISCLOSED, RESULT_DISCLOSED)
                                            .moving(RAISED, ANSWERED)),
                            Act.of("carry-out", "组织实施", "carry out")
                                    .takes(RESULT)
                                    .way(Leg.by(COMMITTEES)
                                            .in(DISCLOSED)
                                            .to(CARRIED_OUT)
                                            .when(DISCLOSED_LONG_ENOUGH, NO_OPEN_OBJECTION)),
                            Act.of("set-aside", "搁置决议", "set the decision aside")
                                    .needs(REASON)
                                    .way(Leg.by(REPRESENTATIVES)
                                            .in(DECIDED, DISCLOSED)
                                            .to(REJECTED)),
                            Act.of("disclose-result", "实施结果公开", "disclose the result")
                                    .needs(RESULT)
                                    .way(Leg.by(COMMITTEES).in(CARRIED_OUT).to(RESULT_DISCLOSED)),
                            Act.of("conclude", "办结", "conclude")
                                    .way(Leg.by(COMMITTEES)
                                            .in(RESULT_DISCLOSED)
                                            .to(CONCLUDED)
                                            .when(DISCLOSED_LONG_ENOUGH, NO_OPEN_OBJECTION)))
                    .map(Act::kind))
            .limits(Array.of(
                    limitOf(
                            OBJECTIONS,
                            "answering",
                            "异议答复时限",
                            "time to answer an objection",
                            fixed(TimeLimit.calendarDays(3)),
                            RAISED),
                    limit(
                            "disclosing",
                            "决议公开时限",
                            "time to disclose the decision",
                            fixed(TimeLimit.workingDays(5)),
                            DECIDED)))
            .tallies(Tallies.builder()
                    .reported(ids(PROPOSED))
                    .registered(ids(DISCUSSED))
                    .handled(ids(CARRIED_OUT))
                    .closed(ids(CONCLUDED))
                    .place(Option.some(PLACE.id()))
                    .work(work(OBJECTIONS, Option.some(LimitId.of("answering")), ANSWERED))
                    .build())
            .build();

    private FourDeliberationsProcedure() {}
}
