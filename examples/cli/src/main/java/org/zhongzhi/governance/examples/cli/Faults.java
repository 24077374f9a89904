package org.zhongzhi.governance.examples.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes exit codes and short messages out of what goes wrong. */
final class Faults implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /** Bad input or usage. */
    static final int BAD_INPUT = 2;

    /** An error of the command itself (EX_SOFTWARE). */
    static final int INTERNAL_ERROR = 70;

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult arguments) {
        if (exception instanceof BadInput) {
            command.getErr().println("governance: " + exception.getMessage());
            return BAD_INPUT;
        }
        return internalError(exception, command);
    }

    /** Ends a run that failed through no fault of the user. */
    static int internalError(Throwable failure, CommandLine command) {
        GovernanceCommand root =
                (GovernanceCommand) command.getCommandSpec().root().userObject();
        PrintWriter err = command.getErr();
        if (failure instanceof OutOfMemoryError) {
            err.println("governance: not enough memory. Maybe give it more, as in: java -Xmx4g -jar governance.jar …");
        } else {
            // Without the message of the exception: it may repeat data that are nobody's business.
            err.println("governance: internal error (" + failure.getClass().getSimpleName() + "). "
                    + "This is a defect of the command, not of your data; "
                    + "please report it with the output of --verbose.");
        }
        if (root.isVerbose()) {
            failure.printStackTrace(err);
        }
        return INTERNAL_ERROR;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("governance: " + exception.getMessage());
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for how to use it.");
        return BAD_INPUT;
    }
}
