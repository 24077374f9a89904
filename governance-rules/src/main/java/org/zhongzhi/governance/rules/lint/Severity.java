package org.zhongzhi.governance.rules.lint;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** How much a finding on a policy weighs; the gravest first. */
public enum Severity implements Coded {
    /** Nobody can keep the policy as it stands, or a part of it is never in force. */
    ERROR("error", "错误", "error"),
    /** The policy can be kept, but a rule says nothing or not what it seems to say. */
    WARNING("warning", "警告", "warning"),
    /** Worth a look; it may well be meant. */
    NOTE("note", "提示", "note");

    private final String code;
    private final Text label;

    Severity(String code, String chinese, String english) {
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
