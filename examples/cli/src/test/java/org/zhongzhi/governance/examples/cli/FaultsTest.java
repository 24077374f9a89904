package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private java.nio.file.Path directory;

    @Test
    void an_internal_error_ends_with_70_and_a_line_that_tells_nothing_of_the_data() {
        int exitCode = runWithDefect("check", city());

        assertThat(exitCode).isEqualTo(70);
        assertThat(messages())
                .isEqualTo("governance: internal error (IllegalStateException). This is a defect of the command, not of"
                        + " your data; please report it with the output of --verbose.\n");
    }

    @Test
    void an_internal_error_shows_its_stack_trace_if_asked() {
        assertThat(runWithDefect("check", city(), "--verbose")).isEqualTo(70);
        assertThat(messages()).contains("\tat ");

        err.reset();
        assertThat(runWithDefect("--verbose", "check", city())).isEqualTo(70);
        assertThat(messages()).contains("\tat ");
    }

    @Test
    void bad_input_shows_no_stack_trace_even_if_asked() {
        Run run = Run.of("--verbose", "check", directory.resolve("none.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @Test
    void too_little_memory_ends_with_70_and_advice() {
        int exitCode = run(
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                },
                "check",
                city());

        assertThat(exitCode).isEqualTo(70);
        assertThat(messages()).contains("not enough memory", "-Xmx4g");
    }

    @Test
    void standard_output_that_cannot_be_written_is_said_so() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThat(run(full, "demo", "--out", directory.resolve("demo").toString()))
                .isEqualTo(2);
        assertThat(messages()).isEqualTo("governance: Cannot write to standard output\n");

        err.reset();
        assertThat(run(full, "check", city())).isEqualTo(2);
        assertThat(messages()).isEqualTo("governance: Cannot write to standard output: No space left on device\n");

        err.reset();
        assertThat(run(full, "check", city(), "--format", "json")).isEqualTo(2);
        assertThat(messages()).isEqualTo("governance: Cannot write to standard output: No space left on device\n");
    }

    @Test
    void a_path_that_the_system_cannot_express_is_refused_with_advice() {
        // No system has a path with this character; one whose locale is not UTF-8 has none with a Chinese one either.
        for (String[] line : new String[][] {{"check", "a\0.json"}, {"check", "a.json", "--out", "a\0.json"}}) {
            Run run = Run.of((Object[]) line);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .containsPattern("FILE|--out")
                    .contains("not a path", "LC_ALL=C.UTF-8")
                    .doesNotContain("Exception", "java.nio");
        }
    }

    @Test
    void help_and_version_end_with_0() {
        assertThat(Run.of("--help").out()).contains("demo", "check", "import", "Exit codes:");
        assertThat(Run.of("check", "--help").out()).contains("--policy", "--as-of", "--fail-on");
        assertThat(Run.of("import", "divisions", "--help").out()).contains("--name");
        assertThat(Run.of("--version")).isEqualTo(new Run(0, "governance (not from a jar)\n", ""));
    }

    private String city() {
        return Cities.save(directory, Cities.complete()).toString();
    }

    private int runWithDefect(String... arguments) {
        return run(
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        throw new IllegalStateException("a secret");
                    }
                },
                arguments);
    }

    private int run(OutputStream out, String... arguments) {
        return GovernanceCommand.run(new Console(out, err, Clock.systemUTC(), Locale.US, false), arguments);
    }

    private String messages() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
