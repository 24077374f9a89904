package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Set;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.ProcedureFinding.Where;

/** What is wrong with the states of a case and of its assignments. */
final class StateFindings {
    private final Procedure procedure;
    private final Reach reach;
    private final Called called;

    StateFindings(Procedure procedure, Reach reach) {
        this.procedure = procedure;
        this.reach = reach;
        this.called = new Called(procedure);
    }

    Seq<ProcedureFinding> all() {
        return ofCase().appendAll(procedure.assignments().flatMap(this::ofAssignment));
    }

    private Seq<ProcedureFinding> ofCase() {
        if (!reach.isEverReached()) {
            return Array.of(Called.finding(
                    ProcedureFault.NEVER_OPENED,
                    Where.of(ProcedurePart.PROCEDURE, procedure.id()),
                    "没有任何路径可以发起案件",
                    "there is no way by which a case could be opened"));
        }
        Seq<Reach.Move> moves = reach.moves();
        Set<StateId> ending = ending(procedure.states(), moves);
        return procedure.states().toArray().flatMap(state -> {
            Where where = Where.of(ProcedurePart.STATE, state.id());
            Text name = called.state(state.id());
            if (!reach.isReached(state.id())) {
                return unreachable(where, name).appendAll(exits(where, name, state.kind(), exits(state.id())));
            }
            if (state.kind() == StateKind.OPEN && reach.takenIn(state.id()).isEmpty()) {
                return Array.of(Called.finding(
                        ProcedureFault.NO_ACTION, where, "案件到了%s就没有任何动作可以进行", "nothing can be done in %s", name));
            }
            return stuck(where, name, state, moves, ending)
                    .appendAll(exits(where, name, state.kind(), exits(state.id())));
        });
    }

    private Seq<ProcedureFinding> ofAssignment(AssignmentKind kind) {
        if (!reach.isAssigned(kind.id())) {
            return neverAssigned(kind);
        }
        Seq<Reach.Move> moves = reach.moves(kind);
        Set<StateId> ending = ending(kind.states(), moves);
        return kind.states()
                .toArray()
                .flatMap(state -> {
                    Where where = Where.of(ProcedurePart.ASSIGNMENT_STATE, kind.id() + "/" + state.id());
                    Text name = called.stateOf(kind.id(), state.id());
                    Seq<ProcedureFinding> reached = reach.isReached(kind.id(), state.id())
                            ? stuck(where, name, state, moves, ending)
                            : unreachable(where, name);
                    return reached.appendAll(exits(where, name, state.kind(), exits(kind, state.id())));
                })
                .appendAll(joinNever(kind));
    }

    private Seq<ProcedureFinding> neverAssigned(AssignmentKind kind) {
        Seq<Text> actions = procedure
                .actions()
                .filter(each -> each.on().contains(kind.id()))
                .map(each -> called.action(each.id()));
        Where where = Where.of(ProcedurePart.ASSIGNMENT, kind.id());
        return Array.of(
                actions.isEmpty()
                        ? Called.finding(
                                ProcedureFault.NEVER_ASSIGNED,
                                where,
                                "%s从不交办给任何一方",
                                "%s is never given to anybody",
                                called.assignment(kind.id()))
                        : Called.finding(
                                ProcedureFault.NEVER_ASSIGNED,
                                where,
                                "%s从不交办给任何一方，因此无法进行%s",
                                "%s is never given to anybody, so that this can never be done: %s",
                                called.assignment(kind.id()),
                                Called.listed(actions)));
    }

    private Seq<ProcedureFinding> joinNever(AssignmentKind kind) {
        return kind.join().isEmpty() || reach.joins(kind)
                ? Array.empty()
                : Array.of(Called.finding(
                        ProcedureFault.JOIN_NEVER,
                        Where.of(ProcedurePart.ASSIGNMENT, kind.id()),
                        "%s的办结从不推动案件：%s",
                        "the work of %s never moves the case: %s",
                        called.assignment(kind.id()),
                        whyItNeverJoins(kind, kind.join().get())));
    }

