package org.zhongzhi.governance.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data of others beside the project. A test that needs them is skipped, and says so, where they are absent. */
final class SharedData {
    private static final Path DATA = Path.of("..", "..", "shared", "data");

    private SharedData() {}

    static Path file(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(
                Files.exists(file),
                () -> "skipped: there is no " + file.toAbsolutePath().normalize());
        return file;
    }

    static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
