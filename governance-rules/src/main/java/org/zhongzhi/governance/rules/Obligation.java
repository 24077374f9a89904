package org.zhongzhi.governance.rules;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** How binding a clause is, by its wording; the strictest first. */
public enum Obligation implements Coded {
    /** Has to be so, or was already achieved. */
    REQUIRED("required", "必须", "required"),
    /** Aimed for, often by a date (力争…年底前). */
    TARGET("target", "目标", "target"),
    /** Explored, encouraged or piloted (探索、鼓励、试点). */
    ADVISORY("advisory", "倡导", "advisory");

    private final String code;
    private final Text label;

    Obligation(String code, String chinese, String english) {
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
