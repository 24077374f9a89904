package org.zhongzhi.governance.examples.benchmarks.measure;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.zhongzhi.governance.examples.benchmarks.casework.SealedLines;

/** Writing the events of cases to a log, and the hashes alone that this takes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WritingLogs {
    private @Nullable SealedLines lines;

    /** Makes the cases. */
    @Setup
    public void prepare() {
        lines = new SealedLines();
    }

    /**
     * Writes a case; the time is for one of its events.
     *
     * @return what came of it
     */
    @Benchmark
    @OperationsPerInvocation(SealedLines.EVENTS)
    public Object write() {
        return Objects.requireNonNull(lines).write();
    }

    /**
     * Makes the hashes of a case; the time is for one of its events.
     *
     * @return what came of it
     */
    @Benchmark
    @OperationsPerInvocation(SealedLines.EVENTS)
    public Object hash() {
        return Objects.requireNonNull(lines).hash();
    }
}
