package org.zhongzhi.governance.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes in what others publish and people keep. */
@Command(name = "import", description = "Takes in data in another format, and tells what of them has no place here.")
final class ImportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected what to import: divisions, popolo, open311 or csv");
    }
}
