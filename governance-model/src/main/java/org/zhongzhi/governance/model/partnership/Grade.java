package org.zhongzhi.governance.model.partnership;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** How good a result was found to be. */
public enum Grade implements Coded {
    /** The best of four (好、优秀). */
    EXCELLENT("excellent", "好", "excellent"),
    /** The second (较好、良好). */
    GOOD("good", "较好", "good"),
    /** The third (一般). */
    FAIR("fair", "一般", "fair"),
    /** The last (差). */
    POOR("poor", "差", "poor");

    private final String code;
    private final Text label;

    Grade(String code, String chinese, String english) {
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
