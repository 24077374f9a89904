package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
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
