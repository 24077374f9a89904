package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;

/** A case as a document, at a moment: where it is, what happened, who has what to do and by when, and, if somebody asked, what may be done next. */
@ValueStyle
@Value.Immutable
public interface CaseReport {
    /**
     * Which case.
     *
     * @return its identifier
     */
    CaseId id();

    /**
     * By what it is handled.
     *
     * @return the procedure
     */
    ProcedureId procedure();

    /**
     * In which version.
     *
     * @return the version of the procedure
     */
    int procedureVersion();

    /**
     * By what it is handled, for people.
     *
     * @return the label of the procedure
     */
    Text label();

    /**
     * How many events happened in it.
     *
     * @return the version, 1 or more
     */
    int version();

    /**
     * Where it is.
     *
     * @return the state
     */
    State state();

    /**
     * When it came to where it is.
     *
     * @return the moment
     */
    Instant since();

    /**
     * The moment at which deadlines and answers hold.
     *
     * @return the moment
     */
    Instant at();

    /**
     * What happened in it.
     *
     * @return the events, the first first
     */
    Seq<ReportedEvent> history();

    /**
     * What was given to parties to do.
     *
     * @return the assignments, in the order of their numbers
     */
    Seq<ReportedAssignment> assignments();

    /**
     * How its time limits stand.
     *
     * @return the deadlines, in the order of the limits of the procedure
     */
    Seq<ReportedDeadline> deadlines();

    /**
     * What somebody may do.
     *
     * @return the answers, or none if nobody asked
     */
    @Value.Default
    default Option<ReportedAnswers> answers() {
        return Option.none();
    }

    /**
     * A case in words, with its deadlines.
     *
     * @param casework the engine that handles it
     * @param standing the case
     * @param at a moment; what happens in the case after it is left out
     * @return the document
     * @throws InvalidValueException if the case was opened after the moment
     */
    static CaseReport of(Casework casework, Case standing, Instant at) {
        return of(casework, standing, at, Option.none());
    }

    /**
     * A case in words, with its deadlines and with what somebody may do.
     *
     * @param casework the engine that handles it
     * @param standing the case
     * @param at a moment; what happens in the case after it is left out
     * @param actor who asks
     * @return the document
     * @throws InvalidValueException if the case was opened after the moment
     */
    static CaseReport of(Casework casework, Case standing, Instant at, Actor actor) {
        return of(casework, standing, at, Option.some(actor));
    }

    private static CaseReport of(Casework casework, Case standing, Instant at, Option<Actor> actor) {
        Case then = standing.asOf(at)
                .getOrElseThrow(() -> new InvalidValueException("The case " + standing.id() + " was opened after " + at
                        + ": expected a moment at which it was there"));
        Procedure procedure = then.procedure();
        return builder()
                .id(then.id())
                .procedure(procedure.id())
                .procedureVersion(procedure.version())
                .label(procedure.label())
                .version(then.version())
                .state(then.state())
                .since(then.since())
                .at(at)
                .history(then.history().map(ReportedEvent::of))
                .assignments(then.assignments().map(ReportedAssignment::of))
                .deadlines(casework.deadlines(then, at).map(each -> ReportedDeadline.of(each, procedure)))
                .answers(actor.map(each -> answers(casework, then, at, each)))
                .build();
    }

    private static ReportedAnswers answers(Casework casework, Case standing, Instant at, Actor actor) {
        return ReportedAnswers.builder()
                .roles(actor.roles())
                .actions(casework.allowed(standing, actor, at)
                        .map(each -> ReportedAnswer.of(each, Option.some(standing))))
                .build();
    }

    /**
     * A new builder.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableCaseReport.Builder {
        Builder() {}
    }
}
