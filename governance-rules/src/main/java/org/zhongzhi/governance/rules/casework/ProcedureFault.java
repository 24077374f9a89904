package org.zhongzhi.governance.rules.casework;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What can be wrong with a procedure. */
public enum ProcedureFault implements Coded {
    /** A name of something that the procedure does not have. */
    UNDECLARED("undeclared", "引用不存在", "not declared"),
    /** No way by which a case could be opened. */
    NEVER_OPENED("neverOpened", "无法发起", "never opened"),
    /** A state to which no way leads that can be taken. */
    UNREACHABLE("unreachable", "无法到达", "unreachable"),
    /** An open state of a case in which nothing can be done. */
    NO_ACTION("noAction", "无可为之事", "no action"),
    /** An open state that nothing leads out of. */
    NO_WAY_OUT("noWayOut", "无出路", "no way out"),
    /** An open state that can be left, but from which no state is ever reached that is done. */
    NO_WAY_TO_END("noWayToEnd", "无法了结", "no way to an end"),
    /** An end state that something leads out of. */
    END_WITH_EXIT("endWithExit", "终结后仍有出路", "end state with an exit"),
    /** An action, or a way of it, that is for nobody. */
    NO_ROLE("noRole", "无人可为", "no role"),
    /** A role that can never act. */
    IDLE_ROLE("idleRole", "角色无事可做", "idle role"),
    /** A kind of assignment that no action gives to anybody. */
    NEVER_ASSIGNED("neverAssigned", "从不交办", "never assigned"),
    /** A way that can never be taken as it is laid down, such as one on an assignment that names no state of it. */
    NEVER_TAKEN("neverTaken", "无法采取", "never taken"),
    /** A guard that can never hold. */
    GUARD_NEVER_HOLDS("guardNeverHolds", "条件不可能成立", "guard that never holds"),
    /** A way before which an earlier one of the same action is always taken. */
    SHADOWED("shadowed", "被先前路径遮蔽", "shadowed"),
    /** A field that is read as what it does not take, such as a number out of words. */
    MISREAD_FIELD("misreadField", "字段类型不符", "misread field"),
    /** A word that the field does not offer. */
    NOT_OFFERED("notOffered", "选项不存在", "word not offered"),
    /** A field that is read and never given. */
    NEVER_GIVEN("neverGiven", "字段从未填写", "field never given"),
    /** A join that never moves the case. */
    JOIN_NEVER("joinNever", "从不汇合", "join that never moves"),
    /** Limits of stages that add up to more than the limit of the whole within which they lie. */
    STAGES_BEYOND_WHOLE("stagesBeyondWhole", "阶段时限超过全程", "stage limits beyond the whole"),
    /** A limit that never runs. */
    LIMIT_NEVER_RUNS("limitNeverRuns", "时限从不起算", "limit that never runs"),
    /** A limit that runs in an end state, and so never stops. */
    LIMIT_NEVER_STOPS("limitNeverStops", "时限永不停止", "limit that never stops"),
    /** A limit of the case that stands still in a state in which it runs. */
    PAUSED_WHERE_IT_RUNS("pausedWhereItRuns", "计时与暂停冲突", "paused where it runs"),
    /** An escalation of which no action can record that it was taken. */
    ESCALATION_NOT_RECORDED("escalationNotRecorded", "督办无法登记", "escalation not recorded"),
    /** An escalation to a role that can do nothing while the limit runs. */
    ESCALATION_TO_NO_AVAIL("escalationToNoAvail", "督办对象无权处理", "escalation to no avail");

    private final String code;
    private final Text label;

    ProcedureFault(String code, String chinese, String english) {
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
