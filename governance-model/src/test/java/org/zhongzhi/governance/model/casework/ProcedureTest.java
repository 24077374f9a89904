package org.zhongzhi.governance.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.time.LimitUnit;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

class ProcedureTest {
    private static final Role CLERK = Role.of("clerk", "经办人", "clerk", Bond.NONE);
    private static final State NEW = State.open("new", "新建", "new");
    private static final State PAUSED = State.settled("paused", "搁置", "set aside");
    private static final State OVER = State.end("over", "办结", "over");
    private static final Field REASON = Field.of("reason", "理由", "reason", new FieldType.Words());
    private static final Field IN_GRID =
            Field.observed("in-grid", Observation.PLACE_IN_ONE_GRID, new FieldType.YesNo());
    private static final Setting DAYS = Setting.of(SettingId.of("days"), Text.of("天数", "days"), 7, 1, 30);
    private static final AssignmentKind TASK = AssignmentKind.of("task", "任务", "task", NEW, OVER);
    private static final Limit LIMIT = Limit.builder()
            .id(LimitId.of("whole"))
            .label(Text.of("时限", "limit"))
            .runsIn(Array.of(NEW.id()))
            .allowed(new Allowance.Fixed(TimeLimit.workingDays(5)))
            .build();
    private static final Transition OPENING = Transition.builder()
            .in(Array.empty())
            .to(Option.some(NEW.id()))
            .roles(Array.of(CLERK.id()))
            .build();
    private static final ActionKind OPEN = ActionKind.builder()
            .id(ActionId.of("open"))
            .label(Text.of("新建", "open"))
            .transitions(Array.of(OPENING))
            .build();
    private static final Procedure PROCEDURE = whole().build();

    private static Procedure.Builder whole() {
        Procedure.Builder builder = Procedure.builder();
        builder.id(ProcedureId.of("p")).version(1).label(Text.of("流程", "procedure"));
        builder.roles(Array.of(CLERK)).fields(Array.of(REASON, IN_GRID)).settings(Array.of(DAYS));
        builder.states(Array.of(NEW, PAUSED, OVER)).assignments(Array.of(TASK));
        builder.actions(Array.of(OPEN)).limits(Array.of(LIMIT));
        return builder;
    }

