package org.zhongzhi.governance.examples.cli.report;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.report.ReportedPolicy;
import org.zhongzhi.governance.rules.report.ReportedRule;
import org.zhongzhi.governance.rules.report.ReportedSection;

/**
 * A part of the policy and how its rules came out.
 *
 * @param section the part
 * @param rules its rules, each with its counts
 */
public record SectionCounts(ReportedSection section, Seq<RuleCounts> rules) {
    /**
     * A rule and how it came out.
     *
     * @param rule the rule
     * @param counts how many findings there are of each outcome
     */
    public record RuleCounts(ReportedRule rule, Map<OutcomeKind, Integer> counts) {
        /**
         * How many findings came out in a way.
         *
         * @param outcome the outcome
         * @return the count
         */
        public int count(OutcomeKind outcome) {
            return counts.getOrElse(outcome, 0);
        }
    }

    static Seq<SectionCounts> of(Assessment assessment) {
        return ReportedPolicy.of(assessment.policy())
                .sections()
                .map(section -> new SectionCounts(
                        section,
                        section.rules().map(rule -> new RuleCounts(rule, counts(assessment.findings(rule.id()))))));
    }

    private static Map<OutcomeKind, Integer> counts(Seq<Finding> findings) {
        return findings.foldLeft(
                HashMap.empty(),
                (counts, finding) -> counts.put(finding.outcome().kind(), 1, Integer::sum));
    }

    /**
     * How many findings of the part came out in a way.
     *
     * @param outcome the outcome
     * @return the count
     */
    public int count(OutcomeKind outcome) {
        return rules.map(rule -> rule.count(outcome)).sum().intValue();
    }
}
