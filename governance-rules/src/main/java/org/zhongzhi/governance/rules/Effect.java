package org.zhongzhi.governance.rules;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What a changed outcome means to whoever counts violations. */
public enum Effect implements Coded {
    /** A violation that is there only later. */
    INTRODUCED("introduced", "新增不符合", "introduced"),
    /** A violation that was there only earlier. */
    RESOLVED("resolved", "消除不符合", "resolved"),
    /** Any other difference: another outcome, another number, a subject that only one of the two judged. */
    CHANGED("changed", "其他变化", "changed otherwise");

    private final String code;
    private final Text label;

    Effect(String code, String chinese, String english) {
        this.code = code;
        this.label = Text.of(chinese, english);
    }

    /**
     * The effect of coming out in another way.
     *
     * @param isViolatedBefore whether the rule was violated earlier
     * @param isViolatedAfter whether the rule is violated later
     * @return the effect
     */
    public static Effect of(boolean isViolatedBefore, boolean isViolatedAfter) {
        if (isViolatedBefore == isViolatedAfter) {
            return CHANGED;
        }
        return isViolatedAfter ? INTRODUCED : RESOLVED;
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
