package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhongzhi.governance.json.BrokenSeal;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.LogHead;
import org.zhongzhi.governance.json.LogVerification;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies the seals of a log. */
@Command(
        name = "verify",
        description = "Verifies the seals of a log. Ends with 1 at the first event that does not verify.",
        sortOptions = false)
final class CaseVerifyCommand implements Callable<Integer> {
    private static final Pattern ANCHOR = Pattern.compile("([1-9][0-9]{0,8}):([0-9a-f]{64})");

    private final Console console;

    @Parameters(index = "0", paramLabel = "LOG", description = "A log of cases (zhongzhi/case-log/1).")
    private Path file = Path.of("");

    @Option(
            names = "--anchor",
            paramLabel = "CASE=NUMBER:HASH",
            description = "An event that the log is known to hold, kept elsewhere since an earlier run with --heads.")
    private java.util.Map<String, String> anchors = new LinkedHashMap<>();

    @Option(names = "--heads", description = "Print the last event of each case, to be kept elsewhere as an anchor.")
    private boolean heads;

    @Mixin
    private final Reader reader = new Reader();

    CaseVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<CaseId, LogHead> known = known();
        LogVerification found = InputFile.reading(
                file,
                "a log of cases",
                in -> GovernanceJson.standard().caseLog().verify(in, known));
        PrintWriter out = console.out();
        out.println((found.holds() ? "✓ " : "✕ ")
                + in(Text.of(
                        found.heads().size() + "个案件的" + found.events() + "个事件封印完好",
                        found.events() + " events of " + found.heads().size() + " cases verify")));
        found.broken().forEach(each -> out.println("  " + told(each)));
        if (heads) {
            found.heads()
                    .toArray()
                    .sortBy(each -> each._1)
                    .forEach(each -> out.println(each._1 + "=" + each._2.number() + ":" + each._2.hash()));
        }
        Console.finish(out);
        return found.holds() ? 0 : 1;
    }

    private String told(BrokenSeal broken) {
        String source = broken.source()
                .map(each -> in(Text.of(
                        "案件" + each + "第" + broken.number() + "个事件", "case " + each + ", event " + broken.number())))
                .map(each -> each + in(Text.of("，", ", ")))
                .getOrElse("");
        return source + in(Text.of("第" + broken.line() + "行：", "line " + broken.line() + ": ")) + in(broken.words());
    }

    private Map<CaseId, LogHead> known() {
        Map<CaseId, LogHead> known = HashMap.empty();
        for (java.util.Map.Entry<String, String> each : anchors.entrySet()) {
            Matcher anchor = ANCHOR.matcher(each.getValue());
            if (!anchor.matches()) {
                throw new BadInput(
                        "--anchor " + each.getKey()
                                + ": expected the number of an event, a colon and its hash of 64 hexadecimal digits, as --heads prints them");
            }
            try {
                known = known.put(
                        CaseId.of(each.getKey()), new LogHead(Integer.parseInt(anchor.group(1)), anchor.group(2)));
            } catch (InvalidValueException refusal) {
                throw new BadInput(refusal);
            }
        }
        return known;
    }

    private String in(Text text) {
        return text.in(reader.language(console).locale());
    }
}
