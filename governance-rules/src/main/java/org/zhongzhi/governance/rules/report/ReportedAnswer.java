package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.casework.Allowed;
import org.zhongzhi.governance.rules.casework.Case;

/** Whether somebody may do something now, in a document. */
@ValueStyle
@Value.Immutable
public interface ReportedAnswer {
    /**
     * What.
     *
     * @return the action
     */
    ActionId action();

    /**
     * What, for people.
     *
     * @return the label of the action
     */
    Text label();

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
     * Whether it may be done.
     *
     * @return true if there is no reason against it
     */
    boolean allowed();

    /**
     * Whether it still depends on what is given.
     *
     * @return true if a guard reads a field
     */
    boolean dependsOnFields();

    /**
     * Why not.
     *
     * @return every reason; none if it may be done
     */
    Seq<ReportedReason> reasons();

    /**
     * What has to be given with it, and what may be given.
     *
     * @return the fields
     */
    Seq<ReportedNeed> needs();

    /**
     * What a document says of an answer.
     *
     * @param allowed the answer
     * @param standing the case, or none if it would be opened
     * @return the answer in words
     */
    static ReportedAnswer of(Allowed allowed, Option<Case> standing) {
        return builder()
                .action(allowed.action().id())
                .label(allowed.action().label())
                .assignment(Option.when(allowed.assignment() > 0, allowed.assignment()))
                .allowed(allowed.yes())
                .dependsOnFields(allowed.depends())
                .reasons(allowed.reasons().map(each -> ReportedReason.of(each, standing)))
                .needs(ReportedNeed.of(allowed))
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
    final class Builder extends ImmutableReportedAnswer.Builder {
        Builder() {}
    }
}
