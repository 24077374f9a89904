package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.model.time.TimeLimit.workingDays;
import static org.zhongzhi.governance.rules.casework.Sketch.BEGUN;
import static org.zhongzhi.governance.rules.casework.Sketch.CHIEF;
import static org.zhongzhi.governance.rules.casework.Sketch.CLERK;
import static org.zhongzhi.governance.rules.casework.Sketch.OVER;
import static org.zhongzhi.governance.rules.casework.Sketch.SORT;
import static org.zhongzhi.governance.rules.casework.Sketch.WORDS;
import static org.zhongzhi.governance.rules.casework.Sketch.action;
import static org.zhongzhi.governance.rules.casework.Sketch.actions;
import static org.zhongzhi.governance.rules.casework.Sketch.begin;
import static org.zhongzhi.governance.rules.casework.Sketch.finish;
import static org.zhongzhi.governance.rules.casework.Sketch.limit;
import static org.zhongzhi.governance.rules.casework.Sketch.limitOfTask;
import static org.zhongzhi.governance.rules.casework.Sketch.states;
import static org.zhongzhi.governance.rules.casework.Sketch.way;
import static org.zhongzhi.governance.rules.casework.Sketch.with;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.Allowance;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.Escalation;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Text;

class ProcedureLintLimitsTest {
    private static final State FIRST = State.open("first", "一段", "first");
    private static final State SECOND = State.open("second", "二段", "second");

