package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.JoinPolicy;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.StateKind;

/**
 * How far cases and their assignments can get at most. Each state of a case and of an assignment is looked at by itself, so that
 * what is said to be out of reach is so; what is said to be in reach may still be kept from it by what else has to hold.
 */
final class Reach {
    /** A step of a case from one of its states to another. */
    record Move(StateId from, StateId to) {}

    private final Procedure procedure;
    private final Set<Route> taken = new LinkedHashSet<>();
    private final Set<StateId> states = new LinkedHashSet<>();
    private final Map<AssignmentKindId, Set<StateId>> assignments = new HashMap<>();
    private boolean grows = true;

    private Reach(Procedure procedure) {
        this.procedure = procedure;
    }

    /** How far cases get by the ways that are open. */
    static Reach of(Procedure procedure, Seq<Route> open) {
        Reach reach = new Reach(procedure);
        while (reach.grows) {
            reach.grows = false;
            open.filter(reach::canBeTaken).forEach(reach::take);
            procedure
                    .assignments()
                    .filter(reach::joins)
                    .forEach(kind -> reach.come(kind.join().get()));
        }
        return reach;
    }

    boolean isReached(StateId state) {
        return states.contains(state);
    }

    boolean isReached(AssignmentKindId kind, StateId state) {
        return statesOf(kind).contains(state);
    }

    boolean isAssigned(AssignmentKindId kind) {
        return !statesOf(kind).isEmpty();
    }

    boolean isEverReached() {
        return !states.isEmpty();
    }

    Seq<Route> taken() {
        return Array.ofAll(taken);
    }

    /** The ways that can be taken in a state of the case. */
    Seq<Route> takenIn(StateId state) {
        return taken().filter(each -> each.way().in().contains(state));
    }

    /** Where a case can go. */
    Seq<Move> moves() {
        Seq<Move> routes = taken().flatMap(route -> route.way()
                .to()
                .toArray()
                .flatMap(to -> route.way().in().filter(this::isReached).map(from -> new Move(from, to))));
        Seq<Move> joins = procedure
                .assignments()
                .filter(this::joins)
                .map(kind -> kind.join().get())
                .map(join -> new Move(join.from(), join.to()));
        return routes.appendAll(joins)
                .filter(each -> !each.from().equals(each.to()))
                .distinct();
    }

    /** Where an assignment of a kind can go. */
    Seq<Move> moves(AssignmentKind kind) {
        Seq<Move> routes = taken().filter(route -> route.isOn(kind.id()))
                .flatMap(route -> route.way()
                        .assignmentTo()
                        .toArray()
                        .flatMap(to -> route.way()
                                .assignmentIn()
                                .filter(from -> isReached(kind.id(), from))
                                .map(from -> new Move(from, to))));
        Seq<Move> brought = taken().flatMap(route -> route.way().effects()).flatMap(effect -> moves(kind, effect));
        return routes.appendAll(brought)
                .filter(each -> !each.from().equals(each.to()))
                .distinct();
    }

    private Seq<Move> moves(AssignmentKind kind, Effect effect) {
        if (effect instanceof Effect.Withdraw withdraw && withdraw.kind().equals(kind.id())) {
            return open(kind).map(from -> new Move(from, withdraw.state()));
        }
        return effect instanceof Effect.Move move && move.kind().equals(kind.id()) && isReached(kind.id(), move.from())
                ? Array.of(new Move(move.from(), move.to()))
                : Array.empty();
    }

    private Seq<StateId> open(AssignmentKind kind) {
        return kind.states()
                .filter(each -> each.kind() == StateKind.OPEN)
                .map(State::id)
                .filter(each -> isReached(kind.id(), each));
    }

    /** Whether the work of a kind can ever move the case. */
    boolean joins(AssignmentKind kind) {
        return kind.join()
                .exists(join -> isReached(join.from())
                        && isReached(kind.id(), join.done())
                        && !(join.policy() == JoinPolicy.ALL && open(kind).contains(join.done())));
    }

    /** From which of some states another one can be come to that is wanted, by some moves. */
    static Set<StateId> before(Seq<StateId> wanted, Seq<Move> moves) {
        Set<StateId> found = new HashSet<>(wanted.toJavaList());
        Deque<StateId> left = new ArrayDeque<>(found);
        while (!left.isEmpty()) {
            StateId next = left.pop();
            moves.filter(move -> move.to().equals(next)).map(Move::from).forEach(from -> {
                if (found.add(from)) {
                    left.push(from);
                }
            });
        }
        return found;
    }

    private boolean canBeTaken(Route route) {
        if (route.opens()) {
            return route.action().on().isEmpty();
        }
        return route.way().in().exists(this::isReached)
                && route.action().on().forAll(kind -> route.way().assignmentIn().exists(each -> isReached(kind, each)))
                && (route.action().on().isDefined() || !isOnlyForAssigned(route) || hasOpenAssignment());
    }

    private boolean isOnlyForAssigned(Route route) {
        return route.way().roles().forAll(id -> procedure.role(id).exists(role -> role.bond() == Bond.ASSIGNED));
    }

    private boolean hasOpenAssignment() {
        return procedure.assignments().exists(kind -> !open(kind).isEmpty());
    }

    private void take(Route route) {
        grows |= taken.add(route);
        route.way().to().forEach(to -> grows |= states.add(to));
        route.action()
                .on()
                .forEach(kind -> route.way()
                        .assignmentTo()
                        .forEach(to -> grows |= statesOf(kind).add(to)));
        route.way().effects().forEach(effect -> apply(route, effect));
    }

    private void apply(Route route, Effect effect) {
        if (effect instanceof Effect.Assign assign) {
            boolean namesParties = route.gives(assign.parties())
                    && procedure.field(assign.parties()).forAll(field -> field.type() instanceof FieldType.Parties);
            procedure.assignment(assign.kind()).filter(kind -> namesParties).forEach(this::begin);
        } else if (effect instanceof Effect.Renew renew) {
            procedure
                    .assignment(renew.kind())
                    .filter(kind -> isReached(kind.id(), renew.state()))
                    .forEach(this::begin);
        } else if (effect instanceof Effect.Withdraw withdraw) {
            procedure
                    .assignment(withdraw.kind())
                    .filter(kind -> !open(kind).isEmpty())
                    .forEach(kind -> grows |= statesOf(kind.id()).add(withdraw.state()));
        } else if (effect instanceof Effect.Move move && isReached(move.kind(), move.from())) {
            grows |= statesOf(move.kind()).add(move.to());
        }
    }

    private void begin(AssignmentKind kind) {
        grows |= statesOf(kind.id()).add(kind.states().head().id());
    }

    private void come(AssignmentKind.Join join) {
        grows |= states.add(join.to());
    }

    private Set<StateId> statesOf(AssignmentKindId kind) {
        return assignments.computeIfAbsent(kind, each -> new LinkedHashSet<>());
    }
}
