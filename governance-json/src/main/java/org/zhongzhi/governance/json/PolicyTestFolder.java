package org.zhongzhi.governance.json;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhongzhi.governance.json.document.PolicyTestDocument;

/** The files with policy tests in a directory, beside the cities and policies that the tests use. */
public final class PolicyTestFolder {
    private static final Seq<String> ENDINGS = Array.of(".yaml", ".yml", ".json");

    private PolicyTestFolder() {}

    /**
     * The files with policy tests. A file that is named itself is one, whatever it holds. In a directory, and in those below
     * it, they are the files whose names end in .yaml, .yml or .json, except for those that say they are of another format.
     *
     * @param path a file or a directory
     * @param json reads what they say of themselves
     * @return the files, sorted by path
     * @throws DocumentException if one of the files is neither JSON nor YAML
     * @throws UncheckedIOException if the directory or a file cannot be read
     */
    public static Seq<Path> files(Path path, GovernanceJson json) {
        if (!Files.isDirectory(path)) {
            return Array.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return Array.ofAll(below.filter(Files::isRegularFile)
                    .filter(PolicyTestFolder::mayHoldTests)
                    .filter(file -> json.formatOf(file).forAll(PolicyTestDocument.FORMAT::equals))
                    .sorted()
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean mayHoldTests(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.exists(name::endsWith);
    }
}
