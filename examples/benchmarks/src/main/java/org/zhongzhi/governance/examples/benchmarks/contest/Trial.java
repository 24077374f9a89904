package org.zhongzhi.governance.examples.benchmarks.contest;

import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.engine.Engine;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;

/**
 * An engine with data in the form in which it takes them.
 *
 * @param <I> that form
 */
public final class Trial<I> {
    private final Engine<I> engine;
    private final I input;

    private Trial(Engine<I> engine, I input) {
        this.engine = engine;
        this.input = input;
    }

    /**
     * Makes an engine and its input.
     *
     * @param contestant who takes part
     * @param data the data
     * @return the trial, with nothing taken in yet
     */
    public static Trial<?> of(Contestant contestant, Data data) {
        return of(contestant.engine(), data);
    }

    private static <I> Trial<I> of(Engine<I> engine, Data data) {
        return new Trial<>(engine, engine.input(data));
    }

    /**
     * Takes the data in.
     *
     * @return what can be judged
     */
    public Loaded load() {
        return engine.load(input);
    }

    /**
     * Whether what is loaded can be judged more than once.
     *
     * @return true if it judges everything again each time
     */
    public boolean judgesAgain() {
        return engine.judgesAgain();
    }
}
