package org.zhongzhi.governance.rules.casework;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** How a time limit stands (时限状态). */
public enum DeadlineStatus implements Coded {
    /** Its clock runs, and there is time. */
    OWED("owed", "在办", "owed"),
    /** Its clock runs, and the share of it that gives warning is used. */
    AT_RISK("atRisk", "临期", "at risk"),
    /** It was due, and its clock has not stopped. */
    OVERDUE("overdue", "超期", "overdue"),
    /** Its clock stands still, in time. */
    PAUSED("paused", "暂停计时", "paused"),
    /** Its clock stopped in time. */
    MET("met", "按期完成", "met"),
    /** Its clock stopped when it was due already. */
    MISSED("missed", "超期完成", "missed"),
    /** The calendar does not hold the days that it takes to say. */
    UNKNOWN("unknown", "期限未知", "unknown");

    private final String code;
    private final Text label;

    DeadlineStatus(String code, String chinese, String english) {
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

    /**
     * Whether something is still to be done within the limit.
     *
     * @return false if its clock has stopped
     */
    public boolean isOpen() {
        return this != MET && this != MISSED;
    }
}
