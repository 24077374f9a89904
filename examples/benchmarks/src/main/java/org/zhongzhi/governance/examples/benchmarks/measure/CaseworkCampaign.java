package org.zhongzhi.governance.examples.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhongzhi.governance.examples.benchmarks.casework.LogFile;
import org.zhongzhi.governance.examples.benchmarks.casework.Mover;
import org.zhongzhi.governance.examples.benchmarks.casework.SameWalks;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Logs;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.ReplayHeap;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Transitions;

/** The measurements of casework. What is compared is measured in turns. */
public final class CaseworkCampaign {
    private static final int LIVES = 200;
    private static final String WALKING_HEAP = "1g";

    /** All that replaying has. */
    static final String REPLAYING_HEAP = "256m";

    /** All that replaying has where it is asked how much it takes. */
    private static final String LEAST_HEAP = "64m";

    private final Effort effort;
    private final Timings timings;
    private final Consumer<String> progress;
    private final Figures figures = new Figures();
    private final Turns turns;

    /**
     * A campaign.
     *
     * @param effort how much is measured
     * @param progress takes a line on each measurement
     */
    public CaseworkCampaign(Effort effort, Consumer<String> progress) {
        this.effort = effort;
        this.timings = new Timings(effort);
        this.progress = progress;
        this.turns = new Turns(effort.rounds(), figures, progress);
    }

    /**
     * Compares what all contestants do, then measures.
     *
     * @return the figures
     * @throws IllegalStateException if a contestant does something else than the others
     */
    public Figures run() {
        int refused = SameWalks.check(LIVES);
        progress.accept(String.format(
                "%,d lives of cases: all bring them to the same states and refuse the same %,d steps", LIVES, refused));
        Map<Object, Supplier<OptionalDouble>> compared = new LinkedHashMap<>();
        for (Mover mover : Mover.values()) {
            compared.put(
                    new Transitions(mover),
                    () -> timings.nanos(Walking.class, "walk", Map.of("mover", mover.name()), WALKING_HEAP));
        }
        for (Logs.Work work : List.of(Logs.Work.WRITING, Logs.Work.HASHING)) {
            compared.put(new Logs(work), () -> timings.nanos(WritingLogs.class, work.method(), Map.of(), WALKING_HEAP));
        }
        turns.measure(compared, 1);
        logs();
        return figures;
    }

    private void logs() {
        try {
            Path folder = Files.createTempDirectory("zhongzhi-logs");
            Path small = folder.resolve("small.ndjson");
            Path large = folder.resolve("large.ndjson");
            try {
                LogFile.write(small, effort.fewEvents());
                LogFile.write(large, effort.events());
                progress.accept(String.format("a log of %,d events in %,d bytes", effort.events(), Files.size(large)));
                figures.note(new Logs(Logs.Work.BYTES), (double) Files.size(large) / effort.events());
                replays(large);
                heap(small, effort.fewEvents());
                heap(large, effort.events());
            } finally {
                Files.deleteIfExists(small);
                Files.deleteIfExists(large);
                Files.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void replays(Path log) {
        Map<Object, Supplier<OptionalDouble>> compared = new LinkedHashMap<>();
        for (Logs.Work work : List.of(Logs.Work.REPLAYING, Logs.Work.TOKENS)) {
            compared.put(
                    new Logs(work),
                    () -> timings.nanos(
                            ReadingLogs.class, work.method(), Map.of("file", log.toString()), REPLAYING_HEAP));
        }
        turns.measure(compared, effort.events());
    }

    private void heap(Path log, int events) {
        Map<String, String> printed =
                Child.run(ReplayProbe.class, List.of("-Xmx" + LEAST_HEAP, "-XX:+UseSerialGC"), log.toString());
        OptionalDouble bytes = "0".equals(printed.get("exit"))
                ? OptionalDouble.of(Double.parseDouble(printed.getOrDefault("bytes", "0")))
                : OptionalDouble.empty();
        turns.note(new ReplayHeap(events), bytes);
    }
}
