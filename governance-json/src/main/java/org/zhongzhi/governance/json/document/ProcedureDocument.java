package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Parts;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.LimitId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.Tallies;
import org.zhongzhi.governance.model.casework.Transition;

/** A procedure as a document. What it names and does not have is no error of the document. */
public final class ProcedureDocument {
    static final String FORMAT = "zhongzhi/procedure/1";

    private static final SeqCodec<StateId> STATES = new SeqCodec<>(CaseworkWords.STATE);

    private static final Codec<Transition> TRANSITION = ObjectCodec.of(
                    "a transition", Transition::builder, Transition.Builder::build)
            .optional("in", STATES.eachOnce(), Transition::in, Transition.Builder::in, Array.empty())
            .optional("to", CaseworkWords.STATE, Transition::to, Transition.Builder::to)
            .required(
                    "roles",
                    new SeqCodec<>(CaseworkWords.ROLE).eachOnce(),
                    Transition::roles,
                    Transition.Builder::roles)
            .optional(
                    "assignmentIn",
                    STATES.eachOnce(),
                    Transition::assignmentIn,
                    Transition.Builder::assignmentIn,
                    Array.empty())
            .optional("assignmentTo", CaseworkWords.STATE, Transition::assignmentTo, Transition.Builder::assignmentTo)
            .optional("guard", Guards.GUARD, Transition::guard, Transition.Builder::guard, Guard.none())
            .optional(
                    "effects",
                    new SeqCodec<>(ProcedureParts.EFFECT),
                    Transition::effects,
                    Transition.Builder::effects,
                    Array.empty());

    private static final Codec<ActionKind> ACTION = ObjectCodec.of(
                    "an action", ActionKind::builder, ActionKind.Builder::build)
            .required("id", CaseworkWords.ACTION, ActionKind::id, ActionKind.Builder::id)
            .required("label", Values.TEXT, ActionKind::label, ActionKind.Builder::label)
            .optional("on", CaseworkWords.ASSIGNMENT_KIND, ActionKind::on, ActionKind.Builder::on)
            .optional(
                    "required",
                    new SeqCodec<>(CaseworkWords.FIELD).eachOnce(),
                    ActionKind::required,
                    ActionKind.Builder::required,
                    Array.empty())
            .optional(
                    "optional",
                    new SeqCodec<>(CaseworkWords.FIELD).eachOnce(),
                    ActionKind::optional,
                    ActionKind.Builder::optional,
                    Array.empty())
            .required(
                    "transitions",
                    new SeqCodec<>(TRANSITION),
                    ActionKind::transitions,
                    ActionKind.Builder::transitions);

    private static final Codec<Limit> LIMIT = ObjectCodec.of("a limit", Limit::builder, Limit.Builder::build)
            .required("id", CaseworkWords.LIMIT, Limit::id, Limit.Builder::id)
            .required("label", Values.TEXT, Limit::label, Limit.Builder::label)
            .optional("of", CaseworkWords.ASSIGNMENT_KIND, Limit::of, Limit.Builder::of)
            .required("runsIn", STATES.atLeastOne(), Limit::runsIn, Limit.Builder::runsIn)
            .optional("pausedIn", STATES, Limit::pausedIn, Limit.Builder::pausedIn, Array.empty())
            .required("allowed", ProcedureParts.ALLOWANCE, Limit::allowed, Limit.Builder::allowed)
            .optional(
                    "ladder",
                    new SeqCodec<>(ProcedureParts.ESCALATION),
                    Limit::ladder,
                    Limit.Builder::ladder,
                    Array.empty())
            .optional("escalatedBy", CaseworkWords.ACTION, Limit::escalatedBy, Limit.Builder::escalatedBy);

    private static final Codec<Seq<ActionId>> ACTIONS = new SeqCodec<>(CaseworkWords.ACTION).eachOnce();

