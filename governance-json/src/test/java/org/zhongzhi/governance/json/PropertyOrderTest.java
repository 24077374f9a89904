package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a document says does not depend on the order of its properties, nor a jurisdiction on that of its entities. */
class PropertyOrderTest {
    private static final ObjectMapper TREES = new ObjectMapper();

    private final GovernanceJson json = GovernanceJson.standard();

    @Property(tries = 100)
    void the_properties_of_a_jurisdiction_come_in_any_order(@ForAll Random random) throws IOException {
        String golden = GoldenDocumentsTest.golden("jurisdiction.json");

        String shuffled = shuffled(TREES.readTree(golden), random, true).toString();

        assertThat(json.toJson(json.readJurisdiction(shuffled))).isEqualTo(golden);
    }

    @Property(tries = 100)
    void the_properties_of_a_change_set_come_in_any_order(@ForAll Random random) throws IOException {
        String golden = GoldenDocumentsTest.golden("change-set.json");

        String shuffled = shuffled(TREES.readTree(golden), random, false).toString();

        assertThat(json.toJson(json.readChangeSet(shuffled))).isEqualTo(golden);
    }

    private static JsonNode shuffled(JsonNode node, Random random, boolean alsoElements) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode next = TREES.createObjectNode();
            names.forEach(name -> next.set(name, shuffled(node.get(name), random, alsoElements)));
            return next;
        } else if (node.isArray()) {
            List<JsonNode> elements = new ArrayList<>();
            node.forEach(element -> elements.add(shuffled(element, random, alsoElements)));
            // Of arrays only those of objects hold what has no order.
            if (alsoElements && elements.stream().allMatch(JsonNode::isObject)) {
                Collections.shuffle(elements, random);
            }
            ArrayNode next = TREES.createArrayNode();
            return next.addAll(elements);
        }
        return node;
    }
}
