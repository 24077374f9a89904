package org.zhongzhi.governance.rules;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A rule that judged nothing, and why. */
@ValueStyle
@Value.Immutable(builder = false)
public interface IdleRule {
    /**
     * The rule.
     *
     * @return the identifier
     */
    @Value.Parameter
    String rule();

    /**
     * Why it judged nothing.
     *
     * @return the reason
     */
    @Value.Parameter
    IdleReason reason();

    /**
     * A rule that judged nothing.
     *
     * @param rule the identifier of the rule
     * @param reason why it judged nothing
     * @return the idle rule
     */
    static IdleRule of(String rule, IdleReason reason) {
        return ImmutableIdleRule.of(rule, reason);
    }
}
