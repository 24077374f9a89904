package org.zhongzhi.governance.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small changes to a valid document, most of which make it invalid. The same seed gives the same changes. */
final class Mutations {
    /** Stands for the name of the property before it, to be replaced in the text. */
    private static final String SAME_NAME = "the same name";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> STRINGS = List.of(
            "",
            " ",
            "\u00a0",
            "a",
            "a b",
            "-a",
            "a\nb",
            "a\u2028b",
            "x".repeat(80),
            "x".repeat(81),
            "x".repeat(100),
            "x".repeat(101),
            "x".repeat(161),
            "字".repeat(400),
            "𠀀".repeat(400),
            "𠀀".repeat(401),
            "\ud800",
            "网格/甲-1",
            "13812345678",
            "１３８１２３４５６７８",
            "110101199001011234",
            "451102001001",
            "4511020010011",
            "2024-02-29",
            "2023-02-29",
            "2024-2-1",
            "0000-01-01",
            "2024-12-31T24:00:00Z",
            "2024-12-31T08:00:00Z",
            "2024-12-31T08:00:00.100Z",
            "2024-12-31T08:00:00.1Z",
            "2024-12-31T23:59:60Z",
            "2024-12-31T08:00:00+08:00",
            "hezhou-2022 § 3.2b",
            " § 1",
            "a § ",
            "partyBranch",
            "division",
            "put",
            "zhongzhi/jurisdiction/2",
            "0".repeat(64),
            "A".repeat(64));

    private static final List<JsonNode> NUMBERS = List.of(
            NODES.numberNode(-1),
            NODES.numberNode(0),
            NODES.numberNode(1),
            NODES.numberNode(1001),
            NODES.numberNode(100_001),
            NODES.numberNode(2_147_483_647L),
            NODES.numberNode(2_147_483_648L),
            NODES.numberNode(100_000_000_001L),
            NODES.numberNode(1_000_000_000_001L),
            BigIntegerNode.valueOf(new BigInteger("9223372036854775808")),
            BigIntegerNode.valueOf(BigInteger.TEN.pow(30)),
            DecimalNode.valueOf(new BigDecimal("1.5")),
            DecimalNode.valueOf(new BigDecimal("1.0")),
            DecimalNode.valueOf(new BigDecimal("1E+2")));

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** The text of the document with one change somewhere, now and then with two. */
    String of(JsonNode document) {
        JsonNode copy = document.deepCopy();
        mutate(copy);
        if (random.nextInt(10) == 0) {
            mutate(copy);
        }
        return Json.text(copy).replaceAll("(\"[^\"]+\"):([^{}\\[\\]]*?),\"" + SAME_NAME + "\":", "$1:$2,$1:");
    }

    private void mutate(JsonNode document) {
        List<JsonNode> containers = new ArrayList<>();
        collect(document, containers);
        if (containers.isEmpty()) {
            return; // the change before left nothing
        }
        JsonNode container = one(containers);
        if (container instanceof ObjectNode object) {
            mutate(object);
        } else {
            mutate((ArrayNode) container);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode() && !node.isEmpty()) {
            containers.add(node);
            node.forEach(each -> collect(each, containers));
        }
    }

    private void mutate(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = one(names);
        JsonNode value = object.get(name);
        switch (random.nextInt(9)) {
            case 0 -> object.remove(name);
            case 1 -> {
                object.remove(name);
                object.set(renamed(name), value);
            }
            case 2 -> object.set(one(List.of("extra", "Id", "$ref", "note", "kind", "period", "type")), value);
            case 3 -> object.set(name, retyped(value));
            case 4 -> object.putNull(name);
            case 5 -> doubled(object, name, value);
            default -> object.set(name, varied(value));
        }
    }

    private void mutate(ArrayNode array) {
        int at = random.nextInt(array.size());
        JsonNode value = array.get(at);
        switch (random.nextInt(7)) {
            case 0 -> array.remove(at);
            case 1 -> array.removeAll();
            case 2 -> array.set(at, retyped(value));
            case 3 -> array.setNull(at);
            case 4, 5 -> array.insert(at, value.deepCopy());
            default -> array.set(at, varied(value));
        }
    }

    /** Doubles a simple property: behind itself, so that the text can name it the same. */
    private static void doubled(ObjectNode object, String name, JsonNode value) {
        if (value.isContainerNode()) {
            return;
        }
        object.remove(name);
        object.set(name, value);
        object.set(SAME_NAME, value);
    }

    private String renamed(String name) {
        return switch (random.nextInt(3)) {
            case 0 -> name + "s";
            case 1 -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
            default -> "x" + name;
        };
    }

    private JsonNode retyped(JsonNode value) {
        return one(List.of(
                NODES.objectNode(),
                NODES.arrayNode(),
                NODES.booleanNode(true),
                NODES.numberNode(7),
                NODES.textNode(value.isValueNode() ? value.asText() : "text"),
                NODES.arrayNode().add(value),
                NODES.objectNode().set("type", value)));
    }

    /** Another value of the same type, often out of range. */
    private JsonNode varied(JsonNode value) {
        if (value.isTextual()) {
            return TextNode.valueOf(one(STRINGS));
        } else if (value.isNumber()) {
            return one(NUMBERS);
        } else if (value.isBoolean()) {
            return NODES.booleanNode(!value.booleanValue());
        }
        return retyped(value);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
