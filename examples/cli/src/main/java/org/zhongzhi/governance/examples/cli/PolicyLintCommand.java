package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.lint.LintFinding;
import org.zhongzhi.governance.rules.lint.PolicyLint;
import org.zhongzhi.governance.rules.lint.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with a policy, whatever the data. */
@Command(
        name = "lint",
        description =
                "Tells what is wrong with a policy whatever the data: rules that contradict each other, that are never "
                        + "in force, that nothing can satisfy. Ends with 1 on an error; warnings and notes are told.",
        sortOptions = false)
final class PolicyLintCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE|NAME", description = "A policy (zhongzhi/policy/1), or one that is shipped.")
    private String name = "";

    @Mixin
    private final Reader reader = new Reader();

    PolicyLintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Policy policy = Policies.named(name);
        Locale locale = reader.language(console).locale();
        Seq<LintFinding> found = PolicyLint.of(policy);
        PrintWriter out = console.out();
        found.forEach(finding -> out.println(mark(finding.code().severity()) + " "
                + finding.code().label().in(locale) + " (" + finding.rules().mkString(", ") + "): "
                + finding.message().in(locale)));
        long errors = found.count(finding -> finding.code().severity() == Severity.ERROR);
        int rules = policy.rules().size();
        out.println(Text.of(
                        rules + "条规则，" + found.size() + "项提示，其中" + errors + "项错误",
                        counted(rules, "rule") + ", " + counted(found.size(), "finding") + ", "
                                + counted((int) errors, "error"))
                .in(locale));
        Console.finish(out);
        return errors == 0 ? 0 : 1;
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "✕";
            case WARNING -> "!";
            case NOTE -> "·";
        };
    }
}
