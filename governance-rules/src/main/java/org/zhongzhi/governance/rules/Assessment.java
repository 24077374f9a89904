package org.zhongzhi.governance.rules;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityId;

/**
 * What a policy found in a jurisdiction as of a date: an outcome for every rule and subject.
 *
 * <p>A full assessment looks at each subject of each rule once, and passes once over the parts of each sum.
 */
public final class Assessment {
    private final Policy policy;
    private final Reading reading;
    private final Seq<RuleOutcomes> byRule;

    private Assessment(Policy policy, Reading reading, Seq<RuleOutcomes> byRule) {
        this.policy = policy;
        this.reading = reading;
        this.byRule = byRule;
    }

    static Assessment of(Policy policy, Jurisdiction jurisdiction, LocalDate asOf) {
        Reading reading = Reading.of(jurisdiction, asOf);
        return new Assessment(policy, reading, policy.rules().map(rule -> judge(rule, reading)));
    }

    private static RuleOutcomes judge(Rule rule, Reading reading) {
        List<Tuple2<EntityId, Outcome>> outcomes = new ArrayList<>();
        if (rule.inForce().contains(reading.asOf())) {
            for (SubjectKind kind : rule.subjects()) {
                for (Dossier subject : reading.subjects(kind)) {
                    outcomes.add(new Tuple2<>(subject.id(), rule.judge(reading, subject)));
                }
            }
        }
        return new RuleOutcomes(rule, HashMap.ofEntries(outcomes));
    }

    /**
     * The policy.
     *
     * @return the policy that was applied
     */
    public Policy policy() {
        return policy;
    }

    /**
     * The jurisdiction.
     *
     * @return the jurisdiction that was judged
     */
    public Jurisdiction jurisdiction() {
        return reading.jurisdiction();
    }

    /**
     * The date.
     *
     * @return the date as of which it was judged
     */
    public LocalDate asOf() {
        return reading.asOf();
    }

    /**
     * Every finding.
     *
     * @return the findings by rule in the order of the policy, then by subject
     */
    public Seq<Finding> findings() {
        return byRule.flatMap(this::findings).toArray();
    }

    /**
     * The findings of one rule.
     *
     * @param rule the identifier of the rule
     * @return the findings by subject; none if the policy has no such rule
     */
    public Seq<Finding> findings(String rule) {
        return byRule.filter(outcomes -> outcomes.rule().id().equals(rule)).flatMap(this::findings);
    }

    /**
     * The findings of one kind.
     *
     * @param kind how the rules came out
     * @return the findings by rule in the order of the policy, then by subject
     */
    public Seq<Finding> findings(OutcomeKind kind) {
        return byRule.map(outcomes -> outcomes.only(kind))
                .flatMap(this::findings)
                .toArray();
    }

    /**
     * The findings of rules that are violated.
     *
     * @return the findings by rule in the order of the policy, then by subject
     */
    public Seq<Finding> violations() {
        return findings(OutcomeKind.VIOLATED);
    }

    /**
     * How a rule came out for a subject.
     *
     * @param rule the identifier of the rule
     * @param subject the subject
     * @return the outcome, or none if the rule did not judge the subject
     */
    public Option<Outcome> outcome(String rule, EntityId subject) {
        return byRule.find(outcomes -> outcomes.rule().id().equals(rule))
                .flatMap(outcomes -> outcomes.bySubject().get(subject));
    }

    /**
     * The rules that judged nothing, so that nobody takes their silence for consent.
     *
     * @return the rules, in the order of the policy, each with the reason
     */
    public Seq<IdleRule> rulesWithoutSubjects() {
        return byRule.flatMap(outcomes -> outcomes.idle(reading.asOf()));
    }

    /**
     * How many findings there are of each obligation and kind.
     *
     * @return the counts
     */
    public Summary summary() {
        return RuleOutcomes.summary(byRule);
    }

    private Seq<Finding> findings(RuleOutcomes outcomes) {
        return outcomes.bySubject()
                .toArray()
                .sortBy(Tuple2::_1)
                .map(each -> new Finding(reading, outcomes.rule(), each._1, each._2));
    }

    @Override
    public String toString() {
        return "Assessment of " + jurisdiction().about().title() + " under " + policy.id() + " as of " + asOf();
    }
}
