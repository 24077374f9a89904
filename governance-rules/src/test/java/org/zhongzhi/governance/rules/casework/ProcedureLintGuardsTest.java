package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Sketch.BOUND;
import static org.zhongzhi.governance.rules.casework.Sketch.CLERK;
import static org.zhongzhi.governance.rules.casework.Sketch.DAY;
import static org.zhongzhi.governance.rules.casework.Sketch.NUMBER;
import static org.zhongzhi.governance.rules.casework.Sketch.OTHER;
import static org.zhongzhi.governance.rules.casework.Sketch.SORT;
import static org.zhongzhi.governance.rules.casework.Sketch.SURE;
import static org.zhongzhi.governance.rules.casework.Sketch.TASK;
import static org.zhongzhi.governance.rules.casework.Sketch.action;
import static org.zhongzhi.governance.rules.casework.Sketch.actions;
import static org.zhongzhi.governance.rules.casework.Sketch.begin;
import static org.zhongzhi.governance.rules.casework.Sketch.guarded;
import static org.zhongzhi.governance.rules.casework.Sketch.opening;
import static org.zhongzhi.governance.rules.casework.Sketch.way;
import static org.zhongzhi.governance.rules.casework.Sketch.with;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.SettingId;
import org.zhongzhi.governance.model.casework.Term;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.model.time.LimitUnit;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.procedures.Procedures;

class ProcedureLintGuardsTest {
    private static final Term N = Term.given(NUMBER);
    private static final Term M = Term.given(OTHER);

    @Test
    void a_guard_that_never_holds_is_reported_with_the_parts_that_contradict_each_other() {
        Seq<ProcedureFinding> findings = ProcedureLint.of(guarded(Guard.allOf(
                Guard.says(SURE, true), N.atLeast(Term.of(4)), M.atMost(Term.of(9)), N.lessThan(Term.of(4)))));

        assertThat(findings.map(ProcedureFinding::fault))
                .containsExactly(
                        ProcedureFault.NO_ACTION, ProcedureFault.UNREACHABLE, ProcedureFault.GUARD_NEVER_HOLDS);
        assertThat(findings.last().where()).hasToString("action finish");
        assertThat(findings.last().message())
                .isEqualTo(
                        Text.of(
                                "动作“动作finish”（finish）的条件不可能成立：数目应不少于4，且数目应少于4。",
                                "The guard of action \"act finish\" (finish) can never hold: number has to be at least 4, and number has to be less than 4."));
    }

    @Test
    void a_guard_in_words_of_its_own_is_named_by_them() {
        Guard guard = Guard.allOf(
                Guard.says(SURE, true), N.moreThan(Term.of(10)).stating("数目须大", "the number has to be big"));

        assertThat(ProcedureLint.of(guarded(guard)).last().message())
                .isEqualTo(Text.of(
                        "动作“动作finish”（finish）的条件不可能成立：数目须大。",
                        "The guard of action \"act finish\" (finish) can never hold: the number has to be big."));
    }

    @Test
    void alternatives_that_all_fail_are_named_as_alternatives() {
        Guard guard = Guard.anyOf(N.lessThan(Term.of(0)), Guard.allOf(Guard.says(SURE, true), Guard.says(SURE, false)));

        assertThat(ProcedureLint.of(guarded(guard)).last().message().english())
                .isEqualTo("The guard of action \"act finish\" (finish) can never hold: number has to be less than 0,"
                        + " or sure has to be yes, and sure has to be no.");
    }

