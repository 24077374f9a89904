package org.zhongzhi.governance.examples.benchmarks.measure;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.zhongzhi.governance.examples.benchmarks.contest.Contestant;
import org.zhongzhi.governance.examples.benchmarks.contest.Trial;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.data.Edits;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded.Prepared;

/** One change with the findings after it: changes all over the data, made ready before, and taken back round by round. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OneChange {
    /** Who follows the change. */
    @Param
    Contestant contestant = Contestant.ZHONGZHI;

    /** What kind of change. */
    @Param
    Edit.Kind kind = Edit.Kind.ATTRIBUTE;

    /** How many communities. */
    @Param("1000")
    int communities;

    private Prepared[] round = {};
    private int next;

    /** Loads and judges the data, and makes the changes ready. */
    @Setup
    public void prepare() {
        Data data = Data.of(communities);
        Loaded loaded = Trial.of(contestant, data).load();
        loaded.assess();
        round = Edits.of(data, kind).round().stream().map(loaded::prepare).toArray(Prepared[]::new);
    }

    /**
     * Makes the next change.
     *
     * @return what came of it
     */
    @Benchmark
    public Object change() {
        Prepared change = round[next];
        next = next + 1 == round.length ? 0 : next + 1;
        return change.make();
    }
}
