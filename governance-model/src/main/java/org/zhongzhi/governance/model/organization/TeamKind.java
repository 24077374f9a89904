package org.zhongzhi.governance.model.organization;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What a team is for. */
public enum TeamKind implements Coded {
    /** Response to emergencies (应急工作队伍). */
    EMERGENCY("emergency", "应急工作队伍", "emergency team"),
    /** Voluntary service (志愿服务队伍). */
    VOLUNTEER("volunteer", "志愿服务队伍", "volunteer team");

    private final String code;
    private final Text label;

    TeamKind(String code, String chinese, String english) {
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
