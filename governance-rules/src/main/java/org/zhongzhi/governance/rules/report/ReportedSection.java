package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A part of a policy in a document. */
@ValueStyle
@Value.Immutable
public interface ReportedSection {
    /**
     * Which part of which text.
     *
     * @return as {@code hezhou-2022 § 2}
     */
    Clause clause();

    /**
     * What the part is about.
     *
     * @return a heading
     */
    Text title();

    /**
     * The rules of the part.
     *
     * @return the rules, in the order of the text
     */
    Seq<ReportedRule> rules();

    /**
     * A new builder.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableReportedSection.Builder {
        Builder() {}
    }
}
