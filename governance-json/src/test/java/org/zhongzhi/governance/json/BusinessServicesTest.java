package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.model.casework.Allowance;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.rules.casework.ProcedureFinding;
import org.zhongzhi.governance.rules.casework.ProcedureLint;

/** Business services in the form in which DIGIT publishes them: what becomes of them, and what the lint has to say. */
class BusinessServicesTest {
    private final GovernanceJson json = GovernanceJson.standard();

    private Seq<ImportedProcedure> read(String document) {
        return json.readBusinessServices(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static String complaints() throws IOException {
        try (InputStream in = BusinessServicesTest.class.getResourceAsStream("/digit/pgr.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Seq<String> lint(String document) {
        return ProcedureLint.of(read(document).head().procedure()).map(ProcedureFinding::toString);
    }

    @Test
    void the_complaint_service_becomes_a_procedure() throws IOException {
        Seq<ImportedProcedure> all = read(complaints());
        Procedure procedure = all.head().procedure();

        assertThat(all).hasSize(1);
        assertThat(procedure.id().value()).isEqualTo("PGR");
        assertThat(procedure.roles().map(each -> each.id().value()))
                .containsExactly("CITIZEN", "CSR", "GRO", "PGR_LME");
        assertThat(procedure.states().map(each -> each.id().value()))
                .containsExactly(
                        "PENDINGFORASSIGNMENT",
                        "PENDINGFORREASSIGNMENT",
                        "PENDINGATLME",
                        "RESOLVED",
                        "REJECTED",
                        "CLOSEDAFTERRESOLUTION",
                        "CLOSEDAFTERREJECTION");
        assertThat(procedure.states().filter(each -> each.kind() == StateKind.END))
                .hasSize(4);
        assertThat(procedure
                        .actions()
                        .map(each -> each.id() + " " + each.transitions().size()))
                .containsExactly("APPLY 1", "ASSIGN 2", "REJECT 2", "RESOLVE 1", "REASSIGN 1", "REOPEN 2", "RATE 2");
        assertThat(procedure.limits().map(Limit::allowed))
                .containsExactly(
                        new Allowance.Fixed(TimeLimit.urgentHours(120)),
                        new Allowance.Fixed(TimeLimit.urgentHours(12)),
                        new Allowance.Fixed(TimeLimit.urgentHours(24)),
                        new Allowance.Fixed(TimeLimit.urgentHours(72)));
    }

    @Test
    void what_has_no_place_is_named_with_how_often_it_stands() throws IOException {
        assertThat(read(complaints()).head().withoutPlace().map(each -> each.english()))
                .containsExactly(
                        "/BusinessServices/*/tenantId has no place (1 times)",
                        "/BusinessServices/*/business has no place (1 times)",
                        "/BusinessServices/*/states/*/docUploadRequired has no place (8 times)",
                        "/BusinessServices/*/states/*/isStateUpdatable has no place (8 times)",
                        "/BusinessServices/*/states/*/applicationStatus has no place (7 times)");
    }

    @Test
    void the_lint_says_what_is_wrong_with_the_complaint_service() throws IOException {
        assertThat(lint(complaints())).containsExactly("endWithExit state RESOLVED", "endWithExit state REJECTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    "nextState": "PENDINGATLME"         | "nextState": "PENDINGATLMEE"       | undeclared action ASSIGN
                    "roles": ["PGR_LME"]                | "roles": []                        | noRole action RESOLVE
                    "action": "RESOLVE", "nextState": "RESOLVED" | "action": "RESOLVE", "nextState": "PENDINGATLME" | unreachable state RESOLVED
                    "businessServiceSla": 432000000     | "businessServiceSla": 100000000    | stagesBeyondWhole limit businessServiceSla
                    "sla": 43200000                     | "sla": 443200000                   | stagesBeyondWhole limit businessServiceSla
                    """)
    void the_lint_finds_what_is_broken_in_it(String part, String broken, String finding) throws IOException {
        assertThat(complaints()).contains(part);

        assertThat(lint(complaints().replace(part, broken))).contains(finding);
    }

    @Test
    void a_state_that_can_never_be_left_is_found() {
        assertThat(lint("""
                {"businessService": "X", "states": [
                  {"state": null, "isStartState": true, "actions": [{"action": "APPLY", "nextState": "A", "roles": ["R"]}]},
                  {"state": "A", "isStartState": false, "actions": []},
                  {"state": "B", "isStartState": false, "isTerminateState": true}
                ]}
                """)).contains("unreachable state B", "noAction state A");
    }

    @Test
    void states_may_be_called_by_their_uuid_and_one_service_may_stand_by_itself() {
        Procedure procedure = read("""
                {"businessService": "X", "states": [
                  {"uuid": "u-0", "state": "NEW", "isStartState": true,
                   "actions": [{"uuid": "a-1", "action": "APPLY", "currentState": "u-0", "nextState": "u-1", "roles": ["R"]}]},
                  {"uuid": "u-1", "state": "DONE", "isTerminateState": true, "actions": null}
                ]}
                """).head().procedure();

        assertThat(procedure.states().map(each -> each.id().value())).containsExactly("DONE");
        assertThat(procedure.actions().head().transitions().head().to().map(each -> each.value()))
                .contains("DONE");
        assertThat(ProcedureLint.of(procedure)).isEmpty();
    }

    @Test
    void a_start_state_that_something_leads_back_to_is_a_state_of_cases_too() {
        Procedure procedure = read("""
                [{"businessService": "X", "states": [
                  {"state": "NEW", "isStartState": true,
                   "actions": [{"action": "APPLY", "nextState": "CHECK", "roles": ["R"]}]},
                  {"state": "CHECK",
                   "actions": [{"action": "BACK", "nextState": "NEW", "roles": ["R"]},
                               {"action": "CLOSE", "nextState": "DONE", "roles": ["R"], "active": false},
                               {"action": "END", "nextState": "DONE", "roles": ["R"], "active": true}]},
                  {"state": "DONE", "isTerminateState": true}
                ]}]
                """).head().procedure();

        assertThat(procedure.states().map(each -> each.id().value())).containsExactly("NEW", "CHECK", "DONE");
        assertThat(procedure.actions().map(each -> each.id().value())).containsExactly("APPLY", "BACK", "END");
        assertThat(ProcedureLint.of(procedure)).isEmpty();
    }

    @Test
    void times_that_are_no_whole_minutes_are_made_up_and_said() {
        ImportedProcedure imported = read("""
                {"businessService": "X", "businessServiceSla": 60001, "states": [
                  {"state": null, "isStartState": true, "actions": [{"action": "APPLY", "nextState": "A", "roles": ["R"]}]},
                  {"state": "A", "sla": 0, "actions": [{"action": "END", "nextState": "B", "roles": ["R"]}]},
                  {"state": "B", "isTerminateState": true}
                ]}
                """).head();

        assertThat(imported.procedure().limits().map(Limit::allowed))
                .containsExactly(new Allowance.Fixed(TimeLimit.urgentMinutes(2)));
        assertThat(imported.withoutPlace().map(each -> each.english()))
                .containsExactlyInAnyOrder(
                        "the limit of the whole is 60001 ms, no whole minutes, and was made 2 minutes",
                        "the limit of the state A is 0 ms, and was left out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    {"states": []} | | Property "businessService" is missing: expected the name of the service
                    {"businessService": "X"} | | Property "states" is missing: expected an array of states
                    {"businessService": "X", "states": []} | | No state of "X" is the start state: expected one with "isStartState": true
                    {"businessService": "X", "states": [{"isStartState": "yes"}]} | /states/0/isStartState | Found the string "yes": expected true or false
                    {"businessService": "X", "states": [{"isStartState": true, "actions": [{"nextState": "A"}]}]} | /states/0/actions/0 | Property "action" is missing: expected the name of the action
                    {"businessService": "X", "businessService": "Y"} | /businessService | Property "businessService" occurs twice: expected it once
                    {"businessService": "X", "states": [{"state": "A", "sla": 1.5}]} | /states/0/sla | Found the number 1.5: expected a whole number, written without a fraction or an exponent
                    7 | | Found the number 7: expected business services of DIGIT (an object or an array)
                    """)
    void what_cannot_be_a_service_is_refused_with_its_place(String document, String pointer, String problem) {
        Refusal refusal = Refusal.of(() -> read(document));

        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal.pointer()).isEqualTo(pointer == null ? "" : pointer);
    }
}
