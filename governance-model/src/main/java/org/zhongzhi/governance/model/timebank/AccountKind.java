package org.zhongzhi.governance.model.timebank;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What an account of the time bank is for. */
public enum AccountKind implements Coded {
    /** Holds the minutes of whoever earns and spends them (成员账户). Its balance never goes below zero. */
    MEMBER("member", "成员账户", "member account"),
    /**
     * The community's own account, against which minutes are issued and retired (发行账户). It may go below zero: what it
     * is short of is what the members hold.
     */
    ISSUER("issuer", "发行账户", "issuing account");

    private final String code;
    private final Text label;

    AccountKind(String code, String chinese, String english) {
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
