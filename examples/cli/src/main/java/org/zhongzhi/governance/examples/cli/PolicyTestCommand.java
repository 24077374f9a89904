package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.PolicyTestFolder;
import org.zhongzhi.governance.json.policytest.PolicyTest;
import org.zhongzhi.governance.json.policytest.PolicyTestFile;
import org.zhongzhi.governance.json.policytest.PolicyTestResult;
import org.zhongzhi.governance.model.value.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the tests of policies. */
@Command(
        name = "test",
        description =
                "Runs tests of policies (zhongzhi/policy-test/1) and tells what failed, and why. Ends with 1 if one did.",
        sortOptions = false)
final class PolicyTestCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file, or a directory of which all tests are run, with those below it.")
    private List<Path> paths = List.of();

    @Option(names = "--junit", paramLabel = "FILE", description = "Also write the results as JUnit XML.")
    private @Nullable Path junit;

    @Mixin
    private final Reader reader = new Reader();

    PolicyTestCommand(Console console) {
        this.console = console;
    }

    /** The results of a file. */
    record Suite(Path file, Seq<Timed> results) {}

    /** A result and how long it took, in nanoseconds. */
    record Timed(PolicyTestResult result, long nanos) {}

    @Override
    public Integer call() {
        Locale locale = reader.language(console).locale();
        Seq<Suite> suites = Array.ofAll(paths)
                .flatMap(PolicyTestCommand::files)
                .distinctBy(file -> file.toAbsolutePath().normalize())
                .map(PolicyTestCommand::run);
        PrintWriter out = console.out();
        for (Suite suite : suites) {
            suite.results()
                    .map(Timed::result)
                    .reject(PolicyTestResult::isPassed)
                    .forEach(failed -> print(suite.file(), failed, locale, out));
        }
        Seq<PolicyTestResult> results = suites.flatMap(Suite::results).map(Timed::result);
        int failed = results.count(result -> !result.isPassed());
        out.println((failed == 0 ? "✓ " : "✕ ")
                + Text.of(
                                results.size() + "项测试，" + failed + "项未通过",
                                results.size() + (results.size() == 1 ? " test, " : " tests, ") + failed + " failed")
                        .in(locale));
        Console.finish(out);
        if (junit != null) {
            Path report = junit;
            OutputFile.refuseToOverwrite(suites.map(Suite::file), "--junit", report);
            OutputFile.write(report, stream -> JUnitReport.write(suites, locale, stream));
        }
        return failed == 0 ? 0 : 1;
    }

    private static Seq<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Array.of(path);
        }
        Seq<Path> files = InputFile.refusing(path, () -> PolicyTestFolder.files(path, GovernanceJson.standard()));
        if (files.isEmpty()) {
            throw new BadInput(
                    path + " holds no policy tests: expected files of the format zhongzhi/policy-test/1 whose"
                            + " names end in .yaml, .yml or .json");
        }
        return files;
    }

    private static Suite run(Path file) {
        PolicyTestFile tests = InputFile.policyTests(file);
        return new Suite(file, tests.tests().map(PolicyTestCommand::run));
    }

    private static Timed run(PolicyTest test) {
        long start = System.nanoTime();
        PolicyTestResult result = test.run();
        return new Timed(result, System.nanoTime() - start);
    }

    private static void print(Path file, PolicyTestResult failed, Locale locale, PrintWriter out) {
        out.println("✕ " + file + ": " + failed.test().title());
        failed.explain(locale).lines().forEach(line -> out.println("    " + line));
    }
}
