package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.CaseLog;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.Open311;
import org.zhongzhi.governance.json.exchange.Collecting;
import org.zhongzhi.governance.json.exchange.Exchanged;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.procedures.Procedures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Collects requests of Open311 as matters. */
@Command(
        name = "open311",
        description = "Collects service requests of Open311 GeoReport v2 as matters, in a new log of cases.",
        sortOptions = false)
final class ImportOpen311Command implements Runnable {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Service requests: a JSON array.")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "LOG", required = true, description = "Where to write the log.")
    private Path out = Path.of("");

    @Option(
            names = "--by",
            paramLabel = "ORGANIZATION",
            required = true,
            description = "The body that passes the requests on, by its identifier: it stands as the reporter.")
    private String body = "";

    @Option(
            names = "--place",
            paramLabel = "CODE",
            description = "The division of requests without a known place. Default: they are left out.")
    private @Nullable String place;

    @Option(
            names = "--category",
            description = "A category of the procedure: urgent, ordinary or complex. Default: ${DEFAULT-VALUE}.",
            defaultValue = "ordinary")
    private String category = "";

    @Option(
            names = "--prefix",
            description = "What stands before each identifier, as open311-. Default: nothing.",
            defaultValue = "")
    private String prefix = "";

    @Option(
            names = "--secret-file",
            paramLabel = "FILE",
            description = "A file with at least 16 characters that nobody can guess: account_id is kept as the sealed "
                    + "reporter. Default: who reported is left out.")
    private @Nullable Path secret;

    @Option(names = "--open-only", description = "Leave closed requests out.")
    private boolean openOnly;

    @Mixin
    private final Reader reader = new Reader();

    ImportOpen311Command(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        OutputFile.refuseToOverwrite(List.of(file), out);
        Collecting how = collecting();
        Exchanged<Seq<Case>> read = InputFile.reading(
                file,
                "service requests",
                in -> Open311.standard().readRequests(Casework.of(Procedures.matter()), how, in));
        OutputFile.write(out, content -> {
            CaseLog.Writer writer = GovernanceJson.standard().caseLog().writer(content);
            read.value().forEach(writer::write);
        });
        Losses.print(console, reader.language(console), read.remarks());
        PrintWriter report = console.out();
        int count = read.value().size();
        report.println(count + (count == 1 ? " matter" : " matters") + " collected from " + file + " → " + out);
        Console.finish(report);
    }

    private Collecting collecting() {
        try {
            Collecting how =
                    Collecting.by(OrganizationId.of(body)).categorised(category).prefixed(prefix);
            if (place != null) {
                how = how.at(DivisionCode.of(place));
            }
            if (secret != null) {
                how = how.sealing(Files.readString(secret).strip());
            }
            return openOnly ? how.openOnly() : how;
        } catch (InvalidValueException refused) {
            throw new BadInput(refused);
        } catch (IOException failure) {
            throw new BadInput("Cannot read " + secret + ": " + OutputFile.reason(failure));
        }
    }
}
