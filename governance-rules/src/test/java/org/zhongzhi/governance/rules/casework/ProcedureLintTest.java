package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Sketch.BEGUN;
import static org.zhongzhi.governance.rules.casework.Sketch.CLERK;
import static org.zhongzhi.governance.rules.casework.Sketch.OVER;
import static org.zhongzhi.governance.rules.casework.Sketch.TASK;
import static org.zhongzhi.governance.rules.casework.Sketch.action;
import static org.zhongzhi.governance.rules.casework.Sketch.actions;
import static org.zhongzhi.governance.rules.casework.Sketch.begin;
import static org.zhongzhi.governance.rules.casework.Sketch.finish;
import static org.zhongzhi.governance.rules.casework.Sketch.give;
import static org.zhongzhi.governance.rules.casework.Sketch.opening;
import static org.zhongzhi.governance.rules.casework.Sketch.tasked;
import static org.zhongzhi.governance.rules.casework.Sketch.way;
import static org.zhongzhi.governance.rules.casework.Sketch.with;
import static org.zhongzhi.governance.rules.casework.Sketch.work;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.procedures.Procedures;

class ProcedureLintTest {
    private static final State LOST = State.open("lost", "迷失", "lost");
    private static final State STUCK = State.open("stuck", "卡住", "stuck");

    @Test
    void the_shipped_procedures_are_clean() {
        assertThat(Procedures.all()).hasSize(6);
        Procedures.all()
                .forEach(procedure -> assertThat(ProcedureLint.of(procedure))
                        .as(procedure.id().value())
                        .isEmpty());
    }

    @Test
    void the_sketches_are_clean_until_they_are_broken() {
        assertThat(ProcedureLint.of(Sketch.plain())).isEmpty();
        assertThat(ProcedureLint.of(tasked(each -> each))).isEmpty();
    }

