package org.zhongzhi.governance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.zhongzhi.governance.json.document.Published;
import org.zhongzhi.governance.model.value.Text;

/**
 * The JSON Schema (2020-12) of a document, as the jar holds it: made from the declarations that read and write the
 * document, with titles and descriptions in English and Chinese. A schema stands by itself; it refers to no other.
 *
 * <p>The folder {@value #FOLDER} of the jar is a package for npm besides, with the types for TypeScript: unpack it and
 * depend on it by its path. Its README tells what the reader refuses and a schema cannot say.
 *
 * <pre>{@code
 * GovernanceSchema.named("change-set").get().text()
 * }</pre>
 *
 * @param name the name of the document, as {@code change-set}
 * @param version the version of its format
 */
public record GovernanceSchema(String name, int version) {
    /** The folder of the jar that holds the schemas and the types for TypeScript. */
    public static final String FOLDER = "META-INF/governance-schema";

    /**
     * The schemas of all documents.
     *
     * @return the schemas
     */
    public static Seq<GovernanceSchema> all() {
        return Published.ALL.map(document -> new GovernanceSchema(document.name(), document.version()));
    }

    /**
     * The schema of a document.
     *
     * @param name the name of the document, as {@code change-set}
     * @return the schema, or none if no document has that name
     */
    public static Option<GovernanceSchema> named(String name) {
        return all().find(schema -> schema.name().equals(name));
    }

    /**
     * The identifier of the schema, its {@code $id}.
     *
     * @return as {@code urn:zhongzhi:schema:change-set:1}
     */
    public String id() {
        return "urn:zhongzhi:schema:" + name + ":" + version;
    }

    /**
     * What the document is called.
     *
     * @return the title of the schema in both languages
     * @throws IllegalStateException if there is no such schema
     */
    public Text title() {
        try (JsonParser parser = new JsonFactory().createParser(text())) {
            // It stands before everything that is nested.
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING && "title".equals(parser.currentName())) {
                    String[] languages = parser.getText().split(" / ", 2);
                    return Text.of(languages[1], languages[0]);
                }
            }
            throw new IllegalStateException("The schema " + name + " has no title");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Where the jar holds the schema.
     *
     * @return as {@code META-INF/governance-schema/schemas/change-set-1.schema.json}
     */
    public String path() {
        return FOLDER + "/schemas/" + name + "-" + version + ".schema.json";
    }

    /**
     * The schema itself.
     *
     * @return a JSON document
     * @throws IllegalStateException if there is no such schema
     */
    public String text() {
        try (InputStream in = GovernanceSchema.class.getResourceAsStream("/" + path())) {
            if (in == null) {
                throw new IllegalStateException("The jar does not hold " + path());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
