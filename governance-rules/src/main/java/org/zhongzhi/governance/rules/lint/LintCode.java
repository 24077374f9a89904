package org.zhongzhi.governance.rules.lint;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What can be wrong with a policy. */
public enum LintCode implements Coded {
    /** Rules on one kind of subject of which some one is violated whatever is measured. */
    CONTRADICTION("contradiction", "相互矛盾", "contradiction", Severity.ERROR),
    /**
     * Two rules on one kind of subject that never hold together, although each can hold where the other one applies: wherever
     * both apply, one is violated.
     */
    CONTRADICTION_WHERE_BOTH_APPLY(
            "contradictionWhereBothApply", "同时适用时相互矛盾", "contradiction where both apply", Severity.ERROR),
    /** A rule that can be violated and cannot be satisfied. */
    NEVER_HOLDS("neverHolds", "无法符合", "never holds", Severity.ERROR),
    /** A rule that says nothing, whatever is measured. */
    NEVER_APPLIES("neverApplies", "从不适用", "never applies", Severity.ERROR),
    /** A rule that can be satisfied and cannot be violated. */
    ALWAYS_HOLDS("alwaysHolds", "必然符合", "always holds", Severity.WARNING),
    /** A rule that is over before the edition of the policy. */
    NEVER_IN_FORCE("neverInForce", "从未施行", "never in force", Severity.ERROR),
    /** A target whose last day lies before the day on which it comes into force. */
    DUE_BEFORE_IN_FORCE("dueBeforeInForce", "目标期限早于施行之日", "due before it is in force", Severity.WARNING),
    /** A target that is over before its last day has ended, so that nobody can miss it. */
    NEVER_DUE("neverDue", "不可能逾期", "never due", Severity.WARNING),
    /** Two rules with the same subjects, condition and requirement. */
    DUPLICATE("duplicate", "重复", "duplicate", Severity.WARNING),
    /** A rule that is violated only where another one, as binding at least, is violated too. */
    IMPLIED("implied", "已被包含", "implied", Severity.NOTE);

    private final String code;
    private final Text label;
    private final Severity severity;

    LintCode(String code, String chinese, String english, Severity severity) {
        this.code = code;
        this.label = Text.of(chinese, english);
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * How much it weighs.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }
}