    @Test
    void a_name_that_is_not_declared_is_reported_with_what_names_it() {
        ProcedureFinding finding = only(with(each -> each.actions(actions(
                begin(),
                action("finish", way("begun", "over", "clerk", Sketch.sure()), way("begun", "nowhere", "clerk"))
                        .build()))));

        assertThat(finding.fault()).isEqualTo(ProcedureFault.UNDECLARED);
        assertThat(finding.where()).hasToString("action finish");
        assertThat(finding).hasToString("undeclared action finish");
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "动作“动作finish”（finish）引用了办理流程没有的环节“nowhere”。",
                        "Action \"act finish\" (finish) names the state nowhere, which the procedure does not have."));
    }

    @Test
    void a_procedure_without_a_way_to_open_a_case_is_reported_once() {
        ProcedureFinding finding = only(with(each -> each.actions(actions(finish()))));

        assertThat(finding.fault()).isEqualTo(ProcedureFault.NEVER_OPENED);
        assertThat(finding.where()).hasToString("procedure sketch");
        assertThat(finding.message())
                .isEqualTo(Text.of("没有任何路径可以发起案件。", "There is no way by which a case could be opened."));
    }

    @Test
    void a_state_that_no_way_leads_to_is_reported() {
        ProcedureFinding finding = only(with(each -> each.states(Array.of(BEGUN, LOST, OVER))
                .actions(actions(
                        begin(),
                        finish(),
                        action("find", way("lost", "begun", "clerk")).build()))));

        assertThat(finding.fault()).isEqualTo(ProcedureFault.UNREACHABLE);
        assertThat(finding.where()).isEqualTo(new ProcedureFinding.Where(ProcedurePart.STATE, "lost", 0));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "环节“迷失”（lost）无法到达：没有可行的路径通向该环节。",
                        "State \"lost\" (lost) cannot be reached: no way leads to it that can be taken."));
    }

    @Test
    void a_state_behind_a_guard_that_never_holds_is_not_reached_either() {
        Procedure broken = with(each -> each.states(Array.of(BEGUN, LOST, OVER))
                .actions(actions(
                        begin(),
                        finish(),
                        action("lose", way("begun", "lost", "clerk", Sketch.never()))
                                .build(),
                        action("find", way("lost", "begun", "clerk")).build())));

        assertThat(faults(broken)).containsExactly(ProcedureFault.UNREACHABLE, ProcedureFault.GUARD_NEVER_HOLDS);
    }

    @Test
    void an_open_state_in_which_nothing_can_be_done_is_reported() {
        ProcedureFinding finding = only(with(each -> each.states(Array.of(BEGUN, STUCK, OVER))
                .actions(actions(
                        begin(),
                        finish(),
                        action("stick", way("begun", "stuck", "clerk")).build()))));

        assertThat(finding.fault()).isEqualTo(ProcedureFault.NO_ACTION);
        assertThat(finding.message())
                .isEqualTo(Text.of("案件到了环节“卡住”（stuck）就没有任何动作可以进行。", "Nothing can be done in state \"stuck\" (stuck)."));
    }

    @Test
    void an_open_state_that_nothing_leads_out_of_is_reported() {
        ProcedureFinding finding = only(with(each -> each.states(Array.of(BEGUN, STUCK, OVER))
                .actions(actions(
                        begin(),
                        finish(),
                        action("stick", way("begun", "stuck", "clerk")).build(),
                        action("wait", way("stuck", "clerk").build()).build()))));

        assertThat(finding.fault()).isEqualTo(ProcedureFault.NO_WAY_OUT);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "环节“卡住”（stuck）进行中却没有出路。", "State \"stuck\" (stuck) is open, and nothing leads out of it."));
    }

    @Test
    void states_that_lead_only_to_each_other_are_reported() {
        Procedure broken = with(each -> each.states(Array.of(BEGUN, STUCK, LOST, OVER))
                .actions(actions(
                        begin(),
                        finish(),
                        action("stick", way("begun", "stuck", "clerk")).build(),
                        action("lose", way("stuck", "lost", "clerk")).build(),
                        action("find", way("lost", "stuck", "clerk")).build())));

        assertThat(faults(broken)).containsExactly(ProcedureFault.NO_WAY_TO_END, ProcedureFault.NO_WAY_TO_END);
        assertThat(ProcedureLint.of(broken).head().message())
                .isEqualTo(Text.of(
                        "从环节“卡住”（stuck）出发无论怎样都不能了结。",
                        "From state \"stuck\" (stuck) no state is ever reached that is done."));
    }

    @Test
    void a_settled_state_is_an_end_and_may_have_exits() {
        State settled = State.settled("over", "已结束", "over");

        assertThat(ProcedureLint.of(with(each -> each.states(Array.of(BEGUN, settled)))))
                .isEmpty();
        assertThat(ProcedureLint.of(with(each -> each.states(Array.of(BEGUN, settled))
                        .actions(actions(
                                begin(),
                                finish(),
                                action("reopen", way("over", "begun", "clerk")).build())))))
                .isEmpty();
    }

    @Test
    void an_end_state_that_an_action_leads_out_of_is_reported() {
        ProcedureFinding finding = only(with(each -> each.actions(actions(
                begin(),
                finish(),
                action("reopen", way("over", "begun", "clerk")).build(),
                action("comment", way("over", "over", "clerk")).build()))));

        assertThat(finding.fault()).isEqualTo(ProcedureFault.END_WITH_EXIT);
        assertThat(finding.message())
                .isEqualTo(
                        Text.of(
                                "环节“已结束”（over）是终结环节，却仍有出路：动作“动作reopen”（reopen）。",
                                "State \"over\" (over) is an end state, and yet this leads out of it: action \"act reopen\" (reopen)."));
    }

    @Test
    void an_action_and_a_way_that_are_for_nobody_are_reported() {
        Procedure nobody = with(each -> each.actions(actions(
                begin(), finish(), action("dream", way("begun", "over", "")).build())));
        Procedure half = with(each -> each.actions(actions(
                begin(),
                action("finish", way("begun", "over", "clerk"), way("begun", "over", ""))
                        .build())));

        assertThat(only(nobody).fault()).isEqualTo(ProcedureFault.NO_ROLE);
        assertThat(only(nobody).message())
                .isEqualTo(Text.of("动作“动作dream”（dream）没有任何角色可以进行。", "Action \"act dream\" (dream) is for no role."));
        assertThat(only(half).where()).hasToString("action finish, way 2");
        assertThat(only(half).message())
                .isEqualTo(Text.of(
                        "动作“动作finish”（finish）的第2条路径没有任何角色可以进行。",
                        "Way 2 of action \"act finish\" (finish) is for no role."));
    }

    @Test
    void a_role_that_can_never_act_is_reported() {
        Role idle = Role.of("idle", "闲人", "idler", Bond.NONE);
        ProcedureFinding finding = only(with(each -> each.roles(Array.of(CLERK, idle))));

        assertThat(finding.fault()).isEqualTo(ProcedureFault.IDLE_ROLE);
        assertThat(finding.message())
                .isEqualTo(Text.of("角色“闲人”（idle）永远没有可以进行的动作。", "Role \"idler\" (idle) can never do anything."));
    }

    @Test
    void ways_that_cannot_be_taken_as_they_are_laid_down_are_reported() {
        Procedure without = with(
                each -> each.actions(actions(begin(), finish(), action("ponder").build())));
        Procedure openingOnTask = tasked(each -> each.actions(actions(
                begin(),
                finish(),
                give(),
                work(),
                ActionKind.builder()
                        .from(action("start", opening("begun", "clerk")).build())
                        .on(Option.some(TASK.id()))
                        .build())));
        Procedure nowhere = tasked(each -> each.actions(actions(
                begin(),
                finish(),
                give(),
                work(),
                ActionKind.builder()
                        .from(action("rest", way("begun", "body").build()).build())
                        .on(Option.some(TASK.id()))
                        .build())));

        assertThat(only(without).fault()).isEqualTo(ProcedureFault.NEVER_TAKEN);
        assertThat(only(without).message())
                .isEqualTo(Text.of(
                        "动作“动作ponder”（ponder）没有任何路径，永远不能进行。",
                        "Action \"act ponder\" (ponder) has no way in which it may go, and can never be done."));
        assertThat(only(openingOnTask).message())
                .isEqualTo(
                        Text.of(
                                "动作“动作start”（start）永远不能进行：针对交办的动作不能发起案件。",
                                "Action \"act start\" (start) can never be taken: what is done on an assignment cannot open a case."));
        assertThat(only(nowhere).message())
                .isEqualTo(
                        Text.of(
                                "动作“动作rest”（rest）永远不能进行：没有列出交办在哪些环节可以进行。",
                                "Action \"act rest\" (rest) can never be taken: it names no state of the assignment in which it may be."));
    }

    @Test
    void every_fault_has_a_code_of_its_own_and_words() {
        Array<ProcedureFault> faults = Array.of(ProcedureFault.values());

        assertThat(faults.map(Coded::code).distinct()).hasSize(faults.size());
        assertThat(faults.map(each -> each.label().chinese()).distinct()).hasSize(faults.size());
        assertThat(Array.of(ProcedurePart.values()).map(Coded::code).distinct()).hasSize(ProcedurePart.values().length);
    }

    private static Array<ProcedureFault> faults(Procedure procedure) {
        return ProcedureLint.of(procedure).map(ProcedureFinding::fault).toArray();
    }

    private static ProcedureFinding only(Procedure procedure) {
        assertThat(ProcedureLint.of(procedure)).hasSize(1);
        return ProcedureLint.of(procedure).head();
    }
}
