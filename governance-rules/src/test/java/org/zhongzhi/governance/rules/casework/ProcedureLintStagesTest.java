package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.model.time.TimeLimit.calendarDays;
import static org.zhongzhi.governance.model.time.TimeLimit.urgentHours;
import static org.zhongzhi.governance.model.time.TimeLimit.workingDays;
import static org.zhongzhi.governance.model.time.TimeLimit.workingHours;
import static org.zhongzhi.governance.rules.casework.Sketch.BEGUN;
import static org.zhongzhi.governance.rules.casework.Sketch.CHIEF;
import static org.zhongzhi.governance.rules.casework.Sketch.CLERK;
import static org.zhongzhi.governance.rules.casework.Sketch.OVER;
import static org.zhongzhi.governance.rules.casework.Sketch.SORT;
import static org.zhongzhi.governance.rules.casework.Sketch.action;
import static org.zhongzhi.governance.rules.casework.Sketch.actions;
import static org.zhongzhi.governance.rules.casework.Sketch.begin;
import static org.zhongzhi.governance.rules.casework.Sketch.limit;
import static org.zhongzhi.governance.rules.casework.Sketch.limitOfTask;
import static org.zhongzhi.governance.rules.casework.Sketch.states;
import static org.zhongzhi.governance.rules.casework.Sketch.way;
import static org.zhongzhi.governance.rules.casework.Sketch.with;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Allowance;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Text;

class ProcedureLintStagesTest {
    private static final State FIRST = State.open("first", "一段", "first");
    private static final State SECOND = State.open("second", "二段", "second");

    @Test
    void stages_that_take_longer_together_than_the_whole_are_reported_with_the_way_through_them() {
        Procedure broken = staged(each -> each.limits(Array.of(
                limit("whole", workingDays(5), "begun", "first", "second").build(),
                limit("one", workingDays(3), "first").build(),
                limit("two", workingDays(3), "second").build())));

        assertThat(only(broken).fault()).isEqualTo(ProcedureFault.STAGES_BEYOND_WHOLE);
        assertThat(only(broken).where()).hasToString("limit whole");
        assertThat(only(broken).message())
                .isEqualTo(
                        Text.of(
                                "时限“时限whole”（whole）为5个工作日，而其内各阶段合计更长：时限“时限one”（one）3个工作日、时限“时限two”（two）3个工作日，途经“一段→二段”。",
                                "Limit \"time whole\" (whole) allows 5 working days, and the stages within it take longer together: limit \"time one\" (one) 3 working days, limit \"time two\" (two) 3 working days, on the way \"first → second\"."));
    }

    @Test
    void stages_that_take_as_long_as_the_whole_are_in_order() {
        sums(workingDays(6), workingDays(3), workingDays(3), 0);
        sums(workingDays(5), workingDays(3), workingDays(3), 1);
    }

    @Test
    void only_times_that_can_be_compared_are_added() {
        sums(calendarDays(5), workingDays(3), workingDays(3), 1);
        sums(workingDays(5), calendarDays(3), calendarDays(30), 0);
        sums(urgentHours(5), workingHours(3), urgentHours(3), 1);
        sums(workingHours(5), urgentHours(30), urgentHours(30), 0);
        sums(workingDays(5), urgentHours(900), workingDays(5), 0);
    }

    @Test
    void stages_that_no_way_passes_one_after_the_other_are_not_added() {
        Procedure fork = with(each -> each.states(Array.of(BEGUN, FIRST, SECOND, OVER))
                .actions(actions(
                        begin(),
                        action("left", way("begun", "first", "clerk")).build(),
                        action("right", way("begun", "second", "clerk")).build(),
                        action("finish", way("first", "over", "clerk"), way("second", "over", "clerk"))
                                .build()))
                .limits(wholeAndStages(workingDays(5), workingDays(3), workingDays(3))));

        assertThat(ProcedureLint.of(fork)).isEmpty();
    }

