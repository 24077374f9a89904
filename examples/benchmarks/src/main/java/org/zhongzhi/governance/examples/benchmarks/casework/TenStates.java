package org.zhongzhi.governance.examples.benchmarks.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.Term;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.value.Text;

/** The measured procedure and what is asked for in it, in the words of this library. */
final class TenStates {
    private static final Field NUMBER = Field.of("number", "数目", "number", new FieldType.Whole(0, 1_000));
    private static final FieldId NUMBER_ID = NUMBER.id();

    /** One object for each code, for the procedure and for what is asked, as the peers have their constants. */
    private static final RoleId[] ROLES =
            Array.of(Desk.values()).map(desk -> RoleId.of(desk.code())).toJavaArray(RoleId[]::new);

    private static final ActionId[] ACTIONS =
            Array.of(Move.values()).map(move -> ActionId.of(move.code())).toJavaArray(ActionId[]::new);
    private static final Actor[] ACTORS = Array.of(Desk.values())
            .map(desk -> Actor.of(OrganizationId.of(desk.code()), role(desk)))
            .toJavaArray(Actor[]::new);

    static final Procedure PROCEDURE = procedure();

    private TenStates() {}

    private static Procedure procedure() {
        return Procedure.builder()
                .id(ProcedureId.of("ten-states"))
                .version(1)
                .label(Text.of("十环节流程", "ten states"))
                .roles(Array.of(Desk.values())
                        .map(desk -> Role.of(role(desk), Text.of(desk.code(), desk.code()), Bond.NONE)))
                .fields(Array.of(NUMBER))
                .states(Array.of(Stage.values()).map(TenStates::state))
                .actions(Array.of(Move.values()).map(TenStates::action))
                .build();
    }

    private static RoleId role(Desk desk) {
        return ROLES[desk.ordinal()];
    }

    private static State state(Stage stage) {
        return stage == Stage.CLOSED || stage == Stage.CANCELLED
                ? State.end(stage.code(), stage.code(), stage.code())
                : State.open(stage.code(), stage.code(), stage.code());
    }

    private static ActionKind action(Move move) {
        List<Route> routes =
                Route.ALL.stream().filter(each -> each.move() == move).toList();
        Seq<Transition> ways = move == Move.RECEIVE
                ? Array.of(way(Array.empty(), Stage.RECEIVED, Desk.RECEPTION, Route.LEAST_TO_BEGIN))
                : Array.ofAll(routes)
                        .map(each ->
                                way(Array.of(StateId.of(each.from().code())), each.to(), each.desk(), each.least()));
        return ActionKind.builder()
                .id(ACTIONS[move.ordinal()])
                .label(Text.of(move.code(), move.code()))
                .required(Array.of(NUMBER_ID))
                .transitions(ways)
                .build();
    }

    private static Transition way(Seq<StateId> from, Stage to, Desk desk, int least) {
        return Transition.builder()
                .in(from)
                .to(Option.some(StateId.of(to.code())))
                .roles(Array.of(role(desk)))
                .guard(Term.given(NUMBER).atLeast(Term.of(least)))
                .build();
    }

    static Action action(Step step) {
        return Action.of(ACTIONS[step.move().ordinal()])
                .by(ACTORS[step.desk().ordinal()])
                .at(step.at())
                .giving(NUMBER_ID, new FieldValue.Whole(step.number()));
    }
}
