package org.zhongzhi.governance.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongzhi.governance.json.GovernanceJson;

/** The reader and the schemas accept and refuse the same documents. */
class AgreementTest {
    /** More of them, and a file for other validators, when the front end is tested. */
    private static final int MUTATIONS = Integer.getInteger("agreement.mutations", 800);

    /** A valid document, and the schema that it is of. */
    record Fixture(String schema, String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Iterable<Fixture> fixtures() throws IOException {
        List<Fixture> found = new ArrayList<>();
        for (String name :
                List.of("jurisdiction", "change-set", "assessment", "comparison", "time-bank", "case", "refusal")) {
            found.add(new Fixture(name, name, resource("/org/zhongzhi/governance/json/" + name + ".json")));
        }
        for (String name :
                List.of("admission", "four-deliberations", "matter", "micro-project", "service-order", "whistle")) {
            found.add(new Fixture("procedure", name, resource("/procedures/" + name + ".json")));
        }
        found.add(new Fixture("policy", "policy", resource("/org/zhongzhi/governance/json/policy.json")));
        for (String name : List.of("integrity/1-integrity", "hezhou-2022/6-bounds")) {
            JsonNode tests = new YAMLMapper().readTree(resource("/policy-tests/" + name + ".yaml"));
            found.add(new Fixture("policy-test", name, Json.text(tests)));
        }
        found.add(new Fixture("case-statistics", "case-statistics", resource("/case-statistics.json")));
        String[] entities = entities().split("\n", -1);
        found.add(new Fixture("entities", "entities", entities[0]));
        for (int i = 1; i < entities.length - 1; i++) {
            found.add(new Fixture("entity", "entity " + i, entities[i]));
        }
        String[] log = resource("/case-log.ndjson").split("\n", -1);
        found.add(new Fixture("case-log", "case-log", log[0]));
        for (int i = 1; i < log.length - 1; i++) {
            found.add(new Fixture("case-event", "case-event " + i, log[i]));
        }
        return found;
    }

    /** The golden jurisdiction, an entity a line. */
    private static String entities() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GovernanceJson json = GovernanceJson.standard();
        json.entities()
                .writeJurisdiction(
                        json.readJurisdiction(resource("/org/zhongzhi/governance/json/jurisdiction.json")), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Iterable<Beyond> beyond() {
        return Beyond.ALL;
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_golden_document_is_accepted_by_the_reader_and_by_its_schema(Fixture fixture) {
        assertThat(Agreement.byReader(fixture.schema(), fixture.text())).isEmpty();
        assertThat(Agreement.bySchema(fixture.schema(), Json.tree(fixture.text())))
                .isTrue();
    }

    @Test
    void the_reader_and_the_schema_agree_on_documents_with_a_change() throws IOException {
        Seq<Fixture> fixtures = Array.ofAll(fixtures());
        Seq<JsonNode> trees = fixtures.map(fixture -> Json.tree(fixture.text()));
        List<String> corpus = new ArrayList<>(
                fixtures.map(fixture -> line(fixture.schema(), Agreement.Verdict.ACCEPTS, Json.tree(fixture.text())))
                        .asJava());
        for (Beyond each : Beyond.ALL) {
            corpus.add(line(
                    each.schema(), Agreement.Verdict.BEYOND, Json.tree(resource("beyond/" + each.id() + ".json"))));
        }
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Fixture fixture = fixtures.get(i % fixtures.size());
            String mutated = new Mutations(i).of(trees.get(i % trees.size()));
            Agreement.Verdict verdict = Agreement.verdict(fixture.schema(), mutated);
            refused += verdict == Agreement.Verdict.ACCEPTS ? 0 : 1;
            corpus.add(line(fixture.schema(), verdict, Json.tree(mutated)));
        }

        assertThat(refused).isBetween(MUTATIONS / 2, MUTATIONS * 19 / 20);
        write(corpus);
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void what_a_schema_cannot_say_is_refused_by_the_reader_alone(Beyond beyond) throws IOException {
        String document = resource("beyond/" + beyond.id() + ".json");

        assertThat(Agreement.byReader(beyond.schema(), document).getOrElse("accepted"))
                .containsPattern(beyond.message());
        // Only JavaScript takes a number for another one.
        assertThat(Agreement.bySchema(beyond.schema(), Json.tree(document)))
                .isEqualTo(!beyond.id().equals("large-number"));
    }

    @Test
    void the_readme_of_the_schemas_tells_of_all_that_a_schema_cannot_say() throws IOException {
        Seq<String> told = Array.of(
                        resource("/META-INF/governance-schema/README.md").split("\n", -1))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)));

        assertThat(told).containsExactlyElementsOf(Beyond.ALL.map(Beyond::id));
    }

    /** One mutation with what the reader said to it, for validators that are not written in Java. */
    private static String line(String schema, Agreement.Verdict verdict, JsonNode document) {
        // JavaScript takes the number for another one, which may be within the bounds or not.
        String said =
                Json.isBeyondJavaScript(document) ? "either" : verdict.name().toLowerCase(Locale.ROOT);
        return "{\"schema\":\"" + schema + "\",\"reader\":\"" + said + "\",\"document\":" + Json.text(document) + "}";
    }

    private static void write(List<String> corpus) throws IOException {
        String file = System.getProperty("agreement.corpus");
        if (file != null) {
            Files.write(Path.of(file), corpus);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = AgreementTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void all_faults_are_told_and_the_first_is_the_one_that_reading_stops_at() throws IOException {
        Seq<Fixture> fixtures = Array.ofAll(fixtures())
                .filter(each ->
                        !Set.of("case-log", "case-event", "entities", "entity").contains(each.schema()));
        for (int i = 0; i < 400; i++) {
            Fixture fixture = fixtures.get(i % fixtures.size());
            String mutated = new Mutations(i).of(Json.tree(fixture.text()));
            var validation = GovernanceJson.standard().validate(mutated);

            if (validation.document().exists(each -> each.name().equals(fixture.schema()))) {
                assertThat(validation.faults().headOption().map(each -> each.problem()))
                        .as(mutated)
                        .isEqualTo(Agreement.byReader(fixture.schema(), mutated));
            }
        }
    }
}