    @Test
    void stages_that_run_at_the_same_time_are_not_added() {
        Procedure nested = staged(each -> each.limits(Array.of(
                limit("whole", workingDays(5), "begun", "first", "second").build(),
                limit("both", workingDays(4), "first", "second").build(),
                limit("one", workingDays(3), "first").build())));

        assertThat(ProcedureLint.of(nested)).isEmpty();
    }

    @Test
    void a_way_through_a_pause_of_the_whole_is_a_way_through_it() {
        Limit.Builder whole = limit("whole", workingDays(5), "begun", "second");
        Procedure paused = staged(each -> each.limits(Array.of(
                whole.pausedIn(states("first")).build(),
                limit("zero", workingDays(3), "begun").build(),
                limit("two", workingDays(3), "second").build())));

        assertThat(only(paused).message().english()).endsWith("on the way \"begun → first → second\".");
    }

    @Test
    void limits_by_a_word_are_compared_word_by_word() {
        Procedure fine = staged(each -> each.limits(wholeAndStages(
                byChoice(HashMap.of("urgent", workingDays(2)), workingDays(6)),
                byChoice(HashMap.of("urgent", workingDays(1)), workingDays(3)),
                byChoice(HashMap.of("urgent", workingDays(1)), workingDays(3)))));
        Procedure broken = staged(each -> each.limits(wholeAndStages(
                byChoice(HashMap.of("urgent", workingDays(2)), workingDays(6)),
                new Allowance.Fixed(workingDays(1)),
                byChoice(HashMap.of("plain", workingDays(1)), workingDays(2)))));

        assertThat(ProcedureLint.of(fine)).isEmpty();
        assertThat(only(broken).message())
                .isEqualTo(
                        Text.of(
                                "时限“时限whole”（whole）为2个工作日（类别为“紧急”），而其内各阶段合计更长：时限“时限one”（one）1个工作日、时限“时限two”（two）2个工作日，途经“一段→二段”。",
                                "Limit \"time whole\" (whole) allows 2 working days where sort is \"urgent\", and the stages within it take longer together: limit \"time one\" (one) 1 working day, limit \"time two\" (two) 2 working days, on the way \"first → second\"."));
    }

    @Test
    void what_is_given_within_a_whole_may_not_take_longer_than_that() {
        Procedure broken = Sketch.tasked(each -> each.limits(Array.of(
                limit("whole", workingDays(5), "begun").build(), limitOfTask("task", workingDays(6), "given"))));

        assertThat(only(broken).fault()).isEqualTo(ProcedureFault.STAGES_BEYOND_WHOLE);
        assertThat(only(broken).message())
                .isEqualTo(
                        Text.of(
                                "时限“时限whole”（whole）为5个工作日，而期间交办的时限更长：时限“时限task”（task）6个工作日。",
                                "Limit \"time whole\" (whole) allows 5 working days, and what is given within it may take longer: limit \"time task\" (task) 6 working days."));
    }

    private static void sums(TimeLimit whole, TimeLimit one, TimeLimit two, int findings) {
        assertThat(ProcedureLint.of(staged(each -> each.limits(wholeAndStages(whole, one, two)))))
                .hasSize(findings);
    }

    private static Seq<Limit> wholeAndStages(TimeLimit whole, TimeLimit one, TimeLimit two) {
        return wholeAndStages(new Allowance.Fixed(whole), new Allowance.Fixed(one), new Allowance.Fixed(two));
    }

    private static Seq<Limit> wholeAndStages(Allowance whole, Allowance one, Allowance two) {
        return Array.of(
                limit("whole", whole, "begun", "first", "second").build(),
                limit("one", one, "first").build(),
                limit("two", two, "second").build());
    }

    private static Allowance byChoice(Map<String, TimeLimit> limits, TimeLimit otherwise) {
        return new Allowance.ByChoice(SORT.id(), limits, otherwise);
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
}
