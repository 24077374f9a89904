package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;

class ImportDivisionsCommandTest {
    private static final Path REAL = Path.of("../../../shared/data/divisions/451100-hezhou.json");

    @TempDir
    private Path directory;

    private Path codes;
    private Path city;

    @BeforeEach
    void places() throws IOException {
        codes = Files.createDirectory(directory.resolve("codes"));
        city = directory.resolve("city.json");
    }

    @Test
    void a_file_becomes_a_jurisdiction_with_the_names_as_they_are() {
        Path file = save(
                "a.json",
                "{\"4599\": {\"459902\": \"中心区\"}, \"459902\": {\"459902001\": \"河东街道\"},"
                        + " \"459902001\": {\"459902001001\": \"桥头居委会\"}}");

        Run run = Run.of("import", "divisions", file, "--out", city, "--name", "4599=示例市");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("4 divisions from 1 file → " + city + "\n")
                .contains("municipal district   1");
        assertThat(division("4599")).isEqualTo(expected("4599", "示例市", DivisionKind.CITY, null));
        assertThat(division("459902")).isEqualTo(expected("459902", "中心区", DivisionKind.MUNICIPAL_DISTRICT, "4599"));
        assertThat(division("459902001001"))
                .isEqualTo(expected("459902001001", "桥头居委会", DivisionKind.COMMUNITY, "459902001"));
        assertThat(imported().about().title().chinese()).isEqualTo("示例市行政区划");
    }

    @Test
    void a_division_at_the_top_without_a_name_is_called_by_its_code_and_said_so() {
        Path file = save("a.json", "{\"4599\": {\"459902\": \"中心区\"}}");

        Run run = Run.of("import", "divisions", file, "--out", city);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("no name for 4599", "--name 4599=");
        assertThat(division("4599").name()).isEqualTo("4599");
    }

    @Test
    void a_level_may_be_skipped() {
        Path file = save("a.json", "{\"4419\": {\"441900003\": \"东城街道\"}, \"441900003\": {}}");

        assertThat(Run.of("import", "divisions", file, "--out", city).exitCode())
                .isZero();
        assertThat(division("441900003")).isEqualTo(expected("441900003", "东城街道", DivisionKind.SUBDISTRICT, "4419"));
    }

    @Test
    void the_files_of_a_folder_are_read_as_one() {
        save("b.json", "{\"459902\": {\"459902001\": \"河东街道\"}, \"4599\": {\"459902\": \"中心区\"}}");
        save("a.json", "{\"4599\": {\"459902\": \"中心区\", \"459903\": \"南山区\"}}");
        save("._a.json", "not read");
        save("notes.txt", "not read");

        Run run = Run.of("import", "divisions", codes, "--out", city, "--name", "4599=示例市");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("4 divisions from 2 files");
        assertThat(imported().size()).isEqualTo(4);
    }

    @Test
    void a_child_under_two_parents_is_refused_with_both_places() {
        Path a = save("a.json", "{\"4599\":\n {\"459902001\": \"河东街道\"}}");
        Path b = save("b.json", "{\"459902\": {\"459902001\": \"河东街道\"}}");

        assertThat(assertRefused(codes))
                .contains(
                        "459902001 is listed twice",
                        "under 4599 (" + a + " line 2)",
                        "under 459902 (" + b + " line 1)");
    }

    @Test
    void a_child_with_two_names_is_refused_with_both() {
        save("a.json", "{\"4599\": {\"459902\": \"中心区\"}}");
        save("b.json", "{\"4599\": {\"459902\": \"中央区\"}}");

        assertThat(assertRefused(codes)).contains("\"中心区\" under 4599", "\"中央区\" under 4599", "a.json", "b.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                            | the document is empty",
                "codes                                       | line 1",
                "[]                                          | found an array",
                "{}                                          | hold no division",
                "{\"4599\": \"x\"}                           | found a string: expected an object of names by code (/4599, line 1)",
                "{\"4599\": {\"459902\": 7}}                 | found a number: expected the name of a division (a string) (/4599/459902, line 1)",
                "{\"4599\": {\"459902\": null}}              | found null",
                "{\"4599\": {\"459902\": true}}              | found a boolean",
                "{\"4599\": {\"459902\": {}}}                | found an object",
                "{\"4599\": {\"459902\": \" \"}}             | The name of a division is blank",
                "{\"4599\": {\"45990\": \"x\"}}              | expected 2, 4, 6, 9 or 12 digits",
                "{\"4599a\": {}}                             | expected 2, 4, 6, 9 or 12 digits",
                "{\"4599\": {\"469902\": \"x\"}}             | 469902 does not lie in 4599",
                "{\"4599\": {\"4599\": \"x\"}}               | 4599 does not lie in 4599",
                "{\"4599\": {\"459902\": \"x\", \"459902\": \"x\"}} | listed twice here: expected each code once (/4599/459902, line 1)",
                "{\"4599\": {}, \"4599\": {}}                | 4599",
                "{\"4599\": {\"459902\": \"x\"}              | may have been cut off (/4599, line 1)",
                "{\"4599\": {\"459902\": \"x\"}} {}          | something follows the end"
            })
    void codes_that_are_wrong_are_refused_with_their_place(String document, String said) {
        Path file = save("a.json", document == null ? "" : document);

        assertThat(assertRefused(file)).contains(said, document != null && document.equals("{}") ? "" : "a.json");
    }

