package org.zhongzhi.governance.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges the city that comes with the command, for a first look. */
@Command(
        name = "demo",
        description = "Judges the bundled, illustrative city of Hezhou as of 2024-12-31 and writes a report.",
        sortOptions = false)
final class DemoCommand implements Runnable {
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final int SHOWN = 3;
    private static final Text WRITTEN = Text.of("已写入", "Written");
    private static final Text OPEN =
            Text.of("用浏览器打开第一个文件即可查看报告，无需联网。", "Open the first one in a browser; it needs no network.");

    private final Console console;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write report.html and report.json. Default: ${DEFAULT-VALUE}.",
            defaultValue = "target/demo")
    private Path directory = Path.of("target", "demo");

    @Mixin
    private final Reader reader = new Reader();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        Language language = reader.language(console);
        Assessment assessment = Hezhou2022.policy().assess(CityFile.bundled(), AS_OF);
        Path html = directory.resolve("report.html");
        Path json = directory.resolve("report.json");
        OutputFile.write(html, out -> ReportFormat.HTML.write(assessment, language, out));
        OutputFile.write(json, out -> ReportFormat.JSON.write(assessment, language, out));
        print(assessment, language.locale(), html, json);
    }

    private void print(Assessment assessment, Locale locale, Path html, Path json) {
        PrintWriter out = console.out();
        new TextReport(assessment, locale, out, console.isInteractive() ? Ink.COLOURED : Ink.NONE).writeOverview(SHOWN);
        out.println();
        out.println(WRITTEN.in(locale));
        out.println("  " + html.toAbsolutePath().normalize());
        out.println("  " + json.toAbsolutePath().normalize());
        out.println(OPEN.in(locale));
        Console.finish(out);
    }
}
