package org.zhongzhi.governance.json.policytest;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.rules.Policy;

/**
 * The tests of a file ({@code zhongzhi/policy-test/1}).
 *
 * @param policy the policy that they test, as it is before a test overrides parameters
 * @param tests the tests in the order of the file; each row of a table is a test
 */
public record PolicyTestFile(Policy policy, Seq<PolicyTest> tests) {}
