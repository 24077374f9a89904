package org.zhongzhi.governance.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads logs of cases. */
@Command(name = "case", description = "Replays, counts and verifies logs of cases (zhongzhi/case-log/1).")
final class CaseCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected what to do with a log: replay, stats or verify");
    }
}
