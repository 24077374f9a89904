package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Escalation;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.ProcedureFinding.Where;

/** What is wrong with the time limits. */
final class LimitFindings {
    private final Procedure procedure;
    private final Reach reach;
    private final Called called;

    LimitFindings(Procedure procedure, Reach reach) {
        this.procedure = procedure;
        this.reach = reach;
        this.called = new Called(procedure);
    }

    Seq<ProcedureFinding> all() {
        return procedure
                .limits()
                .toArray()
                .flatMap(limit -> Misreading.of(procedure, limit)
                        .appendAll(running(limit))
                        .appendAll(escalating(limit)))
                .appendAll(new StageSums(procedure, reach).all());
    }

    private Seq<ProcedureFinding> running(Limit limit) {
        Seq<StateId> states = limit.runsIn().filter(state -> isReached(limit, state));
        if (states.isEmpty()) {
            return limit.runsIn().exists(state -> kind(limit, state).isDefined())
                    ? found(
                            ProcedureFault.LIMIT_NEVER_RUNS,
                            limit,
                            "%s从不起算：其起算环节均无法到达",
                            "%s never runs: none of its states can be reached")
                    : Array.empty();
        }
        Seq<StateId> ends = states.filter(state -> kind(limit, state).contains(StateKind.END));
        Seq<StateId> both = limit.of().isEmpty() ? limit.runsIn().filter(limit.pausedIn()::contains) : Array.empty();
        return ends.map(state -> Called.finding(
                        ProcedureFault.LIMIT_NEVER_STOPS,
                        at(limit),
                        "%s永不停止：%s是终结环节，时限却在其中计时",
                        "%s never stops: it runs in %s, which is an end state",
                        called.limit(limit.id()),
                        limit.of().map(kind -> called.stateOf(kind, state)).getOrElse(() -> called.state(state))))
                .appendAll(both.map(state -> Called.finding(
                        ProcedureFault.PAUSED_WHERE_IT_RUNS,
                        at(limit),
                        "%s在%s既计时又暂停",
                        "%s both runs and stands still in %s",
                        called.limit(limit.id()),
                        called.state(state))));
    }

    private boolean isReached(Limit limit, StateId state) {
        return limit.of().map(kind -> reach.isReached(kind, state)).getOrElse(() -> reach.isReached(state));
    }

    /** Of which kind a state is in which a limit runs, or none if it is not declared. */
    private Option<StateKind> kind(Limit limit, StateId id) {
        Seq<State> states = limit.of()
                .map(kind -> procedure.assignment(kind).toArray().flatMap(AssignmentKind::states))
                .getOrElse(() -> procedure.states().toArray());
        return states.find(state -> state.id().equals(id)).map(State::kind);
    }

    private Seq<ProcedureFinding> escalating(Limit limit) {
        if (limit.ladder().isEmpty()) {
            return Array.empty();
        }
        Seq<StateId> running = limit.of().isEmpty() ? limit.runsIn().filter(reach::isReached) : Array.empty();
        return notRecorded(limit, running).appendAll(toNoAvail(limit, running));
    }

    private Seq<ProcedureFinding> notRecorded(Limit limit, Seq<StateId> running) {
        if (limit.escalatedBy().isEmpty()) {
            return found(
                    ProcedureFault.ESCALATION_NOT_RECORDED,
                    limit,
                    "%s设有督办，却没有登记督办的动作",
                    "%s goes up a ladder, and no action records it");
        }
        ActionId action = limit.escalatedBy().get();
        if (procedure.action(action).isEmpty()) {
            return Array.empty();
        }
        Seq<Route> routes = reach.taken().filter(route -> route.action().id().equals(action) && !route.opens());
        Seq<StateId> without =
                running.filter(state -> !routes.exists(route -> route.way().in().contains(state)));
        if (routes.isEmpty()) {
            return Array.of(Called.finding(
                    ProcedureFault.ESCALATION_NOT_RECORDED,
                    at(limit),
                    "%s的督办无法登记：%s永远不能进行",
                    "the escalation of %s cannot be recorded: %s can never be done",
                    called.limit(limit.id()),
                    called.action(action)));
        }
        return without.isEmpty()
                ? Array.empty()
                : Array.of(Called.finding(
                        ProcedureFault.ESCALATION_NOT_RECORDED,
                        at(limit),
                        "%s的督办无法登记：%s不能在以下计时环节进行：%s",
                        "the escalation of %s cannot be recorded wherever it runs: %s is not possible in %s",
                        called.limit(limit.id()),
                        called.action(action),
                        Called.listed(without.map(called::state))));
    }

    private Seq<ProcedureFinding> toNoAvail(Limit limit, Seq<StateId> running) {
        return limit.ladder()
                .map(Escalation::to)
                .distinct()
                .filter(role -> procedure.role(role).isDefined())
                .filter(role -> !reach.taken()
                        .exists(route -> route.way().roles().contains(role)
                                && (limit.of().isDefined()
                                        ? !route.opens()
                                        : route.way().in().exists(running::contains))))
                .map(role -> Called.finding(
                        ProcedureFault.ESCALATION_TO_NO_AVAIL,
                        at(limit),
                        "%s督办至%s，而该角色在计时期间没有可以进行的动作",
                        "%s goes up to %s, who can do nothing while it runs",
                        called.limit(limit.id()),
                        called.role(role)))
                .toArray();
    }

    private Seq<ProcedureFinding> found(ProcedureFault fault, Limit limit, String chinese, String english) {
        Text name = called.limit(limit.id());
        return Array.of(Called.finding(fault, at(limit), chinese, english, name));
    }

    private static Where at(Limit limit) {
        return Where.of(ProcedurePart.LIMIT, limit.id());
    }
}
