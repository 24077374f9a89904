package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.model.value.Check;

/** A procedure that is ready to run: states by position, ways by action and state, guards and effects that look nothing up. */
final class Machine {
    private final Procedure procedure;
    private final Station[] stations;
    private final Doings doings;
    private final Assignment[] noAssignments = new Assignment[0];
    private final Joint[] joints;
    private final Slots slots = new Slots();
    private final Function<Actor, Memory> memories;

    Machine(Procedure procedure) {
        Seq<Undeclared.Gap> gaps = Undeclared.in(procedure);
        Check.that(
                gaps.isEmpty(),
                "The procedure %s names what it does not have: %s. Expected every name to be declared",
                procedure.id(),
                gaps.mkString("; "));
        this.procedure = procedure;
        this.stations = procedure
                .states()
                .zipWithIndex((state, index) -> new Station(index, state, isLast(procedure, state.id())))
                .toJavaArray(Station[]::new);
        this.joints = procedure
                .assignments()
                .filter(each -> each.join().isDefined())
                .map(this::joint)
                .toJavaArray(Joint[]::new);
        Names names = new Names(procedure);
        Conditions conditions = new Conditions(names, new Quantities(names, slots));
        Seq<Way[]> ways = procedure.actions().map(each -> ways(each, conditions));
        this.memories = Memory.empty(slots.latestCount(), slots.sumCount(), slots.timesCount());
        this.doings = new Doings(procedure.actions().zipWith(ways, this::doing).toArray());
    }

    private static boolean isLast(Procedure procedure, StateId state) {
        return !procedure
                .actions()
                .flatMap(ActionKind::transitions)
                .exists(each -> each.in().contains(state));
    }

    private Joint joint(AssignmentKind kind) {
        AssignmentKind.Join join = kind.join().get();
        return new Joint(kind, join.policy(), join.done(), station(join.from()), station(join.to()));
    }

    private Way[] ways(ActionKind action, Conditions conditions) {
        Consequences consequences = new Consequences(procedure);
        return action.transitions()
                .zipWithIndex((each, index) -> new Way(
                        index,
                        each.to().map(this::station).getOrNull(),
                        each.roles().map(id -> procedure.role(id).get()).toJavaArray(Role[]::new),
                        each.assignmentIn().toJavaArray(StateId[]::new),
                        each.assignmentTo().map(state -> stateOf(action, state)).getOrNull(),
                        each.guard().equals(Guard.none()) ? null : conditions.of(each.guard()),
                        consequences.of(each.effects())))
                .toJavaArray(Way[]::new);
    }

    private State stateOf(ActionKind action, StateId state) {
        return procedure
                .assignment(action.on().get())
                .get()
                .states()
                .find(each -> each.id().equals(state))
                .get();
    }

    private Doing doing(ActionKind action, Way[] ways) {
        Way[][] byStation = new Way[stations.length][];
        for (Station station : stations) {
            byStation[station.index()] = select(
                    action, ways, each -> each.in().contains(station.state().id()));
        }
        Seq<FieldId> all = action.required().appendAll(action.optional());
        return new Doing(
                action,
                action.on().flatMap(procedure::assignment).getOrNull(),
                fields(action.required(), false),
                fields(action.optional(), false),
                fields(action.required(), true),
                fields(action.optional(), true),
                slots.traces(action.id(), all),
                ways,
                select(action, ways, each -> each.in().isEmpty()),
                byStation);
    }

    private static Way[] select(ActionKind action, Way[] ways, Predicate<Transition> wanted) {
        return Array.of(ways)
                .filter(each -> wanted.test(action.transitions().get(each.index())))
                .toJavaArray(Way[]::new);
    }

    private Field[] fields(Seq<FieldId> ids, boolean observed) {
        return ids.map(id -> procedure.field(id).get())
                .filter(each -> each.observed().isDefined() == observed)
                .toJavaArray(Field[]::new);
    }

    private Station station(StateId id) {
        for (Station each : stations) {
            if (each.state().id().equals(id)) {
                return each;
            }
        }
        throw new IllegalStateException("No state " + id + " in " + procedure.id());
    }

    Procedure procedure() {
        return procedure;
    }

    @Nullable
    Doing doing(ActionId action) {
        return doings.of(action);
    }

    Seq<Doing> doings() {
        return doings.all();
    }

    Joint[] joints() {
        return joints;
    }

    /** What a case without assignments has, shared by all of them. */
    Assignment[] noAssignments() {
        return noAssignments;
    }

    Memory emptyMemory(Actor initiator) {
        return memories.apply(initiator);
    }
}
