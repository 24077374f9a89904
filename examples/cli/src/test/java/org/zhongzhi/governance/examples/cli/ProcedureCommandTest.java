package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.rules.procedures.Procedures;

class ProcedureCommandTest {
    private static final String SERVICE = """
            {"businessService": "PGR", "tenantId": "pb", "states": [
              {"state": null, "isStartState": true,
               "actions": [{"action": "APPLY", "nextState": "RESOLVED", "roles": ["CITIZEN"]}]},
              {"state": "RESOLVED", "isTerminateState": true,
               "actions": [{"action": "REOPEN", "nextState": "PENDING", "roles": ["CITIZEN"]}]},
              {"state": "PENDING", "actions": []}
            ]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"matter", "whistle", "service-order", "four-deliberations", "admission", "micro-project"})
    void the_procedures_that_are_shipped_are_clean(String name) {
        Run run = Run.of("procedure", "lint", name, "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("✓ " + name + " 1: nothing is wrong\n");
    }

    @Test
    void what_is_wrong_with_a_document_is_told_in_both_languages() throws IOException {
        String document = GovernanceJson.standard()
                .toJson(Procedures.matter())
                .replace("\"to\": \"registered\"", "\"to\": \"registred\"");
        Path file = Files.writeString(folder.resolve("matter.json"), document);

        Run english = Run.of("procedure", "lint", file, "--lang", "en");
        Run chinese = Run.of("procedure", "lint", file, "--lang", "zh-CN");

        assertThat(english.exitCode()).isEqualTo(1);
        assertThat(english.out())
                .startsWith("✕ matter 1: ")
                .contains("names the state registred, which the procedure does not have");
        assertThat(chinese.out()).contains("办理流程没有的", "registred");
    }

    @Test
    void a_business_service_of_digit_is_looked_through_and_what_has_no_place_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("pgr.json"), SERVICE);

        Run run = Run.of("procedure", "lint", file, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("✕ PGR 1: ")
                .contains("\"end state with an exit\"", "\"no action\"")
                .endsWith("  what has no place in a procedure:\n    /tenantId has no place (1 times)\n");
    }

    @Test
    void a_procedure_is_drawn_with_its_chinese_names() throws IOException {
        Path file = folder.resolve("matter.svg");

        Run picture = Run.of("procedure", "draw", "matter", "--out", file);
        Run text = Run.of("procedure", "draw", "matter", "--format", "mermaid");
        Run english = Run.of("procedure", "draw", "matter", "--format", "mermaid", "--lang", "en");

        assertThat(picture.exitCode()).isZero();
        assertThat(Files.readString(file)).startsWith("<svg").contains("已派遣").endsWith("</svg>\n");
        assertThat(text.out()).contains("stateDiagram-v2", "已派遣");
        assertThat(english.out()).contains("dispatched").doesNotContain("已派遣");
    }

    @Test
    void a_business_service_is_drawn_too_if_it_is_the_only_one() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), SERVICE);
        Path two = Files.writeString(folder.resolve("two.json"), "[" + SERVICE + "," + SERVICE + "]");

        assertThat(Run.of("procedure", "draw", one, "--format", "mermaid").out())
                .contains("PENDING");
        Run both = Run.of("procedure", "draw", two);
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("holds 2 business services: expected one to be drawn");
    }

    @Test
    void what_is_neither_a_file_nor_a_name_is_refused_with_the_names() {
        Run run = Run.of("procedure", "lint", "mater");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "mater: no such file, and no procedure that is shipped: expected a file or one of matter, whistle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\": \"zhongzhi/procedure/1\"}", "{", "[]]", "{\"businessService\": 3}", ""})
    void a_file_that_is_no_procedure_is_refused_with_its_place(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), content);

        Run run = Run.of("procedure", "lint", file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("bad.json: ", "line 1, column ");
    }

    @Test
    void the_file_that_is_read_is_not_written_over() throws IOException {
        Path file = Files.writeString(folder.resolve("pgr.json"), SERVICE);

        Run run = Run.of("procedure", "draw", file, "--out", file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo(SERVICE);
    }

    @Test
    void holidays_of_another_year_count_as_they_are_given() throws IOException {
        Path file = Files.writeString(
                folder.resolve("2027.json"),
                "{\"year\": 2027, \"days\": [{\"name\": \"元旦\", \"date\": \"2027-01-01\", \"isOffDay\": true}]}");

        assertThat(Run.of("workdays", "2026-12-30", "+2", "--holidays", file).out())
                .isEqualTo("2027-01-04\n");
        assertThat(Run.of("workdays", "2026-12-30", "+2").exitCode()).isEqualTo(2);
    }
}
