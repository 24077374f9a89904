package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Allowance;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.LimitId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.SettingId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.Tallies;
import org.zhongzhi.governance.model.casework.Term;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.ProcedureFinding.Where;

/** Finds what a procedure names and does not have. */
final class Undeclared {
    /**
     * A name without a thing.
     *
     * @param part what it is said to be
     * @param of the kind of assignment whose state it is said to be, if it is known
     * @param code the code
     * @param where what names it
     */
    record Gap(ProcedurePart part, Option<AssignmentKindId> of, String code, Where where) {
        Text kind() {
            return of.map(kind -> Text.of(kind + "的" + part.label().chinese(), "state of " + kind))
                    .getOrElse(part::label);
        }

        @Override
        public String toString() {
            return where + " names the " + kind().english() + " " + code;
        }
    }

    private final Procedure procedure;
    private final Set<StateId> states;
    private final List<Gap> gaps = new ArrayList<>();

    private Undeclared(Procedure procedure) {
        this.procedure = procedure;
        this.states = HashSet.ofAll(procedure.states().map(State::id));
    }

    static Seq<Gap> in(Procedure procedure) {
        Undeclared search = new Undeclared(procedure);
        procedure.assignments().forEach(search::assignment);
        procedure.actions().forEach(search::action);
        procedure.limits().forEach(search::limit);
        search.tallies(procedure.tallies());
        return Array.ofAll(search.gaps).distinct();
    }

    /** What a guard names and the procedure does not have. */
    static Seq<Gap> in(Procedure procedure, Guard guard) {
        Undeclared search = new Undeclared(procedure);
        search.guard(Where.of(ProcedurePart.PROCEDURE, procedure.id()), guard);
        return Array.ofAll(search.gaps);
    }

    private void assignment(AssignmentKind kind) {
        Where where = Where.of(ProcedurePart.ASSIGNMENT, kind.id());
        kind.join().forEach(join -> {
            state(where, join.from());
            state(where, join.to());
            stateOf(where, kind.id(), join.done());
        });
    }

    private void action(ActionKind action) {
        Where where = Where.of(ProcedurePart.ACTION, action.id());
        action.on().forEach(kind -> kind(where, kind));
        action.required().appendAll(action.optional()).forEach(field -> field(where, field));
        for (Transition each : action.transitions()) {
            each.in().appendAll(each.to()).forEach(state -> state(where, state));
            each.roles().forEach(role -> role(where, role));
            for (StateId state : each.assignmentIn().appendAll(each.assignmentTo())) {
                if (action.on().isEmpty()) {
                    gaps.add(new Gap(ProcedurePart.ASSIGNMENT_STATE, Option.none(), state.value(), where));
                } else {
                    stateOf(where, action.on().get(), state);
                }
            }
            guard(where, each.guard());
            each.effects().forEach(effect -> effect(where, effect));
        }
    }

    private void effect(Where where, Effect effect) {
        if (effect instanceof Effect.Assign assign) {
            kind(where, assign.kind());
            field(where, assign.parties());
        } else if (effect instanceof Effect.Renew renew) {
            stateOf(where, renew.kind(), renew.state());
        } else if (effect instanceof Effect.Withdraw withdraw) {
            stateOf(where, withdraw.kind(), withdraw.state());
        } else if (effect instanceof Effect.Move move) {
            stateOf(where, move.kind(), move.from());
            stateOf(where, move.kind(), move.to());
        } else if (effect instanceof Effect.Credit credit) {
            stateOf(where, credit.kind(), credit.state());
            field(where, credit.minutes());
        } else if (effect instanceof Effect.Extend extend) {
            limitNamed(where, extend.limit());
            field(where, extend.by());
        }
    }

    private void limit(Limit limit) {
        Where where = Where.of(ProcedurePart.LIMIT, limit.id());
        if (limit.of().isDefined()) {
            limit.runsIn().forEach(state -> stateOf(where, limit.of().get(), state));
        } else {
            limit.runsIn().forEach(state -> state(where, state));
        }
        limit.pausedIn().forEach(state -> state(where, state));
        limit.ladder().forEach(each -> role(where, each.to()));
        limit.escalatedBy().forEach(action -> actionNamed(where, action));
        if (limit.allowed() instanceof Allowance.ByChoice choice) {
            field(where, choice.field());
        }
    }

