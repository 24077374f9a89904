package org.zhongzhi.governance.model.territory;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What a grid is laid over. */
public enum GridKind implements Coded {
    /** Homes and streets, for matters of every kind (全科网格, hezhou-2022 § 2.2a). */
    GENERAL("general", "全科网格", "general grid"),
    /** A mature business district (成熟商圈, hezhou-2022 § 4.3). */
    BUSINESS_DISTRICT("businessDistrict", "商圈网格", "business district");

    private final String code;
    private final Text label;

    GridKind(String code, String chinese, String english) {
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
