package org.zhongzhi.governance.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.Open311;
import org.zhongzhi.governance.model.Jurisdiction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what may be reported in a city. */
@Command(
        name = "services",
        description = "Makes a service of each matter on the lists of a city that are in force.",
        sortOptions = false)
final class ExportServicesCommand implements Runnable {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Console console;

    @Parameters(paramLabel = "CITY", description = "A jurisdiction (zhongzhi/jurisdiction/1).")
    private Path file = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day on which the lists have to be in force. Default: today in China.")
    private @Nullable LocalDate date;

    @Mixin
    private final Destination destination = new Destination();

    @Mixin
    private final Reader reader = new Reader();

    ExportServicesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        destination.refuseToOverwrite(file);
        Jurisdiction city = InputFile.jurisdiction(file);
        Language language = reader.language(console);
        LocalDate day = date == null ? console.clock().instant().atZone(CHINA).toLocalDate() : date;
        Open311 open311 = Open311.standard().in(language.locale());
        Losses.write(console, language, destination, out -> open311.writeServices(city, day, out));
    }
}
