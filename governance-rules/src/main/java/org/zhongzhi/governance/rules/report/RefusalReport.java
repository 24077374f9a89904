package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Refusal;

/** A refusal as a document: what was asked, of which case, and every reason against it. */
@ValueStyle
@Value.Immutable
public interface RefusalReport {
    /**
     * Which case.
     *
     * @return its identifier, or none if it was to be opened
     */
    @Value.Default
    default Option<CaseId> source() {
        return Option.none();
    }

    /**
     * How many events had happened in it.
     *
     * @return the version, or none if it was to be opened
     */
    @Value.Default
    default Option<Integer> version() {
        return Option.none();
    }

    /**
     * Where it is.
     *
     * @return the state, or none if it was to be opened
     */
    @Value.Default
    default Option<State> state() {
        return Option.none();
    }

    /**
     * What was asked.
     *
     * @return the action
     */
    ActionId action();

    /**
     * For which moment.
     *
     * @return the moment of the action
     */
    Instant at();

    /**
     * Why it is refused.
     *
     * @return every reason, at least one
     */
    Seq<ReportedReason> reasons();

    /**
     * A refusal in words.
     *
     * @param refusal the refusal
     * @return the document
     */
    static RefusalReport of(Refusal refusal) {
        return builder()
                .source(refusal.standing().map(Case::id))
                .version(refusal.standing().map(Case::version))
                .state(refusal.standing().map(Case::state))
                .action(refusal.action().action())
                .at(refusal.action().at())
                .reasons(refusal.reasons().map(each -> ReportedReason.of(each, refusal.standing())))
                .build();
    }

    /** Refuses a refusal without a reason. */
    @Value.Check
    default void check() {
        Check.that(!reasons().isEmpty(), "A refusal has no reason: expected at least one");
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
    final class Builder extends ImmutableRefusalReport.Builder {
        Builder() {}
    }
}
