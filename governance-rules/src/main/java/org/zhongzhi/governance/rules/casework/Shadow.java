package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.Term;

/**
 * Finds ways that come too late: whoever could take them, wherever, takes an earlier way of the same action. What a guard says is
 * compared part by part, so that an earlier guard has to be plainly the wider one.
 */
final class Shadow {
    private Shadow() {}

    /** The earlier ways that leave nothing to a way, or none if they leave something. */
    static Seq<Route> over(Route route, Seq<Route> open) {
        Seq<Route> earlier = route.earlier()
                .filter(open::contains)
                .filter(each -> isImplied(each.way().guard(), parts(route.way().guard())));
        Seq<Option<StateId>> states = orNone(route.way().in());
        Seq<Option<StateId>> assignmentStates = orNone(route.way().assignmentIn());
        Seq<RoleId> roles = route.way().roles();
        Seq<Seq<Route>> covers = states.flatMap(state -> assignmentStates.flatMap(
                assignment -> roles.map(role -> earlier.filter(each -> covers(each, state, assignment, role)))));
        return covers.exists(Seq::isEmpty)
                ? Array.empty()
                : covers.map(Seq::head).distinct().sortBy(Route::number);
    }

    private static Seq<Option<StateId>> orNone(Seq<StateId> states) {
        return states.isEmpty() ? Array.of(Option.none()) : states.map(Option::some);
    }

    private static boolean covers(Route earlier, Option<StateId> state, Option<StateId> assignment, RoleId role) {
        return isAmong(earlier.way().in(), state)
                && isAmong(earlier.way().assignmentIn(), assignment)
                && earlier.way().roles().contains(role);
    }

    private static boolean isAmong(Seq<StateId> states, Option<StateId> state) {
        return state.isEmpty() ? states.isEmpty() : states.contains(state.get());
    }

    /** Whether a guard holds wherever all of some conditions do. */
    private static boolean isImplied(Guard guard, Seq<Guard> known) {
        if (guard instanceof Guard.Stated stated) {
            return isImplied(stated.guard(), known);
        }
        if (guard instanceof Guard.AllOf all) {
            return all.guards().forAll(each -> isImplied(each, known));
        }
        if (guard instanceof Guard.AnyOf any && any.guards().exists(each -> isImplied(each, known))) {
            return true;
        }
        return known.exists(each -> implies(each, guard));
    }

    private static boolean implies(Guard known, Guard guard) {
        if (known.equals(guard)) {
            return true;
        }
        if (known instanceof Guard.AnyOf any) {
            return any.guards().forAll(each -> isImplied(guard, parts(each)));
        }
        if (known instanceof Guard.OneOf narrow && guard instanceof Guard.OneOf wide) {
            return narrow.field().equals(wide.field()) && wide.codes().containsAll(narrow.codes());
        }
        return known instanceof Guard.Compared one && guard instanceof Guard.Compared other && implies(one, other);
    }

    /** Whether one comparison of a term with a number is as narrow as another one of the same term, or narrower. */
    private static boolean implies(Guard.Compared one, Guard.Compared other) {
        if (!one.left().equals(other.left())
                || !(one.right() instanceof Term.Constant bound)
                || !(other.right() instanceof Term.Constant looser)) {
            return false;
        }
        return switch (other.relation()) {
            case AT_LEAST -> atLeast(one, bound.number()) >= looser.number();
            case MORE_THAN -> atLeast(one, bound.number()) > looser.number();
            case AT_MOST -> atMost(one, bound.number()) <= looser.number();
            case LESS_THAN -> atMost(one, bound.number()) < looser.number();
            case EQUAL ->
                atLeast(one, bound.number()) == looser.number() && atMost(one, bound.number()) == looser.number();
        };
    }

    private static long atLeast(Guard.Compared compared, long bound) {
        return switch (compared.relation()) {
            case AT_LEAST, EQUAL -> bound;
            case MORE_THAN -> Sat.plus(bound, 1);
            default -> Long.MIN_VALUE;
        };
    }

    private static long atMost(Guard.Compared compared, long bound) {
        return switch (compared.relation()) {
            case AT_MOST, EQUAL -> bound;
            case LESS_THAN -> Sat.plus(bound, -1);
            default -> Long.MAX_VALUE;
        };
    }

    private static Seq<Guard> parts(Guard guard) {
        if (guard instanceof Guard.Stated stated) {
            return parts(stated.guard());
        }
        return guard instanceof Guard.AllOf all ? all.guards().flatMap(Shadow::parts) : Array.of(guard);
    }
}
