package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.value.ValueStyle;

/** What somebody may do in a case, and why the rest may not be done, in a document. */
@ValueStyle
@Value.Immutable
public interface ReportedAnswers {
    /**
     * Who asks.
     *
     * @return the roles of the actor
     */
    Seq<RoleId> roles();

    /**
     * The answers.
     *
     * @return every action on the case and on the assignments that have not ended, in the order of the procedure
     */
    Seq<ReportedAnswer> actions();

    /**
     * A new builder.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableReportedAnswers.Builder {
        Builder() {}
    }
}