    private void tallies(Tallies tallies) {
        Where where = Where.of(ProcedurePart.PROCEDURE, procedure.id());
        Array.of(tallies.reported(), tallies.registered(), tallies.dispatched(), tallies.handled(), tallies.closed())
                .forEach(states -> states.forEach(state -> state(where, state)));
        tallies.returned().appendAll(tallies.rework()).forEach(action -> actionNamed(where, action));
        Array.of(tallies.satisfied(), tallies.category(), tallies.place(), tallies.channel())
                .forEach(field -> field.forEach(each -> field(where, each)));
        tallies.limit().forEach(limit -> limitNamed(where, limit));
        tallies.work().forEach(work -> {
            kind(where, work.assignment());
            work.done().forEach(state -> stateOf(where, work.assignment(), state));
            work.limit().forEach(limit -> limitNamed(where, limit));
        });
    }

    private void guard(Where where, Guard guard) {
        if (guard instanceof Guard.Compared compared) {
            term(where, compared.left());
            term(where, compared.right());
        } else if (guard instanceof Guard.AllOf all) {
            all.guards().forEach(each -> guard(where, each));
        } else if (guard instanceof Guard.AnyOf any) {
            any.guards().forEach(each -> guard(where, each));
        } else if (guard instanceof Guard.Stated stated) {
            guard(where, stated.guard());
        } else if (guard instanceof Guard.OneOf oneOf) {
            field(where, oneOf.field());
        } else if (guard instanceof Guard.Says says) {
            field(where, says.field());
        } else if (guard instanceof Guard.Gives gives) {
            field(where, gives.field());
        } else if (guard instanceof Guard.Same same) {
            field(where, same.field());
            field(where, same.other());
        }
    }

    private void term(Where where, Term term) {
        if (term instanceof Term.Set set) {
            setting(where, set.setting());
        } else if (term instanceof Term.Given given) {
            field(where, given.field());
        } else if (term instanceof Term.Recorded recorded) {
            field(where, recorded.field());
        } else if (term instanceof Term.Sum sum) {
            field(where, sum.field());
        } else if (term instanceof Term.Times times) {
            actionNamed(where, times.action());
        } else if (term instanceof Term.Assigned assigned) {
            stateOf(where, assigned.kind(), assigned.state());
        } else if (term instanceof Term.Ahead ahead) {
            field(where, ahead.field());
        } else if (term instanceof Term.Product product) {
            term(where, product.left());
            term(where, product.right());
        } else if (term instanceof Term.Plus plus) {
            term(where, plus.left());
            term(where, plus.right());
        }
    }

    private void state(Where where, StateId id) {
        gapUnless(states.contains(id), ProcedurePart.STATE, Option.none(), id, where);
    }

    private void stateOf(Where where, AssignmentKindId kind, StateId id) {
        kind(where, kind);
        procedure
                .assignment(kind)
                .forEach(each -> gapUnless(
                        each.states().exists(state -> state.id().equals(id)),
                        ProcedurePart.ASSIGNMENT_STATE,
                        Option.some(kind),
                        id,
                        where));
    }

    private void kind(Where where, AssignmentKindId id) {
        gapUnless(procedure.assignment(id).isDefined(), ProcedurePart.ASSIGNMENT, Option.none(), id, where);
    }

    private void field(Where where, FieldId id) {
        gapUnless(procedure.field(id).isDefined(), ProcedurePart.FIELD, Option.none(), id, where);
    }

    private void role(Where where, RoleId id) {
        gapUnless(procedure.role(id).isDefined(), ProcedurePart.ROLE, Option.none(), id, where);
    }

    private void setting(Where where, SettingId id) {
        gapUnless(procedure.setting(id).isDefined(), ProcedurePart.SETTING, Option.none(), id, where);
    }

    private void actionNamed(Where where, ActionId id) {
        gapUnless(procedure.action(id).isDefined(), ProcedurePart.ACTION, Option.none(), id, where);
    }

    private void limitNamed(Where where, LimitId id) {
        gapUnless(procedure.limit(id).isDefined(), ProcedurePart.LIMIT, Option.none(), id, where);
    }

    private void gapUnless(
            boolean declared, ProcedurePart part, Option<AssignmentKindId> of, Object code, Where where) {
        if (!declared) {
            gaps.add(new Gap(part, of, code.toString(), where));
        }
    }
}
