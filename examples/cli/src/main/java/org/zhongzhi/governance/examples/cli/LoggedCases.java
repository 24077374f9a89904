package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhongzhi.governance.json.CaseReplay;
import org.zhongzhi.governance.json.DocumentException;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.procedures.Procedures;

/** The cases of logs, made again by the procedures by which they are handled. */
final class LoggedCases {
    private static final String UNKNOWN_PROCEDURE = "is handled by version";

    private final Seq<Casework> engines;

    /**
     * Cases by the procedures that are shipped, and by others.
     *
     * @param procedures files with other procedures
     * @throws BadInput if one of these cannot be used
     */
    LoggedCases(List<Path> procedures) {
        this.engines = Procedures.all()
                .appendAll(Array.ofAll(procedures).map(InputFile::procedure))
                .map(Casework::of);
    }

    /**
     * What handles the cases.
     *
     * @return an engine for each procedure
     */
    Seq<Casework> engines() {
        return engines;
    }

    /**
     * What handles a case.
     *
     * @param standing a case of one of the logs
     * @return the engine of its procedure
     */
    Casework engineOf(Case standing) {
        return engines.findLast(each -> each.procedure().equals(standing.procedure()))
                .get();
    }

    /**
     * Reads logs, one after the other as if they were one.
     *
     * @param logs the logs
     * @param taking takes each case: those that are over as soon as they are, the others in the end
     * @throws BadInput if a log is refused, or one of its cases is
     */
    void read(Iterable<Path> logs, Consumer<Case> taking) {
        CaseReplay replay = GovernanceJson.standard().caseLog().replay(engines, taking);
        for (Path log : logs) {
            InputFile.reading(log, "a log of cases", in -> {
                try {
                    return replay.read(in);
                } catch (DocumentException refused) {
                    throw new BadInput(log + ": " + refused.getMessage()
                            + (refused.problem().contains(UNKNOWN_PROCEDURE) ? "; give --procedure FILE with it" : ""));
                } catch (InvalidValueException refused) {
                    throw new BadInput(log + ": " + refused.getMessage());
                }
            });
        }
        replay.finish();
    }

    /**
     * Reads a log.
     *
     * @param log the log
     * @return its cases, sorted by identifier
     * @throws BadInput if the log is refused, or one of its cases is
     */
    Seq<Case> of(Path log) {
        Map<CaseId, Case> cases = new TreeMap<>();
        read(List.of(log), each -> cases.put(each.id(), each));
        return Array.ofAll(cases.values());
    }
}
