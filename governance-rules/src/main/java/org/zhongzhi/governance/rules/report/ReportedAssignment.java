package org.zhongzhi.governance.rules.report;

import java.time.Instant;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.casework.Assignment;

/** What one party has been given to do within a case, in a document. */
@ValueStyle
@Value.Immutable
public interface ReportedAssignment {
    /**
     * Its number in the case.
     *
     * @return from 1 on
     */
    int number();

    /**
     * Of which kind it is.
     *
     * @return the kind
     */
    AssignmentKindId kind();

    /**
     * Of which kind it is, for people.
     *
     * @return the label of the kind
     */
    Text label();

    /**
     * Who has it.
     *
     * @return the party
     */
    ActorId party();

    /**
     * Whether the party was named first.
     *
     * @return true for the one who leads (主办)
     */
    boolean leads();

    /**
     * Which round it belongs to.
     *
     * @return from 1 on
     */
    int round();

    /**
     * Where it is.
     *
     * @return the state
     */
    State state();

    /**
     * When it was given.
     *
     * @return the moment
     */
    Instant opened();

    /**
     * When it came to where it is.
     *
     * @return the moment
     */
    Instant since();

    /**
     * What a document says of an assignment.
     *
     * @param assignment the assignment
     * @return the assignment in words
     */
    static ReportedAssignment of(Assignment assignment) {
        return builder()
                .number(assignment.number())
                .kind(assignment.kind().id())
                .label(assignment.kind().label())
                .party(assignment.party())
                .leads(assignment.leads())
                .round(assignment.round())
                .state(assignment.state())
                .opened(assignment.opened())
                .since(assignment.since())
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
    final class Builder extends ImmutableReportedAssignment.Builder {
        Builder() {}
    }
}
