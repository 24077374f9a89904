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
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

class CheckCommandTest {
    @TempDir
    private Path directory;

    @Test
    void a_city_that_complies_ends_with_0() {
        Run run = Run.of("check", Cities.save(directory, Cities.complete()));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Sample city", "! Notice: These data are for tests only.", "✕ violated (0)");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_violation_ends_with_1_and_is_explained() {
        Finding violation = assess(Cities.withoutTeam()).violations().single();

        Run run = Run.of("check", Cities.save(directory, Cities.withoutTeam()), "--as-of", "2024-12-31");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("✕ violated (1)\n  emergency-team · Emergency team · required · hezhou-2022 § 2.3a\n    ✕ "
                        + violation.explain(Locale.ENGLISH) + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "required, 2025-01-01, 0",
        "target,   2025-01-01, 1",
        "TARGET,   2025-01-01, 1",
        "advisory, 2025-01-01, 1",
        "never,    2025-01-01, 0",
        "target,   2024-12-31, 0"
    })
    void a_missed_target_fails_the_check_if_that_is_asked_for(String failOn, String asOf, int exitCode) {
        Path city = Cities.save(directory, Cities.withFewVolunteers());

        assertThat(Run.of("check", city, "--fail-on", failOn, "--as-of", asOf).exitCode())
                .isEqualTo(exitCode);
    }

    @Test
    void a_required_violation_never_fails_a_check_that_is_told_never_to() {
        Path city = Cities.save(directory, Cities.withoutTeam());

        assertThat(Run.of("check", city, "--fail-on", "never").exitCode()).isZero();
    }

    @Test
    void a_target_before_its_day_is_shown_as_pending() {
        Run run = Run.of("check", Cities.save(directory, Cities.withFewVolunteers()), "--as-of", "2024-12-31");

        assertThat(run.out()).contains("✕ violated (0)", "… pending (1)", "  volunteer-share · ");
    }

    @Test
    void without_a_date_the_city_is_read_as_of_today_in_Shanghai() {
        Run run = Run.of("check", Cities.save(directory, Cities.complete()));

        assertThat(run.out()).contains("As of: 2025-01-01");
    }

    @Test
    void the_language_is_that_of_the_locale_unless_it_is_given() {
        Path city = Cities.save(directory, Cities.withoutTeam());

        assertThat(Run.in(Locale.TAIWAN, "check", city).out())
                .contains("示例市", "不符合 (1)", "emergency-team · 应急工作队伍 · 必须");
        assertThat(Run.in(Locale.FRANCE, "check", city).out()).contains("Sample city");
        assertThat(Run.in(Locale.CHINA, "check", city, "--lang", "en").out()).contains("Sample city");
        assertThat(Run.in(Locale.US, "check", city, "--lang", "zh-CN").out()).contains("示例市");
    }

    @Test
    void the_counts_stand_in_columns_also_where_the_headings_are_Chinese() {
        Run run = Run.in(Locale.CHINA, "check", Cities.save(directory, Cities.withoutTeam()));

        assertThat(run.out()).contains("""
                                 符合   不符合   不适用   数据不足   未到期
                          必须    242        1        9          0        0
                          目标      5        0        2          0        0
                          倡导     24        0        9          0        0
                          合计    271        1       20          0        0
                        """);
    }

    @Test
    void json_is_the_document_of_the_assessment() {
        Run run = Run.of(
                "check",
                Cities.save(directory, Cities.withoutTeam()),
                "--format",
                "json",
                "--as-of",
                "2024-12-31",
                "--fail-on",
                "never");

        assertThat(run.out()).isEqualTo(GovernanceJson.standard().toJson(assess(Cities.withoutTeam())));
    }

    @Test
    void html_goes_to_a_file_in_a_directory_that_is_made() throws IOException {
        Path html = directory.resolve("some/where/report.html");

        Run run = Run.of("check", Cities.save(directory, Cities.complete()), "--format", "html", "--out", html);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(html))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("示例市")
                .endsWith("</html>\n");
    }

    @Test
    void policies_are_joined_and_what_two_of_them_share_is_judged_once() {
        Path city = Cities.save(directory, Cities.complete());

        Run integrity = Run.of("check", city, "--policy", "integrity");
        Run both = Run.of("check", city, "--policy", "integrity", "--policy", "hezhou-2022");

        assertThat(integrity.out()).contains("(integrity, version 1)").containsPattern("in all +150 ");
        assertThat(both.out()).contains("(integrity+hezhou-2022, version 1+1)").containsPattern("in all +272 ");
    }

    @Test
    void a_policy_that_is_named_twice_counts_once() {
        Path city = Cities.save(directory, Cities.complete());

        Run twice = Run.of("check", city, "--policy", "integrity", "--policy", "integrity");

        assertThat(twice).isEqualTo(Run.of("check", city, "--policy", "integrity"));
    }

    @Test
    void a_report_does_not_overwrite_the_city_under_any_path() throws IOException {
        Path city = Cities.save(directory, Cities.complete());
        Path link = Files.createSymbolicLink(directory.resolve("link"), city);

        for (Path out : List.of(city, link)) {
            Run run = Run.of("check", city, "--format", "json", "--out", out);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo("governance: --out " + out + " would overwrite the input: expected another file\n");
            assertThat(city).hasContent(Cities.complete());
        }
    }

    @Test
    void rules_without_a_subject_are_named_with_the_reason() {
        String empty = """
                {"format": "zhongzhi/jurisdiction/1", "about": {"title": {"zh-CN": "空", "en": "Empty"}}}
                """;

        Run run = Run.of("check", Cities.save(directory, empty), "--policy", "integrity");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "– Rules that judged nothing (3)",
                        "  reference-resolved: the data hold no subject of this rule");
    }

    @Test
    void what_is_printed_does_not_say_who_is_a_Party_member() {
        String document = Cities.complete();
        Run run = Run.of("check", Cities.save(directory, document), "--format", "json");

        assertThat(document).contains("partyMembership");
        assertThat(run.out()).doesNotContain("partyMembership", "PARTY_MEMBERSHIP");
    }

    private static Assessment assess(String document) {
        return Hezhou2022.policy().assess(Cities.read(document), LocalDate.of(2024, 12, 31));
    }
}
