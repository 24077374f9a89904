package org.zhongzhi.governance.rules;

import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.ValueStyle;

/** How one rule came out for one subject in two assessments. */
@ValueStyle
@Value.Immutable(builder = false)
public interface OutcomeChange {
    /**
     * The finding of the earlier assessment.
     *
     * @return the finding, or none if the rule did not judge the subject there
     */
    @Value.Parameter
    Option<Finding> before();

    /**
     * The finding of the later assessment.
     *
     * @return the finding, or none if the rule does not judge the subject there
     */
    @Value.Parameter
    Option<Finding> after();

    /** Both findings, of which at least one is there. */
    static OutcomeChange of(Option<Finding> before, Option<Finding> after) {
        return ImmutableOutcomeChange.of(before, after);
    }

    /**
     * The rule.
     *
     * @return the identifier
     */
    default String rule() {
        return any().rule().id();
    }

    /**
     * The subject.
     *
     * @return the identifier
     */
    default EntityId subject() {
        return any().subject();
    }

    /**
     * Whether a violation is there only later.
     *
     * @return true if the rule is violated later and was not earlier
     */
    default boolean isIntroduced() {
        return isViolated(after()) && !isViolated(before());
    }

    /**
     * Whether a violation is there only earlier.
     *
     * @return true if the rule was violated earlier and is not later
     */
    default boolean isResolved() {
        return isViolated(before()) && !isViolated(after());
    }

    private Finding any() {
        return after().orElse(before()).get();
    }

    private static boolean isViolated(Option<Finding> finding) {
        return finding.exists(each -> each.outcome().kind() == OutcomeKind.VIOLATED);
    }
}
