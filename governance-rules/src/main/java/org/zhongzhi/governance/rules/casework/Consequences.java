package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.organization.ActorId;

/** Makes effects into consequences. What extends a limit or earns minutes leaves the assignments alone, and is read from the log. */
final class Consequences {
    private final Procedure procedure;

    Consequences(Procedure procedure) {
        this.procedure = procedure;
    }

    Consequence[] of(Seq<Effect> effects) {
        return effects.reject(each -> each instanceof Effect.Extend || each instanceof Effect.Credit)
                .map(this::of)
                .toJavaArray(Consequence[]::new);
    }

    private Consequence of(Effect effect) {
        if (effect instanceof Effect.Assign assign) {
            return assign(procedure.assignment(assign.kind()).get(), assign.parties());
        }
        if (effect instanceof Effect.Renew renew) {
            return renew(procedure.assignment(renew.kind()).get(), renew.state());
        }
        if (effect instanceof Effect.Move move) {
            AssignmentKind kind = procedure.assignment(move.kind()).get();
            return moving(kind, move.to(), each -> each.state().id().equals(move.from()));
        }
        Effect.Withdraw withdraw = (Effect.Withdraw) effect;
        return moving(procedure.assignment(withdraw.kind()).get(), withdraw.state(), Assignment::isOpen);
    }

    private static Consequence moving(AssignmentKind kind, StateId to, Predicate<Assignment> which) {
        State state = kind.states().find(each -> each.id().equals(to)).get();
        return (assignments, fields, at) -> {
            Assignment[] after = assignments.clone();
            for (int i = 0; i < after.length; i++) {
                if (after[i].kind() == kind && which.test(after[i])) {
                    after[i] = after[i].moved(state, at);
                }
            }
            return after;
        };
    }

    private static Consequence assign(AssignmentKind kind, FieldId field) {
        return (assignments, fields, at) -> {
            Seq<ActorId> parties =
                    fields.find(field) instanceof FieldValue.Parties given ? given.actors() : Array.empty();
            int round = Math.max(1, lastRound(assignments, kind));
            Assignment[] after = Arrays.copyOf(assignments, assignments.length + parties.size());
            for (int i = 0; i < parties.size(); i++) {
                after[assignments.length + i] = new Assignment(
                        assignments.length + i + 1,
                        kind,
                        parties.get(i),
                        i == 0,
                        round,
                        kind.states().head(),
                        at,
                        at);
            }
            return after;
        };
    }

    private static Consequence renew(AssignmentKind kind, StateId state) {
        return (assignments, fields, at) -> {
            int last = lastRound(assignments, kind);
            List<Assignment> after = new ArrayList<>(Arrays.asList(assignments));
            for (Assignment each : assignments) {
                if (each.kind() == kind
                        && each.round() == last
                        && each.state().id().equals(state)) {
                    after.add(new Assignment(
                            after.size() + 1,
                            kind,
                            each.party(),
                            each.leads(),
                            last + 1,
                            kind.states().head(),
                            at,
                            at));
                }
            }
            return after.toArray(new Assignment[0]);
        };
    }

    static int lastRound(Assignment[] assignments, AssignmentKind kind) {
        int last = 0;
        for (Assignment each : assignments) {
            last = each.kind() == kind ? Math.max(last, each.round()) : last;
        }
        return last;
    }
}
