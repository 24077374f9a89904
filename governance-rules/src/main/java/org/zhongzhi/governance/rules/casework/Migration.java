package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.Fields;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.StateId;

/**
 * What it would change to handle a case by another version of its procedure, or by another procedure: a dry run. Every action
 * of its log is asked for again, with what was said and what was found then; nothing is looked up anew.
 *
 * @param before the case as it is
 * @param moved the case under the other version, with as many events as it takes
 * @param stopsAt the first event that the other version refuses, with every reason; none if it takes them all
 * @param turns the events that lead to another state, or take another way, under the other version
 * @param deadlines the deadlines that come out otherwise at the moment that was asked for
 * @param gained what anybody may do next only under the other version
 * @param lost what nobody may do next any more
 */
public record Migration(
        Case before,
        Option<Case> moved,
        Option<Stop> stopsAt,
        Seq<Turn> turns,
        Seq<Shift> deadlines,
        Seq<ActionKind> gained,
        Seq<ActionKind> lost) {

    /**
     * Where the other version does not follow.
     *
     * @param event the event
     * @param refusal why
     */
    public record Stop(CaseEvent event, Refusal refusal) {}

    /**
     * An event that comes out otherwise.
     *
     * @param number its number
     * @param was the state to which it led
     * @param becomes the state to which it leads
     */
    public record Turn(int number, StateId was, StateId becomes) {}

    /**
     * A deadline that comes out otherwise.
     *
     * @param was the deadline, or none if there was none
     * @param becomes the deadline under the other version, or none if there is none
     */
    public record Shift(Option<Deadline> was, Option<Deadline> becomes) {}

    /**
     * Whether the case can be moved.
     *
     * @return true if the other version takes every event
     */
    public boolean isPossible() {
        return stopsAt.isEmpty();
    }

    /**
     * Whether the case can be moved and nothing comes out otherwise.
     *
     * @return true if it makes no difference
     */
    public boolean changesNothing() {
        return isPossible() && turns.isEmpty() && deadlines.isEmpty() && gained.isEmpty() && lost.isEmpty();
    }

    static Migration of(Casework casework, Case before, Instant at) {
        Case moved = null;
        Stop stop = null;
        for (CaseEvent event : before.events()) {
            Casework told = casework.observing(recorded(before.procedure(), event));
            Action again = asked(casework.procedure(), before.procedure(), event);
            Either<Refusal, Case> next = moved == null ? told.open(before.id(), again) : told.apply(moved, again);
            if (next.isLeft()) {
                stop = new Stop(event, next.getLeft());
                break;
            }
            moved = next.get();
        }
        Case reached = before.history().get(moved == null ? 0 : moved.version() - 1);
        return new Migration(
                before,
                Option.of(moved),
                Option.of(stop),
                moved == null ? Array.empty() : turns(reached, moved),
                moved == null ? Array.empty() : shifts(casework, reached, moved, at),
                moved == null ? Array.empty() : next(moved).removeAll(named(next(moved), next(reached))),
                moved == null ? Array.empty() : next(reached).removeAll(named(next(reached), next(moved))));
    }

    /** What was said then, without what the other version looks up. */
    private static Action asked(Procedure other, Procedure old, CaseEvent event) {
        Fields fields = event.action().fields();
        Fields said = Fields.none();
        for (FieldId id : fields.ids()) {
            boolean looked = other.field(id)
                    .orElse(old.field(id))
                    .exists(each -> each.observed().isDefined());
            said = looked ? said : said.with(id, fields.get(id).get());
        }
        return event.action().with(said);
    }

    /** Records that say what was found then. */
    private static Observer recorded(Procedure old, CaseEvent event) {
        return (observation, before, action) -> old.fields()
                .filter(each -> isOf(each, observation))
                .flatMap(each -> event.action().fields().get(each.id()))
                .headOption();
    }

    private static boolean isOf(Field field, Observation observation) {
        return field.observed().contains(observation);
    }

    private static Seq<Turn> turns(Case was, Case becomes) {
        return was.events()
                .zip(becomes.events())
                .filter(each -> !each._1.state().equals(each._2.state()))
                .map(each -> new Turn(each._1.number(), each._1.state(), each._2.state()));
    }

    private static Seq<Shift> shifts(Casework casework, Case was, Case becomes, Instant at) {
        Seq<Deadline> old = casework.due(was, at);
        Seq<Deadline> now = casework.due(becomes, at);
        Seq<Shift> changed = old.map(each -> new Shift(Option.some(each), now.find(other -> isSame(each, other))));
        Seq<Shift> added = now.reject(each -> old.exists(other -> isSame(each, other)))
                .map(each -> new Shift(Option.none(), Option.some(each)));
        return changed.filter(each ->
                        !each.becomes().exists(other -> isEqual(each.was().get(), other)))
                .appendAll(added);
    }

    private static boolean isSame(Deadline one, Deadline other) {
        return one.limit().id().equals(other.limit().id())
                && one.assignment()
                        .map(Assignment::number)
                        .equals(other.assignment().map(Assignment::number));
    }

    private static boolean isEqual(Deadline one, Deadline other) {
        return one.allowed().equals(other.allowed()) && one.due().equals(other.due()) && one.status() == other.status();
    }

    private static Seq<ActionKind> next(Case standing) {
        return standing.procedure()
                .actions()
                .filter(each -> each.transitions()
                        .exists(way -> way.in().contains(standing.state().id())));
    }

    private static Seq<ActionKind> named(Seq<ActionKind> all, Seq<ActionKind> others) {
        return all.filter(each -> others.exists(other -> other.id().equals(each.id())));
    }
}
