package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.Policy;

/** The policy of an assessment in a document. */
@ValueStyle
@Value.Immutable
public interface ReportedPolicy {
    /**
     * The identifier of the policy.
     *
     * @return as {@code hezhou-2022}
     */
    String id();

    /**
     * The version of the wording.
     *
     * @return the version
     */
    String version();

    /**
     * The date of the text.
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
     * The parts of the policy.
     *
     * @return the sections, in the order of the text
     */
    Seq<ReportedSection> sections();

    /**
     * A policy in words.
     *
     * @param policy the policy
     * @return the policy for a document, with its parameters resolved
     */
    static ReportedPolicy of(Policy policy) {
        return builder()
                .id(policy.id())
                .version(policy.version())
                .edition(policy.edition())
                .title(policy.title())
                .sections(policy.sections()
                        .map(section -> ReportedSection.builder()
                                .clause(section.clause())
                                .title(section.title())
                                .rules(section.rules()
                                        .flatMap(rule -> policy.rule(rule.id()))
                                        .map(ReportedRule::of))
                                .build()))
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
    final class Builder extends ImmutableReportedPolicy.Builder {
        Builder() {}
    }
}
