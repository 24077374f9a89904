package org.zhongzhi.governance.rules.casework;

import java.time.Instant;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.organization.ActorId;

/**
 * What one party has been given to do within a case (交办).
 *
 * @param number its number in the case, from 1 on
 * @param kind of which kind it is
 * @param party who has it
 * @param leads whether the party was named first (主办)
 * @param round which round it belongs to, from 1 on
 * @param state where it is
 * @param opened when it was given
 * @param since when it came to where it is
 */
public record Assignment(
        int number,
        AssignmentKind kind,
        ActorId party,
        boolean leads,
        int round,
        State state,
        Instant opened,
        Instant since) {
    /**
     * Whether something is still to be done.
     *
     * @return true unless it has come to an end
     */
    public boolean isOpen() {
        return state.kind() == StateKind.OPEN;
    }

    Assignment moved(State to, Instant at) {
        return new Assignment(number, kind, party, leads, round, to, opened, at);
    }
}
