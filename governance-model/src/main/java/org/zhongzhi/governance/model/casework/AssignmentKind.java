package org.zhongzhi.governance.model.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** Something that is given to one party each to do within a case (交办), with states of its own. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class AssignmentKind {
    AssignmentKind() {}

    /**
     * The kind.
     *
     * @return its code
     */
    @Value.Parameter
    public abstract AssignmentKindId id();

    /**
     * The word for people.
     *
     * @return the label
     */
    @Value.Parameter
    public abstract Text label();

    /**
     * The states.
     *
     * @return the states, the one in which an assignment begins first
     */
    @Value.Parameter
    public abstract Seq<State> states();

    /**
     * When work that was assigned to several is done.
     *
     * @return what moves the case then, or none if nothing does
     */
    @Value.Parameter
    public abstract Option<Join> join();

    /**
     * What moves a case when assigned work is done.
     *
     * @param policy when it is done
     * @param done the state of an assignment that is done
     * @param from the state of the case in which it counts
     * @param to the state to which the case then goes
     */
    public record Join(JoinPolicy policy, StateId done, StateId from, StateId to) {}

    /**
     * A kind of assignment.
     *
     * @param id its code
     * @param label the word for people
     * @param states the states, the one in which an assignment begins first
     * @param join what moves the case when assigned work is done, or none
     * @return the kind
     * @throws InvalidValueException if it has no state
     */
    public static AssignmentKind of(AssignmentKindId id, Text label, Iterable<State> states, Option<Join> join) {
        Check.noNulls("The states of an assignment", states);
        return ImmutableAssignmentKind.of(id, label, Array.ofAll(states), join);
    }

    /**
     * A kind of assignment whose work moves nothing.
     *
     * @param id its code
     * @param chinese the word in Chinese
     * @param english the word in English
     * @param states the states, the one in which an assignment begins first
     * @return the kind
     * @throws InvalidValueException if it has no state
     */
    public static AssignmentKind of(String id, String chinese, String english, State... states) {
        return of(AssignmentKindId.of(id), Text.of(chinese, english), Array.of(states), Option.none());
    }

    /**
     * The same kind with work that moves the case.
     *
     * @param policy when it is done
     * @param done the state of an assignment that is done
     * @param from the state of the case in which it counts
     * @param to the state to which the case then goes
     * @return the kind
     */
    public final AssignmentKind joining(JoinPolicy policy, State done, State from, State to) {
        return of(id(), label(), states(), Option.some(new Join(policy, done.id(), from.id(), to.id())));
    }

    @Value.Check
    void check() {
        Check.noNulls("The join of an assignment", join());
        Check.that(!states().isEmpty(), "The assignment %s has no state: expected at least one", id());
        Check.that(
                states().map(State::id).distinct().size() == states().size(),
                "The assignment %s has a state twice among %s: expected each code once",
                id(),
                states().map(State::id).mkString(", "));
    }
}
