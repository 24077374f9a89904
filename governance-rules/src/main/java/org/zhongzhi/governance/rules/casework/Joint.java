package org.zhongzhi.governance.rules.casework;

import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.JoinPolicy;
import org.zhongzhi.governance.model.casework.StateId;

/** What moves a case when the work that was given to several is done. */
record Joint(AssignmentKind kind, JoinPolicy policy, StateId done, Station from, Station to) {
    /** Whether the work of the last round is done. Who has returned it, or had it taken away, is not waited for. */
    boolean isDone(Assignment[] assignments) {
        int round = Consequences.lastRound(assignments, kind);
        boolean anyDone = false;
        boolean leadDone = false;
        boolean anyOpen = false;
        for (Assignment each : assignments) {
            if (each.kind() == kind && each.round() == round) {
                boolean isDone = each.state().id().equals(done);
                anyDone |= isDone;
                leadDone |= isDone && each.leads();
                anyOpen |= each.isOpen();
            }
        }
        return switch (policy) {
            case LEAD -> leadDone;
            case ALL -> leadDone && !anyOpen;
            case ANY -> anyDone;
        };
    }
}
