package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongzhi.governance.model.value.InvalidValueException;

class LimitsTest {
    private static final String CITY = """
            {
              "about": {"title": {"en": "Hezhou", "zh-CN": "贺州市"}},
              "format": "zhongzhi/jurisdiction/1",
              "teams": [{
                "id": "t", "kind": "emergency", "name": "n", "period": {},
                "place": {"id": "g", "type": "grid"}
              }]
            }
            """;
    private static final int BYTES = CITY.getBytes(StandardCharsets.UTF_8).length;

    @TempDir
    private Path folder;

    @Test
    void the_standard_limits_are_those_promised() {
        Limits standard = Limits.standard();

        assertThat(standard.documentBytes()).isEqualTo(536_870_912);
        assertThat(standard.nestingDepth()).isEqualTo(64);
        assertThat(standard.stringLength()).isEqualTo(10_000);
        assertThat(standard.numberLength()).isEqualTo(100);
        assertThat(standard.entities()).isEqualTo(10_000_000);
        assertThat(GovernanceJson.standard().limits()).isEqualTo(standard);
    }

    @Test
    void a_limit_below_one_is_refused() {
        assertThatThrownBy(() -> Limits.builder().nestingDepth(0).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The limit for the nesting depth is 0: expected 1 or more");
    }

    @Test
    void a_document_may_have_as_many_bytes_as_the_limit_says_and_no_more() throws IOException {
        Path file = Files.writeString(folder.resolve("city.json"), CITY);
        GovernanceJson wide = limited(Limits.builder().documentBytes(BYTES));
        GovernanceJson narrow = limited(Limits.builder().documentBytes(BYTES - 1));

        assertThat(wide.readJurisdiction(CITY))
                .isEqualTo(wide.readJurisdiction(file))
                .isEqualTo(wide.readJurisdiction(stream(CITY)));
        String found = "The document has " + BYTES + " bytes: expected at most " + (BYTES - 1)
                + "; raise the limit if it is meant to be so large";
        assertThat(Refusal.of(() -> narrow.readJurisdiction(CITY))).isEqualTo(new Refusal("", 1, 1, found));
        assertThat(Refusal.of(() -> narrow.readJurisdiction(file))).isEqualTo(new Refusal("", 1, 1, found));
        assertThat(Refusal.of(() -> narrow.readJurisdiction(stream(CITY))).problem())
                .isEqualTo("The document has more than " + (BYTES - 1)
                        + " bytes: expected at most that many; raise the limit if it is meant to be so large");
    }

    @Test
    void a_file_of_one_gigabyte_is_refused_by_its_size() throws IOException {
        Path file = folder.resolve("huge.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        assertThat(Refusal.of(() -> GovernanceJson.standard().readJurisdiction(file)))
                .isEqualTo(
                        new Refusal(
                                "",
                                1,
                                1,
                                "The document has 1073741824 bytes: expected at most 536870912; raise the limit if it is meant to be so large"));
    }

    @Test
    void a_stream_without_an_end_is_refused_at_the_limit() {
        EndlessBlanks blanks = new EndlessBlanks();
        GovernanceJson json = limited(Limits.builder().documentBytes(1_000_000));

        assertThat(Refusal.of(() -> json.readJurisdiction(blanks)).problem())
                .startsWith("The document has more than 1000000 bytes");
        assertThat(blanks.given).isLessThan(1_100_000);
    }

    @Test
    void objects_and_arrays_may_be_nested_as_deep_as_the_limit_says_and_no_deeper() {
        assertThat(limited(Limits.builder().nestingDepth(4))
                        .readJurisdiction(CITY)
                        .size())
                .isEqualTo(1);
        assertThat(Refusal.of(() -> limited(Limits.builder().nestingDepth(3)).readJurisdiction(CITY)))
                .isEqualTo(
                        new Refusal(
                                "/teams/0/period",
                                5,
                                61,
                                "The document is nested more than 3 levels deep: expected at most that many; objects and arrays count"));
    }

    @Test
    void a_string_may_be_as_long_as_the_limit_says_and_no_longer() {
        String longest = CITY.replace("\"Hezhou\"", "\"" + "x".repeat(50) + "\"");
        String tooLong = CITY.replace("\"Hezhou\"", "\"" + "x".repeat(51) + "\"");
        GovernanceJson json = limited(Limits.builder().stringLength(50));

        assertThat(json.readJurisdiction(longest).about().title().english()).hasSize(50);
        assertThat(Refusal.of(() -> json.readJurisdiction(tooLong)))
                .isEqualTo(new Refusal(
                        "/about/title/en", 2, 82, "A string has more than 50 characters: expected at most that many"));
    }

    @Test
    void the_standard_limit_for_strings_holds_across_the_buffers_of_the_parser() {
        String longest = CITY.replace("\"Hezhou\"", "\"" + "x".repeat(10_000) + "\"");
        String tooLong = CITY.replace("\"Hezhou\"", "\"" + "x".repeat(10_001) + "\"");

        assertThat(GovernanceJson.standard()
                        .readJurisdiction(longest)
                        .about()
                        .title()
                        .english())
                .hasSize(10_000);
        assertThat(Refusal.ofJurisdiction(tooLong).problem())
                .isEqualTo("A string has more than 10000 characters: expected at most that many");
    }

    @Test
    void the_name_of_a_property_may_be_no_longer_than_a_string() {
        assertThat(Refusal.ofJurisdiction("{\"" + "x".repeat(10_000) + "\": 1}").problem())
                .startsWith("Unknown property \"" + "x".repeat(60) + "…\"");
        assertThat(Refusal.ofJurisdiction("{\"" + "x".repeat(10_001) + "\": 1}").problem())
                .isEqualTo("The name of a property has more than 10000 characters: expected at most that many");
    }

    @Test
    void a_number_may_be_as_long_as_the_limit_says_and_no_longer() {
        GovernanceJson json = limited(Limits.builder().numberLength(19));

        assertThat(Refusal.of(() -> json.readJurisdiction("{\"headcounts\": [{\"count\": " + "9".repeat(19) + "}]}"))
                        .problem())
                .startsWith("Found the number 9999999999999999999: expected a whole number from");
        assertThat(Refusal.of(() -> json.readJurisdiction("{\"headcounts\": [{\"count\": " + "9".repeat(20) + "}]}"))
                        .problem())
                .isEqualTo("A number has more than 19 digits: expected at most that many");
    }

    @Test
    void a_jurisdiction_may_have_as_many_entities_as_the_limit_says_and_no_more() {
        String city = GoldenDocumentsTest.golden("jurisdiction.json");

        assertThat(limited(Limits.builder().entities(32)).readJurisdiction(city).size())
                .isEqualTo(32);
        assertThat(Refusal.of(() -> limited(Limits.builder().entities(31)).readJurisdiction(city)))
                .isEqualTo(
                        new Refusal(
                                "/votes/0",
                                431,
                                5,
                                "The document holds more than 31 entities: expected at most that many; raise the limit if it is meant to be so large"));
    }

    @Test
    void a_change_set_may_have_as_many_changes_as_the_limit_says_and_no_more() {
        String changes = GoldenDocumentsTest.golden("change-set.json");

        assertThat(limited(Limits.builder().entities(35)).readChangeSet(changes).changes())
                .hasSize(35);
        assertThat(Refusal.of(() -> limited(Limits.builder().entities(34)).readChangeSet(changes))
                        .pointer())
                .isEqualTo("/changes/34");
    }

    private static GovernanceJson limited(Limits.Builder limits) {
        return GovernanceJson.standard().withLimits(limits.build());
    }

    private static InputStream stream(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    private static final class EndlessBlanks extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return ' ';
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            Arrays.fill(target, offset, offset + length, (byte) ' ');
            given += length;
            return length;
        }
    }
}
