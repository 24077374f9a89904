package org.zhongzhi.governance.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.vavr.control.Option;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhongzhi.governance.json.DocumentException;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.GovernanceSchema;

/** Holds the reader and the schemas together: they accept and refuse the same, but for what a schema cannot say. */
public final class Agreement {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private static final int LARGE = 10_000;

    private Agreement() {}

    /**
     * Whether the schema accepts a document, by networknt.
     *
     * @param name the name of the schema
     * @param document the document
     * @return true if it does
     */
    static boolean bySchema(String name, JsonNode document) {
        Schema schema = SCHEMAS.computeIfAbsent(
                name,
                each -> REGISTRY.getSchema(GovernanceSchema.named(each).get().text(), InputFormat.JSON));
        return schema.validate(document, OutputFormat.BOOLEAN);
    }

    /**
     * What the reader says to a document.
     *
     * @param name the name of its schema
     * @param document the document
     * @return why it is refused, or none
     */
    static Option<String> byReader(String name, String document) {
        try {
            read(name, document);
            return Option.none();
        } catch (DocumentException refusal) {
            return Option.some(refusal.problem());
        }
    }

    private static void read(String name, String document) {
        GovernanceJson json = GovernanceJson.standard();
        switch (name) {
            case "jurisdiction" -> json.readJurisdiction(document);
            case "change-set" -> json.readChangeSet(document);
            case "assessment" -> json.readAssessment(document);
            case "comparison" -> json.readComparison(document);
            case "procedure" -> json.readProcedure(document);
            case "time-bank" -> json.readTimeBank(document);
            case "policy" -> json.readPolicy(document);
            case "case" -> json.readCase(document);
            case "refusal" -> json.readRefusal(document);
            case "case-statistics" -> json.readStatistics(document);
            default ->
                json.validate(lines(name, document)).faults().forEach(fault -> {
                    throw fault;
                });
        }
    }

    /** What holds the header, the event or the entity as a line. */
    private static String lines(String name, String line) {
        return switch (name) {
            case "case-event" -> "{\"format\":\"zhongzhi/case-log/1\"}\n" + line;
            case "entity" ->
                "{\"about\":{\"title\":{\"en\":\"-\",\"zh-CN\":\"-\"}},\"format\":\"zhongzhi/entities/1\"}\n" + line;
            default -> line;
        };
    }

    /**
     * Fails unless the reader and the schema agree on a document; says nothing of a text that is no JSON, or beyond the
     * limits of whoever reads it here.
     *
     * @param name the name of the schema
     * @param document the document
     */
    public static void holdsIfJson(String name, String document) {
        if (document.length() < LARGE && Json.isJson(document)) {
            verdict(name, document);
        }
    }

    /** What reader and schema make of a document; fails unless they agree. */
    static Verdict verdict(String name, String document) {
        boolean accepted = bySchema(name, Json.tree(document));
        Option<String> refusal = byReader(name, document);

        if (accepted && !Json.doublesProperty(document)) {
            refusal.forEach(problem -> assertThat(Beyond.allFor(problem))
                    .as("The schema %s accepts what the reader refuses. %s\n%s", name, problem, document)
                    .isNotEmpty());
        } else {
            // Of a property that stands twice a schema sees the last one, and the reader may refuse the first.
            assertThat(refusal)
                    .as("The reader accepts what the schema %s refuses:\n%s", name, document)
                    .isNotEmpty();
        }
        return refusal.isEmpty() ? Verdict.ACCEPTS : accepted ? Verdict.BEYOND : Verdict.REFUSES;
    }

    /** What the reader says. */
    enum Verdict {
        ACCEPTS,
        REFUSES,
        /** It refuses what a schema cannot say. */
        BEYOND
    }
}
