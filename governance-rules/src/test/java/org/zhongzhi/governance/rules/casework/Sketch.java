package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Allowance;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.LimitId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.Setting;
import org.zhongzhi.governance.model.casework.SettingId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Text;

/**
 * Small procedures to break: a clerk begins a case and finishes it. In a task that is given with "give", a body works and is done.
 */
final class Sketch {
    static final Field NUMBER = Field.of("number", "数目", "number", new FieldType.Whole(0, 10));
    static final Field OTHER = Field.of("other", "另一数目", "other number", new FieldType.Whole(0, 10));
    static final Field WORDS = Field.of("words", "说明", "words", new FieldType.Words());
    static final Field DAY = Field.of("day", "日子", "day", new FieldType.Day());
    static final Field SURE = Field.of("sure", "确定", "sure", new FieldType.YesNo());
    static final Field BODIES = Field.of("bodies", "单位", "bodies", new FieldType.Parties(3));
    static final Field SORT = Field.of(
            "sort",
            "类别",
            "sort",
            FieldType.choice(FieldType.word("plain", "一般", "plain"), FieldType.word("urgent", "紧急", "urgent")));
    static final Setting BOUND = Setting.of(SettingId.of("bound"), Text.of("界限", "bound"), 5, 0, 20);

    static final Role CLERK = Role.of("clerk", "经办人", "clerk", Bond.NONE);
    static final Role CHIEF = Role.of("chief", "领导", "chief", Bond.NONE);
    static final Role BODY = Role.of("body", "单位", "body", Bond.ASSIGNED);
    static final State BEGUN = State.open("begun", "已开始", "begun");
    static final State OVER = State.end("over", "已结束", "over");

    static final State GIVEN = State.open("given", "已交办", "given");
    static final State DONE = State.end("done", "已办完", "done");
    static final AssignmentKind TASK = AssignmentKind.of("task", "任务", "task", GIVEN, DONE);

    private Sketch() {}

    /** A clerk begins, and finishes under a guard. */
    static Procedure guarded(Guard guard) {
        return with(each -> each.actions(actions(
                begin(), action("finish", way("begun", "over", "clerk", guard)).build())));
    }

    static Procedure plain() {
        return with(each -> each);
    }

    static Procedure with(UnaryOperator<Procedure.Builder> change) {
        Procedure.Builder plain = Procedure.builder();
        plain.id(ProcedureId.of("sketch"))
                .version(1)
                .label(Text.of("草图", "sketch"))
                .roles(Array.of(CLERK))
                .fields(Array.of(NUMBER, OTHER, WORDS, DAY, SURE, BODIES, SORT))
                .settings(Array.of(BOUND))
                .states(Array.of(BEGUN, OVER))
                .actions(actions(begin(), finish()));
        return change.apply(plain).build();
    }

    /** The same with a task that a clerk gives and a body works on. */
    static Procedure tasked(UnaryOperator<Procedure.Builder> change) {
        return with(each -> {
            each.roles(Array.of(CLERK, BODY))
                    .assignments(Array.of(TASK))
                    .actions(actions(begin(), finish(), give(), work()));
            return change.apply(each);
        });
    }

    static ActionKind begin() {
        return action("begin", opening("begun", "clerk")).build();
    }

    static ActionKind finish() {
        return action("finish", way("begun", "over", "clerk")).build();
    }

    static ActionKind give() {
        return action(
                        "give",
                        way("begun", "clerk")
                                .effects(Array.of(new Effect.Assign(TASK.id(), BODIES.id())))
                                .build())
                .build();
    }

    static ActionKind work() {
        return action(
                        "work",
                        way("begun", "body")
                                .assignmentIn(states("given"))
                                .assignmentTo(Option.some(StateId.of("done")))
                                .build())
                .on(Option.some(TASK.id()))
                .build();
    }

    static Seq<ActionKind> actions(ActionKind... actions) {
        return Array.of(actions);
    }

    /** An action that takes every field but words. */
    static ActionKind.Builder action(String id, Transition... ways) {
        ActionKind.Builder builder = ActionKind.builder();
        builder.id(ActionId.of(id))
                .label(Text.of("动作" + id, "act " + id))
                .optional(Array.of(NUMBER, OTHER, DAY, SURE, BODIES, SORT).map(Field::id))
                .transitions(Array.of(ways));
        return builder;
    }

    static Transition opening(String to, String... roles) {
        Transition.Builder builder = Transition.builder();
        builder.in(Array.empty()).to(Option.some(StateId.of(to))).roles(roles(roles));
        return builder.build();
    }

    static Transition way(String from, String to, String role) {
        return way(from, to, role, Guard.none());
    }

    static Transition way(String from, String to, String role, Guard guard) {
        Transition.Builder builder = way(from, role);
        return builder.to(Option.some(StateId.of(to))).guard(guard).build();
    }

    /** A way that stays in the state. */
    static Transition.Builder way(String from, String role) {
        Transition.Builder builder = Transition.builder();
        builder.in(states(from)).roles(role.isEmpty() ? Array.empty() : roles(role));
        return builder;
    }

    /** A guard that may hold. */
    static Guard sure() {
        return Guard.says(SURE, true);
    }

    /** A guard that never holds. */
    static Guard never() {
        return Guard.allOf(Guard.says(SURE, true), Guard.says(SURE, false));
    }

    static AssignmentKind kind(State... states) {
        return AssignmentKind.of("task", "任务", "task", states);
    }

    static Seq<StateId> states(String... ids) {
        return Array.of(ids).map(StateId::of);
    }

    private static Seq<RoleId> roles(String... ids) {
        return Array.of(ids).map(RoleId::of);
    }

    static Limit.Builder limit(String id, TimeLimit time, String... states) {
        return limit(id, new Allowance.Fixed(time), states);
    }

    static Limit.Builder limit(String id, Allowance allowed, String... states) {
        Limit.Builder builder = Limit.builder();
        builder.id(LimitId.of(id))
                .label(Text.of("时限" + id, "time " + id))
                .runsIn(states(states))
                .allowed(allowed);
        return builder;
    }

    static Limit limitOfTask(String id, TimeLimit time, String... states) {
        Limit.Builder builder = limit(id, time, states);
        return builder.of(Option.some(AssignmentKindId.of("task"))).build();
    }
}
