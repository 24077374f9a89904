package org.zhongzhi.governance.examples.benchmarks.engine;

import java.util.Set;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;

/** Data that an engine has taken in. */
public interface Loaded extends AutoCloseable {
    /**
     * Judges everything.
     *
     * @return what came of it, so that no compiler leaves it out
     */
    Object assess();

    /**
     * What is violated, by the last assessment and the edits since. Not timed.
     *
     * @return every violation once
     */
    Set<Violation> violations();

    /**
     * Makes an edit ready, so that only what the change itself causes is timed.
     *
     * @param edit the edit, of a community or post that the data hold
     * @return the edit, to be made after the first assessment
     * @throws UnsupportedOperationException if the engine can only judge everything
     */
    default Prepared prepare(Edit edit) {
        throw new UnsupportedOperationException("judges everything each time");
    }

    @Override
    default void close() {}

    /** An edit that is ready to be made, as often as one likes. */
    @FunctionalInterface
    interface Prepared {
        /**
         * Makes the edit and brings the findings up to date.
         *
         * @return what came of it, so that no compiler leaves it out
         */
        Object make();
    }
}
