package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Fields;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.time.WorkingCalendar;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

/**
 * Takes cases through a procedure: opens them, takes them on, says what may be done and by when, and replays their logs.
 *
 * <pre>{@code
 * Casework casework = Casework.of(procedure);
 * Either<Refusal, Case> opened = casework.open(CaseId.of("2022-0620-17"), Action.of("report").by(resident).at(instant));
 * Either<Refusal, Case> next = casework.apply(opened.get(), Action.of("register").by(centre).at(later));
 * casework.allowed(next.get(), centre, later);        // what may happen now, and why the rest may not
 * }</pre>
 *
 * <p>Nothing happens by itself and nothing is remembered: a case that is given back has to be kept by whoever asked. Whoever
 * keeps cases where several may write lets an action say on which version it was decided, and writes only after that version.
 *
 * <p>An engine is immutable and safe to share between threads. Taking a case on costs the same however many events it has,
 * except for an action with an identifier that the case may have seen; then its events are looked through.
 */
public final class Casework {

    private static final int WARNING = 80;

    private final Machine machine;
    private final WorkingCalendar calendar;
    private final Observer observer;
    private final int warning;

    private Casework(Machine machine, WorkingCalendar calendar, Observer observer, int warning) {
        this.machine = machine;
        this.calendar = calendar;
        this.observer = observer;
        this.warning = warning;
    }

    /**
     * An engine for a procedure, by the calendar of China, that looks nothing up.
     *
     * @param procedure the procedure
     * @return the engine
     * @throws InvalidValueException if the procedure names what it does not have
     */
    public static Casework of(Procedure procedure) {
        return new Casework(new Machine(procedure), WorkingCalendar.china(), Observer.none(), WARNING);
    }

    /**
     * The same engine by another calendar.
     *
     * @param other which days are worked
     * @return the engine
     */
    public Casework by(WorkingCalendar other) {
        return new Casework(machine, other, observer, warning);
    }

    /**
     * The same engine with records to look things up in.
     *
     * @param other who looks things up
     * @return the engine
     */
    public Casework observing(Observer other) {
        return new Casework(machine, calendar, other, warning);
    }

    /**
     * The same engine with another warning.
     *
     * @param percent how much of a limit is used when it is at risk, 1 to 100; 80 unless told
     * @return the engine
     * @throws InvalidValueException if the share is not 1 to 100
     */
    public Casework warningAt(int percent) {
        Check.that(percent > 0 && percent <= 100, "A limit gives warning at %s%%: expected 1 to 100", percent);
        return new Casework(machine, calendar, observer, percent);
    }

    /**
     * The procedure.
     *
     * @return by what cases are handled
     */
    public Procedure procedure() {
        return machine.procedure();
    }

    /**
     * The calendar.
     *
     * @return which days are worked
     */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * Opens a case.
     *
     * @param id which case it is going to be
     * @param action the action that opens it
     * @return the case with its first event, or every reason why not
     */
    public Either<Refusal, Case> open(CaseId id, Action action) {
        return taken(id, null, action);
    }

    /**
     * Takes a case on.
     *
     * @param before the case
     * @param action what somebody asks to do
     * @return the case with one event more; the case as it stands if the event has happened already; or every reason why not
     */
    public Either<Refusal, Case> apply(Case before, Action action) {
        return taken(before.id(), before, action);
    }

    private Either<Refusal, Case> taken(CaseId id, @Nullable Case before, Action asked) {
        if (before != null && asked.event().isDefined()) {
            Option<CaseEvent> known = before.eventOf(asked.event().get());
            if (known.isDefined()) {
                return isRetry(known.get().action(), asked)
                        ? Either.right(before)
                        : Either.left(new Refusal(before, asked, Array.of(new Reason.IdTaken(known.get()))));
            }
        }
        Doing doing = machine.doing(asked.action());
        if (doing != null && isInOrder(before, asked) && doing.takes(asked.fields())) {
            Assignment assignment = assignmentOf(before, doing, asked);
            if ((assignment == null) == (doing.on() == null) && (doing.on() != null || asked.assignment() == 0)) {
                Action complete = doing.observesNothing() ? asked : observed(before, doing, asked);
                Way way = complete == null ? null : open(before, doing, complete, assignment);
                if (way != null && complete != null) {
                    return Either.right(Steps.after(machine, id, before, complete, doing, way, assignment));
                }
            }
        }
        return Either.left(new Objections(machine, calendar, observer, before, asked).refusal());
    }

