package org.zhongzhi.governance.rules.testing;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Set;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Allowance;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.Escalation;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.JoinPolicy;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.LimitId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.Setting;
import org.zhongzhi.governance.model.casework.SettingId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.Term;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.model.time.LimitUnit;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Text;

/** A procedure that goes from state to state up to its end, with the parts that are asked for. It runs, whatever they are. */
final class SimpleProcedure {
    private static final Role OPENER = Role.of("opener", "发起人", "opener", Bond.INITIATOR);
    private static final Role OFFICER = Role.of("officer", "经办人", "officer", Bond.NONE);
    private static final Role PARTY = Role.of("party", "承办方", "party", Bond.ASSIGNED);

    private static final Field BODIES = Field.of("bodies", "承办单位", "bodies", new FieldType.Parties(5));
    private static final Field EXTRA = Field.of("extra", "延长的时间", "extra time", new FieldType.Whole(1, 100));
    private static final Field WEIGHT = Field.of(
            "weight",
            "轻重",
            "weight",
            new FieldType.Choice(Array.of(
                    new FieldType.Word("light", Text.of("轻", "light")),
                    new FieldType.Word("heavy", Text.of("重", "heavy")))));
    private static final Seq<Field> OTHERS = Array.of(
            Field.of("count", "数量", "count", new FieldType.Whole(0, 100)),
            Field.of("amount", "金额", "amount", new FieldType.Amount()),
            Field.of("agreed", "是否同意", "agreed", new FieldType.YesNo()),
            Field.of("note", "说明", "note", new FieldType.Words()),
            Field.of("day", "日期", "day", new FieldType.Day()),
            Field.of("place", "地点", "place", new FieldType.Place()),
            Field.of("matter", "事项", "matter", new FieldType.Matter()),
            Field.of("paper", "材料编号", "paper", new FieldType.Document()),
            Field.of("resident", "居民", "resident", new FieldType.Resident()));

    private static final Setting MOST_REOPENINGS =
            Setting.of(SettingId.of("most-reopenings"), Text.of("重新打开次数上限", "most reopenings"), 2, 1, 10);
    private static final State GIVEN = State.open("given", "已交办", "given");
    private static final State FINISHED = State.end("finished", "已完成", "finished");
    private static final State TAKEN_BACK = State.end("taken-back", "已收回", "taken back");
    private static final State CLOSED = State.settled("closed", "已了结", "closed");
    private static final State OVER = State.end("closed", "已办结", "closed");
    private static final State WITHDRAWN = State.end("withdrawn", "已撤回", "withdrawn");
    private static final LimitId WHOLE = LimitId.of("whole");

    private final Seq<State> steps;
    private final Set<Part> parts;
    private final Picks picks;

    /** What a procedure may have beside its states. */
    enum Part {
        FIELDS,
        GUARDS,
        TASKS,
        LIMITS,
        EXTENSION,
        WITHDRAWAL,
        REOPENING
    }

    private SimpleProcedure(int steps, Set<Part> parts, long seed) {
        this.steps =
                Array.rangeClosed(1, steps).map(each -> State.open("step-" + each, "第" + each + "步", "step " + each));
        this.parts = parts;
        this.picks = new Picks(seed);
    }

    static Procedure of(int steps, Set<Part> parts, long seed) {
        return new SimpleProcedure(steps, parts, seed).procedure();
    }

    private Procedure procedure() {
        Seq<ActionKind> actions = actions();
        Seq<FieldId> taken = actions.flatMap(each -> each.required().appendAll(each.optional()));
        return Procedure.builder()
                .id(ProcedureId.of("simple"))
                .version(1 + picks.below(3))
                .label(Text.of("简单流程", "a simple procedure"))
                .roles(Array.of(OPENER, OFFICER).appendAll(when(Part.TASKS, PARTY)))
                .fields(OTHERS.prependAll(Array.of(WEIGHT, BODIES, EXTRA)).filter(each -> taken.contains(each.id())))
                .settings(when(Part.REOPENING, MOST_REOPENINGS))
                .states(steps.append(end()).appendAll(when(Part.WITHDRAWAL, WITHDRAWN)))
                .assignments(when(Part.TASKS, tasks()))
                .actions(actions)
                .limits(limits())
                .build();
    }

    private State end() {
        return parts.contains(Part.REOPENING) ? CLOSED : OVER;
    }

    private State after(int step) {
        return step + 1 < steps.size() ? steps.get(step + 1) : end();
    }

    private <T> Seq<T> when(Part part, T thing) {
        return parts.contains(part) ? Array.of(thing) : Array.empty();
    }

    private AssignmentKind tasks() {
        AssignmentKind kind = AssignmentKind.of("task", "任务", "task", GIVEN, FINISHED, TAKEN_BACK);
        return picks.either()
                ? kind
                : kind.joining(
                        JoinPolicy.values()[picks.below(JoinPolicy.values().length)], FINISHED, steps.head(), after(0));
    }

