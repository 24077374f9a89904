package org.zhongzhi.governance.examples.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Measures what is compared in turns, round by round, so that a machine that is slow for a while is so for all; the median of
 * the rounds counts.
 */
final class Turns {
    private final int rounds;
    private final Figures figures;
    private final Consumer<String> progress;

    Turns(int rounds, Figures figures, Consumer<String> progress) {
        this.rounds = rounds;
        this.figures = figures;
        this.progress = progress;
    }

    /** Notes the median of each, for one of so many that are measured at a time. */
    void measure(Map<Object, Supplier<OptionalDouble>> compared, int per) {
        Map<Object, List<Double>> found = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Map.Entry<Object, Supplier<OptionalDouble>> each : compared.entrySet()) {
                List<Double> values = found.computeIfAbsent(each.getKey(), what -> new ArrayList<>());
                each.getValue().get().ifPresent(value -> values.add(value / per));
            }
        }
        found.forEach((what, values) -> note(what, median(values)));
    }

    static OptionalDouble median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
    }

    void note(Object what, OptionalDouble value) {
        value.ifPresent(each -> figures.note(what, each));
        progress.accept(what + ": " + (value.isPresent() ? String.format("%,.1f", value.getAsDouble()) : "none"));
    }
}
