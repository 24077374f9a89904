package org.zhongzhi.governance.examples.cli;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.rules.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges a city in a file. */
@Command(name = "check", description = "Judges a city in a file.", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");
    private static final int VIOLATED = 1;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A jurisdiction (zhongzhi/jurisdiction/1).")
    private Path file = Path.of("");

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            description = "What to judge by: integrity, hezhou-2022. Several are joined. Default: hezhou-2022.")
    private List<String> policies = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "The date as of which the city is read. Default: today in Asia/Shanghai.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write. Default: standard output.")
    private @Nullable Path out;

    @Option(
            names = "--lang",
            converter = Language.Converter.class,
            description = "zh-CN or en. Default: Chinese in a Chinese locale, English in every other.")
    private @Nullable Language language;

    @Option(
            names = "--fail-on",
            description = "End with 1 on violations of this obligation or a stricter one: ${COMPLETION-CANDIDATES}. "
                    + "Default: ${DEFAULT-VALUE}.",
            defaultValue = "required")
    private FailOn failOn = FailOn.REQUIRED;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (out != null) {
            OutputFile.refuseToOverwrite(List.of(file), out);
        }
        LocalDate date = asOf == null ? LocalDate.now(console.clock().withZone(HOME)) : asOf;
        Assessment assessment = Policies.named(policies.isEmpty() ? List.of("hezhou-2022") : policies)
                .assess(CityFile.read(file), date);
        write(assessment, language == null ? Language.of(console.locale()) : language);
        return assessment
                        .violations()
                        .exists(finding -> failOn.includes(finding.rule().obligation()))
                ? VIOLATED
                : 0;
    }

    private void write(Assessment assessment, Language reader) {
        if (out != null) {
            OutputFile.write(out, content -> format.write(assessment, reader, content));
            return;
        }
        try {
            OutputStream output = console.output();
            format.write(assessment, reader, output);
            output.flush();
        } catch (UncheckedIOException | java.io.IOException closed) {
            throw new BadInput("Cannot write to standard output: " + OutputFile.reason(closed));
        }
    }
}
