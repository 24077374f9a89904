package org.zhongzhi.governance.examples.nationwide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationwideCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return NationwideCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void a_run_prints_what_cities_cost_counts_findings_and_writes_them() {
        int exitCode = run(
                "--cities",
                "1,3",
                "--share",
                "1",
                "--compare",
                "--out",
                folder.resolve("out").toString());

        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isZero();
        assertThat(out.toString().lines().toList())
                .anyMatch(line -> line.matches(" *cities +communities +seconds .* µs/community .*"))
                .anyMatch(line -> line.matches(" +1 +\\d+ .*"))
                .anyMatch(line -> line.matches(" +3 +\\d+ .*"))
                .anyMatch(line -> line.matches("1 cities in a single process: [\\d.]+ s, the same findings"))
                .anyMatch(line -> line.matches("3 cities in a single process: [\\d.]+ s, the same findings"))
                .anyMatch(line -> line.startsWith("emergency-team "))
                .anyMatch(line -> line.startsWith("Findings written to "));
        assertThat(folder.resolve("out/findings.parquet/_SUCCESS")).exists();
        assertThat(folder.resolve("out/findings.ndjson/_SUCCESS")).exists();
    }

    @Test
    void real_divisions_are_taken_from_a_folder() throws Exception {
        Files.writeString(folder.resolve("4511.json"), """
                {"4511": {"451102": "八步区"}, "451102": {"451102001": "八步街道"},
                 "451102001": {"451102001001": "建设社区居委会", "451102001201": "平安村委会"}}
                """);

        assertThat(run("--divisions", folder.toString(), "--share", "100")).isZero();

        assertThat(out.toString()).containsPattern("\n +1 +2 ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void findings_that_are_there_are_not_written_over() throws Exception {
        Files.createDirectories(folder.resolve("findings.ndjson"));

        assertThat(run("--cities", "1", "--share", "1", "--out", folder.toString()))
                .isEqualTo(2);

        assertThat(err.toString())
                .startsWith("governance-nationwide: ")
                .contains("findings.ndjson is there already: expected a folder without findings");
    }

    @Test
    void help_names_every_option_and_exit_code() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString())
                .contains("--cities", "--share", "--divisions", "--seed", "--as-of", "--out", "--findings", "--compare")
                .contains("Exit codes:", "70");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--share=0 | The share is 0: expected 1 to 100, in a hundred",
                "--share=1 --cities=0 | 0 cities are asked for: expected 1 to 342, which is how many there are",
                "--share=1 --cities=1,500 | 500 cities are asked for: expected 1 to 342, which is how many there are",
                "--divisions=/nowhere/at/all | /nowhere/at/all: no such file or folder",
                "--as-of=2024-02-30 | '2024-02-30' is not a date: expected one of the calendar, as 2024-12-31",
                "--findings=bad | 'bad' is no kind of finding: expected one of satisfied, violated, notApplicable,"
                        + " unknown, pending, all",
                "--colour=red | Unknown option: '--colour=red'"
            })
    void bad_input_is_refused_before_anything_is_assessed(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(err.toString()).startsWith("governance-nationwide: ").contains(message);
        assertThat(out.toString()).isEmpty();
    }
}
