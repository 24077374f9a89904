package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Seq;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.zhongzhi.governance.examples.cli.report.CasesOnHand;
import org.zhongzhi.governance.examples.cli.report.HtmlReport;
import org.zhongzhi.governance.examples.madeup.cases.Cases;
import org.zhongzhi.governance.json.CaseLog;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges the city that comes with the command and takes cases through a day in it, for a first look. */
@Command(
        name = "demo",
        description =
                "Judges the bundled, illustrative city of Hezhou as of 2024-12-31, makes up its cases of that day, and writes a report and the log of the cases.",
        sortOptions = false)
final class DemoCommand implements Runnable {
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final Instant EVENING = Instant.parse("2024-12-31T10:00:00Z");
    private static final long SEED = 2022;
    private static final int SHOWN = 3;
    private static final Text WRITTEN = Text.of("已写入", "Written");
    private static final Text OPEN =
            Text.of("用浏览器打开第一个文件即可查看报告，无需联网。", "Open the first one in a browser; it needs no network.");

    private static final Text REPLAY = Text.of(
            "第三个文件是其中200个案件的日志，可以核验，也可以重放：",
            "The third is the log of the 200 cases in the report, to be verified and replayed:");

    private final Console console;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write report.html, report.json and cases.ndjson. Default: ${DEFAULT-VALUE}.",
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
        Jurisdiction city = CityFile.bundled();
        Assessment assessment = Hezhou2022.policy().assess(city, AS_OF);
        Seq<Case> cases = Cases.onHand(city, SEED, EVENING);
        Path html = directory.resolve("report.html");
        Path json = directory.resolve("report.json");
        Path log = directory.resolve("cases.ndjson");
        OutputFile.write(
                html, out -> HtmlReport.write(assessment, CasesOnHand.of(cases, EVENING), language.locale(), out));
        OutputFile.write(json, out -> ReportFormat.JSON.write(assessment, language, out));
        OutputFile.write(log, out -> writeLog(cases, out));
        print(assessment, language.locale(), html, json, log);
    }

    /** The events of all cases in the order of time, as a log has them, each sealed. */
    private static void writeLog(Seq<Case> cases, OutputStream out) {
        CaseLog.Writer log = GovernanceJson.standard().caseLog().writer(out);
        cases.flatMap(Case::history)
                .sortBy(each -> each.lastEvent().action().at())
                .forEach(log::write);
    }

    private void print(Assessment assessment, Locale locale, Path html, Path json, Path log) {
        PrintWriter out = console.out();
        new TextReport(assessment, locale, out, console.isInteractive() ? Ink.COLOURED : Ink.NONE).writeOverview(SHOWN);
        out.println();
        out.println(WRITTEN.in(locale));
        out.println("  " + html.toAbsolutePath().normalize());
        out.println("  " + json.toAbsolutePath().normalize());
        out.println("  " + log.toAbsolutePath().normalize());
        out.println(OPEN.in(locale));
        out.println(REPLAY.in(locale));
        out.println("  governance case verify " + log);
        out.println("  governance case replay " + log + " --at " + EVENING.atOffset(ZoneOffset.ofHours(8)));
        Console.finish(out);
    }
}