    @Test
    void a_limit_in_states_that_are_never_reached_is_reported() {
        ProcedureFinding finding = last(with(each -> each.states(Array.of(BEGUN, FIRST, OVER))
                .limits(Array.of(limit("idle", workingDays(1), "first").build()))));

        assertThat(finding.fault()).isEqualTo(ProcedureFault.LIMIT_NEVER_RUNS);
        assertThat(finding.where()).hasToString("limit idle");
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "时限“时限idle”（idle）从不起算：其起算环节均无法到达。",
                        "Limit \"time idle\" (idle) never runs: none of its states can be reached."));
    }

    @Test
    void a_limit_of_an_assignment_runs_in_states_of_the_assignment() {
        assertThat(ProcedureLint.of(
                        Sketch.tasked(each -> each.limits(Array.of(limitOfTask("task", workingDays(1), "given"))))))
                .isEmpty();
        assertThat(only(Sketch.tasked(each -> each.limits(Array.of(limitOfTask("task", workingDays(1), "begun")))
                                .actions(actions(begin(), finish(), Sketch.give(), Sketch.work()))))
                        .fault())
                .isEqualTo(ProcedureFault.UNDECLARED);
    }

    @Test
    void a_limit_of_a_kind_that_is_not_declared_is_only_reported_as_that() {
        Limit.Builder builder = limit("odd", workingDays(1), "given");
        Limit odd = builder.of(Option.some(AssignmentKindId.of("gone"))).build();

        assertThat(only(with(each -> each.limits(Array.of(odd)))).fault()).isEqualTo(ProcedureFault.UNDECLARED);
    }

    @Test
    void a_limit_that_runs_in_an_end_state_never_stops() {
        ProcedureFinding finding = only(with(each -> each.limits(
                Array.of(limit("long", workingDays(1), "begun", "over").build()))));

        assertThat(finding.fault()).isEqualTo(ProcedureFault.LIMIT_NEVER_STOPS);
        assertThat(finding.message())
                .isEqualTo(
                        Text.of(
                                "时限“时限long”（long）永不停止：环节“已结束”（over）是终结环节，时限却在其中计时。",
                                "Limit \"time long\" (long) never stops: it runs in state \"over\" (over), which is an end state."));
        assertThat(only(Sketch.tasked(
                                each -> each.limits(Array.of(limitOfTask("task", workingDays(1), "given", "done")))))
                        .message()
                        .english())
                .contains("it runs in state \"done\" (done) of \"task\"");
    }

    @Test
    void a_limit_that_is_paused_where_it_runs_is_reported() {
        Limit.Builder builder = limit("torn", workingDays(1), "begun");
        Limit torn = builder.pausedIn(states("begun")).build();

        assertThat(only(with(each -> each.limits(Array.of(torn)))).fault())
                .isEqualTo(ProcedureFault.PAUSED_WHERE_IT_RUNS);
        assertThat(only(with(each -> each.limits(Array.of(torn)))).message())
                .isEqualTo(Text.of(
                        "时限“时限torn”（torn）在环节“已开始”（begun）既计时又暂停。",
                        "Limit \"time torn\" (torn) both runs and stands still in state \"begun\" (begun)."));
    }

    @Test
    void an_escalation_that_no_action_records_is_reported() {
        Limit.Builder builder = limit("slow", workingDays(1), "begun");
        Limit slow = builder.ladder(Array.of(Escalation.of(100, CLERK.id()))).build();

        assertThat(only(with(each -> each.limits(Array.of(slow)))).message())
                .isEqualTo(Text.of(
                        "时限“时限slow”（slow）设有督办，却没有登记督办的动作。",
                        "Limit \"time slow\" (slow) goes up a ladder, and no action records it."));
    }

    @Test
    void an_escalation_that_cannot_be_recorded_everywhere_is_reported_with_where() {
        Procedure broken = staged(each -> each.limits(Array.of(escalating("slow", CLERK.id(), "begun", "first"))));

        assertThat(only(broken).fault()).isEqualTo(ProcedureFault.ESCALATION_NOT_RECORDED);
        assertThat(only(broken).message())
                .isEqualTo(
                        Text.of(
                                "时限“时限slow”（slow）的督办无法登记：动作“动作raise”（raise）不能在以下计时环节进行：环节“一段”（first）。",
                                "The escalation of limit \"time slow\" (slow) cannot be recorded wherever it runs: action \"act raise\" (raise) is not possible in state \"first\" (first)."));
    }

    @Test
    void an_escalation_whose_action_can_never_be_done_is_reported() {
        Procedure broken = with(each -> each.actions(actions(
                        begin(),
                        finish(),
                        action("raise", way("over", "begun", "")).build()))
                .limits(Array.of(escalating("slow", CLERK.id(), "begun"))));

        assertThat(last(broken).message())
                .isEqualTo(
                        Text.of(
                                "时限“时限slow”（slow）的督办无法登记：动作“动作raise”（raise）永远不能进行。",
                                "The escalation of limit \"time slow\" (slow) cannot be recorded: action \"act raise\" (raise) can never be done."));
    }

    @Test
    void an_escalation_by_an_action_or_to_a_role_that_is_not_declared_is_only_reported_as_that() {
        Procedure broken = with(each -> each.limits(Array.of(escalating("slow", RoleId.of("gone"), "begun"))));

        assertThat(ProcedureLint.of(broken).map(ProcedureFinding::fault))
                .containsExactly(ProcedureFault.UNDECLARED, ProcedureFault.UNDECLARED);
    }

    @Test
    void an_escalation_to_who_can_do_nothing_is_reported() {
        Procedure broken = staged(
                each -> each.roles(Array.of(CLERK, CHIEF)).limits(Array.of(escalating("slow", CHIEF.id(), "begun"))));

        assertThat(only(broken).fault()).isEqualTo(ProcedureFault.ESCALATION_TO_NO_AVAIL);
        assertThat(only(broken).message())
                .isEqualTo(
                        Text.of(
                                "时限“时限slow”（slow）督办至角色“领导”（chief），而该角色在计时期间没有可以进行的动作。",
                                "Limit \"time slow\" (slow) goes up to role \"chief\" (chief), who can do nothing while it runs."));
    }

    @Test
    void an_escalation_of_an_assignment_may_go_to_whoever_can_act_on_the_case() {
        Limit.Builder builder = Limit.builder();
        Limit slow = builder.from(escalating("slow", CLERK.id(), "given"))
                .of(Option.some(Sketch.TASK.id()))
                .escalatedBy(Option.some(ActionId.of("finish")))
                .build();

        assertThat(ProcedureLint.of(Sketch.tasked(each -> each.limits(Array.of(slow)))))
                .isEmpty();
    }

    @Test
    void what_a_limit_reads_is_looked_at() {
        Procedure odd = with(each ->
                each.limits(Array.of(limit("odd", byChoice(HashMap.of("odd", workingDays(1)), workingDays(2)), "begun")
                        .build())));
        Procedure misread = with(each -> each.limits(
                Array.of(limit("odd", new Allowance.ByChoice(WORDS.id(), HashMap.empty(), workingDays(2)), "begun")
                        .build())));
        Procedure undeclared = with(each -> each.limits(Array.of(
                limit("odd", new Allowance.ByChoice(FieldId.of("gone"), HashMap.empty(), workingDays(2)), "begun")
                        .build())));

        assertThat(only(odd).message())
                .isEqualTo(
                        Text.of(
                                "时限“时限odd”（odd）用到选项“odd”，而字段“类别”（sort）只有：plain、urgent。",
                                "Limit \"time odd\" (odd) names the word odd, and field \"sort\" (sort) offers only: plain, urgent."));
        assertThat(ProcedureLint.of(misread).map(ProcedureFinding::fault))
                .containsExactly(ProcedureFault.MISREAD_FIELD, ProcedureFault.NEVER_GIVEN);
        assertThat(ProcedureLint.of(misread).last().message())
                .isEqualTo(Text.of(
                        "时限“时限odd”（odd）用到字段“说明”（words），而没有任何动作填写此字段。",
                        "Limit \"time odd\" (odd) reads field \"words\" (words), which no action takes."));
        assertThat(ProcedureLint.of(undeclared).head().fault()).isEqualTo(ProcedureFault.UNDECLARED);
    }

    private static Allowance byChoice(Map<String, TimeLimit> limits, TimeLimit otherwise) {
        return new Allowance.ByChoice(SORT.id(), limits, otherwise);
    }

    private static Limit escalating(String id, RoleId to, String... states) {
        Limit.Builder builder = limit(id, workingDays(1), states);
        return builder.ladder(Array.of(Escalation.of(100, to)))
                .escalatedBy(Option.some(ActionId.of("raise")))
                .build();
    }

    /** A case that goes through two stages, where it can also be raised as long as it is begun, and by a chief in the first. */
    private static Procedure staged(UnaryOperator<Procedure.Builder> change) {
        return with(each -> change.apply(each.states(Array.of(BEGUN, FIRST, SECOND, OVER))
                .roles(Array.of(CLERK, CHIEF))
                .actions(actions(
                        begin(),
                        action("go", way("begun", "first", "clerk"), way("first", "second", "clerk"))
                                .build(),
                        action("raise", way("begun", "clerk").build()).build(),
                        action("note", way("first", "chief").build()).build(),
                        action("finish", way("second", "over", "clerk")).build()))));
    }

    private static ProcedureFinding only(Procedure procedure) {
        assertThat(ProcedureLint.of(procedure)).hasSize(1);
        return ProcedureLint.of(procedure).head();
    }

    private static ProcedureFinding last(Procedure procedure) {
        return ProcedureLint.of(procedure).last();
    }
}
