package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * A body of rules that a city is held to, with the parameters it leaves open and the procedures by which matters go.
 *
 * <pre>{@code
 * Assessment assessment = Hezhou2022.policy().assess(city, LocalDate.of(2024, 12, 31));
 * assessment.violations().forEach(finding -> System.out.println(finding.explain(Locale.CHINA)));
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public interface Policy {
    /**
     * The stable identifier.
     *
     * @return as {@code hezhou-2022}
     */
    String id();

    /**
     * The version of this wording of the rules.
     *
     * @return the version
     */
    String version();

    /**
     * The date of the text that the rules are taken from.
     *
     * @return the date of the edition
     */
    LocalDate edition();

    /**
     * What the policy is called.
     *
     * @return the title
     */
    Text title();

    /**
     * What the policy leaves to the city.
     *
     * @return the parameters
     */
    @Value.Default
    default Seq<Parameter> parameters() {
        return Array.empty();
    }

    /**
     * The values that differ from the defaults.
     *
     * @return values by parameter
     */
    @Value.Default
    default Map<String, String> settings() {
        return HashMap.empty();
    }

    /**
     * The clauses of the text that the policy is taken from.
     *
     * @return the clauses, in the order of the text; none if the policy does not list them
     */
    @Value.Default
    default Seq<Provision> provisions() {
        return Array.empty();
    }

    /**
     * The procedures by which matters go under the policy.
     *
     * @return the procedures; none if the policy has rules alone
     */
    @Value.Default
    default Seq<Procedure> procedures() {
        return Array.empty();
    }

    /**
     * The parts of the policy, as declared.
     *
     * @return the sections, in the order of the text
     */
    Seq<Section> sections();

    /**
     * The rules with their parameters resolved.
     *
     * @return all rules, in the order of the text
     */
    @Value.Lazy
    default Seq<Rule> rules() {
        Resolution resolution = new Resolution(this);
        return sections().flatMap(Section::rules).map(resolution::resolve);
    }

    /**
     * A rule by its identifier, with its parameters resolved.
     *
     * @param id the identifier
     * @return the rule, or none if the policy has no such rule
     */
    default Option<Rule> rule(String id) {
        return rules().find(rule -> rule.id().equals(id));
    }

    /**
     * The value of a parameter.
     *
     * @param parameter the identifier of the parameter
     * @return the value set, or else the default
     * @throws InvalidValueException if the policy has no such parameter
     */
    default String setting(String parameter) {
        Parameter known = parameter(parameter);
        return settings().getOrElse(parameter, known.byDefault());
    }

    /**
     * The policy with another value of a parameter.
     *
     * @param parameter the identifier of the parameter
     * @param value one of its accepted values
     * @return the policy
     * @throws InvalidValueException if the policy has no such parameter, or the value is not accepted
     */
    default Policy with(String parameter, String value) {
        parameter(parameter).checkValue(value);
        return builder().from(this).settings(settings().put(parameter, value)).build();
    }

    /**
     * The policy with another value of a parameter that is a number.
     *
     * @param parameter the identifier of the parameter
     * @param value the number, in whole units
     * @return the policy
     * @throws InvalidValueException if the policy has no such parameter, or the value is not accepted
     */
    default Policy with(String parameter, long value) {
        return with(parameter, Long.toString(value));
    }

    /**
     * This policy and another as one. A rule that both have, in the same words, is there once.
     *
     * @param other the other policy
     * @return a policy with the sections of this one, then those of the other
     * @throws InvalidValueException if both have a rule, a parameter or a procedure of one name that is not the same
     */
    default Policy and(Policy other) {
        return id().equals(other.id()) && equals(other) ? this : Union.of(this, other);
    }

    /**
     * How this policy differs from another one, as from its own last edition or from itself under other settings.
     *
     * @param older the policy to compare to
     * @return the comparison, with this policy as the new edition
     */
    default PolicyComparison comparedTo(Policy older) {
        return PolicyComparison.of(older, this);
    }

    /**
     * Judges a whole jurisdiction.
     *
     * @param jurisdiction the jurisdiction
     * @param asOf the date as of which it is read
     * @return the assessment
     */
    default Assessment assess(Jurisdiction jurisdiction, LocalDate asOf) {
        return Assessment.of(this, jurisdiction, asOf);
    }

    /**
     * Judges a whole jurisdiction on several threads. The result is that of one thread, in the same order; the calling
     * thread does its share, and all of it if the executor never comes to it.
     *
     * @param jurisdiction the jurisdiction
     * @param asOf the date as of which it is read
     * @param executor runs the other shares; it has to accept tasks until this returns
     * @return the assessment
     */
    default Assessment assess(Jurisdiction jurisdiction, LocalDate asOf, Executor executor) {
        return Assessment.of(this, jurisdiction, asOf, executor);
    }

    /**
     * A parameter by its identifier.
     *
     * @param id the identifier
     * @return the parameter
     * @throws InvalidValueException if the policy has no such parameter
     */
    default Parameter parameter(String id) {
        return parameters()
                .find(parameter -> parameter.id().equals(id))
                .getOrElseThrow(() -> new InvalidValueException(
                        "Policy " + id() + " has no parameter \"" + id + "\": expected one of ["
                                + parameters().map(Parameter::id).mkString(", ") + "]"));
    }

    private void checkOnce(String what, Seq<?> names) {
        names.groupBy(name -> name)
                .forEach((name, same) -> Check.that(
                        same.size() == 1, "Policy %s has %s %s %s: expected one", id(), same.size(), what, name));
    }

    /**
     * A new builder.
     *
     * @return a builder; {@code build()} throws {@link InvalidValueException} if a value is refused
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds policies. */
    final class Builder extends ImmutablePolicy.Builder {
        Builder() {}
    }

    /** Refuses two sections, rules or parameters of one name, and parameters that do not fit the rules. */
    @Value.Check
    default void check() {
        Check.text("The identifier of a policy", id());
        Check.text("The version of a policy", version());
        Check.noNulls("The sections of a policy", sections());
        Check.noNulls("The parameters of a policy", parameters());
        Check.noNulls("The clauses of a policy", provisions());
        Check.noNulls("The procedures of a policy", procedures());
        checkOnce("sections numbered", sections().map(Section::clause));
        checkOnce("rules named", sections().flatMap(Section::rules).map(Rule::id));
        checkOnce("clauses numbered", provisions().map(Provision::clause));
        checkOnce("parameters named", parameters().map(Parameter::id));
        checkOnce("procedures named", procedures().map(Procedure::id));
        settings().forEach((parameter, value) -> parameter(parameter).checkValue(value));
        new Resolution(this).check();
    }
}
