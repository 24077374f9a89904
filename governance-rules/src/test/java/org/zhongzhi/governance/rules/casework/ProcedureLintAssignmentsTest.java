package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Sketch.BEGUN;
import static org.zhongzhi.governance.rules.casework.Sketch.BODIES;
import static org.zhongzhi.governance.rules.casework.Sketch.BODY;
import static org.zhongzhi.governance.rules.casework.Sketch.CLERK;
import static org.zhongzhi.governance.rules.casework.Sketch.DONE;
import static org.zhongzhi.governance.rules.casework.Sketch.GIVEN;
import static org.zhongzhi.governance.rules.casework.Sketch.OVER;
import static org.zhongzhi.governance.rules.casework.Sketch.TASK;
import static org.zhongzhi.governance.rules.casework.Sketch.action;
import static org.zhongzhi.governance.rules.casework.Sketch.actions;
import static org.zhongzhi.governance.rules.casework.Sketch.begin;
import static org.zhongzhi.governance.rules.casework.Sketch.finish;
import static org.zhongzhi.governance.rules.casework.Sketch.give;
import static org.zhongzhi.governance.rules.casework.Sketch.states;
import static org.zhongzhi.governance.rules.casework.Sketch.tasked;
import static org.zhongzhi.governance.rules.casework.Sketch.way;
import static org.zhongzhi.governance.rules.casework.Sketch.with;
import static org.zhongzhi.governance.rules.casework.Sketch.work;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.JoinPolicy;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.model.value.Text;

class ProcedureLintAssignmentsTest {
    private static final State STUCK_FOR_GOOD = State.end("disputed", "有异议", "disputed");
    private static final State LOST = State.open("lost", "迷失", "lost");
    private static final State STUCK = State.open("stuck", "卡住", "stuck");

