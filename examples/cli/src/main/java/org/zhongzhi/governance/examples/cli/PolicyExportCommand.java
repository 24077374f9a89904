package org.zhongzhi.governance.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhongzhi.governance.rules.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a policy as a file, to be read, changed and used by --policy. */
@Command(
        name = "export",
        description = "Writes a policy as a file, to be read, changed and used by --policy.",
        sortOptions = false)
final class PolicyExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "NAME",
            description = "hezhou-2022, integrity or statutes; or a file, to change its format.")
    private String name = "";

    @Option(
            names = "--format",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "yaml")
    private PolicyNotation format = PolicyNotation.YAML;

    @Mixin
    private final Destination destination = new Destination();

    PolicyExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Policy policy = Policies.named(name);
        destination.refuseToOverwrite(Path.of(name));
        destination.write(console, out -> format.write(policy, out));
        return 0;
    }
}
