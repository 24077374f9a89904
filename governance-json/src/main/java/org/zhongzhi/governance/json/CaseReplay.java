package org.zhongzhi.governance.json;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;

/**
 * Makes the cases of logs again, one by one. A log that was cut into several is read part by part, in their order.
 *
 * <pre>{@code
 * CaseCounting.Counter counter = CaseCounting.of(casework, instant).counter();
 * CaseReplay replay = GovernanceJson.standard().caseLog().replay(Array.of(casework), counter::add);
 * replay.read(in);
 * replay.finish();
 * counter.statistics();
 * }</pre>
 *
 * <p>A case is given as soon as nothing can follow in it, and the others in the end. So memory goes to the events of
 * the cases in which something may still happen, which includes those that are closed and may be opened again, and to one case
 * besides. One thread at a time.
 */
public final class CaseReplay {
    private final CaseLog logs;
    private final Replaying replaying;

    CaseReplay(CaseLog logs, Iterable<Casework> engines, Consumer<? super Case> taking) {
        this.logs = logs;
        this.replaying = new Replaying(engines, taking);
    }

    /**
     * Reads a log, or the next part of one.
     *
     * @param in the bytes, to their end; not closed
     * @return how many events there are
     * @throws DocumentException if a line is refused, names a procedure of which there is no engine, or does not follow on the
     *     events of its case before it
     * @throws UncheckedIOException if the stream cannot be read
     */
    public long read(InputStream in) {
        return logs.follow(in, replaying::follow);
    }

    /** Gives the cases that still go on, in the order in which they were opened. */
    public void finish() {
        replaying.end();
    }
}
