package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.zhongzhi.governance.json.ImportedProcedure;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.ProcedureFinding;
import org.zhongzhi.governance.rules.casework.ProcedureLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks through procedures for what is wrong with them whatever happens in their cases. */
@Command(
        name = "lint",
        description = "Looks through a procedure for what can never happen, never end or never be kept. Ends with 1 if "
                + "something is wrong.",
        sortOptions = false)
final class ProcedureLintCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "FILE|NAME",
            description =
                    "A procedure (zhongzhi/procedure/1), business services of DIGIT, or the name of a procedure that "
                            + "is shipped.")
    private String what = "";

    @Mixin
    private final Reader reader = new Reader();

    ProcedureLintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PrintWriter out = console.out();
        int wrong = 0;
        for (ImportedProcedure each : ProcedureSource.read(what)) {
            Seq<ProcedureFinding> findings = ProcedureLint.of(each.procedure());
            wrong += findings.size();
            print(each, findings, out);
        }
        Console.finish(out);
        return wrong == 0 ? 0 : 1;
    }

    private void print(ImportedProcedure imported, Seq<ProcedureFinding> findings, PrintWriter out) {
        Text found = findings.isEmpty()
                ? Text.of("未发现问题", "nothing is wrong")
                : Text.of("发现" + findings.size() + "个问题", findings.size() + " findings");
        out.println((findings.isEmpty() ? "✓ " : "✕ ") + imported.procedure().id() + " "
                + imported.procedure().version() + in(Text.of("：", ": ")) + in(found));
        findings.forEach(each -> out.println("  " + in(each.fault().label().quoted()) + " " + in(each.message())));
        if (!imported.withoutPlace().isEmpty()) {
            out.println(in(Text.of("  导入时无处安放：", "  what has no place in a procedure:")));
            imported.withoutPlace().forEach(each -> out.println("    " + in(each)));
        }
    }

    private String in(Text text) {
        return text.in(reader.language(console).locale());
    }
}
