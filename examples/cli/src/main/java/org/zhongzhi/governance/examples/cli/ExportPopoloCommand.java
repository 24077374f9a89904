package org.zhongzhi.governance.examples.cli;

import java.nio.file.Path;
import org.zhongzhi.governance.json.Popolo;
import org.zhongzhi.governance.model.Jurisdiction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a city as Popolo data. */
@Command(
        name = "popolo",
        description = "Makes Popolo data of a city: areas, organisations, posts, persons and memberships.",
        sortOptions = false)
final class ExportPopoloCommand implements Runnable {
    private final Console console;

    @Parameters(paramLabel = "CITY", description = "A jurisdiction (zhongzhi/jurisdiction/1).")
    private Path file = Path.of("");

    @Mixin
    private final Destination destination = new Destination();

    @Mixin
    private final Reader reader = new Reader();

    ExportPopoloCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        destination.refuseToOverwrite(file);
        Jurisdiction city = InputFile.jurisdiction(file);
        Losses.write(
                console,
                reader.language(console),
                destination,
                out -> Popolo.standard().write(city, out));
    }
}
