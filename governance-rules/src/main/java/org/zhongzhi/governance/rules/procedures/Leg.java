package org.zhongzhi.governance.rules.procedures;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.Transition;

/** A way of an action while it is declared: by whom, out of which states, to where, when, and with what effects. */
final class Leg {
    private final Seq<Role> roles;
    private final Seq<State> in;
    private final Option<State> to;
    private final Seq<State> assignmentIn;
    private final Option<State> assignmentTo;
    private final Guard guard;
    private final Seq<Effect> effects;

    private Leg(
            Seq<Role> roles,
            Seq<State> in,
            Option<State> to,
            Seq<State> assignmentIn,
            Option<State> assignmentTo,
            Guard guard,
            Seq<Effect> effects) {
        this.roles = roles;
        this.in = in;
        this.to = to;
        this.assignmentIn = assignmentIn;
        this.assignmentTo = assignmentTo;
        this.guard = guard;
        this.effects = effects;
    }

    static Leg by(Role... roles) {
        return new Leg(
                Array.of(roles),
                Array.empty(),
                Option.none(),
                Array.empty(),
                Option.none(),
                Guard.none(),
                Array.empty());
    }

    Leg in(State... states) {
        return new Leg(roles, Array.of(states), to, assignmentIn, assignmentTo, guard, effects);
    }

    Leg to(State state) {
        return new Leg(roles, in, Option.some(state), assignmentIn, assignmentTo, guard, effects);
    }

    Leg moving(State from, State target) {
        return moving(Array.of(from), target);
    }

    Leg moving(Seq<State> from, State target) {
        return new Leg(roles, in, to, from, Option.some(target), guard, effects);
    }

    Leg when(Guard... guards) {
        return new Leg(
                roles,
                in,
                to,
                assignmentIn,
                assignmentTo,
                guards.length == 1 ? guards[0] : Guard.allOf(guards),
                effects);
    }

    Leg then(Effect... more) {
        return new Leg(roles, in, to, assignmentIn, assignmentTo, guard, Array.of(more));
    }

    Transition transition() {
        return Transition.builder()
                .in(in.map(State::id))
                .to(to.map(State::id))
                .roles(roles.map(Role::id))
                .assignmentIn(assignmentIn.map(State::id))
                .assignmentTo(assignmentTo.map(State::id))
                .guard(guard)
                .effects(effects)
                .build();
    }
}
