package org.zhongzhi.governance.examples.cli.report;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.Deadline;
import org.zhongzhi.governance.rules.casework.DeadlineStatus;

/**
 * A case and how its limits stand.
 *
 * @param standing the case
 * @param deadlines every run of a limit: what is due first, then what was due
 */
record CaseStanding(Case standing, Seq<Deadline> deadlines) {
    private static final Seq<DeadlineStatus> WORST_FIRST = Array.of(
            DeadlineStatus.OVERDUE,
            DeadlineStatus.AT_RISK,
            DeadlineStatus.UNKNOWN,
            DeadlineStatus.OWED,
            DeadlineStatus.PAUSED,
            DeadlineStatus.MISSED,
            DeadlineStatus.MET);

    static CaseStanding of(Case standing, Instant at) {
        Casework casework = Casework.of(standing.procedure());
        Seq<Deadline> due = casework.due(standing, at);
        Seq<Deadline> done =
                casework.deadlines(standing, at).filter(each -> !each.status().isOpen());
        return new CaseStanding(standing, due.appendAll(done));
    }

    State state() {
        return standing.state();
    }

    Instant opened() {
        return standing.events().head().action().at();
    }

    /** The worst that is said of a limit, of those that still run before those that are over; none without a limit. */
    Option<DeadlineStatus> status() {
        return WORST_FIRST.find(each -> deadlines.exists(deadline -> deadline.status() == each));
    }

    boolean isToGoUp() {
        return state().kind() == StateKind.OPEN
                && deadlines.exists(
                        each -> each.status().isOpen() && !each.escalationsDue().isEmpty());
    }
}
