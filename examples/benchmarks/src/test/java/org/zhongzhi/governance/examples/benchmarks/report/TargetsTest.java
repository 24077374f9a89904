package org.zhongzhi.governance.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.examples.benchmarks.contest.Contestant;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.measure.Effort;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Bytes;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Evaluations;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Full;
import org.zhongzhi.governance.examples.benchmarks.measure.MemoryProbe.Thing;

class TargetsTest {
    private static final int MAIN = 100_000;

    private final Figures figures = new Figures();

    @Test
    void a_ratio_at_the_target_reaches_it_and_one_below_misses_it() {
        figures.note(new Full(Contestant.ZHONGZHI, true, MAIN), 100);
        figures.note(new Full(Contestant.DROOLS, true, MAIN), 6_000);
        figures.note(new Full(Contestant.TIMEFOLD, true, MAIN), 7_900);

        assertThat(targets())
                .contains(
                        List.of("full assessment, loaded", "at least 60× Drools 10.2.0", "60×", "reached"),
                        List.of("full assessment, loaded", "at least 80× Timefold 1.32.0", "79×", "MISSED"));
    }

    @Test
    void what_was_not_measured_is_neither_reached_nor_missed() {
        assertThat(targets())
                .contains(List.of("full assessment, loaded", "at least 5× Easy Rules 4.1.0", "–", "not measured"));
        assertThat(targets().stream().filter(row -> row.get(3).equals("reached")))
                .isEmpty();
    }

    @Test
    void evaluations_have_to_be_the_same_at_both_ends() {
        for (boolean most : List.of(true, false)) {
            figures.note(new Evaluations(Edit.Kind.ATTRIBUTE, 1_000, most), 1);
            figures.note(new Evaluations(Edit.Kind.ATTRIBUTE, 1_000_000, most), 1);
            figures.note(new Evaluations(Edit.Kind.HOLDER, 1_000, most), 2);
            figures.note(new Evaluations(Edit.Kind.HOLDER, 1_000_000, most), 3);
        }

        assertThat(targets())
                .contains(
                        List.of(
                                "one change of an attribute, evaluations",
                                "the same at 1,000 and 1,000,000",
                                "1 and 1",
                                "reached"),
                        List.of(
                                "one change of a post holder, evaluations",
                                "the same at 1,000 and 1,000,000",
                                "2 and 3",
                                "MISSED"));
    }

    @Test
    void memory_is_held_against_each_graph() {
        figures.note(new Bytes(Thing.JURISDICTION_AND_ASSESSMENT, MAIN), 2_000.0 * MAIN);
        figures.note(new Bytes(Thing.JAVA_UTIL_RECORDS, MAIN), 1_900.0 * MAIN);

        assertThat(targets())
                .contains(
                        List.of(
                                "memory, jurisdiction and assessment",
                                "no more than the java.util graph of the peers' records, 1,900 bytes",
                                "2,000 bytes",
                                "MISSED"),
                        List.of(
                                "memory, jurisdiction and assessment",
                                "no more than the java.util graph as measured when the target was set, 2,140 bytes",
                                "2,000 bytes",
                                "reached"));
    }

    @Test
    void a_country_that_did_not_fit_is_missed() {
        figures.noteNational(Map.of("places", "618133", "exit", "1"));

        assertThat(targets())
                .contains(List.of(
                        "the whole country, 618,133 communities and villages",
                        "in one process with 8 GB of heap",
                        "did not end",
                        "MISSED"));
    }

    private List<List<String>> targets() {
        return new Targets(Effort.full(), figures).table().rows();
    }
}
