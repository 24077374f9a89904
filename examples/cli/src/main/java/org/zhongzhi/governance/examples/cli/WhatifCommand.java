package org.zhongzhi.governance.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Comparison;
import org.zhongzhi.governance.rules.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changes would do to a city in a file, which stays as it is. */
@Command(
        name = "whatif",
        description = "Tells what changes would introduce, resolve and change in a city. Both files stay as they are.",
        sortOptions = false)
final class WhatifCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "A jurisdiction (zhongzhi/jurisdiction/1).")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "CHANGES", description = "A change set (zhongzhi/change-set/1).")
    private Path changes = Path.of("");

    @Mixin
    private final Judging judging = new Judging();

    @Option(
            names = "--format",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    @Mixin
    private final Destination destination = new Destination();

    @Mixin
    private final Reader reader = new Reader();

    @Option(
            names = "--fail-on",
            description = "End with 1 if violations of this obligation or a stricter one are introduced: "
                    + "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "required")
    private FailOn failOn = FailOn.REQUIRED;

    WhatifCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        destination.refuseToOverwrite(file, changes);
        Policy policy = judging.policy();
        ChangeSet changeSet = InputFile.changes(changes);
        Assessment before = policy.assess(InputFile.jurisdiction(file), judging.date(console));
        Steps steps = Steps.of(before.jurisdiction(), changeSet);
        Comparison comparison = before.after(changeSet).comparedTo(before);
        Language language = reader.language(console);
        destination.write(console, out -> format.write(comparison, steps, language, out));
        if (format != ComparisonFormat.TEXT) {
            // The document tells of outcomes alone; whoever mistyped an identifier has to learn of it all the same.
            steps.idle()
                    .forEach(step -> console.err()
                            .println("governance: " + step.inWords().in(language.locale())));
        }
        return failOn.exitCode(comparison.introduced());
    }
}
