package org.zhongzhi.governance.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Field;
import org.zhongzhi.governance.json.codec.Form;
import org.zhongzhi.governance.json.codec.Shape;
import org.zhongzhi.governance.json.document.Published;
import org.zhongzhi.governance.model.value.Text;

/** Makes the JSON Schema (2020-12) of a document out of the declarations that read and write it. */
final class SchemaGenerator {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Wording wording;
    private final Naming naming;

    /** What was made for each name, over all documents, so that a name means one thing. */
    private final Map<String, JsonNode> known = new HashMap<>();

    private Map<String, JsonNode> definitions = new TreeMap<>();

    SchemaGenerator(Wording wording) {
        this.wording = wording;
        this.naming = new Naming(wording);
    }

    ObjectNode schemaOf(Published document) {
        definitions = new TreeMap<>();
        Codec<?> codec = naming.resolved(document.codec());
        ObjectNode schema = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:zhongzhi:schema:" + document.name() + ":" + document.version());
        schema.setAll(named(naming.of(codec), codec));
        ObjectNode all = schema.putObject("$defs");
        definitions.forEach(all::set);
        return schema;
    }

    /** A value where it stands: a reference if its type has a name. */
    private ObjectNode valueOf(Codec<?> declared) {
        Codec<?> codec = naming.resolved(declared);
        Wording.Entry name = naming.of(codec);
        return name == null ? shape("", codec) : reference(name, codec);
    }

    private ObjectNode reference(Wording.Entry name, Codec<?> codec) {
        if (!definitions.containsKey(name.name())) {
            definitions.put(name.name(), NODES.objectNode()); // for types that hold themselves
            ObjectNode made = named(name, codec);
            JsonNode other = known.putIfAbsent(name.name(), made);
            if (other != null && !other.equals(made)) {
                throw new IllegalStateException("Two types are called " + name.name() + ": expected a name for each");
            }
            definitions.put(name.name(), made);
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name.name());
    }

    private ObjectNode named(Wording.Entry name, Codec<?> codec) {
        ObjectNode made = words(NODES.objectNode(), name);
        if (codec.shape() instanceof Shape.Words words) {
            made.put("description", made.get("description").textValue() + labels(words));
        }
        made.setAll(codec.shape() instanceof Shape.OneOf union ? union(name, union) : shape(naming.noun(codec), codec));
        return made;
    }

    private static ObjectNode words(ObjectNode node, Wording.Entry entry) {
        return node.put("title", inBoth(entry.title(), " / ")).put("description", inBoth(entry.description(), "\n"));
    }

    private static String inBoth(Text text, String between) {
        return text.english() + between + text.chinese();
    }

    private static String labels(Shape.Words words) {
        return words.words()
                .flatMap(word -> word.label().map(label -> "\n- " + word.code() + ": " + inBoth(label, " / ")))
                .mkString();
    }

    private ObjectNode union(Wording.Entry name, Shape.OneOf union) {
        ObjectNode made = NODES.objectNode();
        ArrayNode cases = made.putArray("oneOf");
        for (String word : union.cases().keySet().toSortedSet()) {
            Codec<?> codec = naming.resolved(union.cases().get(word).get());
            cases.add(reference(naming.ofCase(name, union.discriminator(), word), codec));
        }
        return made;
    }

    /** A value as it is, without a name. */
    private ObjectNode shape(String noun, Codec<?> codec) {
        ObjectNode made = NODES.objectNode();
        return switch (codec.shape().getClass().getSimpleName()) {
            case "YesNo" -> made.put("type", "boolean");
            case "Whole" -> whole(made, (Shape.Whole) codec.shape());
            case "Written" -> written(made, ((Shape.Written) codec.shape()).form());
            case "Simple" -> simple(made, (Shape.Simple) codec.shape());
            case "Tabled" -> tabled(made, (Shape.Tabled) codec.shape());
            case "Constant" -> made.put("const", ((Shape.Constant) codec.shape()).word());
            case "Words" -> words(made, (Shape.Words) codec.shape());
            case "Many" -> many(made, (Shape.Many) codec.shape());
            case "ByKey" -> byKey(made, (Shape.ByKey) codec.shape());
            case "Closed" -> closed(made, noun, (Shape.Closed) codec.shape());
            default -> throw new IllegalStateException(codec + " has no name, but needs one");
        };
    }

