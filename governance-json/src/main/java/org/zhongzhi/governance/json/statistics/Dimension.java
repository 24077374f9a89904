package org.zhongzhi.governance.json.statistics;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** By what cases are counted (统计维度). */
public enum Dimension implements Coded {
    /**
     * By the body that has work in them, be it the lead or a helper. A case that several handle stands in the row of each, so
     * rows add up to more than the total. Persons in public roles stand in one row, {@link Group#PERSONS}.
     */
    BODY("body", "承办单位", "body"),
    /** By the division in which they lie, at the level that is asked for or above it. */
    DIVISION("division", "区划", "division"),
    /** By their category: the code of the procedure, a slash and the word, as {@code matter/urgent}. */
    CATEGORY("category", "类别", "category"),
    /** By the channel through which they came in: the code of the procedure, a slash and the word, as {@code matter/hotline}. */
    CHANNEL("channel", "来源渠道", "channel"),
    /** By month, as {@code 2022-06}: each figure in the month in which it came about, and what fell due in that of its last day. */
    MONTH("month", "月份", "month");

    private final String code;
    private final Text label;

    Dimension(String code, String chinese, String english) {
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