    private static void refused(ThrowingCallable code, String message) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(code).withMessage(message);
    }

    @Test
    void the_parts_of_a_procedure_are_found_by_their_codes() {
        assertThat(PROCEDURE.state(StateId.of("new"))).contains(NEW);
        assertThat(PROCEDURE.state(StateId.of("none"))).isEmpty();
        assertThat(PROCEDURE.action(ActionId.of("open"))).contains(OPEN);
        assertThat(PROCEDURE.field(FieldId.of("reason"))).contains(REASON);
        assertThat(PROCEDURE.role(RoleId.of("clerk"))).contains(CLERK);
        assertThat(PROCEDURE.assignment(AssignmentKindId.of("task"))).contains(TASK);
        assertThat(PROCEDURE.setting(SettingId.of("days"))).contains(DAYS);
        assertThat(PROCEDURE.limit(LimitId.of("whole"))).contains(LIMIT);
        assertThat(PROCEDURE.clauses()).isEmpty();
    }

    @Test
    void a_city_sets_a_number_without_code() {
        assertThat(PROCEDURE.with("days", 30).settings().head().value()).isEqualTo(30);
        assertThat(PROCEDURE.with("days", 30).version()).isEqualTo(1);
        refused(() -> PROCEDURE.with("days", 31), "The setting days is 31: expected 1 to 30");
        refused(() -> PROCEDURE.with("days", 0), "The setting days is 0: expected 1 to 30");
        refused(() -> PROCEDURE.with("hours", 3), "The procedure p has no setting hours: expected one of days");
    }

    @Test
    void a_city_changes_a_limit_without_code() {
        assertThat(PROCEDURE
                        .with("whole", TimeLimit.urgentHours(2))
                        .limits()
                        .head()
                        .allowed())
                .isEqualTo(new Allowance.Fixed(TimeLimit.urgentHours(2)));
        refused(
                () -> PROCEDURE.with("part", TimeLimit.urgentHours(2)),
                "The procedure p has no limit part: expected one of whole");
    }

    @Test
    void a_procedure_has_a_version_from_one_on() {
        assertThat(PROCEDURE.inVersion(2).version()).isEqualTo(2);
        refused(() -> PROCEDURE.inVersion(0), "The procedure p has version 0: expected 1 or more");
    }

    @Test
    void a_code_that_is_there_twice_is_refused_by_name() {
        refused(
                () -> whole().states(Array.of(NEW, NEW)).build(),
                "The procedure p has a state twice among new, new: expected each code once");
        refused(
                () -> whole().roles(Array.of(CLERK, CLERK)).build(),
                "The procedure p has a role twice among clerk, clerk: expected each code once");
        refused(
                () -> whole().actions(Array.of(OPEN, OPEN)).build(),
                "The procedure p has a action twice among open, open: expected each code once");
        refused(() -> whole().states(Array.empty()).build(), "The procedure p has no state: expected at least one");
        refused(
                () -> AssignmentKind.of("task", "任务", "task", NEW, NEW),
                "The assignment task has a state twice among new, new: expected each code once");
        refused(
                () -> AssignmentKind.of("task", "任务", "task"),
                "The assignment task has no state: expected at least one");
    }

    @Test
    void a_state_says_whether_a_case_in_it_is_over() {
        assertThat(Array.of(NEW, PAUSED, OVER).map(State::kind))
                .containsExactly(StateKind.OPEN, StateKind.SETTLED, StateKind.END);
    }

    @Test
    void a_field_is_said_by_whoever_acts_or_looked_up() {
        assertThat(REASON.observed()).isEmpty();
        assertThat(IN_GRID.observed()).contains(Observation.PLACE_IN_ONE_GRID);
        assertThat(IN_GRID.label()).isEqualTo(Observation.PLACE_IN_ONE_GRID.label());
    }

    @Test
    void an_action_takes_a_field_once() {
        refused(
                () -> ActionKind.builder()
                        .from(OPEN)
                        .required(Array.of(REASON.id()))
                        .optional(Array.of(REASON.id()))
                        .build(),
                "The action open takes reason, reason: expected each field once");
    }

    @Test
    void a_transition_leads_from_somewhere_or_to_somewhere_and_names_each_once() {
        refused(
                () -> Transition.builder()
                        .in(Array.empty())
                        .roles(Array.of(CLERK.id()))
                        .build(),
                "A transition leads from nowhere to nowhere: expected a state to begin in");
        refused(
                () -> Transition.builder()
                        .from(OPENING)
                        .in(Array.of(NEW.id(), NEW.id()))
                        .build(),
                "The states that a transition leads out of are new, new: expected each once");
        refused(
                () -> Transition.builder()
                        .from(OPENING)
                        .roles(Array.of(CLERK.id(), CLERK.id()))
                        .build(),
                "The roles of a transition are clerk, clerk: expected each once");
        assertThat(OPENING.guard()).isEqualTo(Guard.none());
        assertThat(OPENING.effects()).isEmpty();
        assertThat(OPENING.assignmentTo()).isEmpty();
    }

    @Test
    void a_limit_runs_somewhere_and_its_ladder_rises() {
        refused(
                () -> Limit.builder().from(LIMIT).runsIn(Array.empty()).build(),
                "The limit whole runs in no state: expected at least one");
        refused(
                () -> Limit.builder()
                        .from(LIMIT)
                        .ladder(Array.of(Escalation.of(80, CLERK.id()), Escalation.of(80, CLERK.id())))
                        .build(),
                "The ladder of the limit whole goes from 80% to 80%: expected shares that rise");
        refused(() -> Escalation.of(0, CLERK.id()), "An escalation falls due at 0%: expected 1 to 1000");
        refused(() -> Escalation.of(1001, CLERK.id()), "An escalation falls due at 1001%: expected 1 to 1000");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Allowance.ByChoice(
                        REASON.id(), HashMap.of("urgent", (TimeLimit) null), TimeLimit.workingDays(1)));
    }

    @Test
    void terms_are_compared_and_added_and_multiplied() {
        Term one = Term.of(1);
        Term given = Term.given(REASON);

        assertThat(one.atLeast(given)).isEqualTo(new Guard.Compared(one, Relation.AT_LEAST, given));
        assertThat(one.atMost(given)).isEqualTo(new Guard.Compared(one, Relation.AT_MOST, given));
        assertThat(one.moreThan(given)).isEqualTo(new Guard.Compared(one, Relation.MORE_THAN, given));
        assertThat(one.lessThan(given)).isEqualTo(new Guard.Compared(one, Relation.LESS_THAN, given));
        assertThat(one.exactly(given)).isEqualTo(new Guard.Compared(one, Relation.EQUAL, given));
        assertThat(one.plus(given)).isEqualTo(new Term.Plus(one, given));
        assertThat(one.times(given)).isEqualTo(new Term.Product(one, given));
        assertThat(Term.recorded(REASON)).isEqualTo(new Term.Recorded(REASON.id()));
        assertThat(DAYS.term()).isEqualTo(new Term.Set(DAYS.id()));
        assertThat(new Term.Waited(LimitUnit.CALENDAR_DAYS).unit()).isEqualTo(LimitUnit.CALENDAR_DAYS);
    }

    @Test
    void numbers_relate_as_the_relation_says() {
        for (long left = -1; left <= 1; left++) {
            assertThat(Relation.AT_LEAST.holds(left, 0)).isEqualTo(left >= 0);
            assertThat(Relation.AT_MOST.holds(left, 0)).isEqualTo(left <= 0);
            assertThat(Relation.MORE_THAN.holds(left, 0)).isEqualTo(left > 0);
            assertThat(Relation.LESS_THAN.holds(left, 0)).isEqualTo(left < 0);
            assertThat(Relation.EQUAL.holds(left, 0)).isEqualTo(left == 0);
        }
    }

    @Test
    void guards_that_ask_for_nothing_are_refused() {
        refused(() -> Guard.oneOf(REASON), "The guard on reason allows no word: expected at least one");
        refused(Guard::anyOf, "A guard is any of nothing: expected at least one");
        assertThat(Guard.allOf()).isEqualTo(Guard.none());
        assertThat(Guard.says(IN_GRID, true)).isEqualTo(new Guard.Says(IN_GRID.id(), true));
        Text words = Text.of("须说明", "to be said");
        assertThat(Guard.none().stating("须说明", "to be said")).isEqualTo(new Guard.Stated(words, Guard.none()));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Guard.allOf(Guard.none(), null));
    }

    @Test
    void a_limit_is_extended_up_to_the_longest_there_is() {
        assertThat(TimeLimit.workingDays(5).plus(3)).isEqualTo(TimeLimit.workingDays(8));
        assertThat(TimeLimit.urgentHours(1).plus(30)).isEqualTo(TimeLimit.urgentMinutes(90));
        assertThat(TimeLimit.workingDays(5).plus(Long.MAX_VALUE)).isEqualTo(TimeLimit.workingDays(100_000));
        refused(() -> TimeLimit.workingDays(5).plus(-1), "A time limit is extended by -1: expected 0 or more");
    }
}
