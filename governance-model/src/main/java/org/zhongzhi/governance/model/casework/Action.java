package org.zhongzhi.governance.model.casework;

import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * Something that somebody asks to do in a case at a moment.
 *
 * <pre>{@code
 * Action.of("dispatch").by(centre).at(instant).giving("bodies", FieldValue.parties(cityManagement, firm)).identifiedBy("e-17")
 * }</pre>
 */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Action {
    Action() {}

    /**
     * What is to be done.
     *
     * @return the action
     */
    @Value.Parameter
    public abstract ActionId action();

    /**
     * Who acts.
     *
     * @return the actor
     */
    @Value.Parameter
    public abstract Actor actor();

    /**
     * When.
     *
     * @return the moment
     */
    @Value.Parameter
    public abstract Instant at();

    /**
     * By which identifier the event is to be known, so that asking again does no harm.
     *
     * @return the identifier, or none if whoever asks never asks twice
     */
    @Value.Parameter
    public abstract Option<EventId> event();

    /**
     * On which assignment it is done.
     *
     * @return the number of the assignment in the case, from 1 on; 0 for an action on the case
     */
    @Value.Parameter
    public abstract int assignment();

    /**
     * What is given with it.
     *
     * @return the fields
     */
    @Value.Parameter
    public abstract Fields fields();

    /**
     * On which version of the case it was decided.
     *
     * @return the number of events that whoever asks has seen, or -1 if that does not matter
     */
    @Value.Parameter
    public abstract int seen();

    /**
     * An action, to be completed with who acts and when.
     *
     * @param action what is to be done
     * @return the beginning of an action
     * @throws InvalidValueException if the code has another form
     */
    public static Begun of(String action) {
        return of(ActionId.of(action));
    }

    /**
     * An action, to be completed with who acts and when.
     *
     * @param action what is to be done
     * @return the beginning of an action
     */
    public static Begun of(ActionId action) {
        return actor -> at -> of(action, actor, at, Option.none(), 0, Fields.none(), -1);
    }

    private static Action of(
            ActionId action, Actor actor, Instant at, Option<EventId> event, int assignment, Fields fields, int seen) {
        return ImmutableAction.of(action, actor, at, event, assignment, fields, seen);
    }

    /** An action that lacks who acts and when. */
    @FunctionalInterface
    public interface Begun {
        /**
         * Says who acts.
         *
         * @param actor who
         * @return the action, to be completed with when
         */
        Actored by(Actor actor);
    }

    /** An action that lacks when. */
    @FunctionalInterface
    public interface Actored {
        /**
         * Says when.
         *
         * @param at the moment
         * @return the action
         */
        Action at(Instant at);
    }

    /**
     * This action with an identifier of its event.
     *
     * @param id the identifier
     * @return the action
     */
    public final Action identifiedBy(String id) {
        return identifiedBy(EventId.of(id));
    }

    /**
     * This action with an identifier of its event.
     *
     * @param id the identifier
     * @return the action
     */
    public final Action identifiedBy(EventId id) {
        return of(action(), actor(), at(), Option.some(id), assignment(), fields(), seen());
    }

    /**
     * This action on one assignment of the case.
     *
     * @param number the number of the assignment, from 1 on
     * @return the action
     */
    public final Action on(int number) {
        return of(action(), actor(), at(), event(), number, fields(), seen());
    }

    /**
     * This action with a field.
     *
     * @param field which field
     * @param value its value
     * @return the action
     */
    public final Action giving(String field, FieldValue value) {
        return giving(FieldId.of(field), value);
    }

    /**
     * This action with a field.
     *
     * @param field which field
     * @param value its value
     * @return the action
     */
    public final Action giving(FieldId field, FieldValue value) {
        return with(fields().with(field, value));
    }

    /**
     * This action to some bodies: with the field {@code bodies}.
     *
     * @param lead the body that leads
     * @param helpers those that help
     * @return the action
     */
    public final Action to(ActorId lead, ActorId... helpers) {
        return giving("bodies", FieldValue.parties(lead, helpers));
    }

    /**
     * This action by another actor, or by the same in other words.
     *
     * @param other who acts
     * @return the action
     */
    public final Action by(Actor other) {
        return of(action(), other, at(), event(), assignment(), fields(), seen());
    }

    /**
     * This action with other fields.
     *
     * @param others all the fields
     * @return the action
     */
    public final Action with(Fields others) {
        return of(action(), actor(), at(), event(), assignment(), others, seen());
    }

    /**
     * This action, to be refused if the case has moved on.
     *
     * @param version the number of events of the case on which it was decided
     * @return the action
     */
    public final Action decidedOn(int version) {
        return of(action(), actor(), at(), event(), assignment(), fields(), version);
    }

    /**
     * This action without what names a resident.
     *
     * @return the action
     */
    public final Action erased() {
        return of(action(), actor().erased(), at(), event(), assignment(), fields().erased(), seen());
    }

    @Value.Check
    void check() {
        Check.noNulls("The event identifier of an action", event());
        Check.notNegative("The number of an assignment", assignment());
        Check.that(seen() >= -1, "The version of a case is %s: expected 0 or more, or -1 for none", seen());
    }

    @Override
    public final String toString() {
        return action() + " by " + actor() + " at " + at();
    }
}
