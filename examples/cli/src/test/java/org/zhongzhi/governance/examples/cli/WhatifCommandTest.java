package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Comparison;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

class WhatifCommandTest {
    private static final String FEW_VOLUNTEERS = put("headcount", """
            {"count": 500, "date": "2024-12-15", "place": {"id": "459902001001", "type": "division"},
             "subject": "registeredVolunteers"}""");

    @TempDir
    private Path directory;

    @Test
    void what_is_introduced_and_resolved_is_explained_and_ends_with_1() {
        Comparison comparison = compare(Cities.withoutTeam(), Cities.changes());

        Run run = whatif(Cities.withoutTeam(), Cities.changes());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "Sample city",
                        "As of: 2025-01-01",
                        "! Notice: These data are for tests only.",
                        "✕ introduced (1)\n  mediation-room · Mediation room · required · hezhou-2022 § 2.3a\n    ✕ "
                                + comparison.introduced().single().explain(Locale.ENGLISH)
                                + "\n      before: satisfied — mediation rooms: 1\n",
                        "✓ resolved (1)\n  emergency-team · Emergency team · required · hezhou-2022 § 2.3a\n    ✓ "
                                + comparison
                                        .after()
                                        .findings("emergency-team")
                                        .single()
                                        .explain(Locale.ENGLISH)
                                + "\n      before: violated — emergency teams: 0\n",
                        "± changed otherwise (0 / 2)\n"
                                + "  2 more are satisfied, not applicable or not judged, before and after; "
                                + "--format json has them.\n",
                        "– Rules that judged nothing (7)");
    }

    @Test
    void the_counts_before_and_after_stand_in_columns() {
        assertThat(whatif(Cities.withoutTeam(), Cities.changes()).out()).contains("""
                                 satisfied   violated   not applicable   unknown   pending
                      required         242          1                9         0         0
                      target             5          0                2         0         0
                      advisory          24          0                9         0         0
                      in all           271          1               20         0         0
                    """);
        assertThat(whatif(Cities.withoutTeam(), changes(remove("facility", "f-mediation")))
                        .out())
                .containsPattern("required +242 → 240 +1 → 2 +9 +0 +0\n");
    }

    @Test
    void a_Chinese_reader_is_told_in_Chinese() {
        Cities.saveChanges(directory, Cities.changes());
        Path city = Cities.save(directory, Cities.withoutTeam());

        Run run = Run.in(Locale.CHINA, "whatif", city, directory.resolve("changes.json"));

        assertThat(run.out())
                .contains(
                        "变更：新增1项，移除1项，1项不起作用\n  ! 第3项变更不起作用：数据中没有队伍“t-9”，无从移除。\n",
                        "✕ 新增不符合 (1)\n  mediation-room · 调解工作室 · 必须 · hezhou-2022 § 2.3a\n    ✕ 桥头社区",
                        "\n      此前：符合——调解工作室1个\n",
                        "✓ 消除不符合 (1)\n",
                        "± 其他变化 (0 / 2)\n  另有2项变化前后均为符合、不适用或不评估，见 --format json。\n");
    }

    @Test
    void violations_that_were_there_before_do_not_fail() {
        Path city = Cities.save(directory, Cities.withoutTeam());

        assertThat(Run.of("check", city).exitCode()).isEqualTo(1);
        assertThat(whatif(Cities.withoutTeam(), changes(remove("facility", "f-none")))
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "required, 2025-01-01, 0",
        "target,   2025-01-01, 1",
        "advisory, 2025-01-01, 1",
        "never,    2025-01-01, 0",
        "target,   2024-12-31, 0"
    })
    void an_introduced_violation_of_a_target_fails_if_that_is_asked_for(String failOn, String asOf, int exitCode) {
        Run run = whatif(Cities.complete(), changes(FEW_VOLUNTEERS), "--fail-on", failOn, "--as-of", asOf);

        assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void a_required_violation_that_is_introduced_never_fails_a_run_that_is_told_never_to() {
        assertThat(whatif(Cities.withoutTeam(), Cities.changes(), "--fail-on", "never")
                        .exitCode())
                .isZero();
    }

    @Test
    void an_outcome_that_neither_comes_to_nor_from_a_violation_is_shown_if_it_needs_attention() {
        Run run = whatif(Cities.complete(), changes(FEW_VOLUNTEERS), "--as-of", "2024-12-31");

        assertThat(run.out())
                .contains(
                        "✕ introduced (0)\n\n✓ resolved (0)\n\n± changed otherwise (1 / 2)\n  volunteer-share · ",
                        "\n      before: satisfied — registered volunteers: 600; permanent residents: 3000\n"
                                + "  1 more is satisfied, not applicable or not judged, before and after; "
                                + "--format json has it.\n");
    }

    @Test
    void a_subject_that_is_gone_is_not_judged_any_more() {
        Run run = whatif(Cities.withoutTeam(), changes(remove("division", "459902001001")));

        assertThat(run.out()).contains("""
                            – 桥头社区 (459902001001): "Emergency team" was violated and is not judged.
                              before: violated — emergency teams: 0
                        """);
    }

    @Test
    void a_subject_that_is_new_was_not_judged_before() {
        Run run = whatif(Cities.complete(), changes(put("team", """
                {"id": "t-3", "kind": "volunteer", "name": "x", "period": {}, "place": {"id": "g", "type": "grid"}}""")));

        assertThat(run.out()).contains("✕ introduced (1)\n  reference-resolved · ", "\n      before: not judged\n");
    }

    @Test
    void a_change_that_changes_nothing_says_so() {
        String sameTeam = put("team", """
                {"id": "t-1", "kind": "emergency", "name": "应急工作队", "period": {"from": "2022-01-01"},
                 "place": {"id": "459902001001", "type": "division"}}""");

        Run run = whatif(Cities.complete(), changes(sameTeam, remove("team", "t-9")));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("""
                Changes: 2 without effect
                  ! Change 1 changes nothing: the team "t-1" in the data is like that already.
                  ! Change 2 changes nothing: the data hold no team "t-9" to remove.
                """, "\nNo outcome differs.\n\n✕ introduced (0)\n");
    }

    @Test
    void a_set_without_changes_says_so() {
        Run run = whatif(Cities.complete(), changes());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\nChanges: none\n", "\nNo outcome differs.\n");
    }

    @Test
    void changes_that_undo_each_other_are_told_apart_from_those_that_do_nothing() {
        Run run = whatif(Cities.complete(), changes(remove("team", "t-1"), remove("team", "t-1"), put("team", """
                                {"id": "t-1", "kind": "emergency", "name": "应急工作队", "period": {"from": "2022-01-01"},
                                 "place": {"id": "459902001001", "type": "division"}}""")));

        assertThat(run.out())
                .contains(
                        "Changes: 1 added, 1 removed, 1 without effect\n  ! Change 2 changes nothing:",
                        "\nNo outcome differs.\n");
    }

    @Test
    void json_is_the_document_of_the_comparison_and_what_changes_nothing_is_told_beside_it() {
        Run run = whatif(Cities.withoutTeam(), Cities.changes(), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(GovernanceJson.standard().toJson(compare(Cities.withoutTeam(), Cities.changes())));
        assertThat(run.err())
                .isEqualTo("governance: Change 3 changes nothing: the data hold no team \"t-9\" to remove.\n");
    }

    @Test
    void a_result_goes_to_a_file_in_a_directory_that_is_made() {
        Path out = directory.resolve("some/where/comparison.json");

        Run run =
                whatif(Cities.complete(), changes(remove("facility", "f-mediation")), "--format", "json", "--out", out);

        assertThat(run).isEqualTo(new Run(1, "", ""));
        assertThat(GovernanceJson.standard().readComparison(out).changed()).hasSize(2);
    }

    @Test
    void policies_are_joined_as_in_a_check() {
        Run run = whatif(Cities.withoutTeam(), Cities.changes(), "--policy", "integrity");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("(integrity, version 1)", "✕ introduced (0)");
    }

    @Test
    void neither_input_is_overwritten() throws IOException {
        Path city = Cities.save(directory, Cities.complete());
        Path changes = Cities.saveChanges(directory, Cities.changes());

        for (Path out : List.of(city, changes)) {
            Run run = Run.of("whatif", city, changes, "--format", "json", "--out", out);

            assertThat(run)
                    .isEqualTo(new Run(
                            2, "", "governance: --out " + out + " would overwrite the input: expected another file\n"));
        }
        assertThat(Files.readString(city)).isEqualTo(Cities.complete());
        assertThat(Files.readString(changes)).isEqualTo(Cities.changes());
    }

    @Test
    void what_is_printed_does_not_say_who_is_a_Party_member() {
        String leader = put("person", "{\"id\": \"p-3\", \"partyMembership\": \"unknown\"}");

        Run json = whatif(Cities.complete(), changes(leader), "--format", "json");
        Run text = whatif(Cities.complete(), changes(leader));

        assertThat(text.out()).contains("? person (p-3): \"Estates of subdistrict leaders\" is unknown.");
        assertThat(text.out()).doesNotContainIgnoringCase("Party member");
        assertThat(json.out()).doesNotContain("partyMembership", "PARTY_MEMBERSHIP");
    }

    private Run whatif(String city, String changes, Object... options) {
        Object[] arguments = new Object[options.length + 3];
        arguments[0] = "whatif";
        arguments[1] = Cities.save(directory, city);
        arguments[2] = Cities.saveChanges(directory, changes);
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Run.of(arguments);
    }

    private static Comparison compare(String city, String changes) {
        Assessment before = Hezhou2022.policy().assess(Cities.read(city), LocalDate.of(2025, 1, 1));
        ChangeSet changeSet = GovernanceJson.standard().readChangeSet(changes);
        return before.after(changeSet).comparedTo(before);
    }

    private static String changes(String... changes) {
        return "{\"changes\": [" + String.join(", ", changes) + "], \"format\": \"zhongzhi/change-set/1\"}";
    }

    private static String put(String type, String entity) {
        return "{\"type\": \"put\", \"entityType\": \"" + type + "\", \"entity\": " + entity + "}";
    }

    private static String remove(String type, String id) {
        return "{\"type\": \"remove\", \"entityType\": \"" + type + "\", \"id\": \"" + id + "\"}";
    }
}
