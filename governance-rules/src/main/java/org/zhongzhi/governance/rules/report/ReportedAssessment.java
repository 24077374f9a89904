package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.IdleRule;
import org.zhongzhi.governance.rules.Summary;

/** One side of a comparison in a document: an assessment without its findings. */
@ValueStyle
@Value.Immutable
public interface ReportedAssessment {
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
     * The rules that judged nothing.
     *
     * @return the rules with the reason
     */
    Seq<IdleRule> rulesWithoutSubjects();

    /**
     * An assessment without its findings.
     *
     * @param assessment the assessment
     * @return the assessment for a document
     */
    static ReportedAssessment of(Assessment assessment) {
        return builder()
                .about(assessment.jurisdiction().about())
                .policy(ReportedPolicy.of(assessment.policy()))
                .asOf(assessment.asOf())
                .summary(assessment.summary())
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
    final class Builder extends ImmutableReportedAssessment.Builder {
        Builder() {}
    }
}
