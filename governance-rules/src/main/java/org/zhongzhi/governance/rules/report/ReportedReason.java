package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Reason;

/** One reason why an action is refused, in a document: its code, its sentence, and what it speaks of so that a page can point at it. */
@ValueStyle
@Value.Immutable
public interface ReportedReason {
    /**
     * Which reason it is.
     *
     * @return the code of {@link Reason#code()}
     */
    String type();

    /**
     * The reason for people.
     *
     * @return a sentence without a full stop
     */
    Text text();

    /**
     * The action that it speaks of.
     *
     * @return the action, or none
     */
    @Value.Default
    default Option<ActionId> action() {
        return Option.none();
    }

    /**
     * The field that it speaks of.
     *
     * @return the field, or none
     */
    @Value.Default
    default Option<FieldId> field() {
        return Option.none();
    }

    /**
     * The state that it speaks of, of the case or of the assignment.
     *
     * @return the state, or none
     */
    @Value.Default
    default Option<StateId> state() {
        return Option.none();
    }

    /**
     * The procedure that it speaks of.
     *
     * @return the procedure, or none
     */
    @Value.Default
    default Option<ProcedureId> procedure() {
        return Option.none();
    }

    /**
     * The roles that may act.
     *
     * @return the roles, or none
     */
    @Value.Default
    default Seq<RoleId> roles() {
        return Array.empty();
    }

    /**
     * What could be done instead.
     *
     * @return the actions, or none
     */
    @Value.Default
    default Seq<ActionId> possible() {
        return Array.empty();
    }

    /**
     * The version of the case on which the action was decided.
     *
     * @return the version, or none if it does not matter
     */
    @Value.Default
    default Option<Integer> seen() {
        return Option.none();
    }

    /**
     * The version of the case, or of the procedure.
     *
     * @return the version, or none if it does not matter
     */
    @Value.Default
    default Option<Integer> version() {
        return Option.none();
    }

    /**
     * The number of the event, or of the assignment.
     *
     * @return the number, or none
     */
    @Value.Default
    default Option<Integer> number() {
        return Option.none();
    }

    /**
     * The moment of the action.
     *
     * @return the moment, or none if it does not matter
     */
    @Value.Default
    default Option<Instant> at() {
        return Option.none();
    }

    /**
     * The moment of the last event.
     *
     * @return the moment, or none if it does not matter
     */
    @Value.Default
    default Option<Instant> last() {
        return Option.none();
    }

    /**
     * What happened since the action was decided.
     *
     * @return the events, or none
     */
    @Value.Default
    default Seq<ReportedEvent> since() {
        return Array.empty();
    }

    /**
     * A reason in words.
     *
     * @param reason the reason
     * @param standing the case that the action was asked for, or none if it was to be opened
     * @return what a document says of it
     */
    static ReportedReason of(Reason reason, Option<Case> standing) {
        return ReasonParts.of(reason, standing);
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
    final class Builder extends ImmutableReportedReason.Builder {
        Builder() {}
    }
}
