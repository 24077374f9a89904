package org.zhongzhi.governance.examples.benchmarks.engine;

import org.zhongzhi.governance.examples.benchmarks.data.Data;

/**
 * Something that judges the six rules. What it makes once for all data, as compiled rules, it makes when it is
 * constructed, which is never timed.
 *
 * @param <I> the form in which it takes the data
 */
public interface Engine<I> {
    /**
     * The data in the form in which the engine takes them: plain values that nothing indexes or joins yet. Not timed.
     *
     * @param data the data
     * @return the input, which may be loaded several times
     */
    I input(Data data);

    /**
     * Takes the data in, and judges nothing yet.
     *
     * @param input the input
     * @return what can be judged
     */
    Loaded load(I input);

    /**
     * Whether what is loaded can be judged more than once. An engine that keeps what it has judged up to date has
     * nothing left to judge after the first time.
     *
     * @return true if it judges everything again each time
     */
    default boolean judgesAgain() {
        return true;
    }
}
