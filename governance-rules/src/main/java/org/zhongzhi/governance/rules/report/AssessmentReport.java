package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.IdleRule;
import org.zhongzhi.governance.rules.Summary;

/** An assessment as a document: everything a reader needs, without the jurisdiction and without code. */
@ValueStyle
@Value.Immutable
public interface AssessmentReport {
    /**
     * What the judged data are.
     *
     * @return title and notice
     */
    About about();

    /**
     * Under which policy.
     *
     * @return the policy in words
     */
    ReportedPolicy policy();

    /**
     * As of which date.
     *
     * @return the date
     */
    LocalDate asOf();

    /**
     * How many findings there are of each obligation and outcome.
     *
     * @return the counts
     */
    Summary summary();

    /**
     * The findings.
     *
     * @return by rule in the order of the policy, then by subject
     */
    Seq<ReportedFinding> findings();

    /**
     * The rules that judged nothing.
     *
     * @return the rules with the reason
     */
    Seq<IdleRule> rulesWithoutSubjects();

    /**
     * An assessment in words. The findings are made into words all at once; a large assessment is better written finding
     * by finding.
     *
     * @param assessment the assessment
     * @return the document
     */
    static AssessmentReport of(Assessment assessment) {
        return builder()
                .about(assessment.jurisdiction().about())
                .policy(ReportedPolicy.of(assessment.policy()))
                .asOf(assessment.asOf())
                .summary(assessment.summary())
                .findings(assessment.findings().map(ReportedFinding::of))
                .rulesWithoutSubjects(assessment.rulesWithoutSubjects())
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
    final class Builder extends ImmutableAssessmentReport.Builder {
        Builder() {}
    }
}
