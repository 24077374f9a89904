package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

class EntityStreamTest {
    private static final String HEADER =
            "{\"about\":{\"title\":{\"en\":\"Hezhou\",\"zh-CN\":\"贺州市\"}},\"format\":\"zhongzhi/entities/1\"}\n";
    private static final String GRID =
            "{\"entity\":{\"community\":\"451102001001\",\"id\":\"g-1\",\"name\":\"第一网格\"},\"type\":\"grid\"}\n";
    private static final String PERSON =
            "{\"entity\":{\"id\":\"p-1\",\"partyMembership\":\"yes\"},\"type\":\"person\"}\n";
    private static final String HEADER_FOR_MEASUREMENT =
            "{\"about\":{\"title\":{\"en\":\"m\",\"zh-CN\":\"测\"}},\"format\":\"zhongzhi/entities/1\"}\n";
    private static final Grid FIRST_GRID = Grid.builder()
            .id(GridId.of("g-1"))
            .name("第一网格")
            .community(DivisionCode.of("451102001001"))
            .build();

    private final EntityStream stream = GovernanceJson.standard().entities();

    @Test
    void every_type_of_entity_stands_on_its_line_as_in_the_golden_file() {
        Jurisdiction city = GoldenDocumentsTest.CITY;

        assertThat(written(city)).isEqualTo(GoldenDocumentsTest.golden("entities.ndjson"));
        assertThat(stream.readJurisdiction(bytes(GoldenDocumentsTest.golden("entities.ndjson"))))
                .isEqualTo(city);
    }

    @Test
    void a_stream_goes_through_entity_by_entity() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EntityStream.Reader reader = stream.reader(bytes(HEADER + GRID + PERSON));

        try (EntityStream.Writer writer = stream.writer(out, reader.about())) {
            assertThat(reader.forEach(writer::write)).isEqualTo(2);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(HEADER + GRID + PERSON);
    }

