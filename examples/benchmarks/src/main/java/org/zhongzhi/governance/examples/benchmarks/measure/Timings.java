package org.zhongzhi.governance.examples.benchmarks.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Times taken by JMH, each in a process of its own. */
final class Timings {
    /** Enough for the peers at 100,000 communities, and the same for all of them. */
    private static final int HEAP_GIGABYTES = 6;

    /** At 1,000,000 communities. */
    private static final int LARGE_HEAP_GIGABYTES = 14;

    private final Effort effort;

    Timings(Effort effort) {
        this.effort = effort;
    }

    /**
     * The time that a call takes.
     *
     * @param benchmark the class of the benchmark
     * @param method its method
     * @param communities how many communities
     * @param parameters its other parameters
     * @return nanoseconds a call on average; nothing if it failed, as for want of heap
     * @throws IllegalStateException if something else is being measured on this machine
     */
    OptionalDouble nanos(Class<?> benchmark, String method, int communities, Map<String, String> parameters) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("communities", Integer.toString(communities));
        int gigabytes = communities > 100_000 ? LARGE_HEAP_GIGABYTES : HEAP_GIGABYTES;
        return nanos(benchmark, method, all, gigabytes + "g");
    }

    /**
     * The time that a call takes.
     *
     * @param benchmark the class of the benchmark
     * @param method its method
     * @param parameters its parameters
     * @param heap how much heap it has, as {@code 6g}
     * @return nanoseconds a call on average; nothing if it failed, as for want of heap
     * @throws IllegalStateException if something else is being measured on this machine
     */
    OptionalDouble nanos(Class<?> benchmark, String method, Map<String, String> parameters, String heap) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(benchmark.getName() + "." + method) + "$")
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(effort.time())
                .measurementIterations(effort.iterations())
                .measurementTime(effort.time())
                // Else what is measured first is how the system hands out memory.
                .jvmArgs("-Xms" + heap, "-Xmx" + heap, "-XX:+AlwaysPreTouch")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        parameters.forEach(options::param);
        try {
            Collection<RunResult> results = new Runner(options.build()).run();
            return results.stream()
                    .mapToDouble(result -> result.getPrimaryResult().getScore())
                    .findFirst();
        } catch (RunnerException failure) {
            if (String.valueOf(failure.getMessage()).contains("lock")) {
                throw new IllegalStateException("Two measurements at a time would disturb each other", failure);
            }
            System.err.println(benchmark.getSimpleName() + "." + method + " with " + parameters + " failed: "
                    + failure.getMessage());
            return OptionalDouble.empty();
        }
    }
}
