package org.zhongzhi.governance.examples.nationwide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationwideJarIT {
    private static final Path JAR = Path.of(System.getProperty("nationwide.jar"));

    @TempDir
    private Path folder;

    @Test
    void the_jar_runs_by_itself_with_Spark_beside_it() throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        JAR.toString(),
                        "--cities",
                        "2",
                        "--share",
                        "1",
                        "--compare",
                        "--out",
                        "findings")
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int exitCode = builder.start().waitFor();

        assertThat(Files.readString(err)).isEmpty();
        assertThat(exitCode).isZero();
        assertThat(Files.readString(out)).contains("the same findings", "Findings written to findings");
        assertThat(folder.resolve("findings/findings.parquet/_SUCCESS")).exists();
    }

    @Test
    void the_jar_holds_the_libraries_and_no_part_of_Spark() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names =
                    jar.stream().map(java.util.zip.ZipEntry::getName).toList();

            assertThat(names)
                    .contains(
                            "org/zhongzhi/governance/model/Jurisdiction.class",
                            "org/zhongzhi/governance/rules/Policy.class",
                            "org/zhongzhi/governance/json/GovernanceJson.class",
                            "org/zhongzhi/governance/json/exchange/divisions/DivisionImport.class",
                            "META-INF/THIRD-PARTY.txt")
                    .noneMatch(name -> name.startsWith("org/apache/"))
                    .noneMatch(name -> name.startsWith("scala/"))
                    .noneMatch(name -> name.contains("com/fasterxml/"))
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .doesNotHaveDuplicates();
            assertThat(jar.getManifest().getMainAttributes().getValue("Add-Opens"))
                    .contains("java.base/sun.nio.ch");
        }
    }
}
