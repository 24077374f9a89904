package org.zhongzhi.governance.examples.cli;

import java.nio.file.Path;
import org.zhongzhi.governance.json.exchange.csv.CsvEncoding;
import org.zhongzhi.governance.json.exchange.csv.CsvException;
import org.zhongzhi.governance.json.exchange.csv.CsvTable;
import org.zhongzhi.governance.json.exchange.csv.CsvTables;
import org.zhongzhi.governance.model.Jurisdiction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a table of a city for a spreadsheet. */
@Command(
        name = "csv",
        description = "Makes a table for a spreadsheet: posts (with appointments), facilities or lists (with items).",
        sortOptions = false)
final class ExportCsvCommand implements Runnable {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "TABLE",
            converter = Word.OfTable.class,
            description = "posts, facilities or lists.")
    private CsvTable table = CsvTable.POSTS;

    @Parameters(index = "1", paramLabel = "CITY", description = "A jurisdiction (zhongzhi/jurisdiction/1).")
    private Path file = Path.of("");

    @Option(
            names = "--encoding",
            converter = Word.OfEncoding.class,
            description = "utf-8, utf-8-bom or gbk. Default: utf-8-bom, which spreadsheets know.")
    private CsvEncoding encoding = CsvEncoding.UTF_8_WITH_MARK;

    @Mixin
    private final Destination destination = new Destination();

    @Mixin
    private final Reader reader = new Reader();

    ExportCsvCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        destination.refuseToOverwrite(file);
        Jurisdiction city = InputFile.jurisdiction(file);
        Language language = reader.language(console);
        try {
            destination.write(
                    console, out -> CsvTables.standard().write(table, city, language.locale(), encoding, out));
        } catch (CsvException beyondEncoding) {
            throw new BadInput("The table cannot be written:\n  "
                    + String.valueOf(beyondEncoding.getMessage()).replace("\n", "\n  "));
        }
    }
}
