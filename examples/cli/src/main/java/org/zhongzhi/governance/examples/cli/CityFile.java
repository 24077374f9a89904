package org.zhongzhi.governance.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhongzhi.governance.json.DocumentException;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.Jurisdiction;

/** Where jurisdictions are read from. */
final class CityFile {
    private static final String BUNDLED = "hezhou.json";

    private CityFile() {}

    /** The city that comes with the command. */
    static Jurisdiction bundled() {
        try (InputStream in = CityFile.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("The jar does not hold " + BUNDLED);
            }
            return GovernanceJson.standard().readJurisdiction(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads a file of the user.
     *
     * @param file the file
     * @return the jurisdiction
     * @throws BadInput if it cannot be read or is refused
     */
    static Jurisdiction read(Path file) {
        if (!Files.exists(file)) {
            throw new BadInput(file + ": no such file");
        } else if (Files.isDirectory(file)) {
            throw new BadInput(file + " is a directory: expected a file with a jurisdiction");
        }
        try {
            return GovernanceJson.standard().readJurisdiction(file);
        } catch (DocumentException refusal) {
            throw new BadInput(file + ": " + refusal.getMessage());
        } catch (UncheckedIOException failure) {
            throw new BadInput("Cannot read " + file + ": " + OutputFile.reason(failure));
        }
    }
}
