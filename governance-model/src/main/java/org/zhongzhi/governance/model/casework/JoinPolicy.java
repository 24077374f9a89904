package org.zhongzhi.governance.model.casework;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** When work that was assigned to several is done (协同处置). */
public enum JoinPolicy implements Coded {
    /** When who leads is done. */
    LEAD("lead", "主办办结", "the lead is done"),
    /** When all are done that still have an assignment, who leads among them. */
    ALL("all", "主办协办均办结", "all are done"),
    /** When one of them is done. */
    ANY("any", "任一方办结", "one is done");

    private final String code;
    private final Text label;

    JoinPolicy(String code, String chinese, String english) {
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
