package org.zhongzhi.governance.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongzhi.governance.json.GovernanceSchema;
import org.zhongzhi.governance.json.document.Published;

/** The schemas that the jar holds are made from the declarations. */
class SchemasAreFreshTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final String ADVICE = "%s is stale: write the schemas anew with"
            + " mvn -pl governance-json -am test -Dtest=SchemasAreFreshTest -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dschemas.write=true, and the types for TypeScript with npm ci and npm run types in examples/frontend";

    static Iterable<Published> documents() {
        return Published.ALL;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_schema_is_that_of_the_declarations(Published document) throws IOException {
        GovernanceSchema schema = GovernanceSchema.named(document.name()).get();
        String made = text(new SchemaGenerator(Wording.read()).schemaOf(document));
        Path file = RESOURCES.resolve(schema.path());

        if (Boolean.getBoolean("schemas.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        }

        assertThat(file).as(ADVICE, file).exists().content().isEqualTo(made);
    }

    @Test
    void every_type_and_every_property_has_words_in_both_languages() {
        Wording wording = Wording.read();
        SchemaGenerator generator = new SchemaGenerator(wording);
        Published.ALL.forEach(generator::schemaOf);

        assertThat(wording.missing()).as("words.txt lacks these lines").isEmpty();
        assertThat(wording.superfluous())
                .as("words.txt says what nothing needs")
                .isEmpty();
    }

    /** Without Node.js the types cannot be made, but whether they are those of the schemas can be told. */
    @Test
    void the_types_for_typescript_are_made_from_these_schemas() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        GovernanceSchema.all()
                .sortBy(GovernanceSchema::path)
                .forEach(schema -> digest.update(schema.text().getBytes(StandardCharsets.UTF_8)));
        Path types = RESOURCES.resolve(GovernanceSchema.FOLDER).resolve("index.d.ts");

        assertThat(types)
                .as(ADVICE, types)
                .content()
                .contains("// sha256 of the schemas: " + HexFormat.of().formatHex(digest.digest()) + "\n");
    }

    @Test
    void the_folder_holds_the_schemas_of_the_documents_and_no_others() throws IOException {
        try (var files = Files.list(RESOURCES.resolve(GovernanceSchema.FOLDER).resolve("schemas"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(GovernanceSchema.all()
                            .map(schema -> Path.of(schema.path()).getFileName().toString()));
        }
    }

    /** Two spaces a level, LF. */
    private static String text(ObjectNode schema) throws JsonProcessingException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
    }
}
