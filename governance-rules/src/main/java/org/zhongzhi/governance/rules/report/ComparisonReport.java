package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.Comparison;
import org.zhongzhi.governance.rules.OutcomeChange;

/**
 * A comparison as a document: the two assessments without their findings, and every finding that came out otherwise. A
 * change that no words tell, since only a restricted value differs, is left out.
 */
@ValueStyle
@Value.Immutable
public interface ComparisonReport {
    /**
     * What is compared to.
     *
     * @return the earlier assessment
     */
    ReportedAssessment before();

    /**
     * What is compared.
     *
     * @return the later assessment
     */
    ReportedAssessment after();

    /**
     * What came out otherwise.
     *
     * @return the changes, by rule in the order of the later policy, then by subject; those of rules that only the earlier
     *     policy has come last
     */
    Seq<ReportedChange> changed();

    /**
     * A comparison in words. The changes are made into words all at once; a large comparison is better written change by
     * change.
     *
     * @param comparison the comparison
     * @return the document
     */
    static ComparisonReport of(Comparison comparison) {
        return builder()
                .before(ReportedAssessment.of(comparison.before()))
                .after(ReportedAssessment.of(comparison.after()))
                .changed(comparison.changed().filter(OutcomeChange::isTold).map(ReportedChange::of))
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
    final class Builder extends ImmutableComparisonReport.Builder {
        Builder() {}
    }

    /** Refuses a null among the changes. */
    @Value.Check
    default void check() {
        Check.noNulls("A comparison", changed());
    }
}