    private static final Codec<Tallies.Work> WORK =
            ObjectCodec.<Tallies.Work, Parts<AssignmentKindId, Seq<StateId>, Option<LimitId>, Void, Void>>of(
                            "what counts as the work of a body",
                            Parts::new,
                            parts -> new Tallies.Work(parts.first(), parts.second(), parts.third()))
                    .required("assignment", CaseworkWords.ASSIGNMENT_KIND, Tallies.Work::assignment, Parts::first)
                    .required("done", STATES.eachOnce(), Tallies.Work::done, Parts::second)
                    .optional("limit", CaseworkWords.LIMIT, Tallies.Work::limit, Parts::third);

    private static final Codec<Tallies> TALLIES = ObjectCodec.of(
                    "what counts in statistics", Tallies::builder, Tallies.Builder::build)
            .optional("reported", STATES.eachOnce(), Tallies::reported, Tallies.Builder::reported, Array.empty())
            .optional("registered", STATES.eachOnce(), Tallies::registered, Tallies.Builder::registered, Array.empty())
            .optional("dispatched", STATES.eachOnce(), Tallies::dispatched, Tallies.Builder::dispatched, Array.empty())
            .optional("handled", STATES.eachOnce(), Tallies::handled, Tallies.Builder::handled, Array.empty())
            .optional("closed", STATES.eachOnce(), Tallies::closed, Tallies.Builder::closed, Array.empty())
            .optional("returned", ACTIONS, Tallies::returned, Tallies.Builder::returned, Array.empty())
            .optional("rework", ACTIONS, Tallies::rework, Tallies.Builder::rework, Array.empty())
            .optional("satisfied", CaseworkWords.FIELD, Tallies::satisfied, Tallies.Builder::satisfied)
            .optional("category", CaseworkWords.FIELD, Tallies::category, Tallies.Builder::category)
            .optional("place", CaseworkWords.FIELD, Tallies::place, Tallies.Builder::place)
            .optional("channel", CaseworkWords.FIELD, Tallies::channel, Tallies.Builder::channel)
            .optional("limit", CaseworkWords.LIMIT, Tallies::limit, Tallies.Builder::limit)
            .optional("work", WORK, Tallies::work, Tallies.Builder::work);

    /** How the document stands. */
    public static final Codec<Procedure> CODEC = ObjectCodec.of(
                    "a procedure", Procedure::builder, Procedure.Builder::build)
            .format("format", FORMAT, Documents.format(FORMAT))
            .required("id", CaseworkWords.PROCEDURE, Procedure::id, Procedure.Builder::id)
            .required("version", Values.SMALL_POSITIVE, Procedure::version, Procedure.Builder::version)
            .required("label", Values.TEXT, Procedure::label, Procedure.Builder::label)
            .optional(
                    "clauses",
                    new SeqCodec<>(Reports.CLAUSE),
                    Procedure::clauses,
                    Procedure.Builder::clauses,
                    Array.empty())
            .required("roles", new SeqCodec<>(ProcedureParts.ROLE), Procedure::roles, Procedure.Builder::roles)
            .required("fields", new SeqCodec<>(ProcedureParts.FIELD), Procedure::fields, Procedure.Builder::fields)
            .optional(
                    "settings",
                    new SeqCodec<>(ProcedureParts.SETTING),
                    Procedure::settings,
                    Procedure.Builder::settings,
                    Array.empty())
            .required(
                    "states",
                    new SeqCodec<>(ProcedureParts.STATE).atLeastOne(),
                    Procedure::states,
                    Procedure.Builder::states)
            .optional(
                    "assignments",
                    new SeqCodec<>(ProcedureParts.ASSIGNMENT_KIND),
                    Procedure::assignments,
                    Procedure.Builder::assignments,
                    Array.empty())
            .required("actions", new SeqCodec<>(ACTION), Procedure::actions, Procedure.Builder::actions)
            .optional("limits", new SeqCodec<>(LIMIT), Procedure::limits, Procedure.Builder::limits, Array.empty())
            .optional("tallies", TALLIES, Procedure::tallies, Procedure.Builder::tallies, Tallies.none());

    private ProcedureDocument() {}
}
