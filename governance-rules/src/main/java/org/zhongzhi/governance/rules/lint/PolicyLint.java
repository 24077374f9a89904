package org.zhongzhi.governance.rules.lint;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Requirement;
import org.zhongzhi.governance.rules.Rule;

/**
 * Finds what is wrong with a policy whatever the data.
 *
 * <pre>{@code
 * PolicyLint.of(policy).forEach(finding -> System.out.println(finding.message().english()));
 * }</pre>
 *
 * <p><b>What is taken for granted.</b> Every measure is a whole number of 0 or more, and any number as far as the rules
 * know; measures do not depend on each other. Rules are looked at as the parameters of the policy are set: lint
 * {@link Policy#with} for other settings. Kinds of subject are the same if their codes are; that all subjects of one kind
 * belong to another is not known here.
 *
 * <p><b>Contradictions</b> are looked for among rules on one kind of subject that are required or targets and bear on the
 * same day. A target bears after its last day, since up to then it is only pending. Advice is left out, since a pilot may
 * well try what a rule excludes. A rule that is moot is not violated: two rules that can both be moot, or of which one can
 * while the other one holds, are no {@link LintCode#CONTRADICTION}, but may be a
 * {@link LintCode#CONTRADICTION_WHERE_BOTH_APPLY}. Where more than two rules contradict each other although no two of them
 * do, at least one such set is found, and none of its rules can be left out.
 *
 * <p><b>Nothing is guessed.</b> What is reported is so, by exact reasoning over whole numbers through all-of, any-of,
 * when–then and shares. What cannot be decided within a bounded number of steps is not reported; bounds alone, without
 * shares, are decided unless it takes thousands of alternatives to tell.
 *
 * <p>It takes a search for each rule, and some for each two rules on one kind of subject that read a common measure:
 * milliseconds for the shipped policies.
 */
public final class PolicyLint {
    private PolicyLint() {}

    /**
     * What is wrong with a policy.
     *
     * @param policy the policy
     * @return the findings, by the first of their rules in the order of the policy, then by code; none if nothing was found
     */
    public static Seq<LintFinding> of(Policy policy) {
        Array<Examined> rules =
                policy.rules().flatMap(PolicyLint::versions).map(Examined::of).toArray();
        Seq<LintFinding> single = policy.rules()
                .flatMap(rule -> SingleRule.lint(rule, policy.edition()))
                .appendAll(rules.flatMap(SingleRule::lint).distinct());
        Array<Examined> live =
                rules.reject(each -> each.rule().inForce().until().exists(over -> !over.isAfter(policy.edition())));
        Seq<LintFinding> pairs = live.zipWithIndex()
                .flatMap(each -> live.drop(each._2 + 1)
                        .reject(other -> other.rule().id().equals(each._1.rule().id()))
                        .flatMap(other -> new RulePair(each._1, other).lint()));
        Seq<LintFinding> sets =
                RuleSet.among(live).flatMap(RuleSet::contradictions).distinct().map(RulePair::contradiction);
        Seq<String> order = policy.rules().map(Rule::id);
        return single.appendAll(pairs)
                .appendAll(sets)
                .sortBy(LintFinding::code)
                .sortBy(finding -> finding.rules().map(order::indexOf).min().get());
    }

    /** The rule as it stands from day to day; of one that changes, only where it asks for something. */
    private static Seq<Rule> versions(Rule rule) {
        return rule.turns().isEmpty() ? Array.of(rule) : rule.versions().reject(each -> asksNothing(each.judged()));
    }

    private static boolean asksNothing(Requirement requirement) {
        return requirement instanceof Requirement.Nothing
                || (requirement instanceof Requirement.AllOf all && all.parts().forAll(PolicyLint::asksNothing))
                || (requirement instanceof Requirement.WhenThen when
                        && (asksNothing(when.condition()) || asksNothing(when.then())));
    }
}
