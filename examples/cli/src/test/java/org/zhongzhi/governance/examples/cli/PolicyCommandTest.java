package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.zhongzhi.governance.json.GovernanceJson;

class PolicyCommandTest {
    private static final String TESTS = """
            format: zhongzhi/policy-test/1
            policy: hezhou-2022
            asOf: 2024-12-31
            given:
              divisions:
                - {code: "4511", kind: city, name: 某市}
                - {code: "451102", kind: municipalDistrict, name: 甲区, parent: "4511"}
                - {code: "451102001", kind: subdistrict, name: 甲街道, parent: "451102"}
                - {code: "451102001001", kind: community, name: 甲社区, parent: "451102001"}
            tests:
              - name: a community without a team is %s
                expect:
                  - rule: emergency-team
                    subject: {type: division, id: "451102001001"}
                    outcome: %s
                    measured: {community.emergencyTeams: 0}
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String exported(String name) {
        Run run = Run.of("policy", "export", name);
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @CsvSource({
        "hezhou-2022, json",
        "hezhou-2022, yaml",
        "integrity, json",
        "integrity, yaml",
        "statutes, json",
        "statutes, yaml"
    })
    void a_shipped_policy_that_is_exported_judges_a_city_as_before(String name, String format) {
        Path policy = folder.resolve("policy." + format);
        Path city = Cities.save(folder, Cities.withoutTeam());

        assertThat(Run.of("policy", "export", name, "--format", format, "--out", policy)
                        .exitCode())
                .isZero();

        assertThat(Run.of("check", city, "--policy", policy, "--format", "json"))
                .isEqualTo(Run.of("check", city, "--policy", name, "--format", "json"));
    }

    @Test
    void a_policy_is_written_as_yaml_unless_json_is_asked_for() {
        assertThat(exported("integrity")).startsWith("edition: ");
        assertThat(Run.of("policy", "export", "integrity", "--format", "json").out())
                .isEqualTo(
                        GovernanceJson.standard().toJson(org.zhongzhi.governance.rules.integrity.Integrity.policy()));
    }

    @Test
    void a_misspelt_measure_is_refused_with_those_that_are_near_and_its_place() throws IOException {
        String yaml = exported("hezhou-2022");
        Path file = file(
                "typo.yaml", yaml.replace("measure: community.emergencyTeams", "measure: community.emergencyTeam"));
        long line = yaml.substring(0, yaml.indexOf("measure: community.emergencyTeams"))
                .lines()
                .count();

        Run run = Run.of("policy", "lint", file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("There is no measure \"community.emergencyTeam\": did you mean \"community.emergencyTeams\"?")
                .contains(", line " + line + ", column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hezhou-2022", "integrity", "statutes"})
    void the_shipped_policies_are_without_error(String name) {
        Run run = Run.of("policy", "lint", name);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith(", 0 errors\n");
    }

    @Test
    void a_requirement_that_contradicts_itself_is_an_error() throws IOException {
        String policy = policy("""
                {"type": "allOf", "parts": [
                  {"type": "atLeast", "measure": "community.emergencyTeams", "bound": 2},
                  {"type": "atMost", "measure": "community.emergencyTeams", "bound": 1}]}""", "");

        Run run = Run.of("policy", "lint", file("policy.json", policy));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("✕ ", "(teams)").endsWith("1 error\n");
    }

    @Test
    void a_rule_that_is_never_in_force_is_told() throws IOException {
        String policy = policy(
                "{\"type\": \"atLeast\", \"measure\": \"community.emergencyTeams\", \"bound\": 1}",
                ", \"inForce\": {\"until\": \"2020-01-01\"}");

        assertThat(Run.of("policy", "lint", file("policy.json", policy)).out()).contains("(teams)", "in force");
    }

    @Test
    void an_unknown_kind_of_subject_is_refused_with_the_one_that_was_meant() throws IOException {
        String policy = policy("{\"type\": \"nothing\"}", "").replace("[\"community\"]", "[\"comunity\"]");

        Run run = Run.of("policy", "lint", file("policy.json", policy));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no kind of subject \"comunity\": did you mean \"community\"?");
    }

    @Test
    void what_differs_between_editions_and_what_flips_in_a_city_is_told() throws IOException {
        String yaml = exported("hezhou-2022");
        Path next = file(
                "next.yaml", yaml.replace("measure: community.emergencyTeams", "measure: community.mediationRooms"));
        Path city = Cities.save(folder, Cities.withoutTeam());

        Run run = Run.of("policy", "diff", "hezhou-2022", next, "--on", city, "--as-of", "2025-01-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("± Rule \"Emergency team\" (emergency-team) changes. ")
                .contains("Subjects that come out otherwise: ")
                .containsPattern("(?m)^  .*Emergency team");
        assertThat(Run.of("policy", "diff", "integrity", "integrity").out())
                .isEqualTo("The rules, parameters and procedures are the same.\n");
    }

    @Test
    void tests_that_pass_are_counted() throws IOException {
        Path tests = file("tests.yaml", TESTS.formatted("violated", "violated"));

        assertThat(Run.of("policy", "test", tests)).isEqualTo(new Run(0, "✓ 1 test, 0 failed\n", ""));
        assertThat(Run.of("policy", "test", folder)).isEqualTo(new Run(0, "✓ 1 test, 0 failed\n", ""));
    }

    @Test
    void a_test_that_fails_tells_what_was_expected_what_came_out_and_why() throws Exception {
        Path tests = file("tests.yaml", TESTS.formatted("satisfied", "satisfied"));
        Path junit = folder.resolve("junit.xml");

        Run run = Run.of("policy", "test", tests, "--junit", junit);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("✕ " + tests + ": a community without a team is satisfied\n")
                .contains("satisfied", "violated", "emergency teams: 0", "hezhou-2022 § 2.3a")
                .endsWith("✕ 1 test, 1 failed\n");
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readString(junit).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
        Element test = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(test.getAttribute("name")).isEqualTo("a community without a team is satisfied");
        assertThat(test.getElementsByTagName("failure").item(0).getTextContent())
                .contains("emergency teams: 0");
    }

    @Test
    void a_file_that_is_read_is_not_written_over() throws IOException {
        Path policy = file("policy.yaml", exported("integrity"));
        Path tests = file("tests.yaml", TESTS.formatted("violated", "violated"));

        assertThat(Run.of("policy", "export", policy, "--out", policy))
                .isEqualTo(new Run(
                        2, "", "governance: --out " + policy + " would overwrite the input: expected another file\n"));
        assertThat(Run.of("policy", "test", tests, "--junit", tests).err())
                .isEqualTo("governance: --junit " + tests + " would overwrite the input: expected another file\n");
    }

    @Test
    void a_file_that_is_named_twice_is_tested_once() throws IOException {
        Path tests = file("tests.yaml", TESTS.formatted("violated", "violated"));

        assertThat(Run.of("policy", "test", tests, folder.resolve(".").resolve("tests.yaml"), folder)
                        .out())
                .isEqualTo("✓ 1 test, 0 failed\n");
    }

    @Test
    void a_folder_without_tests_and_a_test_of_no_policy_are_bad_input() throws IOException {
        assertThat(Run.of("policy", "test", folder))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("holds no policy tests"));
        Path tests = file("tests.yaml", TESTS.formatted("violated", "violated").replace("hezhou-2022", "hezhou-2023"));
        assertThat(Run.of("policy", "test", tests))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .contains("There is no policy \"hezhou-2023\"", "did you mean \"hezhou-2022\"?"));
    }

    @Test
    void a_policy_and_its_tests_are_validated_with_every_fault() throws IOException {
        Path policy =
                file("policy.yaml", exported("integrity").replace("obligation: required", "obligation: requierd"));
        Path tests = file("tests.yaml", TESTS.formatted("violated", "violatd"));

        assertThat(Run.of("validate", policy))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.out() + run.err()).contains("did you mean \"required\"?"));
        assertThat(Run.of("validate", tests))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.out() + run.err()).contains("did you mean \"violated\"?"));
        assertThat(Run.of("validate", file("good.yaml", TESTS.formatted("violated", "violated")))
                        .exitCode())
                .isZero();
    }

    @Test
    void what_to_do_with_a_policy_has_to_be_said() {
        Run run = Run.of("policy");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("expected what to do with a policy: export, lint, diff or test");
    }

    private static String policy(String requirement, String more) {
        return """
                {"format": "zhongzhi/policy/1", "id": "ours", "version": "1", "edition": "2025-01-01",
                 "title": {"en": "Ours", "zh-CN": "我市"},
                 "sections": [{"clause": "ours § 1", "title": {"en": "One", "zh-CN": "一"}, "rules": [
                   {"id": "teams", "clause": "ours § 1.1", "obligation": "required", "subjects": ["community"],
                    "label": {"en": "Teams", "zh-CN": "队伍"}, "summary": {"en": "Teams.", "zh-CN": "队伍。"},
                    "requirement": %s%s}]}]}
                """.formatted(requirement, more);
    }
}
