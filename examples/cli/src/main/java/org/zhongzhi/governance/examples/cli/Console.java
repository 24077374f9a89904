package org.zhongzhi.governance.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/**
 * What a run of the command has around it. Output is UTF-8 whatever the platform's own character set is, so that a file
 * and a pipe hold the same bytes everywhere.
 *
 * @param output where results go
 * @param errors where messages about the run go
 * @param clock the time of day, for the date that is assumed when none is given
 * @param locale the reader's locale, for the language that is assumed when none is given
 * @param isInteractive whether somebody is watching
 */
record Console(OutputStream output, OutputStream errors, Clock clock, Locale locale, boolean isInteractive) {
    /** The process's own streams, clock and locale. */
    static Console ofProcess() {
        return new Console(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err),
                Clock.systemUTC(),
                Locale.getDefault(),
                isTerminal());
    }

    /** The results as text. */
    PrintWriter out() {
        return writer(output);
    }

    /** The messages as text. */
    PrintWriter err() {
        return writer(errors);
    }

    /**
     * Flushes what was printed to standard output.
     *
     * @param out the text
     * @throws BadInput if any of it could not be written, which a writer of text keeps to itself until it is asked
     */
    static void finish(PrintWriter out) {
        if (out.checkError()) {
            throw new BadInput("Cannot write to standard output");
        }
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** From JDK 22 on there is a console even where there is no terminal, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull") // for older JDKs, where null tells
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }
}
