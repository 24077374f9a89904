package org.zhongzhi.governance.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.examples.benchmarks.casework.Mover;
import org.zhongzhi.governance.examples.benchmarks.measure.Effort;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Logs;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.ReplayHeap;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Transitions;

class CaseworkReportTest {
    private final Figures figures = new Figures();

    @Test
    void a_ratio_at_the_target_reaches_it_and_one_below_misses_it() {
        figures.note(new Transitions(Mover.ZHONGZHI), 40);
        figures.note(new Transitions(Mover.STATELESS4J), 40);
        figures.note(new Transitions(Mover.SPRING), 11_960);

        assertThat(targets())
                .contains(
                        List.of("a transition", "at least as fast as stateless4j 2.6.0", "1.0×", "reached"),
                        List.of("a transition", "at least 300× Spring Statemachine 4.0.2", "299×", "MISSED"));
    }

    @Test
    void heap_that_grows_with_the_log_is_missed() {
        figures.note(new ReplayHeap(200_000), 8e6);
        figures.note(new ReplayHeap(1_000_000), 60e6);

        assertThat(targets())
                .contains(List.of(
                        "replay, heap in use after a collection",
                        "the same at 200,000 and 1,000,000 events",
                        "8.0 MB and 60 MB",
                        "MISSED"));
    }

    @Test
    void a_log_is_told_in_events_a_second_and_beside_jackson() {
        figures.note(new Logs(Logs.Work.REPLAYING), 4_000);
        figures.note(new Logs(Logs.Work.TOKENS), 800);

        List<Table> tables = new CaseworkReport(Effort.full(), figures).tables();
        assertThat(tables.get(1).rows())
                .contains(List.of("replaying from the file, 256 MB of heap", "4,000", "250,000"));
        assertThat(targets())
                .contains(List.of("replay, to Jackson merely reading the same file", "to print", "5.0×", "–"))
                .allSatisfy(row -> assertThat(row.get(3)).isNotEqualTo("reached"));
    }

    private List<List<String>> targets() {
        return new CaseworkReport(Effort.full(), figures).tables().get(2).rows();
    }
}
