package org.zhongzhi.governance.json;

import io.vavr.control.Either;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final Consumer<Case> taking;

    Replaying(Iterable<Casework> engines, Consumer<Case> taking) {
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
            Case begun = fitting(engine.replay(next.source(), next.event()), line);
            if (begun.isOver()) {
                taking.accept(begun);
            } else {
                open.put(next.source(), new Followed(engine, begun));
            }
            return;
        }
        followed.standing = fitting(followed.engine.replay(followed.standing, next.event()), line);
        if (followed.standing.isOver()) {
            open.remove(next.source());
            taking.accept(followed.standing);
        }
    }

    /** Hands over the cases that still go on. */
    void end() {
        open.values().forEach(each -> taking.accept(each.standing));
    }

    private Casework engine(SealedEvent first, int line) {
        Casework engine = engines.get(new Edition(first.procedure(), first.version()));
        if (engine == null) {
            throw DocumentException.ofWhole("The case is handled by version " + first.version() + " of the procedure "
                            + first.procedure() + ", for which there is no engine: expected one of its procedure")
                    .inLine(line);
        }
        return engine;
    }

    private static Case fitting(Either<BrokenLog, Case> next, int line) {
        if (next.isLeft()) {
            throw DocumentException.ofWhole("Event " + next.getLeft().event() + " does not fit into its case: "
                            + next.getLeft().words().english())
                    .inLine(line);
        }
        return next.get();
    }
}
