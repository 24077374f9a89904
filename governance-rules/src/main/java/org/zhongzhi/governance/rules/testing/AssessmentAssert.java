package org.zhongzhi.governance.rules.testing;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.IdleReason;
import org.zhongzhi.governance.rules.IdleRule;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Rule;

/**
 * Assertions on what a policy found in a city. A rule that the policy does not have is refused with an
 * {@link InvalidValueException}, since everything that is expected of no rule holds.
 */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {
    AssessmentAssert(@Nullable Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    /**
     * A rule is violated.
     *
     * @param rule the identifier of the rule
     * @param subjects by which subjects, each of them
     * @return this assertion
     */
    public AssessmentAssert violates(String rule, EntityId... subjects) {
        return cameOut(OutcomeKind.VIOLATED, rule, subjects);
    }

    /**
     * A rule is satisfied.
     *
     * @param rule the identifier of the rule
     * @param subjects by which subjects, each of them
     * @return this assertion
     */
    public AssessmentAssert satisfies(String rule, EntityId... subjects) {
        return cameOut(OutcomeKind.SATISFIED, rule, subjects);
    }

    /**
     * How a rule came out.
     *
     * @param kind the outcome
     * @param rule the identifier of the rule
     * @param subjects for which subjects, each of them
     * @return this assertion
     */
    public AssessmentAssert cameOut(OutcomeKind kind, String rule, EntityId... subjects) {
        Rule known = known(rule);
        if (subjects.length == 0
                && !findings(rule).exists(each -> each.outcome().kind() == kind)) {
            failWithMessage(
                    "%s",
                    Complaint.of(heading(Shown.heading(known)))
                            .line("Expected", kind.label().english() + " for something")
                            .line("But was", kind.label().english() + " for nothing")
                            .lines("Outcomes", Shown.outcomes(actual, known))
                            .text());
        }
        for (EntityId subject : subjects) {
            Finding finding = judged(rule, subject);
            check(finding).kind(kind).forEach(complaint -> failWithMessage("%s", complaint));
        }
        return this;
    }

    /**
     * A rule does not judge something.
     *
     * @param rule the identifier of the rule
     * @param subject what is not judged
     * @return this assertion
     */
    public AssessmentAssert doesNotJudge(String rule, EntityId subject) {
        findings(rule)
                .find(each -> each.subject().equals(subject))
                .forEach(finding -> failWithMessage(
                        "%s",
                        check(finding)
                                .complaint(
                                        "not judged",
                                        finding.outcome().kind().label().english())));
        return this;
    }

    /**
     * What one rule found of one subject.
     *
     * @param rule the identifier of the rule
     * @param subject the subject
     * @return assertions on the finding
     */
    public FindingAssert finding(String rule, EntityId subject) {
        return new FindingAssert(judged(rule, subject)).as(info.descriptionText());
    }

    /**
     * No rule is violated.
     *
     * @return this assertion
     */
    public AssessmentAssert hasNoViolations() {
        isNotNull();
        return hasNone(actual.violations(), "policy " + actual.policy().id(), "no violation");
    }

    /**
     * Certain rules are violated by nothing.
     *
     * @param rules the identifiers of the rules
     * @return this assertion
     */
    public AssessmentAssert hasNoViolationsOf(String... rules) {
        for (String rule : rules) {
            hasNone(violations(rule), Shown.heading(known(rule)), "no violation");
        }
        return this;
    }

    /**
     * Certain rules are violated, and no others.
     *
     * @param rules the identifiers of the rules
     * @return this assertion
     */
    public AssessmentAssert hasViolationsOfOnly(String... rules) {
        isNotNull();
        Seq<String> expected = Array.of(rules);
        Seq<String> missing = expected.filter(rule -> violations(rule).isEmpty());
        Seq<Finding> others =
                actual.violations().reject(each -> expected.contains(each.rule().id()));
        if (!missing.isEmpty()) {
            failWithMessage(
                    "%s",
                    Complaint.of(heading("policy " + actual.policy().id()))
                            .line("Expected", "violations of " + expected.mkString(", "))
                            .line("But was", "no violation of " + missing.mkString(", "))
                            .text());
        }
        return hasNone(others, "policy " + actual.policy().id(), "no violation but of " + expected.mkString(", "));
    }

    /**
     * A rule judged nothing.
     *
     * @param rule the identifier of the rule
     * @param reason why
     * @return this assertion
     */
    public AssessmentAssert hasIdleRule(String rule, IdleReason reason) {
        Rule idle = known(rule);
        if (!actual.rulesWithoutSubjects().contains(IdleRule.of(rule, reason))) {
            failWithMessage(
                    "%s",
                    Complaint.of(heading(Shown.heading(idle)))
                            .line(
                                    "Expected",
                                    "nothing judged, since " + reason.label().english())
                            .line(
                                    "But was",
                                    actual.rulesWithoutSubjects()
                                            .find(each -> each.rule().equals(rule))
                                            .map(each -> "nothing judged, since "
                                                    + each.reason().label().english())
                                            .getOrElse("something judged"))
                            .lines("Outcomes", Shown.outcomes(actual, idle))
                            .text());
        }
        return this;
    }

    private AssessmentAssert hasNone(Seq<Finding> violations, String of, String expected) {
        if (!violations.isEmpty()) {
            failWithMessage(
                    "%s",
                    Complaint.of(heading(of))
                            .line("Expected", expected)
                            .line("But was", violations.size() == 1 ? "1 violation" : violations.size() + " violations")
                            .lines("Findings", Shown.sentences(violations))
                            .text());
        }
        return this;
    }

    private Finding judged(String rule, EntityId subject) {
        Rule known = known(rule);
        return findings(rule).find(each -> each.subject().equals(subject)).getOrElse(() -> {
            throw failure(
                    "%s",
                    Complaint.of(heading(Shown.heading(known)))
                            .line("Expected", "judged for " + Shown.naming(actual, subject))
                            .line("But was", Shown.notJudged(actual, known, subject))
                            .lines("Outcomes", Shown.outcomes(actual, known))
                            .text());
        });
    }

    private FindingCheck check(Finding finding) {
        return new FindingCheck(
                heading(Shown.heading(finding.rule())), finding, () -> Shown.outcomes(actual, finding.rule()));
    }

    private Seq<Finding> violations(String rule) {
        return findings(rule).filter(each -> each.outcome().kind() == OutcomeKind.VIOLATED);
    }

    private Seq<Finding> findings(String rule) {
        return actual.findings(known(rule).id());
    }

    private Rule known(String rule) {
        isNotNull();
        return Known.rule(actual.policy(), rule);
    }

    private String heading(String of) {
        return of + " as of " + actual.asOf();
    }
}
