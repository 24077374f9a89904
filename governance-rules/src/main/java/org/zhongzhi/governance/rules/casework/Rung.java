package org.zhongzhi.governance.rules.casework;

import io.vavr.control.Option;
import java.time.Instant;
import org.zhongzhi.governance.model.casework.Escalation;

/**
 * A step of the escalation ladder of a limit that runs in a case.
 *
 * @param step when it falls due, and to whom it goes up
 * @param at the moment at which it falls due, or none while the clock stands still or the calendar does not say
 * @param reached whether that moment has come
 * @param taken whether the case records that it was taken
 */
public record Rung(Escalation step, Option<Instant> at, boolean reached, boolean taken) {
    /**
     * Whether it is to be taken now.
     *
     * @return true if its moment has come and nobody has taken it
     */
    public boolean isDue() {
        return reached && !taken;
    }
}