    @Test
    void numbers_are_held_against_what_the_field_takes() {
        never(N.moreThan(Term.of(10)));
        never(N.lessThan(Term.of(0)));
        never(N.exactly(Term.of(11)));
        may(N.atLeast(Term.of(10)));
        may(N.exactly(Term.of(0)));
        never(N.times(Term.of(2)).exactly(Term.of(7)));
        may(N.times(Term.of(2)).exactly(Term.of(8)));
        never(N.times(Term.of(-1)).moreThan(Term.of(0)));
        never(N.plus(M).moreThan(Term.of(20)));
        may(N.plus(M).exactly(Term.of(20)));
        never(N.times(M).moreThan(Term.of(100)));
        may(N.times(M).exactly(Term.of(100)));
        never(Term.of(3).moreThan(Term.of(3)));
        never(N.times(Term.of(0)).moreThan(Term.of(0)));
    }

    @Test
    void numbers_are_held_against_each_other() {
        never(N.lessThan(M).and(M.lessThan(N)));
        never(N.moreThan(M).and(M.atLeast(N)));
        may(N.atLeast(M).and(M.atLeast(N)));
        never(N.plus(Term.of(3)).lessThan(M).and(M.lessThan(Term.of(4))));
        never(N.times(Term.of(3)).atLeast(M.times(Term.of(4))).and(N.atMost(M)).and(M.atLeast(Term.of(1))));
        never(new Guard.Same(NUMBER.id(), OTHER.id()).and(N.moreThan(M)));
        may(new Guard.Same(NUMBER.id(), OTHER.id()).and(N.atLeast(M)));
    }

    @Test
    void a_setting_counts_as_it_is_set() {
        Procedure procedure = guarded(N.atLeast(BOUND.term()));

        assertThat(ProcedureLint.of(procedure)).isEmpty();
        assertThat(ProcedureLint.of(procedure.with("bound", 10))).isEmpty();
        assertThat(ProcedureLint.of(procedure.with("bound", 11)).map(ProcedureFinding::fault))
                .contains(ProcedureFault.GUARD_NEVER_HOLDS);
        assertThat(ProcedureLint.of(Procedures.matter().with("most-extensions", 0))
                        .map(ProcedureFinding::message))
                .containsExactly(
                        Text.of(
                                "动作“延期”（extend）的条件不可能成立：延期次数应少于0。",
                                "The guard of action \"extend\" (extend) can never hold: the times of extend has to be less than 0."));
    }

    @Test
    void a_quorum_above_all_is_found_in_the_shipped_deliberation() {
        assertThat(ProcedureLint.of(Procedures.fourDeliberations().with("review-quorum-parts", 4))
                        .filter(each -> each.fault() == ProcedureFault.GUARD_NEVER_HOLDS)
                        .map(each -> each.where().toString()))
                .containsExactly("action review");
    }

    @Test
    void counts_and_waits_are_never_negative() {
        may(new Term.Sum(NUMBER.id()).atLeast(Term.of(0)));
        never(new Term.Sum(NUMBER.id()).lessThan(Term.of(0)));
        never(new Term.Times(ActionId.of("finish")).lessThan(Term.of(0)));
        never(new Term.Waited(LimitUnit.CALENDAR_DAYS).lessThan(Term.of(0)));
        may(new Term.Ahead(DAY.id(), LimitUnit.CALENDAR_DAYS).lessThan(Term.of(0)));
        never(Term.recorded(NUMBER).moreThan(Term.of(10)));
        may(Term.recorded(NUMBER).exactly(N));
    }

    @Test
    void what_opens_a_case_has_no_past() {
        assertThat(faults(openedWhen(new Term.Times(ActionId.of("begin")).atLeast(Term.of(1)))))
                .containsExactly(ProcedureFault.NEVER_OPENED, ProcedureFault.GUARD_NEVER_HOLDS);
        assertThat(faults(openedWhen(Term.recorded(NUMBER).atLeast(Term.of(0)))))
                .containsExactly(ProcedureFault.NEVER_OPENED, ProcedureFault.GUARD_NEVER_HOLDS);
        assertThat(faults(openedWhen(new Term.Sum(NUMBER.id()).exactly(Term.of(0)))))
                .isEmpty();
    }

