package org.zhongzhi.governance.model.casework;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** How whoever has a role is tied to the case. */
public enum Bond implements Coded {
    /** Not at all: the role is enough. */
    NONE("none", "凭角色", "by the role alone"),
    /** It is the one who opened the case. */
    INITIATOR("initiator", "限发起人", "the one who opened the case"),
    /** It is the one whose assignment it is; for an action on the case, one who has an assignment that is open. */
    ASSIGNED("assigned", "限承办方", "the one who has the assignment");

    private final String code;
    private final Text label;

    Bond(String code, String chinese, String english) {
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
