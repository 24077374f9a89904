package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * One rule: a clause, how binding it is, what it speaks about, and what has to hold.
 *
 * <pre>{@code
 * Rule.builder()
 *         .id("emergency-team").clause(Clause.of("hezhou-2022", "2.3a")).obligation(REQUIRED)
 *         .on(Subjects.COMMUNITY)
 *         .label(Text.of("应急工作队伍", "Emergency team"))
 *         .summary(Text.of("每个社区建有一支应急工作队伍。", "Each community has one emergency team."))
 *         .requirement(exactly(CommunityMeasures.EMERGENCY_TEAMS, 1))
 *         .build();
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public interface Rule {
    /**
     * The stable identifier.
     *
     * @return lower-case words joined by hyphens
     */
    String id();

    /**
     * Where the rule is laid down.
     *
     * @return the clause
     */
    Clause clause();

    /**
     * How binding the rule is.
     *
     * @return the obligation
     */
    Obligation obligation();

    /**
     * What the rule speaks about.
     *
     * @return the kinds of subject, at least one
     */
    Seq<SubjectKind> subjects();

    /**
     * The rule in a few words.
     *
     * @return a heading
     */
    Text label();

    /**
     * The rule in a sentence.
     *
     * @return a summary in our own words
     */
    Text summary();

    /**
     * Which subjects the rule applies to; where it does not hold, the rule is not applicable.
     *
     * @return the condition, or none if the rule applies to every subject
     */
    @Value.Default
    default Option<Requirement> condition() {
        return Option.none();
    }

    /**
     * What has to hold.
     *
     * @return the requirement
     */
    Requirement requirement();

    /**
     * When the rule is in force. Outside, it judges nothing.
     *
     * @return the period
     */
    @Value.Default
    default Period inForce() {
        return Period.always();
    }

    /**
     * The last day by which a target is to be reached. It is missed when that day has ended (as limits are counted by
     * 民法典 art. 203), so up to and including the day it is pending.
     *
     * @return the last day, or none if the rule holds at any time
     */
    @Value.Default
    default Option<LocalDate> due() {
        return Option.none();
    }

    /**
     * Condition and requirement as one.
     *
     * @return the requirement that is judged
     */
    default Requirement judged() {
        return condition()
                .map(condition -> Requirement.whenThen(condition, requirement()))
                .getOrElse(this::requirement);
    }

    /**
     * The rule as it stands on a day.
     *
     * @param day the day
     * @return the rule without requirements that change by date; this one if it has none
     */
    default Rule at(LocalDate day) {
        return turns().isEmpty()
                ? this
                : builder()
                        .from(this)
                        .condition(condition().map(each -> ByDate.at(day, each)))
                        .requirement(ByDate.at(day, requirement()))
                        .build();
    }

    /**
     * The days on which what the rule asks for changes.
     *
     * @return the days, in order; none if it is always the same
     */
    default Seq<LocalDate> turns() {
        return ByDate.turns(judged());
    }

    /**
     * The rule as a series of rules, each of which asks for the same while it is in force.
     *
     * @return the rules, in the order of their days; this one if it never changes
     */
    default Seq<Rule> versions() {
        Seq<LocalDate> days = turns();
        Seq<Option<LocalDate>> starts = days.map(Option::some).prepend(Option.none());
        Seq<Option<LocalDate>> ends = days.map(Option::some).append(Option.none());
        return days.isEmpty()
                ? Array.of(this)
                : starts.zipWith(ends, inForce()::between)
                        .zipWith(
                                starts,
                                (period, from) -> period.map(inside -> builder()
                                        .from(at(from.getOrElse(LocalDate.MIN)))
                                        .inForce(inside)
                                        .build()))
                        .flatMap(each -> each);
    }

    /**
     * The parameters of a policy that the rule, as declared, leaves something to.
     *
     * @return the identifiers of the parameters; none once they are resolved
     */
    default Seq<String> parameters() {
        return Resolution.open(judged()).map(Open::parameter).distinct();
    }

    /**
     * Judges one subject.
     *
     * @param reading the jurisdiction as of a date on which the rule is in force
     * @param subject the dossier of a subject of one of the rule's kinds
     * @return the outcome
     */
    default Outcome judge(Reading reading, Dossier subject) {
        return Judge.of(this).outcome(reading, subject);
    }

    /**
     * A new builder.
     *
     * @return a builder; {@code build()} throws {@link InvalidValueException} if a value is refused
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    final class Builder extends ImmutableRule.Builder {
        Builder() {}

        /**
         * What the rule speaks about.
         *
         * @param kinds the kinds of subject, at least one
         * @return this builder
         */
        public Builder on(SubjectKind... kinds) {
            return subjects(Array.of(kinds));
        }

        /**
         * The rule in a few words.
         *
         * @param chinese the heading in Chinese
         * @param english the heading in English
         * @return this builder
         */
        public Builder label(String chinese, String english) {
            return label(Text.of(chinese, english));
        }

        /**
         * The rule in a sentence.
         *
         * @param chinese the summary in Chinese
         * @param english the summary in English
         * @return this builder
         */
        public Builder summary(String chinese, String english) {
            return summary(Text.of(chinese, english));
        }

        /**
         * The rule applies only where a condition holds.
         *
         * @param condition the condition
         * @return this builder
         */
        public Builder when(Requirement condition) {
            return condition(Option.some(condition));
        }

        /**
         * What has to hold.
         *
         * @param requirement the requirement
         * @return this builder
         */
        public Builder requires(Requirement requirement) {
            return requirement(requirement);
        }

        /**
         * The last day by which the target is to be reached.
         *
         * @param last the last day
         * @return this builder
         */
        public Builder by(LocalDate last) {
            return due(Option.some(last));
        }
    }

    /** Refuses an identifier of another form, a rule on nothing, and a due date on anything but a target. */
    @Value.Check
    default void check() {
        Check.that(
                id().matches("[a-z0-9]+(-[a-z0-9]+)*"),
                "Rule identifier \"%s\": expected lower-case words joined by hyphens",
                id());
        Check.that(!subjects().isEmpty(), "Rule %s speaks about nothing: expected at least one kind of subject", id());
        Check.noNulls("The subjects of a rule", subjects());
        Check.that(
                due().isEmpty() || obligation() == Obligation.TARGET,
                "Rule %s has a due date but is %s: expected a target",
                id(),
                obligation().code());
    }
}