    @Test
    void GBK_where_UTF_8_is_expected_is_refused() throws IOException {
        Path file = codes.resolve("a.json");
        Files.write(file, "{\"4599\": {\"459902\": \"中心区\"}}".getBytes(Charset.forName("GBK")));

        assertThat(assertRefused(file))
                .contains("not UTF-8", "GBK", "/4599/459902, line 1")
                .doesNotContain("middle byte");
    }

    @Test
    void a_gigabyte_of_nothing_and_ten_thousand_levels_are_refused() throws IOException {
        Path large = codes.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1L << 30);
        }

        assertRefused(large);
        assertRefused(save("deep.json", "{\"4599\":".repeat(10_000)));
    }

    @Test
    void what_is_not_there_is_named() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));

        assertThat(assertRefused(directory.resolve("none"))).contains("none: no such file");
        assertThat(assertRefused(empty)).contains("no .json file in this folder");
    }

    @ParameterizedTest
    @CsvSource({"459902=x, 459902", "9999=x, 9999", "4599=, 4599", "4599=\uFFFD\uFFFD, 4599"})
    void a_name_that_cannot_be_used_is_refused(String name, String said) {
        Path file = save("a.json", "{\"4599\": {\"459902\": \"中心区\"}}");

        Run run = Run.of("import", "divisions", file, "--out", city, "--name", name);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said);
        assertThat(city).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"a, 400, 401 characters", "\\n, 1, a control character", "\\ud800, 1, half a character"})
    void a_name_that_no_division_can_have_is_refused_with_its_place(String piece, int times, String said) {
        Path file = save("a.json", "{\"4599\":\n {\"459902\": \"x" + piece.repeat(times) + "\"}}");

        assertThat(assertRefused(file)).contains(file + ": The name of a division h", said, "(/4599/459902, line 2)");
    }

    @Test
    void a_name_on_the_command_line_that_no_division_can_have_is_refused() {
        Path file = save("a.json", "{\"4599\": {\"459902\": \"中心区\"}}");

        for (String name : List.of("a\nb", "a".repeat(401), "a\ud800")) {
            Run run = Run.of("import", "divisions", file, "--out", city, "--name", "4599=" + name);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).startsWith("governance: The name for 4599 (--name) h");
            assertThat(city).doesNotExist();
        }
    }

    @Test
    void a_file_of_codes_is_not_overwritten_by_what_is_made_of_it() {
        String document = "{\"4599\": {\"459902\": \"中心区\"}}";
        Path file = save("a.json", document);

        for (Path source : List.of(file, codes)) {
            Run run = Run.of("import", "divisions", source, "--out", file);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("would overwrite the input");
            assertThat(file).hasContent(document);
        }
    }

    @Test
    void progress_is_shown_on_standard_error_if_asked_for() {
        Path file = save("a.json", "{\"4599\": {\"459902\": \"中心区\"}}");

        Run run = Run.of("import", "divisions", file, "--out", city, "--progress", "--name", "4599=示例市");

        assertThat(run.err()).contains("Reading", "100%");
        assertThat(run.out()).doesNotContain("Reading");
    }

    @Test
    void the_real_codes_of_Hezhou_are_read_whole() {
        assumeTrue(
                Files.exists(REAL),
                "skipped: there is no " + REAL.toAbsolutePath().normalize());

        Run run = Run.of("import", "divisions", REAL, "--out", city, "--name", "4511=贺州市");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        829 divisions from 1 file → %s
                          city                     1
                          municipal district       2
                          county                   3
                          district-level group     1
                          subdistrict              4
                          town                    47
                          township                10
                          community               54
                          village                707
                        """.formatted(city));
        assertThat(division("451101")).isEqualTo(expected("451101", "市辖区", DivisionKind.DISTRICT_GROUP, "4511"));
    }

    private Path save(String name, String document) {
        try {
            return Files.writeString(codes.resolve(name), document);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private String assertRefused(Path path) {
        Run run = Run.of("import", "divisions", path, "--out", city);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("governance: ").doesNotContain("\tat ", "REDACTED", "Source:");
        assertThat(city).doesNotExist();
        return run.err();
    }

    private Jurisdiction imported() {
        return GovernanceJson.standard().readJurisdiction(city);
    }

    private Division division(String code) {
        return imported().entity(DivisionCode.of(code), Division.class).get();
    }

    private static Division expected(String code, String name, DivisionKind kind, String parent) {
        return Division.builder()
                .code(DivisionCode.of(code))
                .name(name)
                .kind(kind)
                .parent(io.vavr.control.Option.of(parent).map(DivisionCode::of))
                .build();
    }
}