    private Seq<ActionKind> actions() {
        ActionKind open = action(
                        "open", "发起", Transition.builder().in(Array.empty()).to(to(steps.head())), OPENER)
                .required(Array.of(WEIGHT.id()))
                .optional(otherFields())
                .build();
        Seq<ActionKind> onwards = Array.range(0, steps.size()).map(this::onwards);
        return onwards.prepend(open)
                .appendAll(taskActions())
                .appendAll(when(
                        Part.EXTENSION,
                        action(
                                        "extend",
                                        "延期",
                                        Transition.builder()
                                                .in(ids(steps))
                                                .effects(Array.of(new Effect.Extend(WHOLE, EXTRA.id()))),
                                        OFFICER)
                                .required(Array.of(EXTRA.id()))
                                .build()))
                .appendAll(when(
                        Part.LIMITS,
                        action("escalate", "督办", Transition.builder().in(ids(steps)), OFFICER)
                                .build()))
                .appendAll(when(
                        Part.WITHDRAWAL,
                        action(
                                        "withdraw",
                                        "撤回",
                                        leaving(Transition.builder()
                                                .in(ids(steps))
                                                .to(to(WITHDRAWN))),
                                        OPENER)
                                .build()))
                .appendAll(when(
                        Part.REOPENING,
                        action(
                                        "reopen",
                                        "重新打开",
                                        Transition.builder()
                                                .in(ids(Array.of(CLOSED)))
                                                .to(to(steps.head()))
                                                .guard(new Term.Times(ActionId.of("reopen"))
                                                        .lessThan(MOST_REOPENINGS.term())),
                                        OFFICER)
                                .build()));
    }

    private ActionKind onwards(int step) {
        Seq<FieldId> optional = otherFields();
        Guarded guarded = parts.contains(Part.GUARDS) ? guarded() : new Guarded(Option.none(), Guard.none());
        return action(
                        "go-on-" + (step + 1),
                        "办理第" + (step + 1) + "步",
                        leaving(Transition.builder()
                                .in(ids(Array.of(steps.get(step))))
                                .to(to(after(step)))
                                .guard(guarded.guard())),
                        OFFICER)
                .required(guarded.field().map(Field::id).toArray())
                .optional(optional.removeAll(guarded.field().map(Field::id)))
                .build();
    }

    /** A guard that may hold, and the field that it asks of. */
    private record Guarded(Option<Field> field, Guard guard) {}

    private Guarded guarded() {
        Field count = OTHERS.get(0);
        Field agreed = OTHERS.get(2);
        return switch (picks.below(5)) {
            case 0 -> new Guarded(Option.some(count), Term.given(count).atMost(Term.of(60)));
            case 1 -> new Guarded(Option.some(agreed), Guard.says(agreed, true).stating("须经同意", "it has to be agreed"));
            case 2 -> new Guarded(Option.some(WEIGHT), Guard.oneOf(WEIGHT, "light"));
            case 3 -> new Guarded(Option.none(), new Term.Waited(LimitUnit.CALENDAR_DAYS).atLeast(Term.of(1)));
            default ->
                new Guarded(
                        Option.some(count),
                        Guard.anyOf(
                                Term.given(count).moreThan(Term.of(10)),
                                Term.given(count).plus(Term.of(1)).exactly(Term.of(1))));
        };
    }

    /** What is given to parties is taken back where the case goes on without it. */
    private Transition.Builder leaving(Transition.Builder way) {
        if (parts.contains(Part.TASKS)) {
            way.effects(Array.of(new Effect.Withdraw(taskId(), TAKEN_BACK.id())));
        }
        return way;
    }

    private static AssignmentKindId taskId() {
        return AssignmentKindId.of("task");
    }

    private Seq<ActionKind> taskActions() {
        if (!parts.contains(Part.TASKS)) {
            return Array.empty();
        }
        return Array.of(
                action(
                                "give",
                                "交办",
                                Transition.builder()
                                        .in(ids(Array.of(steps.head())))
                                        .effects(Array.of(new Effect.Assign(taskId(), BODIES.id()))),
                                OFFICER)
                        .required(Array.of(BODIES.id()))
                        .build(),
                action(
                                "finish",
                                "完成",
                                Transition.builder()
                                        .in(ids(Array.of(steps.head())))
                                        .assignmentIn(ids(Array.of(GIVEN)))
                                        .assignmentTo(to(FINISHED)),
                                PARTY)
                        .on(Option.some(taskId()))
                        .build());
    }

    private Seq<Limit> limits() {
        if (!parts.contains(Part.LIMITS) && !parts.contains(Part.EXTENSION)) {
            return Array.empty();
        }
        Limit.Builder whole = Limit.builder()
                .id(WHOLE)
                .label(Text.of("全程时限", "time for all of it"))
                .runsIn(ids(steps))
                .allowed(
                        picks.either()
                                ? new Allowance.Fixed(time())
                                : new Allowance.ByChoice(WEIGHT.id(), HashMap.of("heavy", time()), time()));
        if (parts.contains(Part.LIMITS)) {
            whole.ladder(Array.of(Escalation.of(80, OFFICER.id()), Escalation.of(100, OFFICER.id())))
                    .escalatedBy(Option.some(ActionId.of("escalate")));
        }
        return Array.of(whole.build());
    }

    private TimeLimit time() {
        LimitUnit unit = LimitUnit.values()[picks.below(LimitUnit.values().length)];
        return TimeLimit.of(1 + picks.below(20), unit);
    }

    private Seq<FieldId> otherFields() {
        return parts.contains(Part.FIELDS)
                ? OTHERS.filter(each -> picks.below(3) == 0).map(Field::id)
                : Array.empty();
    }

    private static ActionKind.Builder action(String id, String chinese, Transition.Builder way, Role role) {
        return ActionKind.builder()
                .id(ActionId.of(id))
                .label(Text.of(chinese, id.replace('-', ' ')))
                .transitions(Array.of(way.roles(Array.of(role.id())).build()));
    }

    private static Option<StateId> to(State state) {
        return Option.some(state.id());
    }

    private static Seq<StateId> ids(Seq<State> states) {
        return states.map(State::id);
    }
}
