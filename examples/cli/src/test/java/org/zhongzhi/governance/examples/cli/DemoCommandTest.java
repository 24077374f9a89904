package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.value.Text;

class DemoCommandTest {
    @TempDir
    private Path directory;

    @Test
    void the_demo_judges_the_bundled_city_and_writes_both_reports() throws IOException {
        Run run = Run.of("demo", "--out", directory);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("As of: 2024-12-31", "! Notice: ", "hezhou-2022", "Rules that judged nothing")
                .contains(directory.resolve("report.html").toString())
                .contains(directory.resolve("report.json").toString())
                .contains(directory.resolve("cases.ndjson").toString());
        assertThat(Files.readString(directory.resolve("report.html"))).contains("贺州");
        assertThat(Files.readString(directory.resolve("report.json"))).contains("\"asOf\": \"2024-12-31\"");
    }

    @Test
    void the_demo_speaks_Chinese_where_people_do() {
        Run run = Run.in(Locale.CHINA, "demo", "--out", directory);

        assertThat(run.out()).contains("评估日期：2024-12-31", "! 注意：", "已写入");
        assertThat(directory.resolve("report.html")).content().contains("<html lang=\"zh-CN\">");
    }

    @Test
    void only_the_first_violations_are_printed() {
        Run run = Run.of("demo", "--out", directory);

        assertThat(run.out().lines().filter(line -> line.startsWith("    ✕ "))).hasSizeBetween(1, 3);
    }

    @Test
    void the_notice_of_the_bundled_city_is_printed_and_stands_in_the_report() {
        Text notice = CityFile.bundled().about().notice().get();

        Run run = Run.of("demo", "--out", directory);

        assertThat(run.out()).contains("! Notice: " + notice.english());
        assertThat(directory.resolve("report.html"))
                .content()
                .contains("<section class=\"notice\" role=\"note\">", notice.chinese(), notice.english());
    }

    @Test
    void running_the_demo_twice_writes_the_same_bytes() {
        Run.of("demo", "--out", directory.resolve("one"));
        Run.of("demo", "--out", directory.resolve("two"));

        assertThat(directory.resolve("one/report.html")).hasSameBinaryContentAs(directory.resolve("two/report.html"));
        assertThat(directory.resolve("one/report.json")).hasSameBinaryContentAs(directory.resolve("two/report.json"));
        assertThat(directory.resolve("one/cases.ndjson")).hasSameBinaryContentAs(directory.resolve("two/cases.ndjson"));
    }

    @Test
    void the_log_of_the_day_verifies_and_replays_as_the_demo_says() {
        Run demo = Run.of("demo", "--out", directory);
        Path log = directory.resolve("cases.ndjson");

        assertThat(demo.out())
                .contains("  governance case verify " + log)
                .contains("  governance case replay " + log + " --at 2024-12-31T18:00+08:00");
        Run verified = Run.of("case", "verify", log);
        assertThat(verified.exitCode()).as(verified.out()).isZero();
        Run replayed = Run.of("case", "replay", log, "--at", "2024-12-31T18:00+08:00");
        assertThat(replayed.exitCode()).isEqualTo(1);
        assertThat(replayed.out().lines().filter(line -> line.contains(" · since ")))
                .hasSize(200);
        assertThat(replayed.out())
                .contains("matter-001 · joint resolution of city matters", "overdue", "to go up at 100%");
    }

    @Test
    void the_log_of_the_day_stands_in_the_order_of_time() throws IOException {
        Run.of("demo", "--out", directory);

        List<Instant> moments = new ArrayList<>();
        try (InputStream in = Files.newInputStream(directory.resolve("cases.ndjson"))) {
            GovernanceJson.standard()
                    .caseLog()
                    .read(in, each -> moments.add(each.event().action().at()));
        }

        assertThat(moments).hasSizeGreaterThan(800).isSorted();
    }

    @Test
    void the_report_of_the_demo_shows_the_day_and_no_other_report_does() throws IOException {
        Run.of("demo", "--out", directory);
        Path checked = directory.resolve("checked.html");
        Run.of(
                "check",
                Cities.save(directory, Cities.complete()),
                "--format",
                "html",
                "--as-of",
                "2024-12-31",
                "--out",
                checked);

        assertThat(directory.resolve("report.html"))
                .content()
                .contains("城事联解的一天", "A day in joint resolution", "id=\"cases-rows\"");
        assertThat(checked).content().doesNotContain("城事联解的一天", "id=\"cases-rows\"");
    }
}
