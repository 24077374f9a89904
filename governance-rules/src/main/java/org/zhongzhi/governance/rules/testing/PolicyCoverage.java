package org.zhongzhi.governance.rules.testing;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Rule;

/**
 * What tests have verified of the rules of a policy, so that no rule stays without a test. The tests verify through it,
 * and ask it when all of them have run.
 *
 * <pre>{@code
 * static final PolicyCoverage COVERAGE = PolicyCoverage.of(policy);
 *
 * COVERAGE.verifyThat("emergency-team").given(city).asOf(date).isViolatedBy(community);
 *
 * COVERAGE.verifyComplete();
 * }</pre>
 *
 * <p>Only what held counts. It may be used by several threads.
 */
public final class PolicyCoverage {
    private static final String SENTENCE = "a whole sentence";

    private final Policy policy;
    private final Witness witness = new Witness() {
        @Override
        public void cameOut(Finding finding) {
            add(new Verified(finding.rule().id(), finding.outcome().kind()));
        }

        @Override
        public void explained(Finding finding) {
            add(finding.rule().id());
        }
    };

    private Set<Verified> outcomes = HashSet.empty();
    private Set<String> sentences = HashSet.empty();

    private record Verified(String rule, OutcomeKind kind) {}

    private PolicyCoverage(Policy policy) {
        this.policy = policy;
    }

    /**
     * Of a policy of which nothing is verified yet.
     *
     * @param policy the policy
     * @return what is verified of it
     */
    public static PolicyCoverage of(Policy policy) {
        return new PolicyCoverage(policy);
    }

    /**
     * Verifies a rule, with the parameters as the policy has them set.
     *
     * @param rule the identifier of the rule
     * @return the verifier, which takes the city next
     * @throws InvalidValueException if the policy has no such rule
     */
    public RuleVerifier verifyThat(String rule) {
        return verifyThat(policy, rule);
    }

    /**
     * Verifies a rule under another setting of the policy.
     *
     * @param variant the policy with parameters set otherwise
     * @param rule the identifier of the rule
     * @return the verifier, which takes the city next
     * @throws InvalidValueException if the policy or the variant has no such rule
     */
    public RuleVerifier verifyThat(Policy variant, String rule) {
        return new RuleVerifier(Known.rule(variant, Known.rule(policy, rule).id()), witness);
    }

    /**
     * The outcomes in which a rule was verified so far.
     *
     * @param rule the identifier of the rule
     * @return the outcomes
     * @throws InvalidValueException if the policy has no such rule
     */
    public synchronized Set<OutcomeKind> outcomes(String rule) {
        String known = Known.rule(policy, rule).id();
        return outcomes.filter(each -> each.rule().equals(known)).map(Verified::kind);
    }

    /**
     * The rules of which a whole sentence was verified so far, by {@link FindingVerifier#explainedAs}.
     *
     * @return their identifiers, in the order of the policy
     */
    public synchronized Seq<String> explained() {
        return policy.rules().map(Rule::id).filter(sentences::contains);
    }

    /**
     * Each rule of the policy was verified as satisfied and as violated, as not applicable if it has a condition, as
     * pending if it is due by a day, and by one whole sentence in both languages. Which rules a missing datum can leave
     * open is not asked here: {@link #outcomes} tells where one did.
     *
     * @throws AssertionError if something was not; it names each rule and what lacks
     */
    public void verifyComplete() {
        Seq<String> gaps = policy.rules()
                .map(rule -> rule.id() + ": " + lacking(rule).mkString(", "))
                .filter(line -> !line.endsWith(": "));
        if (!gaps.isEmpty()) {
            throw new AssertionError(Complaint.of("the tests of policy " + policy.id())
                    .line("Expected", "each rule verified in its outcomes and by " + SENTENCE)
                    .line(
                            "But was",
                            gaps.size() == 1 ? "1 rule that lacks some" : gaps.size() + " rules that lack some")
                    .lines("Lacking", gaps)
                    .text());
        }
    }

    private synchronized void add(Verified verified) {
        outcomes = outcomes.add(verified);
    }

    private synchronized void add(String explained) {
        sentences = sentences.add(explained);
    }

    private Seq<String> lacking(Rule rule) {
        Set<OutcomeKind> seen = outcomes(rule.id());
        boolean isExplained = explained().contains(rule.id());
        return Array.of(OutcomeKind.values())
                .filter(kind -> isExpected(rule, kind) && !seen.contains(kind))
                .map(kind -> kind.label().english())
                .appendAll(isExplained ? Array.empty() : Array.of(SENTENCE));
    }

    private static boolean isExpected(Rule rule, OutcomeKind kind) {
        return switch (kind) {
            case SATISFIED, VIOLATED -> true;
            case NOT_APPLICABLE -> rule.condition().isDefined();
            case PENDING -> rule.due().isDefined();
            case UNKNOWN -> false;
        };
    }
}
