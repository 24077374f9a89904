package org.zhongzhi.governance.model.casework;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** Whether a state is one to be left. */
public enum StateKind implements Coded {
    /** Something is still to be done. */
    OPEN("open", "进行中", "open"),
    /** Done, and may be opened again for a while. */
    SETTLED("settled", "已了结", "settled"),
    /** Over for good: nothing leads out of it. */
    END("end", "终结", "end");

    private final String code;
    private final Text label;

    StateKind(String code, String chinese, String english) {
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
