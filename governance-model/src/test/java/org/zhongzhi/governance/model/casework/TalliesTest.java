package org.zhongzhi.governance.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.value.InvalidValueException;

class TalliesTest {
    private static final StateId DONE = StateId.of("done");
    private static final AssignmentKindId TASK = AssignmentKindId.of("task");

    @Test
    void a_procedure_that_says_nothing_counts_nothing() {
        assertThat(Tallies.none().closed()).isEmpty();
        assertThat(Tallies.none()).isEqualTo(Tallies.builder().build());
    }

    @Test
    void a_state_or_an_action_counts_once() {
        assertThatThrownBy(() -> Tallies.builder().closed(Array.of(DONE, DONE)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The states in which a case is closed are done, done: expected each once");
        ActionId back = ActionId.of("return");
        assertThatThrownBy(
                        () -> Tallies.builder().returned(Array.of(back, back)).build())
                .hasMessage("The actions that return work are return, return: expected each once");
        assertThatThrownBy(() -> new Tallies.Work(TASK, Array.of(DONE, DONE), Option.none()))
                .hasMessage("The states in which work is done are done, done: expected each once");
    }

    @Test
    void work_is_the_same_whatever_holds_its_states() {
        assertThat(new Tallies.Work(TASK, List.of(DONE), Option.none()))
                .isEqualTo(new Tallies.Work(TASK, Array.of(DONE), Option.none()));
    }
}
