package org.zhongzhi.governance.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where a result goes. */
final class Destination {
    @Option(names = "--out", paramLabel = "FILE", description = "Where to write. Default: standard output.")
    private @Nullable Path out;

    /**
     * Refuses a file that is one of the inputs.
     *
     * @param inputs what is read
     * @throws BadInput if one of them would be overwritten
     */
    void refuseToOverwrite(Path... inputs) {
        if (out != null) {
            OutputFile.refuseToOverwrite(List.of(inputs), out);
        }
    }

    /**
     * Writes to the file, or to standard output if none was given.
     *
     * @param console the run
     * @param content what
     * @throws BadInput if it cannot be written
     */
    void write(Console console, OutputFile.Content content) {
        if (out != null) {
            OutputFile.write(out, content);
            return;
        }
        try {
            OutputStream output = console.output();
            content.writeTo(output);
            output.flush();
        } catch (UncheckedIOException | IOException closed) {
            throw new BadInput("Cannot write to standard output: " + OutputFile.reason(closed));
        }
    }
}