    @Test
    void a_stream_without_entities_is_a_header() {
        assertThat(written(stream.readJurisdiction(bytes(HEADER)))).isEqualTo(HEADER);
        assertThat(entities(HEADER.strip())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"grid","entity":{"community":"451102001001","id":"g-1","name":"第一网格"}}
            {"type": "grid", "entity": {"name": "第一网格", "id": "g-1", "community": "451102001001"}}
            {"entity":{"community":"451102001001","id":"g-1","name":"\\u7b2c一网格"},"type":"grid"}
            { "entity":{"community":"451102001001","id":"g-1","name":"第一网格"},"type":"grid"}
            """)
    void a_line_may_be_written_in_another_way(String line) {
        assertThat(entities(HEADER + line)).containsExactly(FIRST_GRID);
        assertThat(entities(HEADER + line + "\r\n" + PERSON + line + "\n")).hasSize(3);
        assertThat(entities("\ufeff" + HEADER + line + " \n")).containsExactly(FIRST_GRID);
    }

    @Test
    void what_is_wrong_in_a_line_is_told_with_pointer_line_and_column() {
        assertThat(refusal(HEADER + PERSON + GRID.replace("\"451102001001\"", "45")))
                .isEqualTo(new Refusal(
                        "/entity/community",
                        3,
                        24,
                        "Found the number 45: expected a division code (2, 4, 6, 9 or 12 digits in a string)"));
        assertThat(refusal(HEADER + GRID.replace("\"name\"", "\"nmae\"")))
                .isEqualTo(new Refusal("/entity/nmae", 2, 50, "Unknown property \"nmae\": did you mean \"name\"?"));
    }

    @Test
    void a_type_that_is_missing_unknown_or_another_one_is_refused() {
        assertThat(refusal(HEADER + "{\"entity\":{}}").problem())
                .startsWith("Property \"type\" is missing: expected a type of entity (one of \"activity\", ");
        assertThat(refusal(HEADER + GRID.replace("\"grid\"", "\"gird\"")))
                .isEqualTo(new Refusal("/type", 2, 72, "\"gird\" is not a type of entity: did you mean \"grid\"?"));
        assertThat(refusal(HEADER + GRID.replace("\"grid\"", "\"person\"")).pointer())
                .isEqualTo("/entity/community");
        assertThat(refusal(HEADER + GRID.replace("},\"type\"", "},\"type\":\"grid\",\"type\""))
                        .problem())
                .isEqualTo("Property \"type\" occurs twice: expected it once");
    }

    @Test
    void an_entity_stands_on_one_line_and_a_line_holds_one_entity() {
        assertThat(refusal(HEADER + GRID.replace(",\"id\"", ",\n\"id\"")))
                .isEqualTo(new Refusal(
                        "/entity/community",
                        2,
                        39,
                        "The document ends in the middle of a value: expected more. It may have been cut off"));
        assertThat(refusal(HEADER + PERSON + PERSON.strip() + PERSON))
                .isEqualTo(
                        new Refusal("", 3, 64, "Something follows the end of the document: expected nothing after it"));
        assertThat(refusal(HEADER + "\n" + GRID))
                .isEqualTo(new Refusal(
                        "", 2, 1, "The document is empty: expected an entity in a stream (an object with \"type\")"));
    }

    @Test
    void a_stream_that_was_cut_off_in_a_line_is_refused() {
        assertThat(refusal(HEADER + GRID + PERSON.substring(0, 20)).line()).isEqualTo(3);
    }

    @Test
    void a_line_in_gbk_is_refused_after_lines_in_utf_8() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((HEADER + GRID).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(GRID.getBytes(Charset.forName("GBK")));

        Refusal refusal = Refusal.of(() -> read(new ByteArrayInputStream(out.toByteArray())));

        assertThat(refusal.line()).isEqualTo(3);
        assertThat(refusal.problem()).startsWith("The document is not UTF-8: found the byte 0x");
    }

    @Test
    void a_stream_without_its_header_is_refused() {
        assertThat(refusal("").problem())
                .isEqualTo("The stream is empty: expected a header with the format \"zhongzhi/entities/1\"");
        assertThat(refusal(GRID).problem())
                .isEqualTo("Unknown property \"entity\": expected one of \"about\", \"format\"");
        assertThat(refusal("{\"format\":\"zhongzhi/case-log/1\"}\n").problem())
                .isEqualTo(
                        "The document is a log of cases (\"zhongzhi/case-log/1\"): expected a stream of entities (\"zhongzhi/entities/1\")");
    }

    @Test
    void an_identifier_that_occurs_twice_is_refused_where_a_jurisdiction_is_made() {
        assertThat(entities(HEADER + GRID + GRID)).hasSize(2);
        assertThat(Refusal.of(() -> stream.readJurisdiction(bytes(HEADER + GRID + GRID))))
                .isEqualTo(new Refusal(
                        "",
                        3,
                        1,
                        "Two entities of type \"grid\" have the identifier \"g-1\": expected each identifier once"));
        assertThat(Refusal.of(() -> stream.readJurisdiction(bytes(HEADER + PERSON + PERSON)))
                        .problem())
                .isEqualTo("Two entities of type \"person\" have the same identifier: expected each identifier once");
    }

    @Test
    void a_stream_may_have_as_many_entities_as_the_limit_says_and_no_more() {
        EntityStream narrow = limited(Limits.builder().entities(2));

        assertThat(narrow.reader(bytes(HEADER + GRID + PERSON)).forEach(entity -> {}))
                .isEqualTo(2);
        assertThat(Refusal.of(() ->
                        narrow.reader(bytes(HEADER + GRID + PERSON + GRID)).forEach(entity -> {})))
                .isEqualTo(
                        new Refusal(
                                "",
                                4,
                                1,
                                "The stream holds more than 2 entities: expected at most that many; raise the limit if it is meant to be so large"));
    }

    @Test
    void a_line_may_have_as_many_bytes_as_the_limit_says_and_no_more() {
        int length = HEADER.getBytes(StandardCharsets.UTF_8).length - 1;
        EntityStream wide = limited(Limits.builder().documentBytes(length));
        EntityStream narrow = limited(Limits.builder().documentBytes(length - 1));

        assertThat(wide.reader(bytes(HEADER + GRID + PERSON)).forEach(entity -> {}))
                .isEqualTo(2);
        assertThat(Refusal.of(() -> narrow.reader(bytes(HEADER))))
                .isEqualTo(new Refusal(
                        "",
                        1,
                        1,
                        "A line has more than " + (length - 1)
                                + " bytes: expected at most that many; raise the limit if it is meant to be so large"));
    }

    @Test
    void a_line_without_an_end_is_refused_at_the_limit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThat(Refusal.of(() -> limited(Limits.builder().documentBytes(3_000_000))
                                .reader(endless))
                        .problem())
                .startsWith("A line has more than 3000000 bytes");
    }

    @Test
    void lines_lie_across_the_buffers_they_are_read_into() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EntityStream.Writer writer = stream.writer(out, About.of(Text.of("测", "m")))) {
            for (int i = 0; i < 20_000; i++) {
                writer.write(grid(i, "格".repeat(i % 150 + 1)));
            }
        }
        List<Entity> found = new ArrayList<>();

        stream.reader(new ByteArrayInputStream(out.toByteArray())).forEach(found::add);

        assertThat(out.size()).isGreaterThan(4 << 18);
        assertThat(found).hasSize(20_000);
        for (int i = 0; i < 20_000; i++) {
            assertThat(found.get(i)).isEqualTo(grid(i, "格".repeat(i % 150 + 1)));
        }
    }

    @Test
    void how_far_reading_and_writing_have_come_is_told() {
        List<String> told = new ArrayList<>();
        EntityStream telling = stream.withProgress((entities, bytes) -> told.add(entities + " in " + bytes));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EntityStream.Writer writer = telling.writer(out, About.of(Text.of("测", "m")))) {
            for (int i = 0; i < 200_001; i++) {
                writer.write(grid(100_000 + i, "n"));
            }
        }
        long bytes = out.size();
        long header = HEADER_FOR_MEASUREMENT.getBytes(StandardCharsets.UTF_8).length;
        long line = (bytes - header) / 200_001;

        assertThat(told)
                .containsExactly(
                        "100000 in " + (bytes - 1 - 100_001 * line),
                        "200000 in " + (bytes - 1 - line),
                        "200001 in " + bytes);
        told.clear();
        telling.reader(new ByteArrayInputStream(out.toByteArray())).forEach(entity -> {});
        assertThat(told)
                .containsExactly(
                        "100000 in " + (bytes - 100_001 * line), "200000 in " + (bytes - line), "200001 in " + bytes);
    }

    @Test
    void a_date_that_cannot_be_written_is_refused() {
        Team team = Team.builder()
                .id(TeamId.of("t"))
                .name("n")
                .kind(TeamKind.EMERGENCY)
                .place(DivisionCode.of("451102001001"))
                .period(Period.from(LocalDate.of(10_000, 1, 1)))
                .build();
        EntityStream.Writer writer = stream.writer(new ByteArrayOutputStream(), About.of(Text.of("测", "m")));

        assertThatThrownBy(() -> writer.write(team)).isInstanceOf(InvalidValueException.class);
    }

    private static Grid grid(int number, String name) {
        return Grid.builder()
                .id(GridId.of("g-" + number))
                .name(name)
                .community(DivisionCode.of("451102001001"))
                .build();
    }

    private static EntityStream limited(Limits.Builder limits) {
        return GovernanceJson.standard().withLimits(limits.build()).entities();
    }

    private String written(Jurisdiction city) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        stream.writeJurisdiction(city, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<Entity> entities(String text) {
        return read(bytes(text));
    }

    private List<Entity> read(InputStream in) {
        List<Entity> found = new ArrayList<>();
        stream.reader(in).forEach(found::add);
        return found;
    }

    private Refusal refusal(String text) {
        return Refusal.of(() -> entities(text));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
