package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A part of a policy: what stands together in the text, in the text's order. */
@ValueStyle
@Value.Immutable(builder = false)
public interface Section {
    /**
     * Which part of which text.
     *
     * @return as {@code hezhou-2022 § 2}
     */
    @Value.Parameter
    Clause clause();

    /**
     * What the part is about.
     *
     * @return a heading
     */
    @Value.Parameter
    Text title();

    /**
     * The rules of the part, in the order of the text.
     *
     * @return the rules; none if the policy has no rule for this part
     */
    @Value.Parameter
    Seq<Rule> rules();

    /**
     * A section.
     *
     * @param clause which part of which text
     * @param title what the part is about
     * @param rules the rules, in the order of the text
     * @return the section
     */
    static Section of(Clause clause, Text title, Rule... rules) {
        return ImmutableSection.of(clause, title, Array.of(rules));
    }

    /**
     * The same section with other rules.
     *
     * @param rules the rules, in the order of the text
     * @return the section
     */
    default Section withRules(Seq<Rule> rules) {
        return ImmutableSection.of(clause(), title(), rules);
    }

    /** Refuses a null among the rules. */
    @Value.Check
    default void check() {
        Check.noNulls("The rules of a section", rules());
    }
}
