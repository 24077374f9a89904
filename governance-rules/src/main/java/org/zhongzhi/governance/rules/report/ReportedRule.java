package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.Requirement;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.SubjectKind;

/** A rule in a document. */
@ValueStyle
@Value.Immutable
public interface ReportedRule {
    /**
     * The identifier of the rule.
     *
     * @return as {@code emergency-team}
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
     * The rule in a few words.
     *
     * @return a heading
     */
    Text label();

    /**
     * The rule in a sentence.
     *
     * @return the summary
     */
    Text summary();

    /**
     * Where the rule applies, in words.
     *
     * @return the condition, or none if the rule applies to every subject
     */
    @Value.Default
    default Option<Text> condition() {
        return Option.none();
    }

    /**
     * What has to hold, in words.
     *
     * @return the requirement
     */
    Text requirement();

    /**
     * What the rule speaks about.
     *
     * @return the codes of the kinds of subject
     */
    Seq<String> subjects();

    /**
     * The last day by which a target is to be reached.
     *
     * @return the day, or none
     */
    @Value.Default
    default Option<LocalDate> due() {
        return Option.none();
    }

    /**
     * A rule in words.
     *
     * @param rule the rule
     * @return the rule for a document
     */
    static ReportedRule of(Rule rule) {
        return builder()
                .id(rule.id())
                .clause(rule.clause())
                .obligation(rule.obligation())
                .label(rule.label())
                .summary(rule.summary())
                .condition(rule.condition().map(Requirement::inWords))
                .requirement(rule.requirement().inWords())
                .subjects(rule.subjects().map(SubjectKind::code))
                .due(rule.due())
                .build();
    }

    /**
     * A new builder.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableReportedRule.Builder {
        Builder() {}
    }
}
