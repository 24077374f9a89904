package org.zhongzhi.governance.examples.benchmarks.data;

/**
 * That a rule is violated by a subject: what every contestant finds.
 *
 * @param rule the rule
 * @param subject the identifier of the community or the person
 */
public record Violation(JudgedRule rule, String subject) {}
