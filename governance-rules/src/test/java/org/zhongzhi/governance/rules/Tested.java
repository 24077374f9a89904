package org.zhongzhi.governance.rules;

import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.statutes.Statutes;
import org.zhongzhi.governance.rules.testing.PolicyCoverage;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/** Where the tests of all rules verify them, so that {@link EveryRuleIsTestedTest} can ask what none of them did. */
public final class Tested {
    /** The programme, with the rules of integrity that it begins with, and the statutes. */
    static final Policy EVERY_RULE = Hezhou2022.policy().and(Statutes.policy());

    static final PolicyCoverage COVERAGE = PolicyCoverage.of(EVERY_RULE);

    private Tested() {}

    public static RuleVerifier verifyThat(Policy policy, String rule) {
        return COVERAGE.verifyThat(policy, rule);
    }

    public static RuleVerifier verifyThat(String rule) {
        return COVERAGE.verifyThat(rule);
    }
}
