package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongzhi.governance.json.GovernanceSchema;

class SchemaCommandTest {
    @TempDir
    private Path folder;

    @Test
    void the_schemas_are_listed_with_what_they_are_of() {
        assertThat(Run.of("schema", "--lang", "en").out())
                .contains("change-set       urn:zhongzhi:schema:change-set:1  Change set\n")
                .hasLineCount(GovernanceSchema.all().size());
        assertThat(Run.of("schema", "--lang", "zh-CN").out()).contains("urn:zhongzhi:schema:change-set:1  变更集\n");
    }

    @Test
    void a_schema_is_printed_as_the_jar_holds_it() {
        assertThat(Run.of("schema", "jurisdiction"))
                .isEqualTo(
                        new Run(0, GovernanceSchema.named("jurisdiction").get().text(), ""));
    }

    @Test
    void a_misspelt_name_is_answered_with_the_one_that_was_meant() {
        Run run = Run.of("schema", "changeset");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'changeset' has no schema: did you mean 'change-set'?");
        assertThat(Run.of("schema", "x").err()).contains("expected one of jurisdiction, change-set");
    }

    @Test
    void a_valid_document_is_told_by_its_format() throws IOException {
        Path file = file("{\"format\": \"zhongzhi/change-set/1\", \"changes\": []}");

        assertThat(Run.of("validate", file.toString(), "--lang", "en"))
                .isEqualTo(new Run(0, "✓ " + file + ": Change set, nothing wrong\n", ""));
        assertThat(Run.of("validate", file.toString(), "--lang", "zh-CN").out()).isEqualTo("✓ " + file + "：变更集，没有错误\n");
    }

    @Test
    void every_fault_is_told_with_its_pointer_and_its_line() throws IOException {
        Path file = file("""
                {
                  "format": "zhongzhi/jurisdiction/1",
                  "about": {"title": {"en": "Hezhou", "zh-CN": ""}},
                  "grid": [],
                  "teams": [
                    {"id": "t", "kind": "urgent", "name": 7, "period": {"from": "2023-02-29"}},
                    {"id": "u", "kind": "volunteer", "name": "n", "period": {}, "place": {"id": "g", "type": "grid"}},
                    {"id": "u", "kind": "volunteer", "name": "n", "period": {}, "place": {"id": "g", "type": "grid"}}
                  ]
                }
                """);

        Run run = Run.of("validate", file.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out().lines().map(line -> line.replaceFirst("(: expected|: did|: Found the|. expected).*", "")))
                .containsExactly(
                        "✕ " + file + ": Jurisdiction, 7 faults",
                        "  line 3, column 22 /about/title: The Chinese text is blank",
                        "  line 4, column 3 /grid: Unknown property \"grid\"",
                        "  line 6, column 25 /teams/0/kind: \"urgent\" is not a kind of team",
                        "  line 6, column 43 /teams/0/name",
                        "  line 6, column 65 /teams/0/period/from: \"2023-02-29\" is not a date",
                        "  line 6, column 5 /teams/0: Property \"place\" is missing",
                        "  line 8, column 5 /teams/2: Two entities of type \"team\" have the identifier \"u\"");
    }

    @Test
    void a_log_is_told_line_by_line() throws IOException {
        Path file = file("{\"format\":\"zhongzhi/case-log/1\"}\n{\"case\":\"c\"}\nno JSON\n");

        assertThat(Run.of("validate", file.toString(), "--lang", "en").out())
                .startsWith("✕ " + file + ": Case log, 2 faults\n  line 2, column 1: Property \"action\" is missing")
                .contains("\n  line 3, column ");
    }

    @Test
    void what_is_no_document_is_refused_in_words() throws IOException {
        assertThat(Run.of("validate", file("{\"a\": 1}").toString(), "--lang", "en")
                        .out())
                .contains("no document that is known, 1 fault\n")
                .contains("Property \"format\" is missing: expected the format of a document");
        assertThat(Run.of(
                                "validate",
                                file("{\"format\": \"zhongzhi/jurisdicton/1\"}").toString())
                        .out())
                .contains("did you mean \"zhongzhi/jurisdiction/1\"?");
        assertThat(Run.of("validate", folder.resolve("nothing.json").toString()).err())
                .contains("no such file");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("document.json"), content);
    }
}
