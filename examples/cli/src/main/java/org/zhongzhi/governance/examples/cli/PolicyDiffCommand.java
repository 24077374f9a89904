package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.OutcomeChange;
import org.zhongzhi.governance.rules.PolicyComparison;
import org.zhongzhi.governance.rules.PolicyDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how one edition of a policy differs from another, and what that does to a city. */
@Command(
        name = "diff",
        description =
                "Tells which rules, parameters and procedures differ between two editions of a policy, and with --on "
                        + "which subjects of a city come out otherwise.",
        sortOptions = false)
final class PolicyDiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "The old edition: a file, or one that is shipped.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The new edition.")
    private String next = "";

    @Option(names = "--on", paramLabel = "CITY", description = "A jurisdiction (zhongzhi/jurisdiction/1).")
    private @Nullable Path city;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "The date as of which the city is read. Default: today in Asia/Shanghai.")
    private @Nullable LocalDate asOf;

    @Mixin
    private final Reader reader = new Reader();

    PolicyDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (city == null && asOf != null) {
            throw new BadInput("--as-of is the date of a city: expected --on with it");
        }
        PolicyComparison comparison = Policies.named(next).comparedTo(Policies.named(old));
        Locale locale = reader.language(console).locale();
        PrintWriter out = console.out();
        Seq<PolicyDifference> differences = comparison.differences();
        if (differences.isEmpty()) {
            out.println(Text.of("两个版本的规则、参数和流程相同。", "The rules, parameters and procedures are the same.")
                    .in(locale));
        }
        differences.forEach(each -> out.println("± " + each.inWords().in(locale)));
        if (city != null) {
            print(comparison.on(InputFile.jurisdiction(city), Judging.date(asOf, console)), locale, out);
        }
        Console.finish(out);
        return 0;
    }

    private static void print(Seq<OutcomeChange> flips, Locale locale, PrintWriter out) {
        out.println();
        out.println(Text.of("评估结果改变的对象：" + flips.size() + "个", "Subjects that come out otherwise: " + flips.size())
                .in(locale));
        flips.forEach(each -> out.println("  " + each.inWords().in(locale)));
    }
}
