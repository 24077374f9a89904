package org.zhongzhi.governance.rules.casework;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** A sort of part that a procedure has. */
public enum ProcedurePart implements Coded {
    /** The procedure itself. */
    PROCEDURE("procedure", "办理流程", "procedure"),
    /** A role. */
    ROLE("role", "角色", "role"),
    /** A field. */
    FIELD("field", "字段", "field"),
    /** A setting. */
    SETTING("setting", "参数", "setting"),
    /** A state of the case. */
    STATE("state", "环节", "state"),
    /** A kind of assignment. */
    ASSIGNMENT("assignment", "交办", "kind of assignment"),
    /** A state of an assignment. */
    ASSIGNMENT_STATE("assignmentState", "交办环节", "state of an assignment"),
    /** An action. */
    ACTION("action", "动作", "action"),
    /** A time limit. */
    LIMIT("limit", "时限", "limit");

    private final String code;
    private final Text label;

    ProcedurePart(String code, String chinese, String english) {
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
