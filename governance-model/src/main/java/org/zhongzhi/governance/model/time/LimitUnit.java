package org.zhongzhi.governance.model.time;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** In what a time limit is counted. */
public enum LimitUnit implements Coded {
    /** Hours on the clock, day and night, on every day (紧急工作时). */
    URGENT_HOURS("urgentHours", "紧急工作时", "urgent hours"),
    /** Hours within the office hours of working days (工作时). */
    WORKING_HOURS("workingHours", "工作时", "working hours"),
    /** Working days; the day on which the limit begins is not counted (工作日, 民法典 art. 201). */
    WORKING_DAYS("workingDays", "工作日", "working days"),
    /**
     * Days of the calendar; the day on which the limit begins is not counted, and if the last day is one off, the next working
     * day takes its place (自然日, 民法典 art. 201, 203).
     */
    CALENDAR_DAYS("calendarDays", "自然日", "calendar days");

    private final String code;
    private final Text label;

    LimitUnit(String code, String chinese, String english) {
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
     * Whether it counts whole days.
     *
     * @return true for days, false for hours
     */
    public boolean isDays() {
        return this == WORKING_DAYS || this == CALENDAR_DAYS;
    }
}
