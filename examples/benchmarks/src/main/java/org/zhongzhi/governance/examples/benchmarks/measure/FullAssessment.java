package org.zhongzhi.governance.examples.benchmarks.measure;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.zhongzhi.governance.examples.benchmarks.contest.Contestant;
import org.zhongzhi.governance.examples.benchmarks.contest.Trial;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;

/** Judging everything: what is loaded already, where the contestant can be asked that, and from plain values. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FullAssessment {
    /** Who judges. */
    @Param
    Contestant contestant = Contestant.ZHONGZHI;

    /** How many communities. */
    @Param("1000")
    int communities;

    private @Nullable Trial<?> trial;

    /** The state in which data are loaded before a measured call. */
    @State(Scope.Benchmark)
    public static class Warm {
        private @Nullable Loaded loaded;

        /**
         * Loads the data again for a contestant that has judged once and for all what is loaded.
         *
         * @param full what is measured
         */
        @Setup(Level.Invocation)
        public void load(FullAssessment full) {
            Trial<?> trial = Objects.requireNonNull(full.trial);
            if (loaded == null || !trial.judgesAgain()) {
                loaded = trial.load();
            }
        }

        /**
         * Lets go what will not be judged again.
         *
         * @param full what is measured
         */
        @TearDown(Level.Invocation)
        public void close(FullAssessment full) {
            if (!Objects.requireNonNull(full.trial).judgesAgain()) {
                Objects.requireNonNull(loaded).close();
            }
        }
    }

    /** The state in which a measured call has loaded the data itself. */
    @State(Scope.Benchmark)
    public static class Cold {
        private @Nullable Loaded loaded;

        /** Lets go what was loaded. */
        @TearDown(Level.Invocation)
        public void close() {
            Objects.requireNonNull(loaded).close();
        }
    }

    /** Makes the data and the contestant. */
    @Setup
    public void prepare() {
        trial = Trial.of(contestant, Data.of(communities));
    }

    /**
     * Judges what is loaded.
     *
     * @param warm the data
     * @return what came of it
     */
    @Benchmark
    public Object warm(Warm warm) {
        return Objects.requireNonNull(warm.loaded).assess();
    }

    /**
     * Loads and judges.
     *
     * @param cold where the data stay until they are let go
     * @return what came of it
     */
    @Benchmark
    public Object cold(Cold cold) {
        Loaded loaded = Objects.requireNonNull(trial).load();
        cold.loaded = loaded;
        return loaded.assess();
    }
}
