package org.zhongzhi.governance.json.statistics;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/**
 * What is counted of cases (统计指标), as the {@linkplain org.zhongzhi.governance.model.casework.Tallies tallies} of their
 * procedures say. All but two count cases, each once; in the row of a body, what says so counts its own work in them.
 */
public enum Figure implements Coded {
    /** Cases that were reported. */
    REPORTED("reported", "受理", "reported"),
    /** Cases that were registered. */
    REGISTERED("registered", "立案", "registered"),
    /** Cases that were dispatched; of a body, those in which it was given work. */
    DISPATCHED("dispatched", "派遣", "dispatched"),
    /** Cases that were handled, for the first time; of a body, those in which its work was done. */
    HANDLED("handled", "处置", "handled"),
    /** Cases that are closed, and not open again. */
    CLOSED("closed", "结案", "closed"),
    /**
     * Cases whose limit has run out or was missed, whether they are closed or not (应结); a case that is opened again counts by its
     * last run. Of a body, those in which its own limit has. A case that ended otherwise in time is not due.
     */
    DUE("due", "应结", "due"),
    /** Of the cases that are due, those that are closed by now (应结已结); of a body, those in which its work is done. */
    DUE_CLOSED("dueClosed", "应结已结", "closed of those due"),
    /** Of the cases that are due, those that were closed in time; of a body, those in which its work was done in time. */
    ON_TIME("onTime", "按期", "on time"),
    /** How often work was returned undone; of a body, by it. */
    RETURNED("returned", "回退", "returned"),
    /** How often work was sent back to be done again; of a body, to it. */
    REWORK("rework", "返工", "rework"),
    /** Cases whose reporter was satisfied when last asked. */
    SATISFIED("satisfied", "满意", "satisfied"),
    /** Cases whose reporter was not satisfied when last asked. */
    DISSATISFIED("dissatisfied", "不满意", "dissatisfied"),
    /** Cases of which the calendar does not say when they are due; they are not among those due. */
    UNDATED("undated", "期限未知", "of unknown limit");

    private final String code;
    private final Text label;

    Figure(String code, String chinese, String english) {
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
