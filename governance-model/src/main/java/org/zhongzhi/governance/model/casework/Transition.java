package org.zhongzhi.governance.model.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * A way in which an action may go: from which states, by which roles, under which guard, to where, and with what effects. Of
 * several ways of an action that are open to whoever acts, the first is taken whose guard holds.
 */
@ValueStyle
@Value.Immutable
public interface Transition {
    /**
     * The states of the case in which it may be done.
     *
     * @return the states; none for a way that opens a case
     */
    Seq<StateId> in();

    /**
     * Where the case goes.
     *
     * @return the state, or none if it stays where it is
     */
    @Value.Default
    default Option<StateId> to() {
        return Option.none();
    }

    /**
     * Who may do it.
     *
     * @return the roles
     */
    Seq<RoleId> roles();

    /**
     * The states of the assignment in which it may be done.
     *
     * @return the states, for an action on an assignment; none for one on the case
     */
    @Value.Default
    default Seq<StateId> assignmentIn() {
        return Array.empty();
    }

    /**
     * Where the assignment goes.
     *
     * @return the state, or none if it stays where it is
     */
    @Value.Default
    default Option<StateId> assignmentTo() {
        return Option.none();
    }

    /**
     * What has to hold.
     *
     * @return the guard
     */
    @Value.Default
    default Guard guard() {
        return Guard.none();
    }

    /**
     * What it does beside.
     *
     * @return the effects, in their order
     */
    @Value.Default
    default Seq<Effect> effects() {
        return Array.empty();
    }

    /**
     * A new builder.
     *
     * @return a builder; {@code build()} throws {@link InvalidValueException} if a value is refused
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableTransition.Builder {
        Builder() {}
    }

    /** Refuses nulls, and a state or a role that is named twice. */
    @Value.Check
    default void check() {
        once("The states that a transition leads out of", in());
        once("The roles of a transition", roles());
        once("The states of the assignment that a transition leads out of", assignmentIn());
        Check.noNulls("The effects of a transition", effects());
        Check.noNulls("The state that a transition leads to", to());
        Check.noNulls("The state that an assignment goes to", assignmentTo());
        Check.that(
                !in().isEmpty() || to().isDefined(),
                "A transition leads from nowhere to nowhere: expected a state to begin in");
    }

    private static void once(String what, Seq<?> values) {
        Check.noNulls(what, values);
        Check.that(
                values.distinct().size() == values.size(),
                "%s are %s: expected each once",
                what,
                values.mkString(", "));
    }
}
