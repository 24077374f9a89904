package org.zhongzhi.governance.rules.testing;

import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Comparison;
import org.zhongzhi.governance.rules.Finding;

/**
 * AssertJ assertions on what a policy found. The static import goes beside that of AssertJ's own.
 *
 * <pre>{@code
 * assertThat(today).violates("emergency-team", community).hasNoViolationsOf("mediation-room");
 * assertThat(today).finding("emergency-team", community).isViolated().measures(0);
 * assertThat(after.comparedTo(today)).resolves("emergency-team", community).introducesNothing();
 * }</pre>
 */
public final class GovernanceAssertions {
    private GovernanceAssertions() {}

    /**
     * Assertions on an assessment.
     *
     * @param actual the assessment
     * @return the assertions
     */
    public static AssessmentAssert assertThat(@Nullable Assessment actual) {
        return new AssessmentAssert(actual);
    }

    /**
     * Assertions on a finding.
     *
     * @param actual the finding
     * @return the assertions
     */
    public static FindingAssert assertThat(@Nullable Finding actual) {
        return new FindingAssert(actual);
    }

    /**
     * Assertions on a comparison of assessments.
     *
     * @param actual the comparison
     * @return the assertions
     */
    public static ComparisonAssert assertThat(@Nullable Comparison actual) {
        return new ComparisonAssert(actual);
    }
}
