package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Map;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.exchange.csv.CsvEncoding;
import org.zhongzhi.governance.json.exchange.csv.CsvReading;
import org.zhongzhi.governance.json.exchange.csv.CsvTable;
import org.zhongzhi.governance.json.exchange.csv.CsvTables;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the rows of a spreadsheet into a city. */
@Command(
        name = "csv",
        description = "Puts the rows of a table into a city, in place of what has their identifiers. "
                + "What is not in the table stays.",
        sortOptions = false)
final class ImportCsvCommand implements Runnable {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "TABLE",
            converter = Word.OfTable.class,
            description = "posts, facilities or lists.")
    private CsvTable table = CsvTable.POSTS;

    @Parameters(index = "1", paramLabel = "FILE", description = "The table, as CSV with headers in Chinese or English.")
    private Path file = Path.of("");

    @Option(
            names = "--into",
            paramLabel = "CITY",
            required = true,
            description = "A jurisdiction (zhongzhi/jurisdiction/1), which stays as it is.")
    private Path city = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write the next one.")
    private Path out = Path.of("");

    @Option(
            names = "--encoding",
            converter = Word.OfEncoding.class,
            description = "utf-8, utf-8-bom or gbk. Default: told from the bytes.")
    private @Nullable CsvEncoding encoding;

    @Mixin
    private final Reader reader = new Reader();

    ImportCsvCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        OutputFile.refuseToOverwrite(List.of(file, city), out);
        Jurisdiction before = InputFile.jurisdiction(city);
        CsvTables tables =
                encoding == null ? CsvTables.standard() : CsvTables.standard().encodedIn(encoding);
        CsvReading read = InputFile.reading(file, "a table", in -> tables.read(table, in));
        Jurisdiction next = before.after(read.changes());
        OutputFile.write(out, content -> GovernanceJson.standard().writeJurisdiction(next, content));
        PrintWriter report = console.out();
        report.println(summary(read, reader.language(console)));
        Console.finish(report);
    }

    private String summary(CsvReading read, Language language) {
        Map<EntityType, Integer> counts =
                read.entities().groupBy(each -> each.id().type()).mapValues(each -> each.size());
        String what = counts.toArray()
                .sortBy(each -> each._1())
                .map(each -> each._2() + " × " + each._1().label().in(language.locale()))
                .mkString(", ");
        return (what.isEmpty() ? "0" : what) + " ← " + file + " ("
                + read.encoding().label().in(language.locale()) + ") → " + out;
    }
}
