package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final OutputFile.Content TEXT = out -> out.write("新".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path directory;

    @Test
    void directories_that_are_missing_are_made() {
        Path file = directory.resolve("a/b/c.txt");

        OutputFile.write(file, TEXT);

        assertThat(file).hasContent("新");
    }

    @Test
    void a_file_that_is_there_is_replaced() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "old and longer");

        OutputFile.write(file, TEXT);

        assertThat(file).hasContent("新");
        assertThat(directory).isDirectoryNotContaining(each -> !each.equals(file));
    }

    @Test
    void what_fails_halfway_leaves_what_was_there_before_and_nothing_else() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "old");

        assertThatThrownBy(() -> OutputFile.write(file, out -> {
                    out.write('x');
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(BadInput.class)
                .hasMessage("Cannot write " + file + ": No space left on device");
        assertThatThrownBy(() -> OutputFile.write(file, out -> {
                    throw new UncheckedIOException(new IOException("No space left on device"));
                }))
                .isInstanceOf(BadInput.class)
                .hasMessageEndingWith("No space left on device");
        assertThatThrownBy(() -> OutputFile.write(file, out -> {
                    throw new IllegalStateException("defect");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent("old");
        assertThat(directory).isDirectoryNotContaining(each -> !each.equals(file));
    }

    @Test
    void a_directory_below_a_file_cannot_be_made() throws IOException {
        Path parent = Files.writeString(directory.resolve("parent"), "");

        assertThatThrownBy(() -> OutputFile.write(parent.resolve("a.txt"), TEXT))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("Cannot write " + parent.resolve("a.txt"));
        assertThatThrownBy(() -> OutputFile.write(parent.resolve("a/b.txt"), TEXT))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_directory_cannot_be_written_to() {
        assertThatThrownBy(() -> OutputFile.write(directory, TEXT))
                .isInstanceOf(BadInput.class)
                .hasMessage(directory + " is a directory: expected a file to write to");
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);

        OutputFile.write(link, TEXT);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("新");
    }

    @Test
    void a_file_that_only_its_owner_may_read_stays_so_while_it_is_written_and_afterwards() throws IOException {
        assumeTrue(
                Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class),
                "the file system here has no POSIX permissions");
        Path file = Files.writeString(directory.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        OutputFile.write(file, out -> {
            try (Stream<Path> entries = Files.list(directory)) {
                assertThat(entries.map(OutputFileTest::permissions)).hasSize(2).containsOnly("rw-------");
            }
            TEXT.writeTo(out);
        });

        assertThat(file).hasContent("新");
        assertThat(permissions(file)).isEqualTo("rw-------");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        OutputFile.write(file, TEXT);

        assertThat(permissions(file)).isEqualTo("rw-rw-r--");
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void a_device_is_written_to() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "there is no /dev/null here");

        OutputFile.write(device, TEXT);

        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void the_demo_says_where_it_cannot_write() throws IOException {
        Path parent = Files.writeString(directory.resolve("parent"), "");

        Run run = Run.of("demo", "--out", parent);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("governance: Cannot write " + parent.resolve("report.html") + ": ");
    }
}
