package org.zhongzhi.governance.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Array;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.examples.cli.Cities;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.PersonalReference;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.procedures.Procedures;

class HtmlReportTest {
    private static final Pattern SCRIPT = Pattern.compile("(?s)<script[^>]*>(.*?)</script>");
    private static final Pattern DATA =
            Pattern.compile("(?s)<script type=\"application/json\" id=\"data\">(.*?)</script>");

    @Test
    void the_page_says_what_was_judged_by_what_and_as_of_when_with_the_notice_on_top() {
        String html = withoutScripts(report(Cities.complete()));

        assertThat(html)
                .containsSubsequence(
                        "示例市",
                        "Sample city",
                        "hezhou-2022",
                        "2024-12-31",
                        "本数据仅用于测试。",
                        "These data are for tests only.",
                        "Summary",
                        "By the five systems",
                        "Territory",
                        "Bodies of a community",
                        "Findings",
                        "Rules that judged nothing");
    }

    @Test
    void every_section_is_there_and_one_without_rules_says_so() {
        Policy policy = Hezhou2022.policy();
        Policy without = Policy.builder()
                .from(policy)
                .parameters(Array.empty())
                .sections(policy.sections()
                        .map(section -> section.clause().source().equals("integrity")
                                ? section
                                : section.withRules(Array.empty())))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.write(without.assess(Cities.read(Cities.complete()), LocalDate.of(2024, 12, 31)), Locale.US, out);
        String html = withoutScripts(out.toString(StandardCharsets.UTF_8));

        assertThat(html).contains("数据完整性", "组织体系", "资源配置体系", "服务群众体系", "工作保障体系", "责任落实体系");
        assertThat(html).containsSubsequence("组织体系", "No rule of this system yet", "资源配置体系");
    }

    @Test
    void a_rule_that_judged_nothing_is_named_with_the_reason() {
        String html = withoutScripts(report("{\"format\": \"zhongzhi/jurisdiction/1\","
                + " \"about\": {\"title\": {\"zh-CN\": \"空\", \"en\": \"Empty\"}}}"));

        assertThat(html).contains("emergency-team · hezhou-2022 § 2.3a", "数据中没有该规则的对象");
        assertThat(html).doesNotContain("class=\"notice\" role=\"note\"");
    }

    @Test
    void the_findings_are_those_of_the_assessment() {
        Assessment assessment = assess(Cities.withoutTeam());

        JsonNode data = data(report(Cities.withoutTeam()));

        assertThat(data.get("findings")).hasSize(assessment.findings().size());
        JsonNode violation = null;
        for (JsonNode finding : data.get("findings")) {
            if (finding.get("o").asText().equals("violated")) {
                assertThat(violation).isNull();
                violation = finding;
            }
        }
        assertThat(data.get("rules").get(violation.get("r").asInt()).get("id").asText())
                .isEqualTo("emergency-team");
        assertThat(violation.get("m").get(1).asText())
                .isEqualTo(assessment.violations().head().explain(Locale.ENGLISH));
        assertThat(violation.get("x").get(1).asText())
                .isEqualTo(
                        assessment.violations().head().remedy().get().inWords().english());
        JsonNode subject = data.get("subjects").get(violation.get("s").asInt());
        assertThat(subject.toString())
                .isEqualTo("{\"t\":\"division\",\"i\":\"459902001001\",\"n\":\"桥头社区\",\"l\":\"community\","
                        + "\"d\":[\"459902001001\"]}");
    }

    @Test
    void names_that_hold_markup_stay_text() {
        String hostile = "</script><script>alert(1)</script>\\\"'&{{7*7}}${7*7}<!--";
        String document = Cities.complete()
                .replace("桥头社区\"", hostile + "\"")
                .replace("示例市\"", hostile + "\"")
                .replace("本数据仅用于测试。", hostile)
                .replace("桥头社区居民委员会", hostile);

        String html = report(document);

        assertThat(html).doesNotContain("<script>alert", "alert(1)</script>");
        assertThat(SCRIPT.matcher(html).results()).hasSize(3);
        assertThat(html).contains("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;{{7*7}}${7*7}");
        assertThat(data(html).findValuesAsText("name"))
                .contains("</script><script>alert(1)</script>\"'&{{7*7}}${7*7}<!--");
    }

    @Test
    void nothing_is_requested_from_anywhere() {
        String page = withoutScripts(report(Cities.complete()));

        assertThat(page).doesNotContainPattern("(?i)\\b(src|srcset|action|poster|data)\\s*=\\s*[\"']");
        assertThat(page).doesNotContainPattern("(?i)(url\\s*\\(|@import|<iframe|<object|<embed|<base|https?://)");
        assertThat(Pattern.compile("href=\"([^\"]*)\"").matcher(page).results().map(found -> found.group(1)))
                .allMatch(target -> target.startsWith("#") || target.equals("data:,"));
        assertThat(page).contains("default-src 'none'");
    }

    @Test
    void only_the_scripts_of_the_page_may_run() {
        String html = report(Cities.complete());

        assertThat(html)
                .contains("script-src '" + Script.CHARTS.hash() + "' '" + Script.REPORT.hash() + "';")
                .contains("<script>" + Script.CHARTS.text() + "</script>")
                .contains("<script>" + Script.REPORT.text() + "</script>");
        assertThat(withoutScripts(html)).doesNotContainPattern("(?i)\\son[a-z]+\\s*=");
        assertThat(Script.CHARTS.text() + Script.REPORT.text()).doesNotContain("\r");
    }

