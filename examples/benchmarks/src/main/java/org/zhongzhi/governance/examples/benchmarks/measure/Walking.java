package org.zhongzhi.governance.examples.benchmarks.measure;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.zhongzhi.governance.examples.benchmarks.casework.Mover;
import org.zhongzhi.governance.examples.benchmarks.casework.Walks;

/** The transitions of cases that walk their lives, each from its beginning to its end. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Walking {
    /** Who takes the cases through. */
    @Param
    Mover mover = Mover.ZHONGZHI;

    private @Nullable Walks walks;

    /** Makes the lives. */
    @Setup
    public void prepare() {
        walks = Walks.of(mover);
    }

    /**
     * A whole life; the time is for one of its transitions.
     *
     * @return the case at its end
     */
    @Benchmark
    @OperationsPerInvocation(Walks.TRANSITIONS)
    public Object walk() {
        return Objects.requireNonNull(walks).next();
    }
}
