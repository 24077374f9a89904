package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Hezhou", "<city/>", "[]", "null", "42", "\"city\"", "{} {}", "{\"format\":"})
    void what_is_no_jurisdiction_is_refused(String document) {
        assertRefused(document);
    }

    @Test
    void a_truncated_document_is_refused() {
        String complete = Cities.complete();

        assertThat(assertRefused(complete.substring(0, complete.length() / 2))).contains("cut off", "line ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what stands there | what is put there | what the message has to say
                "\"old\": false | \"old\": \"no\" | /estates/0/old",
                "\"old\": false | \"olde\": false | olde",
                "\"old\": false | \"old\": false, \"colour\": \"red\" | colour",
                "\"date\": \"2024-06-30\", | | date",
                "\"old\": false | \"old\": false, \"old\": true | old",
                "\"id\": \"post-district\" | \"id\": \"post-city\" | post-city",
                "\"code\": \"4599\" | \"code\": \"45991\" | expected 2, 4, 6, 9 or 12 digits",
                "\"count\": 600 | \"count\": -1 | -1",
                "\"count\": 600 | \"count\": 1.5 | 1.5",
                "\"date\": \"2024-06-30\" | \"date\": \"2024-06-31\" | 2024-06-31",
                "\"from\": \"2022-01-01\" | \"from\": \"2022-01-01\", \"until\": \"2021-01-01\" | not after its start",
                "\"zhongzhi/jurisdiction/1\" | \"zhongzhi/jurisdiction/2\" | zhongzhi/jurisdiction/1"
            })
    void a_value_that_is_wrong_is_refused_with_its_place(String there, String put, String said) {
        String replacement = put == null ? "" : put;

        assertThat(assertRefused(Cities.with(replacement, there)))
                .contains(said)
                .containsPattern("line \\d+");
    }

    @Test
    void ten_thousand_levels_of_nesting_are_refused() {
        assertThat(assertRefused("[".repeat(10_000) + "]".repeat(10_000))).containsPattern("line \\d+");
        assertRefused("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
    }

    @Test
    void a_file_of_a_gigabyte_is_refused_before_it_is_read() throws IOException {
        Path file = directory.resolve("large.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 30);
        }

        Run run = Run.of("check", file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("large.json", "1073741824 bytes");
    }

    @Test
    void GBK_where_UTF_8_is_expected_is_refused() throws IOException {
        Path file = directory.resolve("gbk.json");
        Files.write(file, Cities.complete().getBytes(Charset.forName("GBK")));

        Run run = Run.of("check", file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("gbk.json", "UTF-8").doesNotContain("\tat ");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(Run.of("check", directory.resolve("none.json")))
                .isEqualTo(new Run(2, "", "governance: " + directory.resolve("none.json") + ": no such file\n"));
    }

    @Test
    void a_directory_is_no_file() {
        Run run = Run.of("check", directory);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is a directory");
    }

    @Test
    void a_policy_that_nobody_has_is_refused_with_the_nearest_one() {
        Path city = Cities.save(directory, Cities.complete());

        assertThat(Run.of("check", city, "--policy", "hezou-2022"))
                .isEqualTo(new Run(
                        2, "", "governance: There is no policy \"hezou-2022\": did you mean \"hezhou-2022\"?\n"));
        assertThat(Run.of("check", city, "--policy", "nonsense").err())
                .contains("expected one of hezhou-2022, integrity, statutes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024-13-01", "24-12-31", "2024/12/31", "today", "+12024-01-01", ""})
    void a_bad_date_is_refused(String date) {
        Run run = Run.of("check", Cities.save(directory, Cities.complete()), "--as-of", date);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("--as-of", "'" + date + "' is not a date")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "check",
        "'check city.json --format xml'",
        "'check city.json --lang fr'",
        "'check city.json --fail-on maybe'",
        "'check city.json more.json'",
        "'check city.json --colour'",
        "chek",
        "import",
        "'import divisions'",
        "'import divisions codes.json'",
        "''"
    })
    void bad_usage_is_refused_with_a_hint(String line) {
        Run run = Run.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("governance: ").contains("--help").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    private String assertRefused(String document) {
        Path file = Cities.save(directory, document);
        Path out = directory.resolve("out.json");

        Run run = Run.of("check", file, "--format", "json", "--out", out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("governance: " + file + ": ").doesNotContain("\tat ", "Exception");
        assertThat(out).doesNotExist();
        return run.err();
    }
}