    @Test
    void a_script_that_would_end_in_its_middle_is_refused() {
        assertThatThrownBy(() -> new Script("let a = '</SCRIPT>'")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Script("let a = '<!--'")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whether_somebody_is_a_Party_member_is_nowhere() {
        String html = report(Cities.complete());
        JsonNode data = data(html);
        // A clause on Party members says so in the words of its rule; nothing that is said of anybody does.
        ((ObjectNode) data).remove("rules");

        assertThat(data.toString()).doesNotContain("partyMembership", "是否党员", "Party membership");
        assertThat(withoutScripts(html)).doesNotContain("partyMembership", "是否党员", "Party membership");
    }

    @Test
    void the_cases_of_a_day_stand_in_the_page_with_their_totals_events_and_deadlines() {
        JsonNode day = data(reportOfDay(day())).get("day");

        assertThat(day.get("at").asText()).isEqualTo("2024-12-31T18:00");
        assertThat(day.get("cases")).hasSize(1);
        JsonNode only = day.get("cases").get(0);
        assertThat(only.get("state").asText()).isEqualTo("collected");
        assertThat(only.get("status").asText()).isEqualTo("overdue");
        assertThat(only.get("about").asText()).isEqualTo("路灯不亮");
        assertThat(only.get("place").asText()).isEqualTo("桥头社区 桥头花园");
        assertThat(only.get("events").get(0).get("action").asText()).isEqualTo("report");
        assertThat(only.get("events").get(0).get("gave").toString())
                .contains("[\"category\",[\"一般\",\"ordinary\"]]", "[\"place\",[\"桥头社区 桥头花园\",\"桥头社区 桥头花园\"]]");
        assertThat(only.get("deadlines").get(0).get("limit").asText()).isEqualTo("registration");
        assertThat(only.get("deadlines").get(0).get("due").asText()).isEqualTo("2024-12-30T15:30");
        assertThat(day.at("/procedures/matter/states/collected/label").toString())
                .isEqualTo("[\"已采集\",\"collected\"]");
        assertThat(withoutScripts(reportOfDay(day())))
                .containsSubsequence("tile overdue", "<span class=\"count\">1</span>", "Overdue")
                .containsSubsequence("tile new", "<span class=\"count\">0</span>", "Reported that day");
    }

    @Test
    void whoever_reported_a_case_is_nowhere_in_the_page() {
        assertThat(reportOfDay(day())).doesNotContain("r-4711", "a salt of a test");
    }

    @Test
    void a_page_without_cases_has_no_section_for_them() {
        assertThat(data(report(Cities.complete())).has("day")).isFalse();
        assertThat(withoutScripts(report(Cities.complete()))).doesNotContain("A day in joint resolution");
    }

    @Test
    void both_languages_are_in_the_page_and_the_locale_sets_the_first() {
        assertThat(report(Cities.complete(), Locale.CHINA)).contains("<html lang=\"zh-CN\">", "Sample city");
        assertThat(report(Cities.complete(), Locale.GERMANY)).contains("<html lang=\"en\">", "示例市");
    }

    @Test
    void the_same_assessment_gives_the_same_bytes() {
        assertThat(report(Cities.withoutTeam())).isEqualTo(report(Cities.withoutTeam()));
    }

    @Test
    void divisions_that_name_each_other_as_parent_do_not_make_a_circle() {
        String document = Cities.complete()
                .replace("\"code\": \"4599\",", "\"code\": \"4599\", \"parent\": \"459902001001\",")
                .replace("\"parent\": \"459902001\"", "\"parent\": \"459902999\"");

        JsonNode divisions = data(report(document)).get("divisions");

        assertThat(divisions).hasSize(4);
        assertThat(divisions.get(0).has("parent")).isFalse();
        assertThat(divisions.findValuesAsText("parent")).containsExactlyInAnyOrder("4599", "459902");
    }

    @Test
    void a_stream_that_cannot_be_written_is_an_input_or_output_error() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> HtmlReport.write(assess(Cities.complete()), Locale.US, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left on device");
    }

    /** One case, that nobody registered in time. */
    private static CasesOnHand day() {
        Action report = Action.of("report")
                .by(Actor.resident(PersonalReference.of("r-4711", "a salt of a test r-4711"), RoleId.of("reporter")))
                .at(Instant.parse("2024-12-30T01:00:00Z"))
                .giving("matter", new FieldValue.Matter(MatterCode.of("road/lighting")))
                .giving("place", new FieldValue.Place(EstateId.of("e-1")))
                .giving("category", new FieldValue.Chosen("ordinary"))
                .giving("description", new FieldValue.Words("路灯不亮"));
        Case opened =
                Casework.of(Procedures.matter()).open(CaseId.of("c-1"), report).get();
        return CasesOnHand.of(Array.of(opened), Instant.parse("2024-12-31T10:00:00Z"));
    }

    private static String reportOfDay(CasesOnHand day) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.write(assess(Cities.complete()), day, Locale.US, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Assessment assess(String document) {
        return Hezhou2022.policy().assess(Cities.read(document), LocalDate.of(2024, 12, 31));
    }

    private static String report(String document) {
        return report(document, Locale.US);
    }

    private static String report(String document, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.write(assess(document), locale, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String withoutScripts(String html) {
        return SCRIPT.matcher(html).replaceAll("");
    }

    private static JsonNode data(String html) {
        Matcher matcher = DATA.matcher(html);
        assertThat(matcher.find()).isTrue();
        try {
            return new ObjectMapper().readTree(matcher.group(1));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
