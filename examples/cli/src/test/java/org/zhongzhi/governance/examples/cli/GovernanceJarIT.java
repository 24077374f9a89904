package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar, run as a user runs it: from some directory, in a locale that knows no Chinese. */
class GovernanceJarIT {
    private static final Path JAR = Path.of(System.getProperty("governance.jar"));

    @TempDir
    private Path directory;

    @Test
    void the_demo_runs_from_the_jar_alone() throws Exception {
        Run run = java("demo");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("As of: 2024-12-31", "target/demo/report.html");
        assertThat(directory.resolve("target/demo/report.html")).content().contains("贺州", "</html>");
        assertThat(directory.resolve("target/demo/report.json")).content().contains("贺州");
    }

    @Test
    void output_is_UTF_8_where_the_platform_is_not() throws Exception {
        Cities.save(directory, Cities.withoutTeam());

        Run run = java("check", "city.json", "--as-of", "2024-12-31", "--lang", "zh-CN");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("示例市", "✕ 不符合 (1)", "    ✕ 桥头社区");
    }

    @Test
    void exit_codes_tell_compliance_violation_and_bad_input() throws Exception {
        Cities.save(directory, Cities.complete());

        assertThat(java("check", "city.json", "--as-of", "2024-12-31").exitCode())
                .isZero();
        assertThat(java("check", "city.json", "--as-of", "2021-12-31").exitCode())
                .isZero();
        Cities.save(directory, Cities.withoutTeam());
        assertThat(java("check", "city.json", "--as-of", "2024-12-31").exitCode())
                .isEqualTo(1);
        assertThat(java("check", "none.json")).isEqualTo(new Run(2, "", "governance: none.json: no such file\n"));
        assertThat(java().exitCode()).isEqualTo(2);
    }

    @Test
    void what_changes_would_do_is_told_from_the_jar() throws Exception {
        Cities.save(directory, Cities.withoutTeam());
        Cities.saveChanges(directory, Cities.changes());

        Run run = java("whatif", "city.json", "changes.json", "--lang", "zh-CN");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("✕ 新增不符合 (1)", "✓ 消除不符合 (1)");
        assertThat(java("whatif", "city.json", "none.json"))
                .isEqualTo(new Run(2, "", "governance: none.json: no such file\n"));
    }

    @Test
    void names_that_the_locale_cannot_hold_are_refused_and_not_garbled() throws Exception {
        Files.writeString(directory.resolve("codes.json"), "{\"4599\": {\"459902\": \"中心区\"}}");

        Run run = java("import", "divisions", "codes.json", "--out", "city.json", "--name", "4599=示例市");

        if (run.exitCode() == 0) {
            // Some JDKs read the command line as UTF-8 in the C locale.
            assertThat(directory.resolve("city.json")).content().contains("示例市");
        } else {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("UTF-8").doesNotContain("\tat ");
        }
    }

    @Test
    void the_jar_knows_its_version_and_whose_work_it_holds() throws Exception {
        assertThat(java("--version").out()).matches("governance \\d+\\.\\d+\\.\\d+.*\n");
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
            assertThat(jar.getEntry("META-INF/THIRD-PARTY.txt")).isNotNull();
            assertThat(jar.stream().map(java.util.zip.ZipEntry::getName))
                    .noneMatch(name -> name.endsWith("module-info.class") || name.endsWith(".js.map"))
                    .doesNotHaveDuplicates();
        }
    }

    private Run java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("run", ".out");
        Path err = Files.createTempFile("run", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("LANG", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int exitCode = builder.start().waitFor();
        try {
            return new Run(
                    exitCode,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
