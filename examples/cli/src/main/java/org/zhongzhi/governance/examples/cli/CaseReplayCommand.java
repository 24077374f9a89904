package org.zhongzhi.governance.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.DeadlineStatus;
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
        CaseText text = new CaseText(reader.language(console), moment);
        PrintWriter out = console.out();
        boolean overdue = false;
        LoggedCases logged = new LoggedCases(procedures);
        for (Case each : logged.of(file)) {
            Casework casework = logged.engineOf(each);
            text.of(casework, each).forEach(out::println);
            overdue |= casework.due(each, moment).exists(deadline -> deadline.status() == DeadlineStatus.OVERDUE);
        }
        Console.finish(out);
        return overdue ? 1 : 0;
    }
}
