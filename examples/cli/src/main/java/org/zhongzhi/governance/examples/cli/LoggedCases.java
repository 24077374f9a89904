package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.rules.casework.BrokenLog;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.SealedEvent;
import org.zhongzhi.governance.rules.procedures.Procedures;

/** The cases of a log, made again by the procedures by which they are handled. */
final class LoggedCases {
    private final Path file;
    private final Seq<Casework> engines;

    /**
     * Cases by the procedures that are shipped, and by others.
     *
     * @param file the log
     * @param procedures files with other procedures
     * @throws BadInput if one of these cannot be used
     */
    LoggedCases(Path file, List<Path> procedures) {
        this.file = file;
        this.engines = Procedures.all()
                .appendAll(Array.ofAll(procedures).map(InputFile::procedure))
                .map(Casework::of);
    }

    /**
     * A case, and what handles it.
     *
     * @param casework the engine of its procedure
     * @param standing the case
     */
    record Replayed(Casework casework, Case standing) {}

    /**
     * Reads the log.
     *
     * @return its cases, sorted by identifier; each is made when it is asked for
     * @throws BadInput if the log is refused, or one of its cases is
     */
    Iterator<Replayed> replayed() {
        Map<CaseId, Logged> cases = new TreeMap<>();
        InputFile.reading(
                file,
                "a log of cases",
                in -> GovernanceJson.standard()
                        .caseLog()
                        .read(
                                in,
                                event -> cases.computeIfAbsent(event.source(), id -> new Logged(event))
                                        .add(event)));
        return Iterator.ofAll(cases.values()).map(this::replayed);
    }

    private Replayed replayed(Logged logged) {
        Casework casework = engineOf(logged);
        Either<BrokenLog, Case> replayed = casework.replay(logged.id(), logged.events);
        if (replayed.isLeft()) {
            throw new BadInput(file + ": case " + logged.id() + ", event "
                    + replayed.getLeft().event() + ": "
                    + replayed.getLeft().words().english());
        }
        return new Replayed(casework, replayed.get());
    }

    private Casework engineOf(Logged logged) {
        return engines.findLast(each -> isOf(each.procedure(), logged.first))
                .getOrElseThrow(() -> new BadInput(file + ": case " + logged.id() + " is handled by version "
                        + logged.first.version() + " of the procedure " + logged.first.procedure()
                        + ", which is not shipped: expected --procedure FILE with it"));
    }

    private static boolean isOf(Procedure procedure, SealedEvent event) {
        return procedure.id().equals(event.procedure()) && procedure.version() == event.version();
    }

    /** The events of one case, in the order of the log. */
    private static final class Logged {
        private final SealedEvent first;
        private final List<CaseEvent> events = new ArrayList<>();

        Logged(SealedEvent first) {
            this.first = first;
        }

        void add(SealedEvent event) {
            events.add(event.event());
        }

        CaseId id() {
            return first.source();
        }
    }
}