    @Test
    void a_state_of_an_assignment_that_is_not_declared_is_reported_with_its_kind() {
        ProcedureFinding finding = only(tasked(each -> each.actions(actions(
                begin(),
                finish(),
                give(),
                ActionKind.builder()
                        .from(work())
                        .transitions(Array.of(
                                work().transitions().head(),
                                way("begun", "body")
                                        .assignmentIn(states("gone"))
                                        .build()))
                        .build()))));

        assertThat(finding.fault()).isEqualTo(ProcedureFault.UNDECLARED);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "动作“动作work”（work）引用了办理流程没有的task的交办环节“gone”。",
                        "Action \"act work\" (work) names the state of task gone, which the procedure does not have."));
    }

    @Test
    void an_end_state_that_a_join_leads_out_of_is_reported() {
        Procedure broken = tasked(each -> each.assignments(Array.of(TASK.joining(JoinPolicy.ANY, DONE, OVER, BEGUN))));

        assertThat(only(broken).message())
                .isEqualTo(
                        Text.of(
                                "环节“已结束”（over）是终结环节，却仍有出路：交办“任务”（task）。",
                                "State \"over\" (over) is an end state, and yet this leads out of it: kind of assignment \"task\" (task)."));
    }

    @Test
    void states_of_an_assignment_are_looked_at_as_those_of_a_case_are() {
        Procedure broken = tasked(each -> each.assignments(Array.of(Sketch.kind(GIVEN, STUCK, LOST, DONE)))
                .actions(actions(
                        begin(),
                        finish(),
                        give(),
                        ActionKind.builder()
                                .from(work())
                                .transitions(Array.of(
                                        work().transitions().head(),
                                        way("begun", "body")
                                                .assignmentIn(states("given"))
                                                .assignmentTo(Option.some(StateId.of("stuck")))
                                                .guard(Sketch.sure())
                                                .build(),
                                        way("begun", "body")
                                                .assignmentIn(states("done"))
                                                .assignmentTo(Option.some(StateId.of("given")))
                                                .build()))
                                .build())));
        // The second way is never taken, since the first of the same action has no guard.
        assertThat(faults(broken))
                .containsExactly(
                        ProcedureFault.UNREACHABLE,
                        ProcedureFault.UNREACHABLE,
                        ProcedureFault.END_WITH_EXIT,
                        ProcedureFault.SHADOWED);
        assertThat(ProcedureLint.of(broken).get(1).where()).hasToString("state of an assignment task/lost");
        assertThat(ProcedureLint.of(broken).get(1).message())
                .isEqualTo(Text.of(
                        "“任务”的环节“迷失”（lost）无法到达：没有可行的路径通向该环节。",
                        "State \"lost\" (lost) of \"task\" cannot be reached: no way leads to it that can be taken."));
    }

    @Test
    void an_assignment_that_can_only_be_taken_away_is_not_stuck() {
        Procedure procedure = tasked(each -> each.actions(actions(
                        begin(),
                        finish(),
                        give(),
                        action(
                                        "take-back",
                                        way("begun", "clerk")
                                                .effects(Array.of(new Effect.Withdraw(TASK.id(), DONE.id())))
                                                .build())
                                .build()))
                .roles(Array.of(CLERK)));

        assertThat(ProcedureLint.of(procedure)).isEmpty();
        assertThat(faults(tasked(each -> each.actions(actions(begin(), finish(), give()))
                        .roles(Array.of(CLERK))
                        .assignments(Array.of(Sketch.kind(GIVEN))))))
                .containsExactly(ProcedureFault.NO_WAY_OUT);
    }

    @Test
    void a_role_for_those_assigned_is_idle_where_nobody_has_an_assignment() {
        Procedure broken = with(each -> each.roles(Array.of(CLERK, BODY))
                .actions(actions(
                        begin(),
                        finish(),
                        action("work", way("begun", "over", "body")).build())));

        assertThat(faults(broken)).containsExactly(ProcedureFault.IDLE_ROLE);
    }

    @Test
    void a_kind_of_assignment_that_is_never_given_is_reported_with_the_actions_on_it() {
        Procedure broken =
                tasked(each -> each.actions(actions(begin(), finish(), work())).roles(Array.of(CLERK, BODY)));
        Procedure unused = with(each -> each.assignments(Array.of(TASK)));

        assertThat(faults(broken)).containsExactly(ProcedureFault.NEVER_ASSIGNED, ProcedureFault.IDLE_ROLE);
        assertThat(ProcedureLint.of(broken).head().message())
                .isEqualTo(
                        Text.of(
                                "交办“任务”（task）从不交办给任何一方，因此无法进行动作“动作work”（work）。",
                                "Kind of assignment \"task\" (task) is never given to anybody, so that this can never be done: action \"act work\" (work)."));
        assertThat(only(unused).message())
                .isEqualTo(Text.of(
                        "交办“任务”（task）从不交办给任何一方。", "Kind of assignment \"task\" (task) is never given to anybody."));
    }

    @Test
    void what_moves_assignments_leads_from_one_state_to_the_other() {
        Procedure moved = moving(Sketch.kind(GIVEN, DONE, STUCK_FOR_GOOD), DONE, STUCK_FOR_GOOD);
        Procedure settled =
                moving(Sketch.kind(GIVEN, State.settled("done", "已办完", "done"), STUCK_FOR_GOOD), DONE, STUCK_FOR_GOOD);

        assertThat(faults(moved)).containsExactly(ProcedureFault.END_WITH_EXIT);
        assertThat(ProcedureLint.of(moved).head().message().english())
                .isEqualTo("State \"done\" (done) of \"task\" is an end state, and yet this leads out of it:"
                        + " action \"act object\" (object).");
        assertThat(ProcedureLint.of(settled)).isEmpty();
    }

    @Test
    void minutes_that_no_action_gives_are_not_earned() {
        Procedure broken = tasked(each -> each.actions(actions(
                begin(),
                give(),
                work(),
                action(
                                "finish",
                                Transition.builder()
                                        .from(finish().transitions().head())
                                        .effects(Array.of(new Effect.Credit(TASK.id(), DONE.id(), Sketch.WORDS.id())))
                                        .build())
                        .build())));

        assertThat(faults(broken)).containsExactly(ProcedureFault.MISREAD_FIELD, ProcedureFault.NEVER_GIVEN);
    }

    private static Procedure moving(AssignmentKind kind, State from, State to) {
        return tasked(each -> each.assignments(Array.of(kind))
                .actions(actions(
                        begin(),
                        finish(),
                        give(),
                        work(),
                        action(
                                        "object",
                                        way("begun", "clerk")
                                                .effects(Array.of(new Effect.Move(TASK.id(), from.id(), to.id())))
                                                .build())
                                .build())));
    }

    @Test
    void a_join_that_never_moves_the_case_is_reported_with_the_reason() {
        State working = State.open("working", "办理中", "working");
        Procedure fromNowhere = tasked(each -> each.states(Array.of(BEGUN, OVER, LOST))
                .assignments(Array.of(TASK.joining(JoinPolicy.LEAD, DONE, LOST, OVER))));
        Procedure neverDone = tasked(each -> each.assignments(
                Array.of(Sketch.kind(GIVEN, working, DONE).joining(JoinPolicy.LEAD, working, BEGUN, OVER))));
        Procedure openDone =
                tasked(each -> each.assignments(Array.of(TASK.joining(JoinPolicy.ALL, GIVEN, BEGUN, OVER))));

        assertThat(faults(fromNowhere)).containsExactly(ProcedureFault.UNREACHABLE, ProcedureFault.JOIN_NEVER);
        assertThat(ProcedureLint.of(fromNowhere).last().message())
                .isEqualTo(
                        Text.of(
                                "交办“任务”（task）的办结从不推动案件：环节“迷失”（lost）无法到达。",
                                "The work of kind of assignment \"task\" (task) never moves the case: state \"lost\" (lost) cannot be reached."));
        assertThat(ProcedureLint.of(neverDone).last().message())
                .isEqualTo(
                        Text.of(
                                "交办“任务”（task）的办结从不推动案件：“任务”的环节“办理中”（working）无法到达。",
                                "The work of kind of assignment \"task\" (task) never moves the case: state \"working\" (working) of \"task\" cannot be reached."));
        assertThat(only(openDone).message())
                .isEqualTo(
                        Text.of(
                                "交办“任务”（task）的办结从不推动案件：“任务”的环节“已交办”（given）仍在进行中，不会全部办结。",
                                "The work of kind of assignment \"task\" (task) never moves the case: state \"given\" (given) of \"task\" is an open one, so that all are never done."));
    }

    @Test
    void parties_that_are_no_parties_are_given_nothing() {
        Procedure broken = tasked(each -> each.actions(actions(
                begin(),
                finish(),
                action(
                                "give",
                                way("begun", "clerk")
                                        .effects(Array.of(new Effect.Assign(TASK.id(), Sketch.NUMBER.id())))
                                        .build())
                        .build(),
                work())));

        assertThat(faults(broken))
                .containsExactly(ProcedureFault.NEVER_ASSIGNED, ProcedureFault.MISREAD_FIELD, ProcedureFault.IDLE_ROLE);
        assertThat(ProcedureLint.of(broken).get(1).message())
                .isEqualTo(
                        Text.of(
                                "动作“动作give”（give）把字段“数目”（number）当作单位或个人，而该字段的内容是0至10的整数。",
                                "Action \"act give\" (give) reads field \"number\" (number) as parties, and it takes a whole number from 0 to 10."));
        assertThat(BODIES.type().expected().english()).startsWith("1 to 3");
    }

    @Test
    void an_assignment_of_a_kind_that_is_not_declared_is_only_reported_as_that() {
        Procedure broken = with(each -> each.actions(actions(
                begin(),
                finish(),
                action(
                                "give",
                                way("begun", "clerk")
                                        .effects(Array.of(
                                                new Effect.Assign(AssignmentKindId.of("gone"), BODIES.id()),
                                                new Effect.Renew(AssignmentKindId.of("gone"), GIVEN.id()),
                                                new Effect.Withdraw(AssignmentKindId.of("gone"), DONE.id())))
                                        .build())
                        .build())));

        assertThat(faults(broken)).containsExactly(ProcedureFault.UNDECLARED);
    }

    private static Array<ProcedureFault> faults(Procedure procedure) {
        return ProcedureLint.of(procedure).map(ProcedureFinding::fault).toArray();
    }

    private static ProcedureFinding only(Procedure procedure) {
        assertThat(ProcedureLint.of(procedure)).hasSize(1);
        return ProcedureLint.of(procedure).head();
    }
}
