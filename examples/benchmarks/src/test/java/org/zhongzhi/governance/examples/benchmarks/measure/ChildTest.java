package org.zhongzhi.governance.examples.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChildTest {
    @Test
    void a_program_in_a_process_of_its_own_tells_what_it_printed() {
        assertThat(Child.run(EvaluationProbe.class, List.of("-Xmx512m"), "50"))
                .containsEntry("exit", "0")
                .containsKeys("ATTRIBUTE.least", "ATTRIBUTE.most", "HOLDER.least", "HOLDER.most");
    }

    @Test
    void a_program_that_fails_says_so_by_its_exit() {
        assertThat(Child.run(EvaluationProbe.class, List.of("-Xmx512m"), "many"))
                .containsOnlyKeys("exit");
        assertThat(Child.run(EvaluationProbe.class, List.of("-Xmx512m"), "many"))
                .doesNotContainEntry("exit", "0");
    }
}
