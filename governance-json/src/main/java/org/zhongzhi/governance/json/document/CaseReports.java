package org.zhongzhi.governance.json.document;

import io.vavr.control.Option;
import java.time.Instant;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Parts;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.model.time.Pause;
import org.zhongzhi.governance.rules.report.CaseReport;
import org.zhongzhi.governance.rules.report.RefusalReport;
import org.zhongzhi.governance.rules.report.ReportedAnswer;
import org.zhongzhi.governance.rules.report.ReportedAnswers;
import org.zhongzhi.governance.rules.report.ReportedAssignment;
import org.zhongzhi.governance.rules.report.ReportedDeadline;
import org.zhongzhi.governance.rules.report.ReportedEvent;
import org.zhongzhi.governance.rules.report.ReportedNeed;
import org.zhongzhi.governance.rules.report.ReportedRung;

/** Where a case stands, and why an action on it is refused. */
public final class CaseReports {
    static final String CASE_FORMAT = "zhongzhi/case/1";
    static final String REFUSAL_FORMAT = "zhongzhi/refusal/1";

    static final Codec<ReportedEvent> EVENT = ObjectCodec.of(
                    "something that happened in a case", ReportedEvent::builder, ReportedEvent.Builder::build)
            .required("number", Values.SMALL_COUNT, ReportedEvent::number, ReportedEvent.Builder::number)
            .required("action", CaseworkWords.ACTION, ReportedEvent::action, ReportedEvent.Builder::action)
            .required("label", Values.TEXT, ReportedEvent::label, ReportedEvent.Builder::label)
            .required("at", CaseValues.INSTANT, ReportedEvent::at, ReportedEvent.Builder::at)
            .optional("party", Identifiers.ACTOR, ReportedEvent::party, ReportedEvent.Builder::party)
            .required("roles", new SeqCodec<>(CaseworkWords.ROLE), ReportedEvent::roles, ReportedEvent.Builder::roles)
            .optional("assignment", Values.SMALL_COUNT, ReportedEvent::assignment, ReportedEvent.Builder::assignment)
            .required("state", CaseworkWords.STATE, ReportedEvent::state, ReportedEvent.Builder::state);

    private static final Codec<ReportedAssignment> ASSIGNMENT = ObjectCodec.of(
                    "what a party was given to do", ReportedAssignment::builder, ReportedAssignment.Builder::build)
            .required("number", Values.SMALL_COUNT, ReportedAssignment::number, ReportedAssignment.Builder::number)
            .required("kind", CaseworkWords.ASSIGNMENT_KIND, ReportedAssignment::kind, ReportedAssignment.Builder::kind)
            .required("label", Values.TEXT, ReportedAssignment::label, ReportedAssignment.Builder::label)
            .required("party", Identifiers.ACTOR, ReportedAssignment::party, ReportedAssignment.Builder::party)
            .required("leads", Scalars.BOOLEAN, ReportedAssignment::leads, ReportedAssignment.Builder::leads)
            .required("round", Values.SMALL_COUNT, ReportedAssignment::round, ReportedAssignment.Builder::round)
            .required("state", ProcedureParts.STATE, ReportedAssignment::state, ReportedAssignment.Builder::state)
            .required("opened", CaseValues.INSTANT, ReportedAssignment::opened, ReportedAssignment.Builder::opened)
            .required("since", CaseValues.INSTANT, ReportedAssignment::since, ReportedAssignment.Builder::since);

    private static final Codec<Pause> PAUSE =
            ObjectCodec.<Pause, Parts<Instant, Option<Instant>, String, Void, Void>>of(
                            "a pause", Parts::new, parts -> Pause.of(parts.first(), parts.second(), parts.third()))
                    .required("from", CaseValues.INSTANT, Pause::from, Parts::first)
                    .optional("until", CaseValues.INSTANT, Pause::until, Parts::second)
                    .required("reason", Scalars.TEXT, Pause::reason, Parts::third);

    private static final Codec<ReportedRung> RUNG = ObjectCodec.of(
                    "a step of the ladder of a deadline", ReportedRung::builder, ReportedRung.Builder::build)
            .required("percent", Values.SMALL_COUNT, ReportedRung::percent, ReportedRung.Builder::percent)
            .required("to", CaseworkWords.ROLE, ReportedRung::to, ReportedRung.Builder::to)
            .required("label", Values.TEXT, ReportedRung::label, ReportedRung.Builder::label)
            .optional("at", CaseValues.INSTANT, ReportedRung::at, ReportedRung.Builder::at)
            .required("reached", Scalars.BOOLEAN, ReportedRung::reached, ReportedRung.Builder::reached)
            .required("taken", Scalars.BOOLEAN, ReportedRung::taken, ReportedRung.Builder::taken);

