package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Field;

/**
 * Whether somebody may do something now.
 *
 * @param action what
 * @param assignment the number of the assignment on which, or 0 for the case
 * @param reasons why not; none if it may be done
 * @param needs what has to be given with it, and what may be given
 * @param depends whether it still depends on what is given
 */
public record Allowed(ActionKind action, int assignment, Seq<Reason> reasons, Seq<Field> needs, boolean depends) {
    /**
     * Whether it may be done.
     *
     * @return true if there is no reason against it
     */
    public boolean yes() {
        return reasons.isEmpty();
    }
}
