package org.zhongzhi.governance.examples.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command and its subcommands. */
@Command(
        name = "governance",
        description = "Judges a city's grassroots governance by rules: what holds, what does not, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = GovernanceCommand.Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:all is well",
            " 1:violations are found (check) or introduced (whatif), a limit is overdue (case replay), a log is broken (case verify), a procedure is faulty (procedure lint), an error is found (policy lint), a test fails (policy test)",
            " 2:bad input or usage",
            "70:an error of the command itself"
        })
final class GovernanceCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Option(
            names = "--verbose",
            description = "Show the stack trace of an error of the command itself.",
            scope = ScopeType.INHERIT)
    private boolean verbose;

    boolean isVerbose() {
        return verbose;
    }

    /**
     * Runs the command.
     *
     * @param console what the run has around it
     * @param arguments the command line
     * @return the exit code
     */
    static int run(Console console, String... arguments) {
        CommandLine command = commandLine(console);
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError error) {
            return Faults.internalError(error, command);
        } finally {
            command.getOut().flush();
            command.getErr().flush();
        }
    }

    private static CommandLine commandLine(Console console) {
        Faults faults = new Faults();
        PrintWriter out = console.out();
        PrintWriter err = console.err();
        return new CommandLine(new GovernanceCommand())
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new WhatifCommand(console))
                .addSubcommand(new CommandLine(new ImportCommand())
                        .addSubcommand(new ImportDivisionsCommand(console))
                        .addSubcommand(new ImportPopoloCommand(console))
                        .addSubcommand(new ImportOpen311Command(console))
                        .addSubcommand(new ImportCsvCommand(console)))
                .addSubcommand(new CommandLine(new ExportCommand())
                        .addSubcommand(new ExportPopoloCommand(console))
                        .addSubcommand(new CommandLine(new ExportOpen311Command())
                                .addSubcommand(new ExportServicesCommand(console))
                                .addSubcommand(new ExportRequestsCommand(console)))
                        .addSubcommand(new ExportCsvCommand(console)))
                .addSubcommand(new CommandLine(new CaseCommand())
                        .addSubcommand(new CaseReplayCommand(console))
                        .addSubcommand(new CaseStatsCommand(console))
                        .addSubcommand(new CaseVerifyCommand(console)))
                .addSubcommand(new CommandLine(new PolicyCommand())
                        .addSubcommand(new PolicyExportCommand(console))
                        .addSubcommand(new PolicyLintCommand(console))
                        .addSubcommand(new PolicyDiffCommand(console))
                        .addSubcommand(new PolicyTestCommand(console)))
                .addSubcommand(new CommandLine(new ProcedureCommand())
                        .addSubcommand(new ProcedureLintCommand(console))
                        .addSubcommand(new ProcedureDrawCommand(console)))
                .addSubcommand(new WorkdaysCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .registerConverter(Path.class, GovernanceCommand::path)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(faults)
                .setParameterExceptionHandler(faults)
                .setOut(out)
                .setErr(err);
    }

    /** A path, or advice: where the locale is not UTF-8, a Chinese file name is none. */
    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException notHere) {
            throw new TypeConversionException(
                    "not a path that can be expressed here. Maybe run in a UTF-8 locale, as with LC_ALL=C.UTF-8");
        }
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "expected a command: demo, check, whatif, import, export, case, policy, procedure, workdays, schema or validate");
    }

    /** The version that the jar says it is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Version.class.getPackage().getImplementationVersion();
            return new String[] {"governance " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
