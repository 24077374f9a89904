package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in another order in a document is written in the one order there is. */
class ShuffledDocumentsTest {
    private static final GovernanceJson JSON = GovernanceJson.standard();
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final int TIMES = 20;

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("jurisdiction.json", rewriting(text -> JSON.toJson(JSON.readJurisdiction(text)))),
                Arguments.of("change-set.json", rewriting(text -> JSON.toJson(JSON.readChangeSet(text)))),
                Arguments.of("assessment.json", rewriting(text -> JSON.toJson(JSON.readAssessment(text)))),
                Arguments.of("comparison.json", rewriting(text -> JSON.toJson(JSON.readComparison(text)))),
                Arguments.of("time-bank.json", rewriting(text -> JSON.toJson(JSON.readTimeBank(text)))),
                Arguments.of("case.json", rewriting(text -> JSON.toJson(JSON.readCase(text)))),
                Arguments.of("refusal.json", rewriting(text -> JSON.toJson(JSON.readRefusal(text)))),
                Arguments.of("policy.json", rewriting(text -> JSON.toJson(JSON.readPolicy(text)))),
                Arguments.of("/procedures/matter.json", rewriting(text -> JSON.toJson(JSON.readProcedure(text)))),
                Arguments.of("/case-statistics.json", rewriting(text -> JSON.toJson(JSON.readStatistics(text)))));
    }

    private static UnaryOperator<String> rewriting(UnaryOperator<String> rewriting) {
        return rewriting;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void properties_in_any_order_give_the_same_bytes(String name, UnaryOperator<String> rewriting)
            throws JsonProcessingException {
        String golden = GoldenDocumentsTest.golden(name);
        for (int seed = 0; seed < TIMES; seed++) {
            String shuffled = shuffled(TREES.readTree(golden), new Random(seed)).toString();

            assertThat(rewriting.apply(shuffled)).as("seed %s", seed).isEqualTo(golden);
        }
    }

    @Test
    void entities_in_any_order_give_the_same_bytes() throws JsonProcessingException {
        String golden = GoldenDocumentsTest.golden("jurisdiction.json");
        for (int seed = 0; seed < TIMES; seed++) {
            Random random = new Random(seed);
            JsonNode document = TREES.readTree(golden);
            document.forEach(each -> shuffleElements(each, random));

            assertThat(JSON.toJson(JSON.readJurisdiction(document.toString())))
                    .as("seed %s", seed)
                    .isEqualTo(golden);
        }
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(object.properties());
            Collections.shuffle(properties, random);
            ObjectNode other = TREES.createObjectNode();
            properties.forEach(each -> other.set(each.getKey(), shuffled(each.getValue(), random)));
            return other;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode other = TREES.createArrayNode();
            array.forEach(each -> other.add(shuffled(each, random)));
            return other;
        }
        return node;
    }

    private static void shuffleElements(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            List<JsonNode> elements = new ArrayList<>();
            array.forEach(elements::add);
            Collections.shuffle(elements, random);
            array.removeAll();
            array.addAll(elements);
        }
    }
}