    @Test
    void assignments_of_a_kind_that_nobody_gives_are_none() {
        Procedure procedure = Sketch.tasked(each -> each.actions(actions(
                        begin(),
                        action(
                                        "finish",
                                        way(
                                                "begun",
                                                "over",
                                                "clerk",
                                                new Term.Assigned(TASK.id(), Sketch.DONE.id()).moreThan(Term.of(0))))
                                .build()))
                .roles(Array.of(CLERK)));

        assertThat(faults(procedure)).contains(ProcedureFault.GUARD_NEVER_HOLDS, ProcedureFault.NEVER_ASSIGNED);
        assertThat(faults(Sketch.tasked(
                        each -> each.actions(procedure.actions().appendAll(actions(Sketch.give(), Sketch.work()))))))
                .isEmpty();
    }

    @Test
    void words_and_answers_exclude_each_other() {
        never(Guard.says(SURE, true).and(Guard.says(SURE, false)));
        may(Guard.says(SURE, true).and(Guard.says(SURE, true)));
        never(Guard.oneOf(SORT, "plain").and(Guard.oneOf(SORT, "urgent")));
        may(Guard.oneOf(SORT, "plain").and(Guard.oneOf(SORT, "urgent", "plain")));
        may(new Guard.Gives(DAY.id()));
    }

    @Test
    void only_an_assignment_leads_or_helps_and_not_both() {
        never(new Guard.Leads(true));
        assertThat(faults(workedWhen(new Guard.Leads(true)))).isEmpty();
        assertThat(faults(workedWhen(new Guard.Leads(true).and(new Guard.Leads(false)))))
                .contains(ProcedureFault.GUARD_NEVER_HOLDS);
    }

    @Test
    void a_guard_of_too_many_alternatives_may_hold() {
        Guard either = Guard.anyOf(N.lessThan(Term.of(0)), M.lessThan(Term.of(0)));

        never(new Guard.AllOf(Stream.continually(either).take(8).toArray()));
        may(new Guard.AllOf(Stream.continually(either).take(10).toArray()));
        may(new Guard.AnyOf(Stream.continually(N.lessThan(Term.of(0))).take(513).toArray()));
    }

    @Test
    void nothing_is_concluded_from_numbers_beyond_what_is_counted() {
        Term big = Term.of(Long.MAX_VALUE);

        may(N.plus(big).plus(big).lessThan(Term.of(0)));
        may(N.times(big).exactly(M.times(big)).and(N.lessThan(M)));
    }

    @Test
    void a_guard_that_names_what_is_not_declared_may_hold() {
        Procedure broken = guarded(new Term.Set(SettingId.of("gone"))
                .atLeast(N)
                .and(new Term.Given(FieldId.of("gone")).atLeast(Term.of(1))));

        assertThat(faults(broken)).containsExactly(ProcedureFault.UNDECLARED, ProcedureFault.UNDECLARED);
    }

    private static void never(Guard guard) {
        assertThat(faults(guarded(guard))).contains(ProcedureFault.GUARD_NEVER_HOLDS);
    }

    private static void may(Guard guard) {
        assertThat(faults(guarded(guard))).isEmpty();
    }

    private static Procedure openedWhen(Guard guard) {
        Transition way = Transition.builder()
                .from(opening("begun", "clerk"))
                .guard(guard)
                .build();
        return with(each -> each.actions(actions(action("begin", way).build(), Sketch.finish())));
    }

    private static Procedure workedWhen(Guard guard) {
        return Sketch.tasked(each -> each.actions(actions(
                begin(),
                Sketch.finish(),
                Sketch.give(),
                ActionKind.builder()
                        .from(Sketch.work())
                        .transitions(Sketch.work()
                                .transitions()
                                .map(way -> Transition.builder()
                                        .from(way)
                                        .guard(guard)
                                        .build()))
                        .build())));
    }

    private static Seq<ProcedureFault> faults(Procedure procedure) {
        return ProcedureLint.of(procedure).map(ProcedureFinding::fault);
    }
}
