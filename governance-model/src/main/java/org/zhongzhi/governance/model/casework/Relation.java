package org.zhongzhi.governance.model.casework;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** How two numbers of a guard have to relate. */
public enum Relation implements Coded {
    /** The first is not less. */
    AT_LEAST("atLeast", "不少于", "at least"),
    /** The first is not more. */
    AT_MOST("atMost", "不超过", "at most"),
    /** The first is more. */
    MORE_THAN("moreThan", "多于", "more than"),
    /** The first is less. */
    LESS_THAN("lessThan", "少于", "less than"),
    /** Both are the same. */
    EQUAL("equal", "等于", "exactly");

    private final String code;
    private final Text label;

    Relation(String code, String chinese, String english) {
        this.code = code;
        this.label = Text.of(chinese, english);
    }

    /**
     * Whether two numbers relate in this way.
     *
     * @param left the first
     * @param right the second
     * @return true if they do
     */
    public boolean holds(long left, long right) {
        return switch (this) {
            case AT_LEAST -> left >= right;
            case AT_MOST -> left <= right;
            case MORE_THAN -> left > right;
            case LESS_THAN -> left < right;
            case EQUAL -> left == right;
        };
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
