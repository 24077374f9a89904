package org.zhongzhi.governance.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhongzhi.governance.rules.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges a city in a file. */
@Command(name = "check", description = "Judges a city in a file.", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A jurisdiction (zhongzhi/jurisdiction/1).")
    private Path file = Path.of("");

    @Mixin
    private final Judging judging = new Judging();

    @Option(
            names = "--format",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private final Destination destination = new Destination();

    @Mixin
    private final Reader reader = new Reader();

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
        destination.refuseToOverwrite(file);
        Assessment assessment = judging.policy().assess(InputFile.jurisdiction(file), judging.date(console));
        Language language = reader.language(console);
        destination.write(console, out -> format.write(assessment, language, out));
        return failOn.exitCode(assessment.violations());
    }
}
