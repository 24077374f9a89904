package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.document.DigitState.DigitAction;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Allowance;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.LimitId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Text;

/** Makes a procedure of a business service of DIGIT. Its codes stay as they are, and are its labels as well. */
final class DigitProcedure {
    private static final long MINUTE = TimeUnit.MINUTES.toMillis(1);

    private final String name;
    private final @Nullable Long sla;
    private final Seq<DigitState> states;
    private final Leftovers leftovers;

    DigitProcedure(String name, @Nullable Long sla, Seq<DigitState> states, Leftovers leftovers) {
        this.name = name;
        this.sla = sla;
        this.states = states;
        this.leftovers = leftovers;
    }

    BusinessServices.Made made() {
        Check.that(
                states.exists(DigitState::start),
                "No state of %s is the start state: expected one with \"isStartState\": true",
                Quoted.of(name));
        Seq<DigitState> named = states.filter(this::isState);
        Check.that(
                !named.isEmpty(), "%s has no state with a name: expected one besides the start state", Quoted.of(name));
        Procedure procedure = Procedure.builder()
                .id(ProcedureId.of(name))
                .version(1)
                .label(label(name))
                .roles(states.flatMap(DigitState::actions)
                        .flatMap(DigitAction::roles)
                        .distinct()
                        .map(role -> Role.of(RoleId.of(role), label(role), Bond.NONE)))
                .fields(Array.empty())
                .states(named.map(each -> State.of(
                        idOf(each), label(idOf(each).value()), each.terminate() ? StateKind.END : StateKind.OPEN)))
                .actions(actions())
                .limits(limits(named))
                .build();
        return new BusinessServices.Made(procedure, leftovers.all());
    }

    /** A start state is one of a case only if it has a name and something leads back to it. */
    private boolean isState(DigitState state) {
        return state.name().isDefined()
                && (!state.start()
                        || states.flatMap(DigitState::actions)
                                .exists(action -> action.next().exists(next -> isCalled(state, next))));
    }

    private static boolean isCalled(DigitState state, String by) {
        return state.name().contains(by) || state.uuid().contains(by);
    }

    private static StateId idOf(DigitState state) {
        return StateId.of(state.name().get());
    }

    private Seq<ActionKind> actions() {
        return states.flatMap(DigitState::actions)
                .map(DigitAction::name)
                .distinct()
                .map(action -> ActionKind.builder()
                        .id(ActionId.of(action))
                        .label(label(action))
                        .transitions(states.flatMap(state -> state.actions()
                                .filter(each -> each.name().equals(action))
                                .flatMap(each -> transitions(state, each))))
                        .build());
    }

    private Seq<Transition> transitions(DigitState state, DigitAction action) {
        Seq<Transition> ways = Array.empty();
        if (state.start()) {
            Check.that(
                    action.next().isDefined(),
                    "The action %s of the start state leads to no state: expected \"nextState\"",
                    Quoted.of(action.name()));
            ways = ways.append(transition(Array.empty(), action));
        }
        return isState(state) ? ways.append(transition(Array.of(idOf(state)), action)) : ways;
    }

    private Transition transition(Seq<StateId> in, DigitAction action) {
        return Transition.builder()
                .in(in)
                .to(action.next().map(this::called))
                .roles(action.roles().distinct().map(RoleId::of))
                .build();
    }

    /** The state that is called so, or one of that name that is not there: the lint says so. */
    private StateId called(String by) {
        return states.find(each -> isCalled(each, by))
                .flatMap(DigitState::name)
                .map(StateId::of)
                .getOrElse(() -> StateId.of(by));
    }

    private Seq<Limit> limits(Seq<DigitState> named) {
        Seq<Limit> stages = named.flatMap(state -> state.sla()
                .flatMap(allowed -> minutes(allowed, "state " + idOf(state)))
                .map(minutes ->
                        limit("sla/" + idOf(state), label("SLA " + idOf(state)), Array.of(idOf(state)), minutes)));
        Seq<StateId> open = named.reject(DigitState::terminate).map(DigitProcedure::idOf);
        return Option.of(sla)
                .filter(allowed -> !open.isEmpty())
                .flatMap(allowed -> minutes(allowed, "whole"))
                .map(minutes -> limit("businessServiceSla", label("businessServiceSla"), open, minutes))
                .toArray()
                .appendAll(stages);
    }

    private static Limit limit(String id, Text label, Seq<StateId> in, int minutes) {
        return Limit.builder()
                .id(LimitId.of(id))
                .label(label)
                .runsIn(in)
                .allowed(new Allowance.Fixed(TimeLimit.urgentMinutes(minutes)))
                .build();
    }

    /** Milliseconds as minutes on the clock; what is no whole minute is made up to one, and said. */
    private Option<Integer> minutes(long millis, String of) {
        if (millis <= 0) {
            leftovers.remark(
                    "时限（" + of + "）为" + millis + "毫秒，未导入",
                    "the limit of the " + of + " is " + millis + " ms, and was left out");
            return Option.none();
        }
        long minutes = millis / MINUTE + (millis % MINUTE == 0 ? 0 : 1);
        Check.that(minutes <= Integer.MAX_VALUE, "The limit of the %s is %s ms: expected fewer", of, millis);
        if (minutes * MINUTE != millis) {
            leftovers.remark(
                    "时限（" + of + "）为" + millis + "毫秒，不是整分钟，按" + minutes + "分钟导入",
                    "the limit of the " + of + " is " + millis + " ms, no whole minutes, and was made " + minutes
                            + " minutes");
        }
        return Option.some((int) minutes);
    }

    private static Text label(String code) {
        return Text.of(code, code);
    }
}
