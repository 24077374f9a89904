package org.zhongzhi.governance.rules.casework;

import io.vavr.control.Either;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.value.Text;

/** What an action does to a case once the way is clear, in the same manner when it happens and when it is replayed. */
final class Steps {
    private Steps() {}

    static Case after(
            Machine machine,
            CaseId id,
            @Nullable Case before,
            Action asked,
            Doing doing,
            Way way,
            @Nullable Assignment assignment) {
        Action action = asked.seen() < 0 ? asked : asked.decidedOn(-1);
        Assignment[] assignments = assignments(machine, before, action, way, assignment);
        Station station = way.to() != null ? way.to() : before == null ? null : before.station();
        if (station == null) {
            throw new IllegalStateException("A way that opens a case leads nowhere");
        }
        boolean moved = way.to() != null;
        for (Joint joint : machine.joints()) {
            if (joint.from().equals(station) && joint.isDone(assignments)) {
                station = joint.to();
                moved = true;
            }
        }
        Memory memory = (before == null ? machine.emptyMemory(action.actor()) : before.memory())
                .after(doing.traces(), action.fields());
        long eventIds = (before == null ? 0 : before.eventIds())
                | (action.event().isEmpty() ? 0 : Case.mark(action.event().get()));
        return new Case(
                before != null && before.machine() == machine ? before.origin() : new Origin(id, machine),
                before,
                CaseEvent.of(
                        before == null ? 1 : before.version() + 1,
                        action,
                        way.index(),
                        station.state().id()),
                station,
                moved || before == null ? action.at() : before.since(),
                assignments,
                memory,
                eventIds);
    }

    private static Assignment[] assignments(
            Machine machine, @Nullable Case before, Action action, Way way, @Nullable Assignment assignment) {
        Assignment[] assignments = before == null ? machine.noAssignments() : before.assignmentsByNumber();
        if (assignment != null && way.assignmentTo() != null) {
            assignments = assignments.clone();
            assignments[assignment.number() - 1] = assignment.moved(way.assignmentTo(), action.at());
        }
        for (Consequence each : way.consequences()) {
            assignments = each.on(assignments, action.fields(), action.at());
        }
        return assignments;
    }

    /** The case after an event of its log, or what keeps the event from following on it. */
    static Either<Text, Case> replayed(Machine machine, CaseId id, @Nullable Case before, CaseEvent event) {
        Text misfit = misfit(machine, before, event);
        Doing doing = machine.doing(event.action().action());
        if (misfit != null || doing == null) {
            return Either.left(
                    misfit != null
                            ? misfit
                            : Text.of(
                                    "办理流程没有动作“" + event.action().action() + "”",
                                    "the procedure has no action "
                                            + event.action().action()));
        }
        Assignment assignment = Casework.assignmentOf(before, doing, event.action());
        if (doing.on() != null && (assignment == null || !doing.ways()[event.way()].fits(assignment))) {
            return Either.left(Text.of(
                    "第" + event.action().assignment() + "项任务不存在或不在相应环节",
                    "assignment " + event.action().assignment() + " is missing or in another state"));
        }
        Case after = after(machine, id, before, event.action(), doing, doing.ways()[event.way()], assignment);
        State reached = after.state();
        return reached.id().equals(event.state())
                ? Either.right(after)
                : Either.left(Text.of(
                        "事件记录的环节为“" + event.state() + "”：应为“" + reached.id() + "”",
                        "the event leads to " + event.state() + ": expected " + reached.id()));
    }

    /** What is wrong with the number, the way or the moment of an event, or null if nothing is. */
    static @Nullable Text misfit(Machine machine, @Nullable Case before, CaseEvent event) {
        int expected = before == null ? 1 : before.version() + 1;
        if (event.number() != expected) {
            return Text.of(
                    "事件编号为" + event.number() + "：应为" + expected,
                    "the event has the number " + event.number() + ": expected " + expected);
        }
        Doing doing = machine.doing(event.action().action());
        if (doing != null && (event.way() >= doing.ways().length || !leadsFrom(doing, before, event.way()))) {
            return Text.of(
                    "动作“" + event.action().action() + "”的第" + event.way() + "条路径不能由此出发",
                    "way " + event.way() + " of " + event.action().action() + " does not lead out of "
                            + (before == null ? "nothing" : before.state().id()));
        }
        if (before != null
                && event.action().at().isBefore(before.lastEvent().action().at())) {
            return new Reason.Backwards(
                            event.action().at(), before.lastEvent().action().at())
                    .words();
        }
        return null;
    }

    private static boolean leadsFrom(Doing doing, @Nullable Case before, int way) {
        for (Way each : doing.waysFrom(before)) {
            if (each.index() == way) {
                return true;
            }
        }
        return false;
    }
}
