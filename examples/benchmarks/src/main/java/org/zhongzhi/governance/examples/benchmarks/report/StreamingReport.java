package org.zhongzhi.governance.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.zhongzhi.governance.examples.benchmarks.measure.Effort;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures;
import org.zhongzhi.governance.examples.benchmarks.streaming.Streaming.Step;

/** Streams of entities beside Jackson alone, and the whole country as a stream, with what was to be reached. */
public final class StreamingReport {
    /** At least so much of Jackson's throughput, although ours is strict. */
    private static final double OF_JACKSON = 0.9;

    private final Effort effort;
    private final Figures figures;

    /**
     * A report.
     *
     * @param effort how much was measured
     * @param figures what was measured
     */
    public StreamingReport(Effort effort, Figures figures) {
        this.effort = effort;
        this.figures = figures;
    }

    /**
     * The figures, and whether what was to be reached was.
     *
     * @return the table
     */
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(compared("reading", Step.readOurs, Step.readJackson));
        rows.add(compared("writing", Step.writeOurs, Step.writeJackson));
        rows.add(List.of(
                "one change, and the whole document written",
                Cells.figure(figures.of(Step.rewrite)) + " ns",
                Cells.NONE,
                Cells.NONE,
                Cells.NONE));
        rows.add(country());
        return new Table(
                "NDJSON of the entities of " + Cells.count(effort.withinReachOfJena())
                        + " communities; Jackson: its own binding of equivalent records",
                1,
                List.of("what", "zhongzhi", "Jackson", "throughput to Jackson's", "verdict"),
                rows);
    }

    private List<String> compared(String what, Step ours, Step jackson) {
        OptionalDouble ratio = figures.ratio(jackson, ours);
        return List.of(
                what,
                Cells.figure(figures.of(ours)) + " ns",
                Cells.figure(figures.of(jackson)) + " ns",
                ratio.isPresent() ? String.format("%.2f", ratio.getAsDouble()) : Cells.NONE,
                ratio.isEmpty() ? "not measured" : ratio.getAsDouble() >= OF_JACKSON ? "reached" : "MISSED");
    }

    private List<String> country() {
        OptionalDouble entities = figures.national("stream.entities");
        boolean ended = figures.national("stream.exit").orElse(1) == 0;
        return List.of(
                "the whole country in and out, 4 GB of heap",
                Cells.count(entities) + " entities, " + Cells.figure(figures.national("stream.bytes")) + " bytes",
                Cells.NONE,
                String.format(
                        "%.1f s", figures.national("stream.in.and.out.seconds").orElse(0)),
                ended && entities.isPresent() ? "reached" : "MISSED");
    }
}
