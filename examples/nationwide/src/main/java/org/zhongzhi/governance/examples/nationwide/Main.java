package org.zhongzhi.governance.examples.nationwide;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the command starts, by itself or by {@code spark-submit}. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the process with its exit code, unless that is 0: a cluster takes an exit of its driver
     * for a failure.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        int exitCode = NationwideCommand.run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
