package org.zhongzhi.governance.model.organization;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** Whether the right to use a facility is clear. */
public enum Title implements Coded {
    /** Ownership or the right of use is settled and on paper (产权明晰). */
    CLEAR("clear", "产权明晰", "clear"),
    /** It is not settled (产权不清). */
    UNCLEAR("unclear", "产权不清", "not clear"),
    /** Nothing is recorded of it (未登记). */
    UNRECORDED("unrecorded", "未登记", "not recorded");

    private final String code;
    private final Text label;

    Title(String code, String chinese, String english) {
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
