package org.zhongzhi.governance.json;

import io.vavr.collection.Array;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.rules.casework.BrokenLog;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.SealedEvent;

/** The cases that are not over while a log is replayed. */
final class Replaying {
    private final Map<Edition, Casework> engines = new HashMap<>();
    private final Map<CaseId, Followed> open = new LinkedHashMap<>();
    private final Consumer<? super Case> taking;

    Replaying(Iterable<Casework> engines, Consumer<? super Case> taking) {
        this.taking = taking;
        for (Casework each : engines) {
            this.engines.put(new Edition(each.procedure().id(), each.procedure().version()), each);
        }
    }

    private record Edition(ProcedureId procedure, int version) {}

    /** A case on its way, with the engine that makes it. */
    private static final class Followed {
        private final Casework engine;
        private Case standing;

        Followed(Casework engine, Case standing) {
            this.engine = engine;
            this.standing = standing;
        }
    }

    /**
     * Takes the next event of the log.
     *
     * @throws DocumentException if it does not follow on what was there
     */
    void follow(SealedEvent next, int line) {
        Followed followed = open.get(next.source());
        if (followed == null) {
            Casework engine = engine(next, line);
            Case begun = fitting(next.source(), engine.replay(next.source(), next.event()), line);
            if (begun.isOver()) {
                taking.accept(begun);
            } else {
                open.put(next.source(), new Followed(engine, begun));
            }
            return;
        }
        followed.standing = fitting(next.source(), followed.engine.replay(followed.standing, next.event()), line);
        if (followed.standing.isOver()) {
            open.remove(next.source());
            taking.accept(followed.standing);
        }
    }

    /** Hands over the cases that still go on. */
    void end() {
        List<Followed> last = List.copyOf(open.values());
        open.clear();
        last.forEach(each -> taking.accept(each.standing));
    }

    private Casework engine(SealedEvent first, int line) {
        Casework engine = engines.get(new Edition(first.procedure(), first.version()));
        if (engine == null) {
            throw DocumentException.ofWhole("Case " + first.source() + " is handled by version " + first.version()
                            + " of the procedure " + first.procedure() + ": expected one of "
                            + Array.ofAll(engines.keySet())
                                    .map(each -> each.procedure() + " " + each.version())
                                    .sorted()
                                    .mkString(", "))
                    .inLine(line);
        }
        return engine;
    }

    private static Case fitting(CaseId id, Either<BrokenLog, Case> next, int line) {
        if (next.isLeft()) {
            throw DocumentException.ofWhole(
                            "Case " + id + ", event " + next.getLeft().event() + ": "
                                    + next.getLeft().words().english())
                    .inLine(line);
        }
        return next.get();
    }
}
