package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.exchange.divisions.CodesException;
import org.zhongzhi.governance.json.exchange.divisions.DivisionImport;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a jurisdiction out of statistics-bureau codes. */
@Command(
        name = "divisions",
        description = "Makes a jurisdiction out of statistics-bureau codes: {parentCode: {childCode: name}}.",
        sortOptions = false)
final class ImportDivisionsCommand implements Runnable {
    private static final int SHOWN = 5;

    private final Console console;

    @Parameters(paramLabel = "PATH", description = "A JSON file, or a folder whose .json files are read in one run.")
    private Path path = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write the jurisdiction.")
    private Path out = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "CODE=NAME",
            description = "The name of a division at the top, which the data give only a code for, as 4511=贺州市.")
    private java.util.Map<String, String> names = new LinkedHashMap<>();

    @Option(
            names = "--progress",
            negatable = true,
            description = "Show a progress bar, or none. Default: only in a terminal.")
    private @Nullable Boolean progress;

    ImportDivisionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        List<Path> files = files();
        OutputFile.refuseToOverwrite(files, out);
        DivisionImport divisions = new DivisionImport();
        Jurisdiction jurisdiction;
        try {
            readAll(files, divisions);
            jurisdiction = divisions.jurisdiction(io.vavr.collection.LinkedHashMap.ofAll(names));
        } catch (CodesException refusal) {
            throw new BadInput(refusal);
        }
        noteUnnamed(divisions.unnamedRoots().reject(code -> names.containsKey(code.value())));
        OutputFile.write(out, content -> GovernanceJson.standard().writeJurisdiction(jurisdiction, content));
        printCounts(jurisdiction, files.size());
    }

    private void noteUnnamed(Seq<DivisionCode> codes) {
        if (codes.nonEmpty()) {
            console.err()
                    .println("governance: the data give no name for "
                            + codes.take(SHOWN).mkString(", ")
                            + (codes.size() > SHOWN ? " and " + (codes.size() - SHOWN) + " more" : "")
                            + "; these stand at the top and are called by their codes. Maybe say --name "
                            + codes.head() + "=…");
        }
    }

    private void readAll(List<Path> files, DivisionImport divisions) {
        boolean isShown = progress == null ? console.isInteractive() : progress;
        try (Progress bar = isShown ? Progress.shown(console, files) : Progress.none()) {
            for (Path file : files) {
                divisions.read(file);
                bar.done(file);
            }
        }
    }

    private List<Path> files() {
        if (!Files.exists(path)) {
            throw new BadInput(path + ": no such file");
        } else if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> found =
                    entries.filter(ImportDivisionsCommand::isJson).sorted().toList();
            if (found.isEmpty()) {
                throw new BadInput(path + ": no .json file in this folder");
            }
            return found;
        } catch (IOException failure) {
            throw new BadInput("Cannot read " + path + ": " + OutputFile.reason(failure));
        }
    }

    private static boolean isJson(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.startsWith(".") && !Files.isDirectory(file);
    }

    private void printCounts(Jurisdiction jurisdiction, int files) {
        Map<DivisionKind, Integer> counts = jurisdiction
                .subjects(EntityType.DIVISION)
                .flatMap(dossier -> dossier.entity(Division.class))
                .foldLeft(
                        io.vavr.collection.HashMap.empty(),
                        (sum, division) -> sum.put(division.kind(), 1, Integer::sum));
        PrintWriter report = console.out();
        report.println(
                jurisdiction.size() + " divisions from " + files + (files == 1 ? " file" : " files") + " → " + out);
        TextTable.lines(Array.of(DivisionKind.values())
                        .filter(counts::containsKey)
                        .map(kind -> Array.of(
                                kind.label().english(), counts.get(kind).get().toString())))
                .forEach(line -> report.println("  " + line));
        Console.finish(report);
    }
}
