package org.zhongzhi.governance.examples.benchmarks.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongzhi.governance.rules.casework.Case;

class SameWalksTest {
    private static final Life LIFE = Life.whole(1, new Random(1));

    @Test
    void all_contestants_take_the_same_steps_and_refuse_the_same() {
        assertThat(SameWalks.check(10)).isGreaterThan(500);
    }

    @Test
    void a_contestant_that_does_something_else_ends_the_run() {
        List<Answer> expected = List.of(new Answer(true, Stage.RECEIVED));
        List<Answer> found = List.of(new Answer(true, Stage.CLOSED));

        assertThatThrownBy(() -> SameWalks.compare(Mover.SPRING, LIFE, found, expected))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Spring Statemachine 4.0.2 answers Step[move=RECEIVE")
                .hasMessageEndingWith("with " + found.get(0) + ": expected " + expected.get(0));
    }

    @Test
    void a_whole_life_goes_through_nine_of_ten_states_and_back_twice() {
        Case closed = new ZhongzhiWalker().walk(new ZhongzhiWalker().inputs(LIFE));

        assertThat(closed.version()).isEqualTo(Walks.TRANSITIONS + 1);
        assertThat(closed.isOver()).isTrue();
        assertThat(closed.events().map(each -> each.state().value()).distinct()).hasSize(9);
    }

    @ParameterizedTest
    @EnumSource
    void lives_are_walked_again_and_again(Mover mover) {
        Walks walks = Walks.of(mover);
        for (int i = 0; i < 100; i++) {
            assertThat(walks.next()).isNotNull();
        }
    }
}
