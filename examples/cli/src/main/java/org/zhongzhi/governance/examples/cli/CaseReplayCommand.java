package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.rules.casework.BrokenLog;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.DeadlineStatus;
import org.zhongzhi.governance.rules.casework.SealedEvent;
import org.zhongzhi.governance.rules.procedures.Procedures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the cases of a log again, and tells where they stand and what is due. */
@Command(
        name = "replay",
        description = "Tells where the cases of a log stand, and what is due. Ends with 1 if a time limit is overdue.",
        sortOptions = false)
final class CaseReplayCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "LOG", description = "A log of cases (zhongzhi/case-log/1).")
    private Path file = Path.of("");

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = IsoInstant.class,
            description = "The moment to look at, as 2022-06-20T09:00:00+08:00. Default: now.")
    private @Nullable Instant at;

    @Option(
            names = "--procedure",
            paramLabel = "FILE",
            description =
                    "A procedure (zhongzhi/procedure/1) by which cases are handled, beside those that are shipped.")
    private List<Path> procedures = new ArrayList<>();

    @Mixin
    private final Reader reader = new Reader();

    CaseReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Instant moment = at == null ? console.clock().instant() : at;
        Seq<Casework> engines = Procedures.all()
                .appendAll(Array.ofAll(procedures).map(InputFile::procedure))
                .map(Casework::of);
        CaseText text = new CaseText(reader.language(console), moment);
        PrintWriter out = console.out();
        boolean overdue = false;
        for (Logged each : logged()) {
            Casework casework = engineOf(each, engines);
            Either<BrokenLog, Case> replayed = casework.replay(each.id(), each.events());
            if (replayed.isLeft()) {
                throw new BadInput(file + ": case " + each.id() + ", event "
                        + replayed.getLeft().event() + ": "
                        + replayed.getLeft().words().english());
            }
            text.of(casework, replayed.get()).forEach(out::println);
            overdue |= casework.due(replayed.get(), moment)
                    .exists(deadline -> deadline.status() == DeadlineStatus.OVERDUE);
        }
        Console.finish(out);
        return overdue ? 1 : 0;
    }

    private Iterable<Logged> logged() {
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
        return cases.values();
    }

    private Casework engineOf(Logged logged, Seq<Casework> engines) {
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

        List<CaseEvent> events() {
            return events;
        }
    }
}
