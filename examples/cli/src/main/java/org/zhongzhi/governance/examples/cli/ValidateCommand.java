package org.zhongzhi.governance.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhongzhi.governance.json.DocumentException;
import org.zhongzhi.governance.json.GovernanceSchema;
import org.zhongzhi.governance.json.Validation;
import org.zhongzhi.governance.model.value.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells which document a file holds, and everything that is wrong with it. */
@Command(
        name = "validate",
        description =
                "Tells which document a file holds, and everything that is wrong with it. Ends with 2 if anything is.",
        sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
    private static final Text NO_DOCUMENT = Text.of("不是可识别的文档", "no document that is known");

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "A document of any format, or a log of cases.")
    private Path file = Path.of("");

    @Mixin
    private final Reader reader = new Reader();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Validation found = InputFile.validation(file);
        PrintWriter out = console.out();
        out.println((found.isValid() ? "✓ " : "✕ ")
                + file
                + in(Text.of("：", ": "))
                + in(found.document().map(GovernanceSchema::title).getOrElse(NO_DOCUMENT))
                + in(count(found.faults().size())));
        found.faults().forEach(fault -> out.println("  " + in(place(fault)) + fault.problem()));
        Console.finish(out);
        return found.isValid() ? 0 : 2;
    }

    private static Text count(int faults) {
        return switch (faults) {
            case 0 -> Text.of("，没有错误", ", nothing wrong");
            case 1 -> Text.of("，1处错误", ", 1 fault");
            default -> Text.of("，" + faults + "处错误", ", " + faults + " faults");
        };
    }

    private static Text place(DocumentException fault) {
        String pointer = fault.pointer().isEmpty() ? "" : " " + fault.pointer();
        return Text.of(
                "第" + fault.line() + "行第" + fault.column() + "列" + pointer + "：",
                "line " + fault.line() + ", column " + fault.column() + pointer + ": ");
    }

    private String in(Text text) {
        return text.in(reader.language(console).locale());
    }
}
