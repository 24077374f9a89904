package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.EventId;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.State;

/**
 * A case (案件): the events that happened in it, in their order, and where they have brought it. It never changes; what happens
 * next gives a new case that shares this one. The {@link Casework} of a procedure opens cases, takes them on and replays them.
 */
public final class Case {
    private final Origin origin;
    private final @Nullable Case before;
    private final CaseEvent event;
    private final Station station;
    private final Instant since;
    private final Assignment[] assignments;
    private final Memory memory;
    private final long eventIds;

    Case(
            Origin origin,
            @Nullable Case before,
            CaseEvent event,
            Station station,
            Instant since,
            Assignment[] assignments,
            Memory memory,
            long eventIds) {
        this.origin = origin;
        this.before = before;
        this.event = event;
        this.station = station;
        this.since = since;
        this.assignments = assignments;
        this.memory = memory;
        this.eventIds = eventIds;
    }

    /**
     * Which case it is.
     *
     * @return its identifier
     */
    public CaseId id() {
        return origin.id();
    }

    /**
     * By what it is handled.
     *
     * @return the procedure, in its version
     */
    public Procedure procedure() {
        return origin.machine().procedure();
    }

    /**
     * How many events happened in it.
     *
     * @return the version, 1 or more
     */
    public int version() {
        return event.number();
    }

    /**
     * Where it is.
     *
     * @return the state
     */
    public State state() {
        return station.state();
    }

    /**
     * Whether nothing can happen in it any more.
     *
     * @return true if its procedure has no action in its state
     */
    public boolean isOver() {
        return station.isLast();
    }

    /**
     * When it came to where it is.
     *
     * @return the moment at which it entered its state
     */
    public Instant since() {
        return since;
    }

    /**
     * What happened last.
     *
     * @return the event
     */
    public CaseEvent lastEvent() {
        return event;
    }

    /**
     * What happened in it.
     *
     * @return every event, the first first
     */
    public Seq<CaseEvent> events() {
        return eventsSince(0);
    }

    /**
     * What happened after a version.
     *
     * @param version a number of events
     * @return the events after these, the first first
     */
    public Seq<CaseEvent> eventsSince(int version) {
        return history().drop(Math.max(0, version)).map(Case::lastEvent);
    }

    /**
     * The case after each of its events.
     *
     * @return as many cases as there are events, this one last
     */
    public Seq<Case> history() {
        Case[] all = new Case[version()];
        Case each = this;
        for (int i = all.length - 1; i >= 0; i--) {
            all[i] = Objects.requireNonNull(each);
            each = each.before;
        }
        return Array.of(all);
    }

    /**
     * The case as it stood.
     *
     * @param at a moment
     * @return the case with the events up to the moment, or none before it was opened
     */
    public Option<Case> asOf(Instant at) {
        Case each = this;
        while (each != null && each.event.action().at().isAfter(at)) {
            each = each.before;
        }
        return Option.of(each);
    }

    /**
     * Who opened it.
     *
     * @return the actor of the first event
     */
    public Actor initiator() {
        return memory.initiator();
    }

    /**
     * What was given to parties to do.
     *
     * @return every assignment, in the order of their numbers
     */
    public Seq<Assignment> assignments() {
        return Array.of(assignments);
    }

    /**
     * What was given to a party to do.
     *
     * @param number the number of the assignment, from 1 on
     * @return the assignment, or none
     */
    public Option<Assignment> assignment(int number) {
        return number > 0 && number <= assignments.length ? Option.some(assignments[number - 1]) : Option.none();
    }

    /**
     * What was said last.
     *
     * @param field for which field
     * @return the value, or none if it was never given
     */
    public Option<FieldValue> recorded(FieldId field) {
        for (Case each = this; each != null; each = each.before) {
            FieldValue value = each.event.action().fields().find(field);
            if (value != null) {
                return Option.some(value);
            }
        }
        return Option.none();
    }

    /**
     * Whether an event has happened in it.
     *
     * @param event the identifier of the event
     * @return true if it has
     */
    public boolean holds(EventId event) {
        return eventOf(event).isDefined();
    }

    Option<CaseEvent> eventOf(EventId wanted) {
        if ((eventIds & mark(wanted)) != 0) {
            for (Case each = this; each != null; each = each.before) {
                if (each.event.action().event().contains(wanted)) {
                    return Option.some(each.event);
                }
            }
        }
        return Option.none();
    }

    /** One bit of 64, by which most identifiers that are new are known to be so without looking back. */
    static long mark(EventId id) {
        int hash = id.hashCode();
        return 1L << ((hash ^ (hash >>> 16)) & 63);
    }

    long eventIds() {
        return eventIds;
    }

    Origin origin() {
        return origin;
    }

    Machine machine() {
        return origin.machine();
    }

    Station station() {
        return station;
    }

    Assignment[] assignmentsByNumber() {
        return assignments;
    }

    Memory memory() {
        return memory;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Case that
                && id().equals(that.id())
                && version() == that.version()
                && event.equals(that.event)
                && procedure().equals(that.procedure())
                && events().equals(that.events());
    }

    @Override
    public int hashCode() {
        return 31 * id().hashCode() + event.hashCode();
    }

    @Override
    public String toString() {
        return id() + " (" + procedure().id() + " " + procedure().version() + "): " + state().id() + " after "
                + version() + (version() == 1 ? " event" : " events");
    }
}
