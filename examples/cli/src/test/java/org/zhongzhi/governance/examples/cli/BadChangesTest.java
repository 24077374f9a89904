package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a whatif cannot work with. */
class BadChangesTest {
    @TempDir
    private Path directory;

    private Path city;

    @BeforeEach
    void save_the_city() {
        city = Cities.save(directory, Cities.complete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Hezhou", "<changes/>", "[]", "null", "{} {}", "{\"changes\":"})
    void what_is_no_change_set_is_refused(String document) {
        Path changes = Cities.saveChanges(directory, document);

        Run run = Run.of("whatif", city, changes);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("governance: " + changes + ": ").doesNotContain("\tat ", "Exception");
    }

    @Test
    void a_jurisdiction_is_no_change_set_and_a_change_set_no_jurisdiction() {
        Path changes = Cities.saveChanges(directory, Cities.changes());

        assertThat(Run.of("whatif", changes, city).err())
                .startsWith("governance: " + city + ": The document is a jurisdiction")
                .contains("expected a change set (\"zhongzhi/change-set/1\")");
        assertThat(Run.of("whatif", changes, changes).err())
                .startsWith("governance: " + changes + ": The document is a change set")
                .contains("expected a jurisdiction (\"zhongzhi/jurisdiction/1\")");
        assertThat(Run.of("whatif", city, city).exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what stands there | what is put there | what the message has to say
                "\"entityType\": \"facility\" | \"entityType\": \"facilty\" | did you mean \"facility\"?",
                "\"type\": \"remove\" | \"type\": \"delete\" | \"delete\" is not a type of change",
                "\"kind\": \"emergency\" | \"kind\": \"fire\" | /changes/0/entity/kind",
                "\"2024-12-01\" | \"2024-12-32\" | /changes/0/entity/period/from"
            })
    void a_value_that_is_wrong_is_refused_with_its_place(String there, String put, String said) {
        assertThat(Cities.changes()).contains(there);
        Path changes = Cities.saveChanges(directory, Cities.changes().replace(there, put));

        Run run = Run.of("whatif", city, changes);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said).containsPattern("line \\d+");
    }

    @Test
    void a_file_that_is_not_there_or_a_directory_is_named() {
        Path none = directory.resolve("none.json");

        assertThat(Run.of("whatif", city, none)).isEqualTo(new Run(2, "", "governance: " + none + ": no such file\n"));
        assertThat(Run.of("whatif", none, Cities.saveChanges(directory, Cities.changes())))
                .isEqualTo(new Run(2, "", "governance: " + none + ": no such file\n"));
        assertThat(Run.of("whatif", city, directory))
                .isEqualTo(new Run(
                        2, "", "governance: " + directory + " is a directory: expected a file with a change set\n"));
    }

    @Test
    void GBK_where_UTF_8_is_expected_is_refused() throws IOException {
        Path gbk = Files.write(directory.resolve("gbk.json"), Cities.changes().getBytes(Charset.forName("GBK")));

        Run run = Run.of("whatif", city, gbk);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("gbk.json", "UTF-8").doesNotContain("\tat ");
    }

    @Test
    void a_policy_that_nobody_has_and_a_bad_date_are_refused_as_by_a_check() {
        Path changes = Cities.saveChanges(directory, Cities.changes());

        assertThat(Run.of("whatif", city, changes, "--policy", "hezou-2022"))
                .isEqualTo(Run.of("check", city, "--policy", "hezou-2022"));
        assertThat(Run.of("whatif", city, changes, "--as-of", "2024-02-30").err())
                .startsWith(Run.of("check", city, "--as-of", "2024-02-30")
                        .err()
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whatif",
                "whatif city.json",
                "whatif city.json changes.json more.json",
                "whatif city.json changes.json --format html",
                "whatif city.json changes.json --lang fr",
                "whatif city.json changes.json --fail-on maybe",
                "whatif city.json changes.json --colour",
                "what-if city.json changes.json"
            })
    void bad_usage_is_refused_with_a_hint(String line) {
        Run run = Run.of((Object[]) line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("governance: ").contains("--help").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_usage_says_what_both_files_are_and_which_formats_there_are() {
        assertThat(Run.of("whatif", "--help").out())
                .contains(
                        "FILE CHANGES",
                        "A jurisdiction (zhongzhi/jurisdiction/1).",
                        "A change set (zhongzhi/change-set/1).",
                        "One of text, json. Default: text.",
                        "violations are found (check) or introduced (whatif)");
    }
}