    private static boolean isRetry(Action known, Action asked) {
        return known.action().equals(asked.action())
                && known.assignment() == asked.assignment()
                && known.actor().sameAs(asked.actor());
    }

    private boolean isInOrder(@Nullable Case before, Action asked) {
        if (before == null) {
            return asked.seen() <= 0;
        }
        return isOfThisProcedure(before)
                && (asked.seen() < 0 || asked.seen() == before.version())
                && !asked.at().isBefore(before.lastEvent().action().at());
    }

    private boolean isOfThisProcedure(Case before) {
        return before.machine() == machine || before.procedure().equals(machine.procedure());
    }

    static @Nullable Assignment assignmentOf(@Nullable Case before, Doing doing, Action asked) {
        if (before == null || doing.on() == null) {
            return null;
        }
        Assignment[] all = before.assignmentsByNumber();
        int number = asked.assignment();
        return number > 0
                        && number <= all.length
                        && all[number - 1].kind().id().equals(doing.on().id())
                ? all[number - 1]
                : null;
    }

    /** The action with what is looked up, or null if the records do not say. */
    private @Nullable Action observed(@Nullable Case before, Doing doing, Action asked) {
        Fields fields = asked.fields();
        for (Field each : doing.observed()) {
            Option<FieldValue> found = observer.observe(each.observed().get(), before, asked);
            if (found.isEmpty() || !each.type().accepts(found.get())) {
                return null;
            }
            fields = fields.with(each.id(), found.get());
        }
        for (Field each : doing.observedIfFound()) {
            Option<FieldValue> found = observer.observe(each.observed().get(), before, asked);
            if (found.exists(each.type()::accepts)) {
                fields = fields.with(each.id(), found.get());
            }
        }
        return asked.with(fields);
    }

    /** The first way that is open, or null. */
    private @Nullable Way open(@Nullable Case before, Doing doing, Action action, @Nullable Assignment assignment) {
        for (Way way : doing.waysFrom(before)) {
            if (way.fits(assignment)
                    && way.isFor(action.actor(), before, assignment)
                    && (way.condition() == null
                            || way.condition()
                                            .in(new Scene(
                                                    before, action.at(), action.fields(), false, assignment, calendar))
                                    == Verdict.HOLDS)) {
                return way;
            }
        }
        return null;
    }

    /**
     * What somebody may do in a case, and why the rest may not be done.
     *
     * @param standing the case
     * @param actor who asks
     * @param at when it would be done
     * @return every action on the case, and for each assignment that has not ended every action on that, in the order of the procedure
     */
    public Seq<Allowed> allowed(Case standing, Actor actor, Instant at) {
        return machine.doings().flatMap(doing -> answers(standing, doing, actor, at));
    }

    private Seq<Allowed> answers(Case standing, Doing doing, Actor actor, Instant at) {
        AssignmentKind on = doing.on();
        Seq<Integer> numbers = on == null
                ? Array.of(0)
                : standing.assignments()
                        .filter(each ->
                                each.kind().id().equals(on.id()) && each.state().kind() != StateKind.END)
                        .map(Assignment::number);
        return numbers.map(number -> answer(
                standing, doing, Action.of(doing.kind().id()).by(actor).at(at).on(number)));
    }

    /**
     * Whether somebody may do one thing in a case.
     *
     * @param standing the case
     * @param action what would be done
     * @param assignment the number of the assignment on which, or 0 for the case
     * @param actor who asks
     * @param at when it would be done
     * @return yes, or every reason why not
     * @throws InvalidValueException if the procedure does not have the action
     */
    public Allowed answer(Case standing, ActionId action, int assignment, Actor actor, Instant at) {
        Doing doing = machine.doing(action);
        if (doing == null) {
            throw new InvalidValueException("The procedure " + procedure().id() + " has no action " + action
                    + ": expected one of "
                    + procedure().actions().map(ActionKind::id).mkString(", "));
        }
        return answer(standing, doing, Action.of(action).by(actor).at(at).on(assignment));
    }

