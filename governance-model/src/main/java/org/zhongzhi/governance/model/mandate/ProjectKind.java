package org.zhongzhi.governance.model.mandate;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What a project is. */
public enum ProjectKind implements Coded {
    /** A small project for livelihood, paid from micro-funds (民生微实事, hezhou-2022 § 2.1e). */
    MICRO_PROJECT("microProject", "民生微实事", "micro-project"),
    /** A project of another kind (其他项目). */
    OTHER("other", "其他项目", "other project");

    private final String code;
    private final Text label;

    ProjectKind(String code, String chinese, String english) {
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
