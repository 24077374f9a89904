package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.rules.PolicyDifference.ParameterAdded;
import org.zhongzhi.governance.rules.PolicyDifference.ParameterChanged;
import org.zhongzhi.governance.rules.PolicyDifference.ParameterRemoved;
import org.zhongzhi.governance.rules.PolicyDifference.ProcedureAdded;
import org.zhongzhi.governance.rules.PolicyDifference.ProcedureChanged;
import org.zhongzhi.governance.rules.PolicyDifference.ProcedureRemoved;
import org.zhongzhi.governance.rules.PolicyDifference.RuleAdded;
import org.zhongzhi.governance.rules.PolicyDifference.RuleChanged;
import org.zhongzhi.governance.rules.PolicyDifference.RuleRemoved;
import org.zhongzhi.governance.rules.PolicyDifference.SettingChanged;

/**
 * How one edition of a policy differs from another, and what that does to a city.
 *
 * <pre>{@code
 * PolicyComparison comparison = edition2027.comparedTo(edition2022);
 * comparison.differences().forEach(each -> System.out.println(each.inWords().chinese()));
 * comparison.on(city, date).forEach(flip -> System.out.println(flip.inWords().chinese()));
 * }</pre>
 *
 * <p>Rules and parameters are the same if their identifiers are. Rules are compared with their parameters resolved, so
 * that another setting shows in every rule that reads it. Measures and kinds of subject are data by their names: two
 * editions that give one name to two Java functions are not told apart.
 */
public final class PolicyComparison {
    private final Policy before;
    private final Policy after;

    private PolicyComparison(Policy before, Policy after) {
        this.before = before;
        this.after = after;
    }

    static PolicyComparison of(Policy before, Policy after) {
        return new PolicyComparison(before, after);
    }

    /**
     * The old edition.
     *
     * @return the policy that is compared to
     */
    public Policy before() {
        return before;
    }

    /**
     * The new edition.
     *
     * @return the policy that is compared
     */
    public Policy after() {
        return after;
    }

    /**
     * All differences.
     *
     * @return those of rules in the order of the new edition, then the rules that are gone in the order of the old one, then
     *     those of parameters and of procedures in the same way; none if both editions say the same
     */
    public Seq<PolicyDifference> differences() {
        Seq<PolicyDifference> ofRules = after.rules().flatMap(this::difference);
        return ofRules.appendAll(removed().map(RuleRemoved::new))
                .appendAll(after.parameters().flatMap(this::differences))
                .appendAll(before.parameters()
                        .filter(gone -> parameter(after, gone.id()).isEmpty())
                        .map(ParameterRemoved::new))
                .appendAll(after.procedures().flatMap(this::difference))
                .appendAll(before.procedures()
                        .filter(gone -> procedure(after, gone).isEmpty())
                        .map(ProcedureRemoved::new));
    }

    /**
     * The rules that only the new edition has.
     *
     * @return the rules in the order of the new edition, with their parameters resolved
     */
    public Seq<Rule> added() {
        return after.rules().filter(rule -> before.rule(rule.id()).isEmpty());
    }

    /**
     * The rules that only the old edition has.
     *
     * @return the rules in the order of the old edition, with their parameters resolved
     */
    public Seq<Rule> removed() {
        return before.rules().filter(rule -> after.rule(rule.id()).isEmpty());
    }

    /**
     * The rules that both editions have, not in the same wording.
     *
     * @return old and new wording, in the order of the new edition
     */
    public Seq<RuleChanged> changed() {
        return after.rules()
                .flatMap(this::difference)
                .filter(RuleChanged.class::isInstance)
                .map(RuleChanged.class::cast);
    }

    /**
     * The subjects that come out in another way under the new edition, and those that only one of the editions judges:
     * all subjects of a rule that only one of them has, or that is in force on the date in only one of them.
     *
     * <p>Only the rules that differ in what decides an outcome are judged, under each edition once. What it costs grows with
     * their number and their subjects, not with the rest of the policy; two editions without such a rule cost nothing.
     *
     * @param jurisdiction the city
     * @param asOf the date as of which it is read
     * @return what flips, by rule in the order of the new edition and then of the old one, then by subject
     */
    public Seq<OutcomeChange> on(Jurisdiction jurisdiction, LocalDate asOf) {
        Seq<String> rules = added().map(Rule::id)
                .appendAll(changed()
                        .filter(RuleChanged::isDecisive)
                        .map(each -> each.after().id()))
                .appendAll(removed().map(Rule::id));
        if (rules.isEmpty()) {
            return Array.empty();
        }
        Assessment old = only(before, rules.toSet()).assess(jurisdiction, asOf);
        Assessment next = only(after, rules.toSet()).assess(jurisdiction, asOf);
        return next.comparedTo(old).changed().filter(OutcomeChange::isFlip);
    }

    private static Policy only(Policy policy, Set<String> rules) {
        return Policy.builder()
                .from(policy)
                .sections(policy.sections()
                        .map(section -> section.withRules(section.rules().filter(rule -> rules.contains(rule.id())))))
                .build();
    }

    private Option<PolicyDifference> difference(Rule rule) {
        Option<Rule> old = before.rule(rule.id());
        if (old.isEmpty()) {
            return Option.some(new RuleAdded(rule));
        }
        return old.filter(each -> !RuleAspect.between(each, rule).isEmpty()).map(each -> new RuleChanged(each, rule));
    }

    private Seq<PolicyDifference> differences(Parameter parameter) {
        String setting = after.setting(parameter.id());
        Option<Parameter> old = parameter(before, parameter.id());
        if (old.isEmpty()) {
            return Array.of(new ParameterAdded(parameter, setting));
        }
        Seq<PolicyDifference> changed = old.filter(each -> !each.equals(parameter))
                .<PolicyDifference>map(each -> new ParameterChanged(each, parameter))
                .toArray();
        return old.map(each -> before.setting(each.id()))
                .filter(was -> !was.equals(setting))
                .map(was -> changed.append(new SettingChanged(parameter, was, setting)))
                .getOrElse(changed);
    }

    private Option<PolicyDifference> difference(Procedure procedure) {
        Option<Procedure> old = procedure(before, procedure);
        return old.isEmpty()
                ? Option.some(new ProcedureAdded(procedure))
                : old.filter(each -> !each.equals(procedure)).map(each -> new ProcedureChanged(each, procedure));
    }

    private static Option<Procedure> procedure(Policy policy, Procedure same) {
        return policy.procedures().find(procedure -> procedure.id().equals(same.id()));
    }

    private static Option<Parameter> parameter(Policy policy, String id) {
        return policy.parameters().find(parameter -> parameter.id().equals(id));
    }

    @Override
    public String toString() {
        return "Policy " + after.id() + " version " + after.version() + " compared to " + before.id() + " version "
                + before.version();
    }
}
