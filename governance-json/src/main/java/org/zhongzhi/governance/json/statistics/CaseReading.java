package org.zhongzhi.governance.json.statistics;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.LimitId;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.Tallies;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.casework.Assignment;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.Deadline;
import org.zhongzhi.governance.rules.casework.DeadlineStatus;

/** Reads off a case, as it stands, what its procedure says is to be counted. */
final class CaseReading {
    private static final Set<Figure> OF_THE_CASE =
            EnumSet.of(Figure.REPORTED, Figure.REGISTERED, Figure.CLOSED, Figure.SATISFIED, Figure.DISSATISFIED);

    private final Case standing;
    private final Instant at;
    private final Tallies tallies;
    private final Seq<Case> history;
    private final Seq<Deadline> deadlines;

    CaseReading(Casework casework, Case standing, Instant at) {
        this.standing = standing;
        this.at = at;
        this.tallies = standing.procedure().tallies();
        this.history = standing.history();
        this.deadlines = casework.deadlines(standing, at);
    }

    Option<PlaceId> place() {
        return tallies.place()
                .flatMap(standing::recorded)
                .filter(FieldValue.Place.class::isInstance)
                .map(each -> ((FieldValue.Place) each).place());
    }

    Option<String> category() {
        return word(tallies.category());
    }

    Option<String> channel() {
        return word(tallies.channel());
    }

    private Option<String> word(Option<FieldId> field) {
        return field.flatMap(standing::recorded)
                .filter(FieldValue.Chosen.class::isInstance)
                .map(each -> standing.procedure().id() + "/" + ((FieldValue.Chosen) each).code());
    }

    /** What there is to count of the case as a whole. */
    Facts facts() {
        Facts facts = new Facts();
        Instant closed = closed();
        facts.happened(Figure.REPORTED, first(tallies.reported()));
        facts.happened(Figure.REGISTERED, first(tallies.registered()));
        facts.happened(Figure.DISPATCHED, first(tallies.dispatched()));
        facts.happened(Figure.HANDLED, first(tallies.handled()));
        facts.happened(Figure.CLOSED, closed);
        facts.took(first(tallies.registered()), closed);
        due(facts, deadline(tallies.limit(), 0), closed);
        for (CaseEvent event : history.map(Case::lastEvent)) {
            if (tallies.returned().contains(event.action().action())) {
                facts.happened(Figure.RETURNED, event.action().at());
            }
            if (tallies.rework().contains(event.action().action())) {
                facts.happened(Figure.REWORK, event.action().at());
            }
        }
        tallies.satisfied().forEach(field -> answer(facts, field));
        return facts;
    }

    /** When the case first came into one of these states. */
    private @Nullable Instant first(Seq<StateId> states) {
        return history.find(each -> states.contains(each.state().id()))
                .map(CaseReading::moment)
                .getOrNull();
    }

    /** When the case was closed, if it has stayed so. */
    private @Nullable Instant closed() {
        return history.reverse()
                .takeWhile(each -> tallies.closed().contains(each.state().id()))
                .lastOption()
                .map(CaseReading::moment)
                .getOrNull();
    }

    private static Instant moment(Case then) {
        return then.lastEvent().action().at();
    }

    /** The last run of a limit. */
    private @Nullable Deadline deadline(Option<LimitId> limit, int assignment) {
        return deadlines
                .filter(each -> limit.contains(each.limit().id())
                        && each.assignment().map(Assignment::number).getOrElse(0) == assignment)
                .lastOption()
                .getOrNull();
    }

    /** Counts what is due, in its last moment. What came to an end without being done is due only if that was too late. */
    private void due(Facts facts, @Nullable Deadline deadline, @Nullable Instant done) {
        if (deadline == null) {
            return;
        }
        if (deadline.status() == DeadlineStatus.UNKNOWN) {
            facts.happened(Figure.UNDATED, deadline.start());
            return;
        }
        Instant late = deadline.due().filter(each -> !each.isAfter(at)).getOrNull();
        if (late == null || (done == null && deadline.status() == DeadlineStatus.MET)) {
            return;
        }
        Instant last = late.minusNanos(1);
        facts.happened(Figure.DUE, last);
        facts.happened(Figure.DUE_CLOSED, done == null ? null : last);
        facts.happened(Figure.ON_TIME, done != null && deadline.status() == DeadlineStatus.MET ? last : null);
    }

    private void answer(Facts facts, FieldId field) {
        history.reverse()
                .find(each -> each.lastEvent().action().fields().find(field) instanceof FieldValue.YesNo)
                .forEach(each -> facts.happened(
                        new FieldValue.YesNo(true)
                                        .equals(each.lastEvent()
                                                .action()
                                                .fields()
                                                .find(field))
                                ? Figure.SATISFIED
                                : Figure.DISSATISFIED,
                        moment(each)));
    }

    /** What there is to count of the work of each body in the case, by its identifier. */
    Map<String, Facts> bodies(Facts ofTheCase) {
        Map<String, Facts> bodies = new TreeMap<>();
        tallies.work()
                .forEach(work -> standing.assignments()
                        .filter(each -> each.kind().id().equals(work.assignment()))
                        .groupBy(each -> name(each.party()))
                        .forEach((body, assignments) -> bodies.put(body, facts(ofTheCase, work, assignments))));
        return bodies;
    }

    private static String name(ActorId party) {
        return party instanceof OrganizationId ? party.value() : Group.PERSONS;
    }

    private Facts facts(Facts ofTheCase, Tallies.Work work, Seq<Assignment> assignments) {
        Facts facts = new Facts();
        Seq<Integer> numbers = assignments.map(Assignment::number);
        Instant given = assignments.head().opened();
        Instant done = done(work, numbers.last());
        facts.take(ofTheCase, OF_THE_CASE);
        facts.happened(Figure.DISPATCHED, given);
        facts.happened(
                Figure.HANDLED,
                numbers.map(each -> Option.of(done(work, each)))
                        .find(Option::isDefined)
                        .map(Option::get)
                        .getOrNull());
        facts.took(given, done);
        due(facts, deadline(work.limit(), numbers.last()), done);
        for (int i = 1; i < history.size(); i++) {
            ActionId action = history.get(i).lastEvent().action().action();
            if (tallies.returned().contains(action)
                    && numbers.contains(history.get(i).lastEvent().action().assignment())) {
                facts.happened(Figure.RETURNED, moment(history.get(i)));
            }
            if (tallies.rework().contains(action) && isTouched(history.get(i - 1), history.get(i), numbers)) {
                facts.happened(Figure.REWORK, moment(history.get(i)));
            }
        }
        return facts;
    }

    /** When an assignment was done, whatever became of it later. */
    private @Nullable Instant done(Tallies.Work work, int number) {
        return history.find(then -> then.assignment(number)
                        .exists(each -> work.done().contains(each.state().id())))
                .map(CaseReading::moment)
                .getOrNull();
    }

    /** Whether an event opened one of these assignments, or moved it. */
    private static boolean isTouched(Case before, Case after, Seq<Integer> numbers) {
        return numbers.exists(each -> !before.assignment(each).equals(after.assignment(each)));
    }
}
