package org.zhongzhi.governance.rules;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** How a rule came out for a subject. */
public enum OutcomeKind implements Coded {
    /** The requirement holds. */
    SATISFIED("satisfied", "符合", "satisfied"),
    /** The requirement does not hold. */
    VIOLATED("violated", "不符合", "violated"),
    /** The rule says nothing about this subject. */
    NOT_APPLICABLE("notApplicable", "不适用", "not applicable"),
    /** A datum is missing without which nobody can say. */
    UNKNOWN("unknown", "数据不足", "unknown"),
    /** A target that is not reached and whose last day has not ended. */
    PENDING("pending", "未到期", "pending");

    private final String code;
    private final Text label;

    OutcomeKind(String code, String chinese, String english) {
        this.code = code;
        this.label = Text.of(chinese, english);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