    private static ObjectNode simple(ObjectNode made, Shape.Simple simple) {
        ArrayNode types = made.putArray("anyOf");
        ObjectNode string = types.addObject().put("type", "string");
        ObjectNode number = types.addObject().put("type", "integer");
        if (simple.orYesNo()) {
            types.addObject().put("type", "boolean");
        } else {
            string.put("pattern", "^(?!(0|[1-9][0-9]{0,17})$)");
            number.put("minimum", 0);
        }
        return made;
    }

    /** The object as it stands, or one of the same properties with anything in them, since it has to be filled first. */
    private ObjectNode tabled(ObjectNode made, Shape.Tabled tabled) {
        ObjectNode plain = valueOf(tabled.one());
        Wording.Entry name = naming.of(tabled.one());
        ObjectNode filled = words(NODES.objectNode(), naming.tabled(name)).put("type", "object");
        ObjectNode properties = filled.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        for (Field<?, ?> field : ((Shape.Closed) tabled.one().shape()).fields()) {
            ObjectNode any = NODES.objectNode();
            wording.ofProperty(naming.noun(tabled.one()), field.name()).forEach(entry -> words(any, entry));
            properties.set(field.name(), any);
            if (field.isRequired()) {
                required.add(field.name());
            }
        }
        ObjectNode rows = NODES.objectNode();
        wording.ofProperty(naming.noun(tabled.one()), tabled.rows()).forEach(entry -> words(rows, entry));
        rows.put("type", "array").put("minItems", 1).set("items", valueOf(tabled.row()));
        properties.set(tabled.rows(), rows);
        filled.set("required", required.add(tabled.rows()));
        filled.put("additionalProperties", false);
        definitions.put(naming.tabled(name).name(), filled);
        made.putArray("oneOf")
                .add(plain)
                .addObject()
                .put("$ref", "#/$defs/" + naming.tabled(name).name());
        return made;
    }

    private static ObjectNode whole(ObjectNode made, Shape.Whole range) {
        return made.put("type", "integer").put("minimum", range.least()).put("maximum", range.most());
    }

    private static ObjectNode written(ObjectNode made, Form form) {
        made.put("type", "string");
        if (form.format() != null) {
            made.put("format", form.format());
        }
        if (form.pattern() != null) {
            made.put("pattern", form.pattern());
        }
        if (form.least() > 0) {
            made.put("minLength", form.least());
        }
        if (form.isLimited()) {
            made.put("maxLength", form.most());
        }
        return made;
    }

    private static ObjectNode words(ObjectNode made, Shape.Words words) {
        ArrayNode all = made.put("type", "string").putArray("enum");
        words.words().map(Shape.Word::code).forEach(all::add);
        return made;
    }

    private ObjectNode many(ObjectNode made, Shape.Many many) {
        made.put("type", "array").set("items", valueOf(many.element()));
        if (many.least() > 0) {
            made.put("minItems", many.least());
        }
        if (many.isSet()) {
            made.put("uniqueItems", true);
        }
        return made;
    }

    private ObjectNode byKey(ObjectNode made, Shape.ByKey byKey) {
        made.put("type", "object");
        Seq<String> words = byKey.key().words();
        if (words.isEmpty()) {
            made.set("propertyNames", valueOf(byKey.key()));
            made.set("additionalProperties", valueOf(byKey.value()));
        } else {
            ObjectNode properties = made.putObject("properties");
            Seq<Shape.Word> labelled = ((Shape.Words) byKey.key().shape()).words();
            labelled.forEach(word -> properties.set(
                    word.code(),
                    valueOf(byKey.value()).put("title", inBoth(word.label().get(), " / "))));
            made.put("additionalProperties", false);
        }
        if (byKey.isTotal()) {
            ArrayNode required = made.putArray("required");
            words.forEach(required::add);
        }
        return byKey.least() > 0 ? made.put("minProperties", byKey.least()) : made;
    }

    private ObjectNode closed(ObjectNode made, String noun, Shape.Closed object) {
        ObjectNode properties = made.put("type", "object").putObject("properties");
        ArrayNode required = NODES.arrayNode();
        for (Field<?, ?> field : object.fields()) {
            ObjectNode value = valueOf(field.codec());
            wording.ofProperty(noun, field.name()).forEach(entry -> words(value, entry));
            properties.set(field.name(), value);
            if (field.isRequired()) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            made.set("required", required);
        }
        return made.put("additionalProperties", false);
    }
}
