package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Sketch.BODIES;
import static org.zhongzhi.governance.rules.casework.Sketch.DAY;
import static org.zhongzhi.governance.rules.casework.Sketch.NUMBER;
import static org.zhongzhi.governance.rules.casework.Sketch.SORT;
import static org.zhongzhi.governance.rules.casework.Sketch.WORDS;
import static org.zhongzhi.governance.rules.casework.Sketch.action;
import static org.zhongzhi.governance.rules.casework.Sketch.actions;
import static org.zhongzhi.governance.rules.casework.Sketch.begin;
import static org.zhongzhi.governance.rules.casework.Sketch.guarded;
import static org.zhongzhi.governance.rules.casework.Sketch.way;
import static org.zhongzhi.governance.rules.casework.Sketch.with;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Term;
import org.zhongzhi.governance.model.time.LimitUnit;
import org.zhongzhi.governance.model.value.Text;

class ProcedureLintFieldsTest {
    private static final Term N = Term.given(NUMBER);

    @Test
    void a_field_read_as_what_it_does_not_take_is_reported() {
        ProcedureFinding finding = first(takingWords(new Term.Given(WORDS.id()).atLeast(Term.of(1))));

        assertThat(finding.fault()).isEqualTo(ProcedureFault.MISREAD_FIELD);
        assertThat(finding.message())
                .isEqualTo(
                        Text.of(
                                "动作“动作finish”（finish）把字段“说明”（words）当作数或金额，而该字段的内容是一行文字。",
                                "Action \"act finish\" (finish) reads field \"words\" (words) as a number or an amount, and it takes some words on one line."));
        assertThat(first(takingWords(new Guard.Says(WORDS.id(), true)))
                        .message()
                        .english())
                .contains(" as yes or no, ");
        assertThat(first(takingWords(new Guard.OneOf(WORDS.id(), Array.of("plain"))))
                        .message()
                        .english())
                .contains(" as a choice, ");
        assertThat(first(takingWords(new Term.Ahead(WORDS.id(), LimitUnit.WORKING_DAYS).atLeast(Term.of(1))))
                        .message()
                        .english())
                .contains(" as a day, ");
        assertThat(first(takingWords(new Term.Recorded(WORDS.id()).plus(N).atLeast(Term.of(1))))
                        .message()
                        .english())
                .contains(" as a number or an amount, ");
    }

    @Test
    void fields_of_different_sorts_are_never_the_same() {
        ProcedureFinding finding = first(guarded(new Guard.Same(DAY.id(), BODIES.id())));

        assertThat(finding.fault()).isEqualTo(ProcedureFault.MISREAD_FIELD);
        assertThat(finding.message())
                .isEqualTo(
                        Text.of(
                                "动作“动作finish”（finish）要求字段“日子”（day）与字段“单位”（bodies）一致，而两者内容不同类。",
                                "Action \"act finish\" (finish) wants field \"day\" (day) and field \"bodies\" (bodies) to be the same, and they take different things."));
    }

    @Test
    void a_word_that_the_field_does_not_offer_is_reported() {
        Procedure one = guarded(Guard.oneOf(SORT, "plain", "odd"));
        Procedure none = guarded(Guard.oneOf(SORT, "odd"));

        assertThat(faults(one)).containsExactly(ProcedureFault.NOT_OFFERED);
        assertThat(first(one).message())
                .isEqualTo(
                        Text.of(
                                "动作“动作finish”（finish）用到选项“odd”，而字段“类别”（sort）只有：plain、urgent。",
                                "Action \"act finish\" (finish) names the word odd, and field \"sort\" (sort) offers only: plain, urgent."));
        assertThat(faults(none))
                .containsExactly(ProcedureFault.NO_ACTION, ProcedureFault.UNREACHABLE, ProcedureFault.NOT_OFFERED);
    }

    @Test
    void a_field_that_the_action_does_not_take_is_reported() {
        Procedure broken = guarded(new Guard.Gives(WORDS.id()));

        assertThat(faults(broken))
                .containsExactly(ProcedureFault.NO_ACTION, ProcedureFault.UNREACHABLE, ProcedureFault.NEVER_GIVEN);
        assertThat(first(broken).message())
                .isEqualTo(
                        Text.of(
                                "动作“动作finish”（finish）用到字段“说明”（words），而该动作不填写此字段。",
                                "Action \"act finish\" (finish) reads field \"words\" (words), which the action does not take."));
    }

    @Test
    void a_field_that_no_action_takes_is_reported_and_sums_up_to_nothing() {
        Procedure recorded = without(NUMBER.id(), Term.recorded(NUMBER).atLeast(Term.of(0)));
        Procedure summed = without(NUMBER.id(), new Term.Sum(NUMBER.id()).exactly(Term.of(0)));
        Procedure more = without(NUMBER.id(), new Term.Sum(NUMBER.id()).moreThan(Term.of(0)));

        assertThat(first(recorded).message())
                .isEqualTo(Text.of(
                        "动作“动作finish”（finish）用到字段“数目”（number），而没有任何动作填写此字段。",
                        "Action \"act finish\" (finish) reads field \"number\" (number), which no action takes."));
        assertThat(faults(recorded)).contains(ProcedureFault.UNREACHABLE, ProcedureFault.NEVER_GIVEN);
        assertThat(faults(summed)).containsExactly(ProcedureFault.NEVER_GIVEN);
        assertThat(faults(more)).contains(ProcedureFault.UNREACHABLE, ProcedureFault.NEVER_GIVEN);
    }

    /** A procedure whose finishing takes words, under a guard. */
    private static Procedure takingWords(Guard guard) {
        return with(each -> each.actions(actions(
                begin(),
                ActionKind.builder()
                        .from(action("finish", way("begun", "over", "clerk", guard))
                                .build())
                        .required(Array.of(WORDS.id()))
                        .build())));
    }

    /** A procedure in which no action takes a field. */
    private static Procedure without(FieldId field, Guard guard) {
        Procedure procedure = guarded(guard);
        return with(each -> each.actions(procedure
                .actions()
                .map(action -> ActionKind.builder()
                        .from(action)
                        .optional(action.optional().remove(field))
                        .build())));
    }

    private static ProcedureFinding first(Procedure procedure) {
        Seq<ProcedureFinding> ofActions =
                ProcedureLint.of(procedure).filter(each -> each.where().part() == ProcedurePart.ACTION);
        assertThat(ofActions).isNotEmpty();
        return ofActions.head();
    }

    private static Seq<ProcedureFault> faults(Procedure procedure) {
        return ProcedureLint.of(procedure).map(ProcedureFinding::fault);
    }
}
