package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.rules.policies.Policies;

/** What is wrong with a policy is told with its place, in both languages of documents. */
class RefusedPolicyTest {
    private static final String YAML = """
            format: zhongzhi/policy/1
            id: own
            version: '1'
            edition: 2025-07-01
            title: {zh-CN: 本市, en: Our own}
            parameters:
              - {type: number, id: teams, label: {zh-CN: 队伍, en: Teams}, default: 2, least: 1, most: 9}
            settings: {teams: 3}
            sections:
              - clause: own § 1
                title: {zh-CN: 章, en: Chapter}
                rules:
                  - id: emergency-team
                    clause: own § 1
                    obligation: required
                    subjects: [community]
                    label: {zh-CN: 应急队, en: Team}
                    summary: {zh-CN: 有应急队。, en: There is a team.}
                    requirement: {type: byNumber, measure: community.emergencyTeams, comparison: atLeast, parameter: teams}
            """;

    private final GovernanceJson json = GovernanceJson.standard();

    @Test
    void the_policy_reads_as_it_stands_here() {
        assertThat(json.readPolicy(YAML).setting("teams")).isEqualTo("3");
        assertThat(json.readPolicy(YAML).rules().head().requirement().inWords().english())
                .isEqualTo("emergency teams: at least 3");
    }

    @Test
    void a_typo_in_the_name_of_a_measure_is_told_with_the_nearest_names_and_its_place() {
        Refusal inYaml = refusal("community.emergencyTeams", "community.emergencyTeam");

        assertThat(inYaml)
                .isEqualTo(new Refusal(
                        "/sections/0/rules/0/requirement/measure",
                        19,
                        YAML.lines().toList().get(18).indexOf("community.emergencyTeams") + 1,
                        "There is no measure \"community.emergencyTeam\": did you mean \"community.emergencyTeams\"?"));
        String document = json.toJson(json.readPolicy(YAML));
        Refusal inJson = Refusal.of(
                () -> json.readPolicy(document.replace("\"community.emergencyTeams\"", "\"comunity.emergencyTeams\"")));
        assertThat(inJson.pointer()).isEqualTo("/sections/0/rules/0/requirement/measure");
        assertThat(document.lines().toList().get(inJson.line() - 1)).contains("community.emergencyTeams");
        assertThat(refusal("community.emergencyTeams", "community.x").problem())
                .isEqualTo("There is no measure \"community.x\": expected a measure of the vocabulary, which has "
                        + json.vocabulary().measures().size() + " of them");
        assertThat(refusal("community.emergencyTeams", "estate.oldd").problem())
                .contains("did you mean \"estate.old\"");
    }

    @Test
    void a_kind_of_subject_a_type_and_a_comparison_that_nobody_knows_are_told_in_the_same_way() {
        assertThat(refusal("[community]", "[comunity]"))
                .isEqualTo(new Refusal(
                        "/sections/0/rules/0/subjects/0",
                        16,
                        20,
                        "There is no kind of subject \"comunity\": did you mean \"community\"?"));
        assertThat(refusal("type: byNumber", "type: byNumbers").problem())
                .isEqualTo("\"byNumbers\" is not a type of requirement: did you mean \"byNumber\"?");
        assertThat(refusal("comparison: atLeast", "comparison: atleastt").problem())
                .contains("did you mean \"atLeast\"?");
        assertThat(refusal("obligation: required", "obligation: must").pointer())
                .isEqualTo("/sections/0/rules/0/obligation");
        assertThat(refusal("type: number", "type: numbers").pointer()).isEqualTo("/parameters/0/type");
        assertThat(refusal("    summary:", "    sumary:").problem())
                .isEqualTo("Unknown property \"sumary\": did you mean \"summary\"?");
    }

    @Test
    void what_does_not_fit_together_is_told_by_the_names_of_the_rule_and_the_parameter() {
        assertThat(refusal("parameter: teams", "parameter: team").problem())
                .isEqualTo(
                        "Rule emergency-team reads parameter team as a number: expected a parameter of policy own that"
                                + " is one");
        assertThat(refusal("settings: {teams: 3}", "settings: {teams: 30}").problem())
                .isEqualTo("Parameter teams cannot be \"30\": expected a whole number from 1 to 9");
        assertThat(refusal("default: 2", "default: 0").pointer()).isEqualTo("/parameters/0");
        assertThat(refusal("settings: {teams: 3}", "settings: {team: 3}").problem())
                .isEqualTo("Policy own has no parameter \"team\": expected one of [teams]");
    }

    @Test
    void a_number_in_quotes_and_a_fraction_are_no_values_of_a_parameter() {
        assertThat(refusal("settings: {teams: 3}", "settings: {teams: '3'}"))
                .isEqualTo(new Refusal(
                        "/settings/teams", 8, 19, "Found the number 3 in quotes: expected it without them"));
        assertThat(refusal("settings: {teams: 3}", "settings: {teams: 3.5}").problem())
                .isEqualTo("Found the number 3.5: expected the value of a parameter (a whole number, or a string)");
    }

    @Test
    void editions_of_a_number_come_in_the_order_of_their_days() {
        String dated = """
                  - type: byEdition
                    id: dated
                    label: {zh-CN: 分版, en: Dated}
                    least: 1
                    most: 9
                    editions: [{from: 2026-01-01}, {from: 2025-01-01, number: 3}]
                settings:""";

        assertThat(refusal("settings:", dated))
                .isEqualTo(new Refusal(
                        "/parameters/1",
                        8,
                        5,
                        "The editions of parameter dated are from 2026-01-01, 2025-01-01: expected them in the order of the"
                                + " days, each once"));
    }

    @Test
    void a_named_procedure_has_to_be_there_in_the_version_that_is_asked_for() {
        assertThat(refusal("settings:", "procedures: [{type: named, id: matter, version: 7}]\nsettings:")
                        .problem())
                .isEqualTo(
                        "Procedure matter is asked for in version 7: expected version 1, which the vocabulary has, or"
                                + " the procedure itself as type \"whole\"");
        assertThat(refusal("settings:", "procedures: [{type: named, id: mater, version: 1}]\nsettings:")
                        .problem())
                .isEqualTo("There is no procedure \"mater\": did you mean \"matter\"?");
    }

    @Test
    void a_document_of_another_format_is_said_to_be_one() {
        assertThat(Refusal.of(() -> json.readPolicy("format: zhongzhi/jurisdiction/1\n"))
                        .problem())
                .isEqualTo("The document is a jurisdiction (\"zhongzhi/jurisdiction/1\"): expected a policy"
                        + " (\"zhongzhi/policy/1\")");
        assertThat(Refusal.of(() -> json.readJurisdiction(
                                json.toJson(Policies.named("integrity").get())))
                        .problem())
                .startsWith("The document is a policy");
    }

    private Refusal refusal(String good, String bad) {
        assertThat(YAML).contains(good);
        return Refusal.of(() -> json.readPolicy(YAML.replace(good, bad)));
    }
}
