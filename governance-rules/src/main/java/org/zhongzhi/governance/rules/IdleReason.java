package org.zhongzhi.governance.rules;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** Why a rule judged nothing. */
public enum IdleReason implements Coded {
    /** The data hold nothing that the rule speaks about. */
    NO_SUBJECT("noSubject", "数据中没有该规则的对象", "the data hold no subject of this rule"),
    /** There are subjects, but the rule applies to none of them. */
    NOT_APPLICABLE("notApplicable", "该规则对所有对象均不适用", "the rule applies to none of its subjects"),
    /** The rule is not in force on the date. */
    NOT_IN_FORCE("notInForce", "该规则在评估日期尚未施行或已失效", "the rule is not in force on the date");

    private final String code;
    private final Text label;

    IdleReason(String code, String chinese, String english) {
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
