package org.zhongzhi.governance.rules.mandate;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** How a task stands with the community that is to carry it (准入制度, hezhou-2022 § 2.1b). */
public enum Standing implements Coded {
    /** It is admitted, and money goes with it (费随事转). */
    ADMITTED("admitted", "已准入且有经费保障", "admitted, with money"),
    /** It is admitted; whether money goes with it is not recorded. */
    FUNDING_UNKNOWN("fundingUnknown", "已准入，经费情况未登记", "admitted; whether money goes with it is not recorded"),
    /** It is admitted, and no money goes with it. */
    UNFUNDED("unfunded", "已准入但无经费", "admitted without money"),
    /** It was admitted once, and is no longer: the community may refuse it. */
    LAPSED("lapsed", "准入已到期", "the admission has lapsed"),
    /** It will be admitted, and is not yet: the community may refuse it. */
    NOT_YET("notYet", "准入尚未生效", "the admission has yet to begin"),
    /** It was never admitted: the community may refuse it. */
    NEVER_ADMITTED("neverAdmitted", "未经准入", "never admitted"),
    /** The list that it stands on is not in force: there is nothing to carry. */
    NOT_LISTED("notListed", "所在清单不在有效期内", "its list is not in force");

    private final String code;
    private final Text label;

    Standing(String code, String chinese, String english) {
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

    /**
     * Whether the community has to carry it.
     *
     * @return true if it is admitted, with money or without
     */
    public boolean isAdmitted() {
        return this == ADMITTED || this == FUNDING_UNKNOWN || this == UNFUNDED;
    }
}
