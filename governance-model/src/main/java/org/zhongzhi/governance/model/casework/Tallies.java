package org.zhongzhi.governance.model.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * What of a procedure counts as what in statistics (统计口径): states that a case has come to, actions that were done, fields
 * that say something of it, and the limit that has to be met. What a procedure does not say is not counted.
 */
@ValueStyle
@Value.Immutable
public interface Tallies {
    /**
     * Where a case has been reported (受理).
     *
     * @return states of the case
     */
    @Value.Default
    default Seq<StateId> reported() {
        return Array.empty();
    }

    /**
     * Where a case has been registered (立案). The time that handling takes begins here.
     *
     * @return states of the case
     */
    @Value.Default
    default Seq<StateId> registered() {
        return Array.empty();
    }

    /**
     * Where a case has been dispatched (派遣).
     *
     * @return states of the case
     */
    @Value.Default
    default Seq<StateId> dispatched() {
        return Array.empty();
    }

    /**
     * Where a case has been handled (处置).
     *
     * @return states of the case
     */
    @Value.Default
    default Seq<StateId> handled() {
        return Array.empty();
    }

    /**
     * Where a case is closed as long as it is in one of them (结案). The time that handling takes ends here.
     *
     * @return states of the case
     */
    @Value.Default
    default Seq<StateId> closed() {
        return Array.empty();
    }

    /**
     * What gives work back undone (回退).
     *
     * @return actions, each counted as often as it was done
     */
    @Value.Default
    default Seq<ActionId> returned() {
        return Array.empty();
    }

    /**
     * What sends work back that has to be done again (返工).
     *
     * @return actions, each counted as often as it was done
     */
    @Value.Default
    default Seq<ActionId> rework() {
        return Array.empty();
    }

    /**
     * What says whether whoever reported a case is satisfied (是否满意).
     *
     * @return a field that takes yes or no, or none
     */
    @Value.Default
    default Option<FieldId> satisfied() {
        return Option.none();
    }

    /**
     * What says of which category a case is (类别).
     *
     * @return a field that takes a choice, or none
     */
    @Value.Default
    default Option<FieldId> category() {
        return Option.none();
    }

    /**
     * What says where a case lies (地点).
     *
     * @return a field that takes a place, or none
     */
    @Value.Default
    default Option<FieldId> place() {
        return Option.none();
    }

    /**
     * What says by which channel a case came in (来源渠道).
     *
     * @return a field that takes a choice, or none
     */
    @Value.Default
    default Option<FieldId> channel() {
        return Option.none();
    }

    /**
     * Within what a case has to be closed (时限).
     *
     * @return a limit of the case, or none
     */
    @Value.Default
    default Option<LimitId> limit() {
        return Option.none();
    }

    /**
     * What counts as the work of a body.
     *
     * @return assignments of one kind, or none
     */
    @Value.Default
    default Option<Work> work() {
        return Option.none();
    }

    /**
     * What counts as the work of a body (承办).
     *
     * @param assignment the kind of assignment by which it is given
     * @param done the states of an assignment in which it is done
     * @param limit within what it has to be done: a limit of the assignment, or none
     */
    record Work(AssignmentKindId assignment, Seq<StateId> done, Option<LimitId> limit) {
        /** Refuses nulls, and a state that is named twice. */
        public Work {
            once("The states in which work is done", done);
            Check.noNulls("The limit of work", limit);
            done = done.toArray();
        }
    }

    /**
     * Nothing that counts.
     *
     * @return no tallies
     */
    static Tallies none() {
        return builder().build();
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
    final class Builder extends ImmutableTallies.Builder {
        Builder() {}
    }

    /** Refuses nulls, and a state or an action that is named twice. */
    @Value.Check
    default void check() {
        once("The states in which a case is reported", reported());
        once("The states in which a case is registered", registered());
        once("The states in which a case is dispatched", dispatched());
        once("The states in which a case is handled", handled());
        once("The states in which a case is closed", closed());
        once("The actions that return work", returned());
        once("The actions that send work back", rework());
        Array.of(satisfied(), category(), place(), channel(), limit(), work())
                .forEach(each -> Check.noNulls("What a procedure counts", each));
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
