package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.json.GoldenDocumentsTest.golden;
import static org.zhongzhi.governance.rules.Requirement.above;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atLeastForEachWord;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.between;
import static org.zhongzhi.governance.rules.Requirement.byDate;
import static org.zhongzhi.governance.rules.Requirement.byParameter;
import static org.zhongzhi.governance.rules.Requirement.shareAbove;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;
import static org.zhongzhi.governance.rules.Requirement.unknown;
import static org.zhongzhi.governance.rules.Requirement.whenThen;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.ByDate.Version;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.Parameter;
import org.zhongzhi.governance.rules.Parameter.Edition;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Provision;
import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Requirement;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.Unit;
import org.zhongzhi.governance.rules.Vocabulary;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.EstateMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;
import org.zhongzhi.governance.rules.policies.Policies;
import org.zhongzhi.governance.rules.procedures.Procedures;

class PolicyDocumentTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Parameter TEAMS = Parameter.number("teams.least", Text.of("队伍", "Teams"), 2, 1, 9);
    private static final Parameter STRICT = Parameter.of("strict", Text.of("严格", "Strict"), "no", "yes", "2025");
    private static final Parameter LIST = Parameter.words("list", Text.of("清单", "List"));
    private static final Parameter DATED = Parameter.byEdition(
            "dated", Text.of("分版", "Dated"), 0, 99, Edition.of(DAY, 3), Edition.unknown(DAY.plusYears(1)));

    /** A policy in which everything stands that a policy can have. */
    static final Policy EVERYTHING = Policy.builder()
            .id("everything")
            .version("2 beta")
            .edition(DAY)
            .title(Text.of("一切：“样例”", "Everything: a sample"))
            .parameters(Array.of(TEAMS, STRICT, LIST, DATED))
            .settings(HashMap.of("teams.least", "5", "strict", "2025", "list", "甲,乙"))
            .provisions(Array.of(
                    Provision.of(Clause.of("everything", "1"), Text.of("条", "Clause"))
                            .byProcedure("whistle", "short")
                            .asData(Array.of("a")),
                    Provision.of(Clause.of("everything", "2"), Text.of("款", "Another"))))
            .procedures(Array.of(Procedures.whistle(), Procedures.serviceOrder().inVersion(9)))
            .sections(Array.of(Section.of(
                    Clause.of("everything", "0"),
                    Text.of("章", "Chapter"),
                    rule("plain").requirement(requirements()).build(),
                    rule("left-to-the-city")
                            .obligation(Obligation.TARGET)
                            .due(io.vavr.control.Option.some(DAY))
                            .inForce(Period.from(DAY))
                            .when(atMost(CommunityMeasures.HOUSEHOLDS, 3000))
                            .requirement(open())
                            .build())))
            .build();

    private final GovernanceJson json = GovernanceJson.standard();

    @TempDir
    private Path folder;

    private static Rule.Builder rule(String id) {
        return Rule.builder()
                .id(id)
                .clause(Clause.of("everything", "1"))
                .obligation(Obligation.ADVISORY)
                .on(Subjects.COMMUNITY, Subjects.ESTATE)
                .label("名称", "Label")
                .summary("一句话。", "A sentence.");
    }

    private static Requirement requirements() {
        Measure teams = CommunityMeasures.EMERGENCY_TEAMS;
        return allOf(
                atLeast(teams, 1),
                anyOf(between(teams, 1, 3), atMost(teams, 0)),
                whenThen(
                        shareAtLeast(CommunityMeasures.VOLUNTEERS, CommunityMeasures.RESIDENTS, Ratio.percent(18)),
                        shareAbove(CommunityMeasures.VOLUNTEERS, CommunityMeasures.RESIDENTS, Ratio.of(1, 3))),
                byDate(
                        Version.from(DAY, new Requirement.Nothing()),
                        Version.from(DAY.plusDays(1), unknown(Text.of("新数", "the new number")))),
                atLeast(EstateMeasures.meeting("有章程"), 1));
    }

    private static Requirement open() {
        return allOf(
                atLeast(CommunityMeasures.EMERGENCY_TEAMS, TEAMS),
                above(CommunityMeasures.MEDIATION_ROOMS, DATED),
                byParameter(
                        STRICT.id(),
                        HashMap.of(
                                "no",
                                new Requirement.Nothing(),
                                "yes",
                                atLeast(CommunityMeasures.RESERVES, 1),
                                "2025",
                                atLeast(CommunityMeasures.RESERVES, 2))),
                atLeastForEachWord(LIST, EstateMeasures.MEETING, 1));
    }

    static Stream<Policy> policies() {
        return Policies.all().append(EVERYTHING).toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void what_was_written_reads_as_an_equal_policy_and_is_written_as_the_same_bytes(Policy policy) {
        assertThat(json.readPolicy(json.toJson(policy))).isEqualTo(policy);
        assertThat(json.readPolicy(json.toYaml(policy))).isEqualTo(policy);
        assertThat(json.toJson(json.readPolicy(json.toYaml(policy)))).isEqualTo(json.toJson(policy));
        assertThat(json.toYaml(json.readPolicy(json.toJson(policy)))).isEqualTo(json.toYaml(policy));
    }

    @Test
    void a_policy_with_everything_is_written_as_the_golden_documents() throws IOException {
        if (Boolean.getBoolean("policies.write")) {
            Path golden = Path.of("src/test/resources/org/zhongzhi/governance/json");
            Files.writeString(golden.resolve("policy.json"), json.toJson(EVERYTHING));
            Files.writeString(golden.resolve("policy.yaml"), json.toYaml(EVERYTHING));
        }

        assertThat(json.toJson(EVERYTHING)).isEqualTo(golden("policy.json"));
        assertThat(json.toYaml(EVERYTHING)).isEqualTo(golden("policy.yaml"));
    }

    @Test
    void what_was_read_holds_the_very_measures_and_kinds_of_the_vocabulary() {
        Rule read = json.readPolicy(json.toJson(Policies.named("hezhou-2022").get()))
                .rule("emergency-team")
                .get();

        assertThat(read.requirement().measures().head()).isSameAs(CommunityMeasures.EMERGENCY_TEAMS);
        assertThat(read.subjects().head()).isSameAs(Subjects.COMMUNITY);
    }

    @Test
    void a_policy_is_read_from_files_and_streams_of_both_languages() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writePolicy(EVERYTHING, out);
        ByteArrayOutputStream yaml = new ByteArrayOutputStream();
        json.writeYaml(EVERYTHING, yaml);
        Path file = Files.writeString(folder.resolve("policy"), "\n  " + out.toString(StandardCharsets.UTF_8));

        assertThat(json.readPolicy(file)).isEqualTo(EVERYTHING);
        assertThat(json.readPolicy(new ByteArrayInputStream(yaml.toByteArray())))
                .isEqualTo(EVERYTHING);
        assertThat(json.readPolicy(Files.writeString(file, "\uFEFF# by hand\n" + json.toYaml(EVERYTHING))))
                .isEqualTo(EVERYTHING);
    }

    @Test
    void a_procedure_that_everybody_has_stands_by_its_name_and_any_other_whole() {
        String yaml = json.toYaml(EVERYTHING);

        assertThat(yaml).contains("  - id: whistle\n    type: named\n    version: 1\n", "    type: whole\n");
        Procedure changed = json.readPolicy(yaml).procedures().last();
        assertThat(changed).isEqualTo(Procedures.serviceOrder().inVersion(9));
    }

    @Test
    void measures_of_the_users_own_are_named_once_the_vocabulary_has_them() {
        Measure parks = Measure.named("community.dogParks")
                .label("宠物乐园", "dog parks")
                .in(Unit.of("个", "places"))
                .counting((reading, subject) -> Array.empty());
        Policy policy = Policy.builder()
                .from(EVERYTHING)
                .parameters(Array.empty())
                .settings(HashMap.empty())
                .sections(Array.of(Section.of(
                        Clause.of("everything", "0"),
                        Text.of("章", "Chapter"),
                        rule("parks").requirement(atLeast(parks, 1)).build())))
                .build();
        GovernanceJson ours =
                json.with(Policies.vocabulary().and(Vocabulary.empty().withMeasures(Array.of(parks))));

        assertThat(ours.readPolicy(ours.toYaml(policy))).isEqualTo(policy);
        assertThat(ours.withLimits(Limits.standard()).vocabulary().measure("community.dogParks"))
                .contains(parks);
        assertThat(Refusal.of(() -> json.readPolicy(ours.toYaml(policy))).problem())
                .startsWith("There is no measure \"community.dogParks\"");
    }
}