    /**
     * What somebody may do to open a case.
     *
     * @param actor who asks
     * @param at when it would be done
     * @return the actions that open cases, in the order of the procedure
     */
    public Seq<Allowed> openings(Actor actor, Instant at) {
        return machine.doings()
                .filter(doing -> doing.opening().length > 0)
                .map(doing -> answer(
                        null, doing, Action.of(doing.kind().id()).by(actor).at(at)));
    }

    private Allowed answer(@Nullable Case standing, Doing doing, Action action) {
        Objections objections = new Objections(machine, calendar, observer, standing, action);
        return new Allowed(
                doing.kind(),
                action.assignment(),
                objections.beforehand(),
                Array.of(doing.required()).appendAll(Array.of(doing.optional())),
                objections.dependsOnFields());
    }

    /**
     * How the time limits of a case stand at a moment. What happens in the case after the moment is left out.
     *
     * @param standing the case
     * @param at the moment
     * @return every run of the clock of a limit that has begun, in the order of the limits of the procedure; none before the
     *     case was opened
     */
    public Seq<Deadline> deadlines(Case standing, Instant at) {
        return standing.asOf(at).toArray().flatMap(then -> {
            Seq<Case> history = then.history();
            return then.procedure()
                    .limits()
                    .flatMap(limit -> Clocks.of(history, limit))
                    .map(clock -> clock.at(at, then, calendar, warning));
        });
    }

    /**
     * What is still to be done within a time limit at a moment, and which escalations fall due.
     *
     * @param standing the case
     * @param at the moment
     * @return the deadlines whose clocks have not stopped, the first due first, and last those that are not due while they
     *     pause or that the calendar does not say
     */
    public Seq<Deadline> due(Case standing, Instant at) {
        return deadlines(standing, at)
                .filter(each -> each.status().isOpen())
                .sortBy(each -> each.due().getOrElse(Instant.MAX));
    }

    /**
     * What it would change to handle a case by the procedure of this engine: a dry run, that leaves the case as it is.
     *
     * @param standing a case of another version, or of another procedure
     * @param at the moment at which deadlines are compared
     * @return what comes out otherwise, and whether this procedure takes every event of the case
     */
    public Migration dryRun(Case standing, Instant at) {
        return Migration.of(this, standing, at);
    }

    /**
     * The case that a log makes. What the guards judged is not judged again: it happened.
     *
     * @param id which case
     * @param events what happened, the first first
     * @return the case; or where the log ceases to be one of this procedure
     */
    public Either<BrokenLog, Case> replay(CaseId id, Iterable<CaseEvent> events) {
        Case standing = null;
        for (CaseEvent event : events) {
            Either<BrokenLog, Case> next = replayed(id, standing, event);
            if (next.isLeft()) {
                return next;
            }
            standing = next.get();
        }
        return standing == null
                ? Either.left(new BrokenLog(
                        1, Text.of("日志为空：应至少有一个发起案件的事件", "the log is empty: expected an event that opens a case")))
                : Either.right(standing);
    }

    /**
     * The case that the first event of its log makes, for whoever reads logs event by event.
     *
     * @param id which case
     * @param first its first event
     * @return the case; or what keeps the event from opening it
     */
    public Either<BrokenLog, Case> replay(CaseId id, CaseEvent first) {
        return replayed(id, null, first);
    }

    /**
     * The case after the next event of its log, for whoever reads logs event by event.
     *
     * @param before the case after the events before it
     * @param next the event
     * @return the case; or what keeps the event from following
     */
    public Either<BrokenLog, Case> replay(Case before, CaseEvent next) {
        return replayed(before.id(), before, next);
    }

    private Either<BrokenLog, Case> replayed(CaseId id, @Nullable Case before, CaseEvent event) {
        Either<Text, Case> after = Steps.replayed(machine, id, before, event);
        return after.isRight()
                ? Either.right(after.get())
                : Either.left(new BrokenLog(before == null ? 1 : before.version() + 1, after.getLeft()));
    }
}
