package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles and runs the ten lines of the README as they are printed there. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("^> (.+?)\n(?:\n|> (.+?)\n)?", Pattern.MULTILINE);
    private static final List<String> PACKAGES = List.of(
            "model", "model.organization", "model.territory", "model.time", "rules", "rules.hezhou2022", "json");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_ten_lines_compile_run_and_print_the_sentence_that_is_quoted(String readme) throws Exception {
        String text = Files.readString(ROOT.resolve(readme));
        copyBundledCity();

        String printed = run(compile(javaIn(text)));

        assertThat(printed).contains("violation fewer").contains(firstQuoteIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_city_in_json_is_read(String readme) throws IOException {
        String text = Files.readString(ROOT.resolve(readme));
        Matcher json = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(text);
        assertThat(json.find()).isTrue();

        assertThat(org.zhongzhi.governance.json.GovernanceJson.standard()
                        .readJurisdiction(json.group(1))
                        .size())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_changes_in_json_do_to_the_bundled_city_what_is_said(String readme) throws IOException {
        List<MatchResult> json = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve(readme)))
                .results()
                .toList();
        assertThat(json).hasSize(2);
        copyBundledCity();
        Path changes =
                Files.writeString(folder.resolve("changes.json"), json.get(1).group(1));

        Run run = Run.of("whatif", folder.resolve("city.json"), changes, "--as-of", "2024-12-31");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("✕ introduced (1)\n  emergency-team", "✓ resolved (1)\n  emergency-team");
    }

    private static String javaIn(String readme) {
        Matcher snippet = JAVA.matcher(readme);
        assertThat(snippet.find()).isTrue();
        return snippet.group(1);
    }

    private static String firstQuoteIn(String readme) {
        Matcher quote = QUOTED.matcher(readme);
        assertThat(quote.find()).isTrue();
        return quote.group(1);
    }

    private void copyBundledCity() throws IOException {
        try (InputStream city = Objects.requireNonNull(ReadmeTest.class.getResourceAsStream("hezhou.json"))) {
            Files.copy(city, folder.resolve("city.json"));
        }
    }

    private Path compile(String snippet) throws IOException {
        StringBuilder source = new StringBuilder(
                "import java.nio.file.Path;\nimport java.time.LocalDate;\nimport java.util.Locale;\n");
        PACKAGES.forEach(each ->
                source.append("import org.zhongzhi.governance.").append(each).append(".*;\n"));
        source.append("public class TenLines {\n    public static void main(String[] arguments) throws Exception {\n")
                .append(snippet)
                .append("    }\n}\n");
        Path file = Files.writeString(folder.resolve("TenLines.java"), source);
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        file.toString());
        assertThat(errors).isZero();
        return folder;
    }

    private String run(Path classes) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classes + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        "TenLines")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(java.exitValue()).as(printed).isZero();
        return printed;
    }
}
