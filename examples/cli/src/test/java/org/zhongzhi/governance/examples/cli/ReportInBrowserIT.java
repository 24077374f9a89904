package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a browser makes it: scripts run, charts are drawn, and hostile names stay text. */
@Tag("browser")
class ReportInBrowserIT {
    @TempDir
    private Path directory;

    @Test
    void the_page_is_drawn() throws Exception {
        String page = open(Cities.withoutTeam());

        assertThat(page)
                .contains("<title>Sample city</title>")
                .contains("1 of 292 findings")
                .contains("emergency teams")
                .contains("<option value=\"459902001001\"")
                .contains("p-7")
                .containsPattern("(?s)id=\"clauses-table\".*?hezhou-2022 § 2.3a.*?class=\"stand violated\".*?§ 2.3b")
                .containsPattern("(?s)id=\"systems-chart\".*?<svg")
                .containsPattern("(?s)id=\"territory-chart\".*?<svg")
                .containsPattern("(?s)id=\"community-chart\".*?<svg");
    }

    @Test
    void names_that_hold_markup_are_shown_and_not_run() throws Exception {
        String hostile = "</script><script>document.title='run'</script><img src=x onerror=document.title='run'>\\\"'";
        String page = open(Cities.complete()
                .replace("桥头社区\"", hostile + "\"")
                .replace("桥头花园\"", hostile + "\"")
                .replace("桥头社区居民委员会", hostile)
                .replace("\"副书记\"", "\"" + hostile + "\""));

        assertThat(page).contains("<title>Sample city</title>").doesNotContain("<img");
        assertThat(page).contains("&lt;img src=x onerror=document.title='run'&gt;");
    }

    @Test
    void a_city_without_anything_is_drawn_too() throws Exception {
        String page = open("{\"format\": \"zhongzhi/jurisdiction/1\","
                + " \"about\": {\"title\": {\"zh-CN\": \"空\", \"en\": \"Empty\"}}}");

        assertThat(page)
                .contains("<title>Empty</title>", "0 of 0 findings", "The data hold no division.")
                .contains("The data hold no body of a community.");
    }

    @Test
    void the_timeline_of_a_case_that_the_address_names_is_drawn_without_an_error() throws Exception {
        String page = demo("--lang", "en");
        Path errors = directory.resolve("errors.txt");

        String drawn = dom(page, "#case=matter-052", errors);

        assertThat(drawn)
                .contains("200 of 200 cases")
                .containsPattern("(?s)id=\"case-matter-052\".*?Time limits.*?time from registration to closing")
                .containsPattern("(?s)id=\"case-chart\".*?<svg.*?What happened.*?awaiting a ruling")
                .containsPattern("(?s)What happened.*?wrong competence.*?whether the ground of a return holds: yes")
                .contains("supervisor · 中共")
                .doesNotContain("r-4711");
        assertThat(errors).content().doesNotContain("CONSOLE");
    }

    @Test
    void the_cases_are_filtered_by_procedure_state_deadline_and_day() throws Exception {
        String page = driven(demo("--lang", "zh-CN"), """
                const counts = [];
                const choose = (key, value) => {
                  const box = document.getElementById('cases-' + key);
                  box.value = value;
                  box.dispatchEvent(new Event('input'));
                  counts.push(document.getElementById('cases-count').textContent);
                };
                choose('procedure', 'whistle');
                choose('state', 'whistle/scored');
                choose('status', 'missed');
                document.getElementById('cases-reset').click();
                choose('day', 'reported');
                document.querySelector('[data-case]').click();
                document.title = counts.join(' | ') + ' | ' + document.querySelectorAll('#case-chart svg').length + ' | ' + failures;
                """);

        assertThat(dom(page, "", directory.resolve("errors.txt")))
                .containsPattern("<title>共 200 件，符合筛选 16 件 \\| 共 200 件，符合筛选 [1-9] 件 \\| 共 200 件，符合筛选 [1-9] 件"
                        + " \\| 共 200 件，符合筛选 \\d\\d 件 \\| 1 \\| 0</title>");
    }

    /** The report of the demo. */
    private String demo(String... options) throws IOException {
        Run.of(Stream.concat(Stream.of("demo", "--out", directory), Stream.of(options))
                .toArray());
        return Files.readString(directory.resolve("report.html"));
    }

    /** The page with a script of a test after its own, which it does not allow by itself. */
    private static String driven(String page, String script) {
        String open = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", """
                        <script>let failures = 0; addEventListener('error', () => { failures++; });</script>""");
        int end = open.lastIndexOf("</body>");
        return open.substring(0, end) + "<script>" + script + "</script>" + open.substring(end);
    }

    private String open(String document) throws IOException, InterruptedException {
        Path html = directory.resolve("report.html");
        Run.of("check", Cities.save(directory, document), "--format", "html", "--as-of", "2024-12-31", "--out", html);
        return dom(Files.readString(html), "", directory.resolve("errors.txt"));
    }

    /** A page as a browser has made it, without the scripts, and what the browser says on the way. */
    private String dom(String page, String anchor, Path errors) throws IOException, InterruptedException {
        Path browser = browser().orElse(null);
        assumeTrue(browser != null, "skipped: there is no chromium or google-chrome on the path");
        Path html = Files.writeString(directory.resolve("opened.html"), page);
        Path out = directory.resolve("page.html");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + directory.resolve("profile"),
                        "--window-size=1440,2400",
                        "--dump-dom",
                        html.toUri() + anchor)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(out).replaceAll("(?s)<script.*?</script>", "");
    }

    private static Optional<Path> browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