    private static final Codec<ReportedDeadline> DEADLINE = ObjectCodec.of(
                    "a deadline", ReportedDeadline::builder, ReportedDeadline.Builder::build)
            .required("limit", CaseworkWords.LIMIT, ReportedDeadline::limit, ReportedDeadline.Builder::limit)
            .required("label", Values.TEXT, ReportedDeadline::label, ReportedDeadline.Builder::label)
            .optional(
                    "assignment",
                    Values.SMALL_COUNT,
                    ReportedDeadline::assignment,
                    ReportedDeadline.Builder::assignment)
            .required("start", CaseValues.INSTANT, ReportedDeadline::start, ReportedDeadline.Builder::start)
            .required(
                    "allowed", ProcedureParts.TIME_LIMIT, ReportedDeadline::allowed, ReportedDeadline.Builder::allowed)
            .required("extended", Values.COUNT, ReportedDeadline::extended, ReportedDeadline.Builder::extended)
            .required("pauses", new SeqCodec<>(PAUSE), ReportedDeadline::pauses, ReportedDeadline.Builder::pauses)
            .optional("stopped", CaseValues.INSTANT, ReportedDeadline::stopped, ReportedDeadline.Builder::stopped)
            .optional("due", CaseValues.INSTANT, ReportedDeadline::due, ReportedDeadline.Builder::due)
            .optional("used", Values.COUNT, ReportedDeadline::used, ReportedDeadline.Builder::used)
            .optional("percentUsed", Values.COUNT, ReportedDeadline::percentUsed, ReportedDeadline.Builder::percentUsed)
            .required(
                    "status", CaseworkWords.DEADLINE_STATUS, ReportedDeadline::status, ReportedDeadline.Builder::status)
            .required("ladder", new SeqCodec<>(RUNG), ReportedDeadline::ladder, ReportedDeadline.Builder::ladder)
            .required("text", Values.TEXT, ReportedDeadline::text, ReportedDeadline.Builder::text);

    private static final Codec<ReportedNeed> NEED = ObjectCodec.of(
                    "a field that an action takes", ReportedNeed::builder, ReportedNeed.Builder::build)
            .required("field", ProcedureParts.FIELD, ReportedNeed::field, ReportedNeed.Builder::field)
            .required("required", Scalars.BOOLEAN, ReportedNeed::required, ReportedNeed.Builder::required);

    private static final Codec<ReportedAnswer> ANSWER = ObjectCodec.of(
                    "whether an action may be done", ReportedAnswer::builder, ReportedAnswer.Builder::build)
            .required("action", CaseworkWords.ACTION, ReportedAnswer::action, ReportedAnswer.Builder::action)
            .required("label", Values.TEXT, ReportedAnswer::label, ReportedAnswer.Builder::label)
            .optional("assignment", Values.SMALL_COUNT, ReportedAnswer::assignment, ReportedAnswer.Builder::assignment)
            .required("allowed", Scalars.BOOLEAN, ReportedAnswer::allowed, ReportedAnswer.Builder::allowed)
            .required(
                    "dependsOnFields",
                    Scalars.BOOLEAN,
                    ReportedAnswer::dependsOnFields,
                    ReportedAnswer.Builder::dependsOnFields)
            .required(
                    "reasons", new SeqCodec<>(Reasons.REASON), ReportedAnswer::reasons, ReportedAnswer.Builder::reasons)
            .required("needs", new SeqCodec<>(NEED), ReportedAnswer::needs, ReportedAnswer.Builder::needs);

    private static final Codec<ReportedAnswers> ANSWERS = ObjectCodec.of(
                    "what somebody may do", ReportedAnswers::builder, ReportedAnswers.Builder::build)
            .required(
                    "roles", new SeqCodec<>(CaseworkWords.ROLE), ReportedAnswers::roles, ReportedAnswers.Builder::roles)
            .required("actions", new SeqCodec<>(ANSWER), ReportedAnswers::actions, ReportedAnswers.Builder::actions);

    /** A case, as a document. */
    public static final Codec<CaseReport> CASE = ObjectCodec.of(
                    "where a case stands", CaseReport::builder, CaseReport.Builder::build)
            .format("format", CASE_FORMAT, Documents.format(CASE_FORMAT))
            .required("id", CaseworkWords.CASE, CaseReport::id, CaseReport.Builder::id)
            .required("procedure", CaseworkWords.PROCEDURE, CaseReport::procedure, CaseReport.Builder::procedure)
            .required(
                    "procedureVersion",
                    Values.SMALL_COUNT,
                    CaseReport::procedureVersion,
                    CaseReport.Builder::procedureVersion)
            .required("label", Values.TEXT, CaseReport::label, CaseReport.Builder::label)
            .required("version", Values.SMALL_COUNT, CaseReport::version, CaseReport.Builder::version)
            .required("state", ProcedureParts.STATE, CaseReport::state, CaseReport.Builder::state)
            .required("since", CaseValues.INSTANT, CaseReport::since, CaseReport.Builder::since)
            .required("at", CaseValues.INSTANT, CaseReport::at, CaseReport.Builder::at)
            .required("history", new SeqCodec<>(EVENT), CaseReport::history, CaseReport.Builder::history)
            .required(
                    "assignments", new SeqCodec<>(ASSIGNMENT), CaseReport::assignments, CaseReport.Builder::assignments)
            .required("deadlines", new SeqCodec<>(DEADLINE), CaseReport::deadlines, CaseReport.Builder::deadlines)
            .optional("answers", ANSWERS, CaseReport::answers, CaseReport.Builder::answers);

    /** A refusal, as a document. */
    public static final Codec<RefusalReport> REFUSAL = ObjectCodec.of(
                    "a refusal", RefusalReport::builder, RefusalReport.Builder::build)
            .format("format", REFUSAL_FORMAT, Documents.format(REFUSAL_FORMAT))
            .optional("case", CaseworkWords.CASE, RefusalReport::source, RefusalReport.Builder::source)
            .optional("version", Values.SMALL_COUNT, RefusalReport::version, RefusalReport.Builder::version)
            .optional("state", ProcedureParts.STATE, RefusalReport::state, RefusalReport.Builder::state)
            .required("action", CaseworkWords.ACTION, RefusalReport::action, RefusalReport.Builder::action)
            .required("at", CaseValues.INSTANT, RefusalReport::at, RefusalReport.Builder::at)
            .required(
                    "reasons",
                    new SeqCodec<>(Reasons.REASON).atLeastOne(),
                    RefusalReport::reasons,
                    RefusalReport.Builder::reasons);

    private CaseReports() {}
}
