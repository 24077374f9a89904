package org.zhongzhi.governance.examples.cli;

import io.vavr.control.Option;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.Popolo;
import org.zhongzhi.governance.json.exchange.Exchanged;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Makes a jurisdiction out of Popolo data. */
@Command(
        name = "popolo",
        description = "Makes a jurisdiction out of Popolo data, and tells what of them has no place in it.",
        sortOptions = false)
final class ImportPopoloCommand implements Runnable {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "A JSON file: an object with arrays of areas, memberships, organizations, persons, posts.")
    private Path file = Path.of("");

    @picocli.CommandLine.Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where to write the jurisdiction.")
    private Path out = Path.of("");

    @picocli.CommandLine.Option(names = "--title", description = "What the data are called. Default: Popolo data.")
    private @Nullable String title;

    @picocli.CommandLine.Option(
            names = "--seat",
            paramLabel = "CODE",
            description = "The division of organisations without a known area. Default: they are left out.")
    private @Nullable String seat;

    @picocli.CommandLine.Option(
            names = "--kind",
            paramLabel = "WORD=KIND",
            description = "What a classification of organisations means, as Corporation=propertyFirm.")
    private Map<String, String> kinds = new LinkedHashMap<>();

    @picocli.CommandLine.Option(
            names = "--role",
            paramLabel = "WORD=ROLE",
            description = "What a role of posts means, as Chef=staff.")
    private Map<String, String> roles = new LinkedHashMap<>();

    @Mixin
    private final Reader reader = new Reader();

    ImportPopoloCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        OutputFile.refuseToOverwrite(List.of(file), out);
        Popolo popolo = popolo();
        Exchanged<Jurisdiction> read = InputFile.reading(file, "Popolo data", popolo::read);
        OutputFile.write(out, content -> GovernanceJson.standard().writeJurisdiction(read.value(), content));
        Losses.print(console, reader.language(console), read.remarks());
        PrintWriter report = console.out();
        report.println(read.value().size() + (read.value().size() == 1 ? " entity" : " entities") + " from " + file
                + " → " + out);
        Console.finish(report);
    }

    private Popolo popolo() {
        Popolo popolo = Popolo.standard();
        try {
            for (Map.Entry<String, String> each : kinds.entrySet()) {
                popolo = popolo.readingAs(each.getKey(), Word.of(OrganizationKind.values(), each.getValue()));
            }
            for (Map.Entry<String, String> each : roles.entrySet()) {
                popolo = popolo.readingAs(each.getKey(), Word.of(Role.values(), each.getValue()));
            }
            for (String code : Option.of(seat)) {
                popolo = popolo.seating(DivisionCode.of(code));
            }
            for (String name : Option.of(title)) {
                popolo = popolo.about(About.of(Text.of(name, name)));
            }
            return popolo;
        } catch (InvalidValueException | TypeConversionException refused) {
            throw new BadInput(refused);
        }
    }
}
