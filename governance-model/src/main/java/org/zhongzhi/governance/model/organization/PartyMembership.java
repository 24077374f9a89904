package org.zhongzhi.governance.model.organization;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** Whether a person is a member of the Communist Party. Restricted data: never in a log or a message. */
public enum PartyMembership implements Coded {
    /** A member. */
    YES("yes", "是", "yes"),
    /** Not a member. */
    NO("no", "否", "no"),
    /** Not recorded. */
    UNKNOWN("unknown", "未知", "unknown");

    private final String code;
    private final Text label;

    PartyMembership(String code, String chinese, String english) {
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
