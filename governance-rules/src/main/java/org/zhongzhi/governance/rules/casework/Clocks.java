package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Allowance;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.time.TimeLimit;

/**
 * Walks a log once for a limit and follows its clock. A clock begins when the case, or the assignment, comes into a state in
 * which the limit runs; it stands still while the case is in one in which it is paused, and stops when it is in neither.
 */
final class Clocks {
    private final Procedure procedure;
    private final Limit limit;
    private final List<Clock> clocks = new ArrayList<>();
    private @Nullable FieldValue word;

    private Clocks(Procedure procedure, Limit limit) {
        this.procedure = procedure;
        this.limit = limit;
    }

    static Seq<Clock> of(Seq<Case> history, Limit limit) {
        Clocks walk = new Clocks(history.last().procedure(), limit);
        history.forEach(walk::step);
        return Array.ofAll(walk.clocks);
    }

    private void step(Case after) {
        CaseEvent event = after.lastEvent();
        Instant at = event.action().at();
        if (limit.escalatedBy().contains(event.action().action())) {
            running(0).forEach(Clock::escalate);
        }
        if (limit.allowed() instanceof Allowance.ByChoice choice) {
            FieldValue said = event.action().fields().find(choice.field());
            word = said == null ? word : said;
        }
        String reason = event.action().action().value();
        if (limit.of().isEmpty()) {
            follow(0, limit.runsIn().contains(after.state().id()), isPaused(after), at, reason);
        } else {
            for (Assignment each : after.assignmentsByNumber()) {
                if (limit.of().contains(each.kind().id())) {
                    boolean runs = limit.runsIn().contains(each.state().id());
                    follow(each.number(), runs, runs && isPaused(after), at, reason);
                }
            }
        }
        extend(event);
    }

    private boolean isPaused(Case standing) {
        return limit.pausedIn().contains(standing.state().id());
    }

    private void follow(int assignment, boolean runs, boolean paused, Instant at, String reason) {
        Clock clock = running(assignment).getOrNull();
        if (clock == null && runs) {
            clock = new Clock(limit, assignment, at);
            clocks.add(clock);
        }
        if (clock != null) {
            if (runs || paused) {
                clock.allow(time());
                clock.hold(paused, at, reason);
            } else {
                clock.stop(at);
            }
        }
    }

    /** The clock that runs for an assignment; for 0 the one that runs for the case, or for any assignment. */
    private Seq<Clock> running(int assignment) {
        return Array.ofAll(clocks).filter(each -> each.runs() && (assignment == 0 || each.assignment() == assignment));
    }

    private void extend(CaseEvent event) {
        Option<ActionKind> action = procedure.action(event.action().action());
        for (Effect effect : action.get().transitions().get(event.way()).effects()) {
            if (effect instanceof Effect.Extend extend && extend.limit().equals(limit.id())) {
                long more = Math.max(0, Sat.numberOf(event.action().fields().find(extend.by())));
                running(event.action().assignment()).forEach(each -> each.extend(more));
            }
        }
    }

    private TimeLimit time() {
        if (limit.allowed() instanceof Allowance.Fixed fixed) {
            return fixed.limit();
        }
        Allowance.ByChoice choice = (Allowance.ByChoice) limit.allowed();
        return word instanceof FieldValue.Chosen chosen
                ? choice.limits().getOrElse(chosen.code(), choice.otherwise())
                : choice.otherwise();
    }
}
