package org.zhongzhi.governance.model.mandate;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What an item of a list is. */
public enum ItemKind implements Coded {
    /** What the body may decide or do (权力). */
    POWER("power", "权力", "power"),
    /** What the body has to do (责任). */
    DUTY("duty", "责任", "duty"),
    /** What the body provides (服务). */
    SERVICE("service", "服务", "service"),
    /** What a community carries for others (任务). */
    TASK("task", "任务", "task");

    private final String code;
    private final Text label;

    ItemKind(String code, String chinese, String english) {
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
