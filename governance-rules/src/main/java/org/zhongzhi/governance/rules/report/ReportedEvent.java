package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.casework.Case;

/** What happened in a case, for those who read its history: without what was given, and without the resident who acted. */
@ValueStyle
@Value.Immutable
public interface ReportedEvent {
    /**
     * The number of the event in its case.
     *
     * @return from 1 on
     */
    int number();

    /**
     * What was done.
     *
     * @return the action
     */
    ActionId action();

    /**
     * What was done, for people.
     *
     * @return the label of the action
     */
    Text label();

    /**
     * When.
     *
     * @return the moment
     */
    Instant at();

    /**
     * Which body or person in an office acted.
     *
     * @return the party, or none if it was a resident
     */
    @Value.Default
    default Option<ActorId> party() {
        return Option.none();
    }

    /**
     * In which roles.
     *
     * @return the roles
     */
    Seq<RoleId> roles();

    /**
     * On which assignment.
     *
     * @return its number, or none for an action on the case
     */
    @Value.Default
    default Option<Integer> assignment() {
        return Option.none();
    }

    /**
     * Where the case was after it.
     *
     * @return the state
     */
    StateId state();

    /**
     * What a document says of an event.
     *
     * @param standing the case after the event
     * @return the event in words
     */
    static ReportedEvent of(Case standing) {
        Action action = standing.lastEvent().action();
        return builder()
                .number(standing.version())
                .action(action.action())
                .label(standing.procedure().action(action.action()).get().label())
                .at(action.at())
                .party(action.actor().who().toOption())
                .roles(action.actor().roles())
                .assignment(Option.when(action.assignment() > 0, action.assignment()))
                .state(standing.state().id())
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
    final class Builder extends ImmutableReportedEvent.Builder {
        Builder() {}
    }
}
