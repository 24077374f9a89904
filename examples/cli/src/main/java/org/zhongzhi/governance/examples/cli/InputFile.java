package org.zhongzhi.governance.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.zhongzhi.governance.json.DocumentException;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;

/** The documents of the user. */
final class InputFile {
    private InputFile() {}

    /**
     * Reads a jurisdiction.
     *
     * @param file the file
     * @return the jurisdiction
     * @throws BadInput if it cannot be read or is refused
     */
    static Jurisdiction jurisdiction(Path file) {
        return read(file, "a jurisdiction", GovernanceJson.standard()::readJurisdiction);
    }

    /**
     * Reads a change set.
     *
     * @param file the file
     * @return the changes
     * @throws BadInput if it cannot be read or is refused
     */
    static ChangeSet changes(Path file) {
        return read(file, "a change set", GovernanceJson.standard()::readChangeSet);
    }

    private static <T> T read(Path file, String expected, Function<Path, T> reader) {
        if (!Files.exists(file)) {
            throw new BadInput(file + ": no such file");
        } else if (Files.isDirectory(file)) {
            throw new BadInput(file + " is a directory: expected a file with " + expected);
        }
        try {
            return reader.apply(file);
        } catch (DocumentException refusal) {
            throw new BadInput(file + ": " + refusal.getMessage());
        } catch (UncheckedIOException failure) {
            throw new BadInput("Cannot read " + file + ": " + OutputFile.reason(failure));
        }
    }
}
