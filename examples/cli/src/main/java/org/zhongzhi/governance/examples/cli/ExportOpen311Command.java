package org.zhongzhi.governance.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes what an endpoint of Open311 serves. */
@Command(name = "open311", description = "Makes services or requests of Open311 GeoReport v2.")
final class ExportOpen311Command implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected what of Open311 to export: services or requests");
    }
}
