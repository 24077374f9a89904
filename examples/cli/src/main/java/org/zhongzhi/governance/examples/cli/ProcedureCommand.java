package org.zhongzhi.governance.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks at procedures. */
@Command(name = "procedure", description = "Looks through procedures for what is wrong with them, and draws them.")
final class ProcedureCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected what to do with a procedure: lint or draw");
    }
}
