package org.zhongzhi.governance.rules.casework;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.JoinPolicy;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.casework.Term;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.time.LimitUnit;
import org.zhongzhi.governance.model.time.Pauses;
import org.zhongzhi.governance.model.time.WorkingCalendar;

/** The engine said in the plainest way: the log is told anew for every question, and the procedure is read as it stands. */
final class PlainCasework {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.china();

    private final Procedure procedure;
    private final List<CaseEvent> log;
    private final List<Task> tasks = new ArrayList<>();
    private Optional<StateId> state = Optional.empty();
    private Instant since = Instant.MIN;

    /** What was given to a party. */
    record Task(AssignmentKind kind, ActorId party, boolean leads, int round, StateId state) {
        Task in(StateId other) {
            return new Task(kind, party, leads, round, other);
        }

        State now() {
            return kind.states().find(each -> each.id().equals(state)).get();
        }
    }

    PlainCasework(Procedure procedure, List<CaseEvent> log) {
        this.procedure = procedure;
        this.log = log;
        log.forEach(event -> step(event.action(), event.way()));
    }

    Optional<StateId> state() {
        return state;
    }

    List<Task> tasks() {
        return tasks;
    }

    /** Which way an action takes, or none if it is refused. What the records say is added to what it gives. */
    Optional<Integer> judge(Action asked, Map<Observation, FieldValue> records) {
        Optional<ActionKind> kind = procedure.action(asked.action()).toJavaOptional();
        if (kind.isEmpty()
                || (!log.isEmpty()
                        && asked.at().isBefore(log.get(log.size() - 1).action().at()))) {
            return Optional.empty();
        }
        Action action = asked;
        for (FieldId id : kind.get().required().appendAll(kind.get().optional())) {
            Optional<Observation> observed =
                    procedure.field(id).get().observed().toJavaOptional();
            if (observed.isPresent() && asked.fields().find(id) != null) {
                return Optional.empty();
            }
            FieldValue found = observed.isPresent() ? records.get(observed.get()) : null;
            boolean fits = found != null && procedure.field(id).get().type().accepts(found);
            action = fits ? action.giving(id, found) : action;
        }
        if (!takes(kind.get(), action)) {
            return Optional.empty();
        }
        for (int way = 0; way < kind.get().transitions().size(); way++) {
            Transition transition = kind.get().transitions().get(way);
            if (leads(kind.get(), transition, action) && holds(transition.guard(), action)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    private boolean takes(ActionKind kind, Action action) {
        for (FieldId given : action.fields().ids()) {
            boolean taken = kind.required().contains(given) || kind.optional().contains(given);
            if (!taken
                    || !procedure
                            .field(given)
                            .get()
                            .type()
                            .accepts(action.fields().find(given))) {
                return false;
            }
        }
        return kind.required().forAll(each -> action.fields().find(each) != null);
    }

    private boolean leads(ActionKind kind, Transition way, Action action) {
        if (state.isEmpty() ? !way.in().isEmpty() : !way.in().contains(state.get())) {
            return false;
        }
        Optional<Task> task = Optional.empty();
        if (kind.on().isDefined()) {
            int number = action.assignment();
            if (number < 1 || number > tasks.size()) {
                return false;
            }
            task = Optional.of(tasks.get(number - 1));
            if (!task.get().kind().id().equals(kind.on().get())
                    || !way.assignmentIn().contains(task.get().state())) {
                return false;
            }
        } else if (action.assignment() != 0) {
            return false;
        }
        for (RoleId role : way.roles()) {
            if (action.actor().has(role) && isBound(procedure.role(role).get(), action.actor(), task)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBound(Role role, Actor actor, Optional<Task> task) {
        if (log.isEmpty() || role.bond() == Bond.NONE) {
            return true;
        }
        if (role.bond() == Bond.INITIATOR) {
            return log.get(0).action().actor().sameAs(actor);
        }
        return task.isPresent()
                ? actor.party().contains(task.get().party())
                : tasks.stream()
                        .anyMatch(each -> each.now().kind() == StateKind.OPEN
                                && actor.party().contains(each.party()));
    }

    private void step(Action action, int way) {
        ActionKind kind = procedure.action(action.action()).get();
        Transition transition = kind.transitions().get(way);
        transition.assignmentTo().forEach(to -> {
            int index = action.assignment() - 1;
            tasks.set(index, tasks.get(index).in(to));
        });
        transition.effects().forEach(effect -> take(effect, action));
        Optional<StateId> to = transition.to().toJavaOptional();
        if (to.isPresent() || state.isEmpty()) {
            since = action.at();
        }
        state = to.isPresent() ? to : state;
        procedure
                .assignments()
                .forEach(each -> each.join().forEach(join -> {
                    if (state.get().equals(join.from()) && isDone(each, join)) {
                        state = Optional.of(join.to());
                        since = action.at();
                    }
                }));
    }

    private void take(Effect effect, Action action) {
        if (effect instanceof Effect.Assign assign) {
            AssignmentKind kind = procedure.assignment(assign.kind()).get();
            int round = Math.max(1, lastRound(kind));
            boolean first = true;
            for (ActorId party : ((FieldValue.Parties) action.fields().find(assign.parties())).actors()) {
                tasks.add(
                        new Task(kind, party, first, round, kind.states().head().id()));
                first = false;
            }
        } else if (effect instanceof Effect.Renew renew) {
            AssignmentKind kind = procedure.assignment(renew.kind()).get();
            int last = lastRound(kind);
            for (Task each : List.copyOf(tasks)) {
                if (each.kind().equals(kind)
                        && each.round() == last
                        && each.state().equals(renew.state())) {
                    tasks.add(new Task(
                            kind,
                            each.party(),
                            each.leads(),
                            last + 1,
                            kind.states().head().id()));
                }
            }
        } else if (effect instanceof Effect.Move move) {
            tasks.replaceAll(
                    each -> each.kind().id().equals(move.kind()) && each.state().equals(move.from())
                            ? each.in(move.to())
                            : each);
        } else if (effect instanceof Effect.Withdraw withdraw) {
            tasks.replaceAll(each ->
                    each.kind().id().equals(withdraw.kind()) && each.now().kind() == StateKind.OPEN
                            ? each.in(withdraw.state())
                            : each);
        }
    }

    private int lastRound(AssignmentKind kind) {
        return tasks.stream()
                .filter(each -> each.kind().equals(kind))
                .mapToInt(Task::round)
                .max()
                .orElse(0);
    }

    private boolean isDone(AssignmentKind kind, AssignmentKind.Join join) {
        List<Task> round = tasks.stream()
                .filter(each -> each.kind().equals(kind) && each.round() == lastRound(kind))
                .toList();
        List<Task> done =
                round.stream().filter(each -> each.state().equals(join.done())).toList();
        boolean leadDone = done.stream().anyMatch(Task::leads);
        boolean noneOpen = round.stream().noneMatch(each -> each.now().kind() == StateKind.OPEN);
        return join.policy() == JoinPolicy.ANY
                ? !done.isEmpty()
                : leadDone && (join.policy() == JoinPolicy.LEAD || noneOpen);
    }

    private boolean holds(Guard guard, Action action) {
        if (guard instanceof Guard.AllOf all) {
            return all.guards().forAll(each -> holds(each, action));
        } else if (guard instanceof Guard.AnyOf any) {
            return any.guards().exists(each -> holds(each, action));
        } else if (guard instanceof Guard.Stated stated) {
            return holds(stated.guard(), action);
        } else if (guard instanceof Guard.Leads leads) {
            return tasks.get(action.assignment() - 1).leads() == leads.leads();
        } else if (guard instanceof Guard.Gives gives) {
            return action.fields().find(gives.field()) != null;
        } else if (guard instanceof Guard.Says says) {
            return new FieldValue.YesNo(says.yes()).equals(action.fields().find(says.field()));
        } else if (guard instanceof Guard.OneOf oneOf) {
            return action.fields().find(oneOf.field()) instanceof FieldValue.Chosen chosen
                    && oneOf.codes().contains(chosen.code());
        } else if (guard instanceof Guard.Same same) {
            return action.fields().find(same.field()) != null
                    && action.fields().find(same.field()).equals(action.fields().find(same.other()));
        }
        Guard.Compared compared = (Guard.Compared) guard;
        Optional<BigInteger> left = number(compared.left(), action);
        Optional<BigInteger> right = number(compared.right(), action);
        return left.isPresent()
                && right.isPresent()
                && compared.relation().holds(left.get().compareTo(right.get()), 0);
    }

    private Optional<BigInteger> number(Term term, Action action) {
        if (term instanceof Term.Product product) {
            return number(product.left(), action)
                    .flatMap(left -> number(product.right(), action).map(left::multiply));
        } else if (term instanceof Term.Plus plus) {
            return number(plus.left(), action)
                    .flatMap(left -> number(plus.right(), action).map(left::add));
        } else if (term instanceof Term.Given given) {
            return number(action.fields().find(given.field()));
        } else if (term instanceof Term.Recorded recorded) {
            return number(recorded(recorded.field()));
        } else if (term instanceof Term.Constant constant) {
            return Optional.of(BigInteger.valueOf(constant.number()));
        } else if (term instanceof Term.Set set) {
            return Optional.of(
                    BigInteger.valueOf(procedure.setting(set.setting()).get().value()));
        } else if (term instanceof Term.Ahead ahead) {
            FieldValue given = action.fields().find(ahead.field());
            return (given == null ? recorded(ahead.field()) : given) instanceof FieldValue.Day day
                    ? ahead(action.at(), day.day(), ahead.unit())
                    : Optional.empty();
        }
        return Optional.of(BigInteger.valueOf(counted(term, action)));
    }

    private long counted(Term term, Action action) {
        if (term instanceof Term.Sum sum) {
            return log.stream()
                    .map(each -> number(each.action().fields().find(sum.field())))
                    .mapToLong(each -> each.map(BigInteger::longValueExact).orElse(0L))
                    .sum();
        } else if (term instanceof Term.Times times) {
            return log.stream()
                    .filter(each -> each.action().action().equals(times.action()))
                    .count();
        } else if (term instanceof Term.Assigned assigned) {
            return tasks.stream()
                    .filter(each -> each.kind().id().equals(assigned.kind())
                            && each.state().equals(assigned.state()))
                    .count();
        }
        LimitUnit unit = ((Term.Waited) term).unit();
        long used = log.isEmpty() ? 0 : CALENDAR.used(since, action.at(), unit, Pauses.none());
        return unit.isDays() ? used : used / 60;
    }

    private FieldValue recorded(FieldId field) {
        FieldValue last = null;
        for (CaseEvent event : log) {
            FieldValue said = event.action().fields().find(field);
            last = said == null ? last : said;
        }
        return last;
    }

    private static Optional<BigInteger> number(FieldValue value) {
        if (value instanceof FieldValue.Whole whole) {
            return Optional.of(BigInteger.valueOf(whole.number()));
        }
        return value instanceof FieldValue.Amount money
                ? Optional.of(BigInteger.valueOf(money.amount().fen()))
                : Optional.empty();
    }

    private static Optional<BigInteger> ahead(Instant at, LocalDate day, LimitUnit unit) {
        LocalDate today = at.atZone(CALENDAR.zone()).toLocalDate();
        if (unit == LimitUnit.CALENDAR_DAYS) {
            return Optional.of(BigInteger.valueOf(ChronoUnit.DAYS.between(today, day)));
        }
        int step = day.isBefore(today) ? -1 : 1;
        long days = 0;
        for (LocalDate each = step > 0 ? today.plusDays(1) : day.plusDays(1);
                !each.isAfter(step > 0 ? day : today);
                each = each.plusDays(1)) {
            days += CALENDAR.isWorkingDay(each) ? step : 0;
        }
        return Optional.of(BigInteger.valueOf(days));
    }
}
