package org.zhongzhi.governance.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.zhongzhi.governance.examples.benchmarks.casework.LogFile;
import org.zhongzhi.governance.examples.benchmarks.casework.Mover;
import org.zhongzhi.governance.examples.benchmarks.measure.Effort;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Logs;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.ReplayHeap;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Transitions;

/** The figures of casework as tables, and beside what was to be reached. */
public final class CaseworkReport {
    private static final double NANOS_OF_A_SECOND = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final double SPRING = 300;

    /** How much more heap a log that is five times as long may take before this is no longer called the same. */
    private static final double SAME = 1.25;

    private final Effort effort;
    private final Figures figures;

    /**
     * A report.
     *
     * @param effort how much was measured
     * @param figures what was measured
     */
    public CaseworkReport(Effort effort, Figures figures) {
        this.effort = effort;
        this.figures = figures;
    }

    /**
     * All tables.
     *
     * @return the tables, the targets last
     */
    public List<Table> tables() {
        return List.of(transitions(), logs(), targets());
    }

    private Table transitions() {
        List<List<String>> rows = new ArrayList<>();
        for (Mover mover : Mover.values()) {
            rows.add(List.of(
                    mover.label(),
                    Cells.figure(figures.of(new Transitions(mover))),
                    Cells.times(figures.ratio(new Transitions(mover), new Transitions(Mover.ZHONGZHI)))));
        }
        return new Table(
                "Transitions of cases that walk their lives through ten states",
                1,
                List.of("who", "ns a transition", "to zhongzhi"),
                rows);
    }

    private Table logs() {
        return new Table(
                "Logs, sealed, of " + Cells.count(effort.events()) + " events, " + Cells.count(LogFile.OPEN)
                        + " cases open at a time",
                1,
                List.of("what", "ns an event", "events a second"),
                List.of(
                        log("writing an event, with its seal", Logs.Work.WRITING),
                        log("of this the SHA-256 alone", Logs.Work.HASHING),
                        log("replaying from the file, 256 MB of heap", Logs.Work.REPLAYING),
                        log("Jackson, merely reading the tokens of the same file", Logs.Work.TOKENS)));
    }

    private List<String> log(String what, Logs.Work work) {
        OptionalDouble nanos = figures.of(new Logs(work));
        return List.of(
                what,
                Cells.figure(nanos),
                nanos.isPresent() ? Cells.count(NANOS_OF_A_SECOND / nanos.getAsDouble()) : Cells.NONE);
    }

    private Table targets() {
        List<List<String>> rows = new ArrayList<>();
        Transitions ours = new Transitions(Mover.ZHONGZHI);
        faster(
                rows,
                "at least as fast as",
                figures.ratio(new Transitions(Mover.STATELESS4J), ours),
                Mover.STATELESS4J,
                1);
        faster(rows, "at least 300×", figures.ratio(new Transitions(Mover.SPRING), ours), Mover.SPRING, SPRING);
        OptionalDouble few = figures.of(new ReplayHeap(effort.fewEvents()));
        OptionalDouble many = figures.of(new ReplayHeap(effort.events()));
        rows.add(row(
                "replay, heap in use after a collection",
                "the same at " + Cells.count(effort.fewEvents()) + " and " + Cells.count(effort.events()) + " events",
                megabytes(few) + " and " + megabytes(many),
                few.isPresent() && many.isPresent(),
                many.orElse(0) <= few.orElse(0) * SAME));
        rows.add(List.of(
                "replay, to Jackson merely reading the same file",
                "to print",
                Cells.times(figures.ratio(new Logs(Logs.Work.REPLAYING), new Logs(Logs.Work.TOKENS))),
                Cells.NONE));
        rows.add(List.of(
                "a transition, to a table without guards by hand, the limit",
                "to print",
                Cells.times(figures.ratio(ours, new Transitions(Mover.TABLE))),
                Cells.NONE));
        return new Table("Targets of casework", 2, List.of("what", "to reach", "reached", "verdict"), rows);
    }

    private static String megabytes(OptionalDouble bytes) {
        return bytes.isPresent() ? Cells.figure(bytes.getAsDouble() / MEGABYTE) + " MB" : "did not end";
    }

    private static void faster(List<List<String>> rows, String words, OptionalDouble ratio, Mover than, double times) {
        rows.add(row(
                "a transition",
                words + " " + than.label(),
                Cells.times(ratio),
                ratio.isPresent(),
                ratio.orElse(0) >= times));
    }

    private static List<String> row(String what, String target, String reached, boolean measured, boolean isReached) {
        return List.of(what, target, reached, !measured ? "not measured" : isReached ? "reached" : "MISSED");
    }
}
