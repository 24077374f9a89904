package org.zhongzhi.governance.rules.testing;

import io.vavr.control.Option;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Rule;

/** Verifies how one rule came out for its subjects, one after the other. */
public class OutcomeVerifier {
    final Assessment assessment;
    final Witness witness;

    OutcomeVerifier(Assessment assessment, Witness witness) {
        this.assessment = assessment;
        this.witness = witness;
    }

    /**
     * The rule is violated.
     *
     * @param subject by which subject
     * @return the finding, of which more can be verified
     * @throws AssertionError if the rule came out otherwise, or did not judge the subject
     */
    public final FindingVerifier isViolatedBy(EntityId subject) {
        return cameOut(OutcomeKind.VIOLATED, subject);
    }

    /**
     * The rule is satisfied.
     *
     * @param subject by which subject
     * @return the finding, of which more can be verified
     * @throws AssertionError if the rule came out otherwise, or did not judge the subject
     */
    public final FindingVerifier isSatisfiedBy(EntityId subject) {
        return cameOut(OutcomeKind.SATISFIED, subject);
    }

    /**
     * The rule judged a subject and says nothing about it, as where its condition is not met.
     *
     * @param subject which subject
     * @return the finding, of which more can be verified
     * @throws AssertionError if the rule came out otherwise, or did not judge the subject
     */
    public final FindingVerifier isNotApplicableTo(EntityId subject) {
        return cameOut(OutcomeKind.NOT_APPLICABLE, subject);
    }

    /**
     * A datum is missing without which nobody can say; {@link FindingVerifier#missing} tells which.
     *
     * @param subject for which subject
     * @return the finding, of which more can be verified
     * @throws AssertionError if the rule came out otherwise, or did not judge the subject
     */
    public final FindingVerifier isUnknownFor(EntityId subject) {
        return cameOut(OutcomeKind.UNKNOWN, subject);
    }

    /**
     * The target is not reached and its last day has not ended.
     *
     * @param subject for which subject
     * @return the finding, of which more can be verified
     * @throws AssertionError if the rule came out otherwise, or did not judge the subject
     */
    public final FindingVerifier isPendingFor(EntityId subject) {
        return cameOut(OutcomeKind.PENDING, subject);
    }

    /**
     * The rule does not judge something: it is of another kind, not in force or not in the data, or the rule is not in
     * force on the date.
     *
     * @param subject what is not judged
     * @return this verifier
     * @throws AssertionError if the rule judged it
     */
    public final OutcomeVerifier doesNotJudge(EntityId subject) {
        Option<Finding> judged = finding(subject);
        if (judged.isDefined()) {
            Finding finding = judged.get();
            throw new AssertionError(check(finding)
                    .complaint("not judged", finding.outcome().kind().label().english()));
        }
        return this;
    }

    private FindingVerifier cameOut(OutcomeKind expected, EntityId subject) {
        Finding finding = finding(subject)
                .getOrElseThrow(() -> new AssertionError(Complaint.of(heading())
                        .line("Expected", expected.label().english() + " for " + Shown.naming(assessment, subject))
                        .line("But was", Shown.notJudged(assessment, rule(), subject))
                        .lines("Outcomes", Shown.outcomes(assessment, rule()))
                        .text()));
        FindingVerifier verifier =
                new FindingVerifier(assessment, witness, check(finding)).verify(check -> check.kind(expected));
        witness.cameOut(finding);
        return verifier;
    }

    private Option<Finding> finding(EntityId subject) {
        return assessment.findings(rule().id()).find(each -> each.subject().equals(subject));
    }

    private FindingCheck check(Finding finding) {
        return new FindingCheck(heading(), finding, () -> Shown.outcomes(assessment, rule()));
    }

    private Rule rule() {
        return assessment.policy().rules().head();
    }

    private String heading() {
        return Shown.heading(rule()) + " as of " + assessment.asOf();
    }
}
