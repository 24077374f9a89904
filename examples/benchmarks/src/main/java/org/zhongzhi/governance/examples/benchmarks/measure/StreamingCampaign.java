package org.zhongzhi.governance.examples.benchmarks.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhongzhi.governance.examples.benchmarks.streaming.NationalStream;
import org.zhongzhi.governance.examples.benchmarks.streaming.Streaming;
import org.zhongzhi.governance.examples.benchmarks.streaming.Streaming.Step;

/** The measurements of streams of entities, beside Jackson in turns; and of the whole country as a stream. */
public final class StreamingCampaign {
    private final Effort effort;
    private final Timings timings;
    private final Consumer<String> progress;
    private final Figures figures = new Figures();

    /**
     * A campaign.
     *
     * @param effort how much is measured
     * @param progress takes a line on each measurement
     */
    public StreamingCampaign(Effort effort, Consumer<String> progress) {
        this.effort = effort;
        this.timings = new Timings(effort);
        this.progress = progress;
    }

    /**
     * Measures.
     *
     * @return the figures
     */
    public Figures run() {
        Map<Object, Supplier<OptionalDouble>> compared = new LinkedHashMap<>();
        for (Step step : Step.values()) {
            compared.put(step, () -> timings.nanos(Streaming.class, step.name(), effort.withinReachOfJena(), Map.of()));
        }
        new Turns(effort.rounds(), figures, progress).measure(compared, 1);
        Map<String, String> printed =
                Child.run(NationalStream.class, List.of("-Xmx4g"), Integer.toString(effort.places()));
        printed.forEach((name, value) -> figures.noteNational(Map.of("stream." + name, value)));
        progress.accept("the country as a stream: " + new TreeMap<>(printed));
        return figures;
    }
}