    private Text whyItNeverJoins(AssignmentKind kind, AssignmentKind.Join join) {
        if (!reach.isReached(join.from())) {
            Text from = called.state(join.from());
            return Text.of(from.chinese() + "无法到达", from.english() + " cannot be reached");
        }
        Text done = called.stateOf(kind.id(), join.done());
        return reach.isReached(kind.id(), join.done())
                ? Text.of(
                        done.chinese() + "仍在进行中，不会全部办结", done.english() + " is an open one, so that all are never done")
                : Text.of(done.chinese() + "无法到达", done.english() + " cannot be reached");
    }

    private static Seq<ProcedureFinding> unreachable(Where where, Text name) {
        return Array.of(Called.finding(
                ProcedureFault.UNREACHABLE,
                where,
                "%s无法到达：没有可行的路径通向该环节",
                "%s cannot be reached: no way leads to it that can be taken",
                name));
    }

    /** What is the matter with an open state that has no way to one that is done. */
    private static Seq<ProcedureFinding> stuck(
            Where where, Text name, State state, Seq<Reach.Move> moves, Set<StateId> ending) {
        if (ending.contains(state.id())) {
            return Array.empty();
        }
        return Array.of(
                moves.exists(move -> move.from().equals(state.id()))
                        ? Called.finding(
                                ProcedureFault.NO_WAY_TO_END,
                                where,
                                "从%s出发无论怎样都不能了结",
                                "from %s no state is ever reached that is done",
                                name)
                        : Called.finding(
                                ProcedureFault.NO_WAY_OUT,
                                where,
                                "%s进行中却没有出路",
                                "%s is open, and nothing leads out of it",
                                name));
    }

    /** The states that are done, or from which such a one can be come to. One that is not declared may be done. */
    private static Set<StateId> ending(Seq<State> states, Seq<Reach.Move> moves) {
        Seq<StateId> open = states.filter(each -> each.kind() == StateKind.OPEN).map(State::id);
        Seq<StateId> done = states.map(State::id)
                .appendAll(moves.map(Reach.Move::to))
                .distinct()
                .removeAll(open);
        return Reach.before(done, moves);
    }

    private Seq<Text> exits(StateId state) {
        Seq<Text> joins = procedure
                .assignments()
                .filter(kind -> kind.join().exists(join -> join.from().equals(state)))
                .map(kind -> called.assignment(kind.id()));
        return procedure
                .actions()
                .filter(action -> action.transitions()
                        .exists(way -> way.in().contains(state) && way.to().exists(to -> !to.equals(state))))
                .map(ActionKind::id)
                .map(called::action)
                .appendAll(joins);
    }

    private Seq<Text> exits(AssignmentKind kind, StateId state) {
        return procedure
                .actions()
                .filter(action -> action.transitions()
                        .exists(way -> (action.on().contains(kind.id())
                                        && way.assignmentIn().contains(state)
                                        && way.assignmentTo().exists(to -> !to.equals(state)))
                                || way.effects().exists(effect -> moves(effect, kind, state))))
                .map(action -> called.action(action.id()));
    }

    private static boolean moves(Effect effect, AssignmentKind kind, StateId state) {
        return effect instanceof Effect.Move move
                && move.kind().equals(kind.id())
                && move.from().equals(state)
                && !move.to().equals(state);
    }

    private static Seq<ProcedureFinding> exits(Where where, Text name, StateKind kind, Seq<Text> exits) {
        return kind != StateKind.END || exits.isEmpty()
                ? Array.empty()
                : Array.of(Called.finding(
                        ProcedureFault.END_WITH_EXIT,
                        where,
                        "%s是终结环节，却仍有出路：%s",
                        "%s is an end state, and yet this leads out of it: %s",
                        name,
                        Called.listed(exits)));
    }
}
