package org.zhongzhi.governance.json;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.casework.BrokenLog;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.SealedEvent;

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
 * <p>A case is given as soon as nothing can follow in it, and the others in the end, by identifier. So memory goes to the events of
 * the cases in which something may still happen, which includes those that are closed and may be opened again, and to one case
 * besides. One thread at a time.
 */
public final class CaseReplay {
    private final CaseLog logs;
    private final Seq<Casework> engines;
    private final Consumer<? super Case> taking;
    private final Map<CaseId, Logged> open = new TreeMap<>();

    CaseReplay(CaseLog logs, Iterable<Casework> engines, Consumer<? super Case> taking) {
        this.logs = logs;
        this.engines = Array.ofAll(engines);
        this.taking = taking;
    }

    /**
     * Reads a log, or the next part of one.
     *
     * @param in the bytes, to their end; not closed
     * @return how many events there are
     * @throws DocumentException if a line is refused
     * @throws InvalidValueException if a case is handled by a procedure of which there is no engine, or does not follow it
     * @throws UncheckedIOException if the stream cannot be read
     */
    public long read(InputStream in) {
        return logs.read(in, this::take);
    }

    /**
     * Gives the cases that are still open.
     *
     * @throws InvalidValueException if one of them does not follow its procedure
     */
    public void finish() {
        while (!open.isEmpty()) {
            give(open.keySet().iterator().next());
        }
    }

    private void take(SealedEvent event) {
        Logged logged = open.computeIfAbsent(event.source(), id -> new Logged(engineOf(event)));
        logged.events.add(event.event());
        if (isLast(logged.casework.procedure(), event.event().state())) {
            give(event.source());
        }
    }

    private void give(CaseId id) {
        Logged logged = open.remove(id);
        if (logged == null) {
            throw new IllegalStateException("The case " + id + " was given already");
        }
        Either<BrokenLog, Case> replayed = logged.casework.replay(id, logged.events);
        if (replayed.isLeft()) {
            throw new InvalidValueException(
                    "Case " + id + ", event " + replayed.getLeft().event() + ": "
                            + replayed.getLeft().words().english());
        }
        taking.accept(replayed.get());
    }

    private Casework engineOf(SealedEvent event) {
        return engines.findLast(each -> each.procedure().id().equals(event.procedure())
                        && each.procedure().version() == event.version())
                .getOrElseThrow(() -> new InvalidValueException("Case " + event.source() + " is handled by version "
                        + event.version() + " of the procedure " + event.procedure() + ": expected one of "
                        + engines.map(Casework::procedure)
                                .map(each -> each.id() + " " + each.version())
                                .mkString(", ")));
    }

    /** Whether nothing can be done in a state, and nothing that is done elsewhere leads out of it. */
    private static boolean isLast(Procedure procedure, StateId state) {
        return procedure
                        .actions()
                        .flatMap(each -> each.transitions())
                        .forAll(way -> !way.in().contains(state))
                && procedure
                        .assignments()
                        .forAll(kind -> kind.join().forAll(join -> !join.from().equals(state)));
    }

    /** The events of a case, in the order of the log. */
    private static final class Logged {
        private final Casework casework;
        private final List<CaseEvent> events = new ArrayList<>();

        Logged(Casework casework) {
            this.casework = casework;
        }
    }
}
