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

    private String open(String document) throws IOException, InterruptedException {
        Path browser = browser().orElse(null);
        assumeTrue(browser != null, "skipped: there is no chromium or google-chrome on the path");
        Path html = directory.resolve("report.html");
        Run.of("check", Cities.save(directory, document), "--format", "html", "--as-of", "2024-12-31", "--out", html);
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
                        "--user-data-dir=" + directory.resolve("profile"),
                        "--window-size=1440,2400",
                        "--dump-dom",
                        html.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
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
