package org.zhongzhi.governance.examples.benchmarks.measure;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.ours.TwoAssessments;

/** Two assessments some changes apart: what differs, found by what they share, and by a walk over both. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Comparing {
    /** How many changes lie between the assessments. */
    @Param({"1", "100"})
    int apart;

    /** How many communities. */
    @Param("1000")
    int communities;

    private @Nullable TwoAssessments two;

    /** Makes both assessments. */
    @Setup
    public void prepare() {
        two = TwoAssessments.of(Data.of(communities), apart);
    }

    /**
     * Compares them as the library does.
     *
     * @return what differs
     */
    @Benchmark
    public @Nullable Object compare() {
        return two == null ? null : two.compare();
    }

    /**
     * Compares them outcome by outcome.
     *
     * @return how many differ
     */
    @Benchmark
    public int walk() {
        return two == null ? 0 : two.walk();
    }
}
