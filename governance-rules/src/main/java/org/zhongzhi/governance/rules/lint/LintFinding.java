package org.zhongzhi.governance.rules.lint;

import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** One thing that is wrong with a policy. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class LintFinding {
    LintFinding() {}

    /**
     * What is wrong.
     *
     * @return the code
     */
    @Value.Parameter
    public abstract LintCode code();

    /**
     * Which rules it is about.
     *
     * @return the identifiers, at least one, in the order of the policy; of an implied rule that rule first, then the one
     *     that implies it
     */
    @Value.Parameter
    public abstract Seq<String> rules();

    /**
     * What is wrong, in words, with the rules and what they require.
     *
     * @return one or more sentences in both languages
     */
    @Value.Parameter
    public abstract Text message();

    static LintFinding of(LintCode code, Seq<String> rules, Text message) {
        return ImmutableLintFinding.of(code, rules, message);
    }

    @Override
    public String toString() {
        return code().code() + " " + rules().mkString(", ");
    }
}
