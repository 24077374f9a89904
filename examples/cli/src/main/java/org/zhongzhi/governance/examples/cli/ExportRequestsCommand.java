package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.Open311;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.procedures.Procedures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the matters of a log as requests. */
@Command(
        name = "requests",
        description = "Makes a request of each case of the procedure matter in a log.",
        sortOptions = false)
final class ExportRequestsCommand implements Runnable {
    private final Console console;

    @Parameters(paramLabel = "LOG", description = "A log of cases (zhongzhi/case-log/1).")
    private Path file = Path.of("");

    @Option(
            names = "--city",
            paramLabel = "CITY",
            description =
                    "A jurisdiction, for the names of matters, places and bodies. Default: they go by their identifiers.")
    private @Nullable Path city;

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
    private final Destination destination = new Destination();

    @Mixin
    private final Reader reader = new Reader();

    ExportRequestsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        destination.refuseToOverwrite(file);
        if (city != null) {
            destination.refuseToOverwrite(city);
        }
        Jurisdiction names = city == null
                ? Jurisdiction.of(About.of(Text.of("无", "none")), Array.empty())
                : InputFile.jurisdiction(city);
        Seq<Case> cases = new LoggedCases(procedures).of(file);
        Language language = reader.language(console);
        Instant moment = at == null ? console.clock().instant() : at;
        Open311 open311 = Open311.standard().in(language.locale());
        Losses.write(
                console,
                language,
                destination,
                out -> open311.writeRequests(Casework.of(Procedures.matter()), cases, names, moment, out));
    }
}
