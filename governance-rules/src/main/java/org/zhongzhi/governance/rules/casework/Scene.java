package org.zhongzhi.governance.rules.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Fields;
import org.zhongzhi.governance.model.time.WorkingCalendar;

/**
 * What a guard is judged in: the case before the action, the moment, what the action gives, the assignment on which it is
 * done, and the calendar. While it is only asked whether an action may be done, what it would give is open.
 */
record Scene(
        @Nullable Case before,
        Instant at,
        Fields fields,
        boolean fieldsOpen,
        @Nullable Assignment assignment,
        WorkingCalendar calendar) {}
