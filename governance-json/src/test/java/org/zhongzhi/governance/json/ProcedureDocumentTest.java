package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Term;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.procedures.Procedures;

/** The golden documents of the procedures; written anew with {@code -Dprocedures.write=true}. */
class ProcedureDocumentTest {
    private static final Path GOLDEN = Path.of("src/test/resources/procedures");

    private final GovernanceJson json = GovernanceJson.standard();

    @TempDir
    private Path folder;

    static Stream<Procedure> procedures() {
        return Procedures.all().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_procedure_is_written_as_its_golden_document(Procedure procedure) throws IOException {
        Path golden = GOLDEN.resolve(procedure.id() + ".json");
        if (Boolean.getBoolean("procedures.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, json.toJson(procedure));
        }

        assertThat(json.toJson(procedure)).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_golden_document_is_read_as_its_procedure_and_runs(Procedure procedure) throws IOException {
        Path golden = GOLDEN.resolve(procedure.id() + ".json");

        assertThat(json.readProcedure(golden)).isEqualTo(procedure);
        assertThat(Casework.of(json.readProcedure(golden)).procedure()).isEqualTo(procedure);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeProcedure(json.readProcedure(new ByteArrayInputStream(Files.readAllBytes(golden))), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
    }

    @Test
    void every_type_of_field_and_every_term_stands_in_a_document() {
        Procedure matter = Procedures.matter();
        Procedure wide = Procedure.builder()
                .from(matter)
                .fields(matter.fields()
                        .append(Field.of("resident", "居民", "resident", new FieldType.Resident()))
                        .append(Field.of("day", "日期", "day", new FieldType.Day()))
                        .append(Field.of("money", "金额", "money", new FieldType.Amount())))
                .actions(matter.actions()
                        .map(action -> ActionKind.builder()
                                .from(action)
                                .transitions(action.transitions()
                                        .map(way -> way.guard().equals(Guard.none())
                                                ? Transition.builder()
                                                        .from(way)
                                                        .guard(Term.of(3)
                                                                .atMost(Term.of(-4)
                                                                        .times(Term.of(2))))
                                                        .build()
                                                : way))
                                .build()))
                .build();

        assertThat(json.readProcedure(json.toJson(wide))).isEqualTo(wide);
    }

    @Test
    void a_procedure_that_names_what_it_does_not_have_is_read() throws IOException {
        String document = json.toJson(Procedures.matter()).replace("\"to\": \"registered\"", "\"to\": \"nowhere\"");
        Path file = Files.writeString(folder.resolve("matter.json"), document);

        assertThat(json.toJson(json.readProcedure(file))).isEqualTo(document);
    }

    @Test
    void a_typing_error_is_told_with_the_nearest_name_and_its_place() {
        String document = json.toJson(Procedures.matter());

        assertThat(Refusal.of(() -> json.readProcedure(document.replace("\"allowed\"", "\"alowed\"")))
                        .problem())
                .contains("Unknown property \"alowed\"")
                .contains("\"allowed\"");
        Refusal kind =
                Refusal.of(() -> json.readProcedure(document.replace("\"kind\": \"settled\"", "\"kind\": \"setled\"")));
        assertThat(kind.pointer()).isEqualTo("/states/10/kind");
        assertThat(kind.problem()).contains("settled");
        assertThat(Refusal.of(() -> json.readProcedure(document.replace("\"type\": \"says\"", "\"type\": \"say\"")))
                        .problem())
                .contains("a type of guard");
    }

    @Test
    void a_value_that_a_procedure_refuses_is_told_with_its_place() {
        String document = json.toJson(Procedures.matter());

        assertThat(Refusal.of(() -> json.readProcedure(document.replace("\"percent\": 80", "\"percent\": 8000")))
                        .problem())
                .isEqualTo("An escalation falls due at 8000%: expected 1 to 1000");
        assertThat(Refusal.of(() -> json.readProcedure(document.replace("\"version\": 1", "\"version\": 0")))
                        .problem())
                .isEqualTo("The procedure matter has version 0: expected 1 or more");
    }

    @Test
    void another_format_is_said_to_be_one() {
        assertThat(Refusal.of(() -> json.readProcedure("{\"format\": \"zhongzhi/jurisdiction/1\"}"))
                        .problem())
                .contains("a jurisdiction");
        assertThat(Array.ofAll(Procedures.all()).map(json::toJson))
                .allMatch(each -> each.contains("zhongzhi/procedure/1"));
    }
}
