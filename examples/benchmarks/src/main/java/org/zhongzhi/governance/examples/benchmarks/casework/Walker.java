package org.zhongzhi.governance.examples.benchmarks.casework;

import java.util.List;

/**
 * Takes cases through the measured procedure.
 *
 * @param <I> in what form it is asked
 */
interface Walker<I> {
    /** What is asked for in a life, in its own form; made before anything is timed. */
    I inputs(Life life);

    /** Takes a case through a whole life. This is what is timed. Throws if anything is refused. */
    Object walk(I inputs);

    /** What comes of each step of a life, in which it may refuse some. */
    List<Answer> answers(Life life);
}
