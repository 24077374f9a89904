package org.zhongzhi.governance.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhongzhi.governance.json.DocumentException;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.Validation;
import org.zhongzhi.governance.json.exchange.csv.CsvException;
import org.zhongzhi.governance.json.policytest.PolicyTestFile;
import org.zhongzhi.governance.json.statistics.CaseStatistics;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.rules.Policy;

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

    /**
     * Tells which document a file holds and everything that is wrong with it.
     *
     * @param file the file
     * @return the document and its faults
     * @throws BadInput if it cannot be read
     */
    static Validation validation(Path file) {
        return read(file, "a document", GovernanceJson.standard()::validate);
    }

    /**
     * Reads a procedure.
     *
     * @param file the file
     * @return the procedure
     * @throws BadInput if it cannot be read or is refused
     */
    static Procedure procedure(Path file) {
        return read(file, "a procedure", GovernanceJson.standard()::readProcedure);
    }

    /**
     * Reads a policy.
     *
     * @param file the file
     * @return the policy
     * @throws BadInput if it cannot be read or is refused
     */
    static Policy policy(Path file) {
        return read(file, "a policy", GovernanceJson.standard()::readPolicy);
    }

    /**
     * Reads the tests of a policy.
     *
     * @param file the file
     * @return the tests
     * @throws BadInput if it cannot be read or is refused
     */
    static PolicyTestFile policyTests(Path file) {
        return read(file, "policy tests", GovernanceJson.standard()::readPolicyTests);
    }

    /**
     * Does something that reads files.
     *
     * @param place where they are
     * @param reading reads them
     * @param <T> what comes of it
     * @return what comes of it
     * @throws BadInput if one of them cannot be read or is refused
     */
    static <T> T refusing(Path place, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DocumentException refusal) {
            throw new BadInput(place + ": " + refusal.getMessage());
        } catch (CsvException refusal) {
            throw new BadInput(place + " is refused:\n  "
                    + String.valueOf(refusal.getMessage()).replace("\n", "\n  "));
        } catch (UncheckedIOException failure) {
            throw new BadInput("Cannot read " + place + ": " + OutputFile.reason(failure));
        }
    }

    /**
     * Reads statistics of cases.
     *
     * @param file the file
     * @return the statistics
     * @throws BadInput if it cannot be read or is refused
     */
    static CaseStatistics statistics(Path file) {
        return read(file, "statistics of cases", GovernanceJson.standard()::readStatistics);
    }

    /**
     * Reads a file as a stream.
     *
     * @param file the file
     * @param expected what it is expected to hold
     * @param reader reads it
     * @param <T> what it makes of it
     * @return what it makes of it
     * @throws BadInput if it cannot be read or is refused
     */
    static <T> T reading(Path file, String expected, Function<InputStream, T> reader) {
        return read(file, expected, path -> {
            try (InputStream in = Files.newInputStream(path)) {
                return reader.apply(in);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static <T> T read(Path file, String expected, Function<Path, T> reader) {
        if (!Files.exists(file)) {
            throw new BadInput(file + ": no such file");
        } else if (Files.isDirectory(file)) {
            throw new BadInput(file + " is a directory: expected a file with " + expected);
        }
        return refusing(file, () -> reader.apply(file));
    }
}
