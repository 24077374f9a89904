package org.zhongzhi.governance.model.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * A time limit of a procedure (时限): it runs from the moment at which the case, or an assignment, enters one of its states
 * from outside to the moment at which it leaves them, and stands still where it is paused. Entering them again begins it anew.
 */
@ValueStyle
@Value.Immutable
public interface Limit {
    /**
     * The limit.
     *
     * @return its code
     */
    LimitId id();

    /**
     * What it limits, for people.
     *
     * @return the label
     */
    Text label();

    /**
     * Whose clock it is.
     *
     * @return the kind of assignment, or none for the case
     */
    @Value.Default
    default Option<AssignmentKindId> of() {
        return Option.none();
    }

    /**
     * In which states it runs.
     *
     * @return states of the case, or of the assignment
     */
    Seq<StateId> runsIn();

    /**
     * In which states of the case it stands still.
     *
     * @return states of the case; for a limit of the case, none of those in which it runs
     */
    @Value.Default
    default Seq<StateId> pausedIn() {
        return Array.empty();
    }

    /**
     * How long it allows.
     *
     * @return the allowance
     */
    Allowance allowed();

    /**
     * To whom it goes up, and when.
     *
     * @return the steps, with a share that rises
     */
    @Value.Default
    default Seq<Escalation> ladder() {
        return Array.empty();
    }

    /**
     * The action that records that a step of the ladder was taken.
     *
     * @return the action, or none if nothing is recorded
     */
    @Value.Default
    default Option<ActionId> escalatedBy() {
        return Option.none();
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
    final class Builder extends ImmutableLimit.Builder {
        Builder() {}
    }

    /** Refuses nulls, a limit that never runs, and a ladder whose shares do not rise. */
    @Value.Check
    default void check() {
        Check.noNulls("The states in which a limit runs", runsIn());
        Check.noNulls("The states in which a limit stands still", pausedIn());
        Check.noNulls("The escalation ladder of a limit", ladder());
        Check.noNulls("The kind of assignment of a limit", of());
        Check.noNulls("The action that records an escalation", escalatedBy());
        Check.that(!runsIn().isEmpty(), "The limit %s runs in no state: expected at least one", id());
        for (int i = 1; i < ladder().size(); i++) {
            Check.that(
                    ladder().get(i - 1).percent() < ladder().get(i).percent(),
                    "The ladder of the limit %s goes from %s%% to %s%%: expected shares that rise",
                    id(),
                    ladder().get(i - 1).percent(),
                    ladder().get(i).percent());
        }
    }
}
