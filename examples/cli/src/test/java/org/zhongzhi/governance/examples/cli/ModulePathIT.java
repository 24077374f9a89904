package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import io.vavr.collection.Seq;
import io.vavr.match.annotation.Unapply;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.rules.Policy;

/** The libraries, used by a small program that is a module, and by the same program that is not. */
class ModulePathIT {
    private static final String MODULE = """
            module user {
                requires org.zhongzhi.governance.json;
                requires org.zhongzhi.governance.rules;
            }
            """;

    private static final String PROGRAM = """
            package user;

            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.Locale;
            import java.util.List;
            import org.zhongzhi.governance.json.GovernanceJson;
            import org.zhongzhi.governance.json.statistics.HandlingTimes;
            import org.zhongzhi.governance.model.Jurisdiction;
            import org.zhongzhi.governance.rules.Assessment;
            import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

            public class Program {
                public static void main(String[] arguments) {
                    Jurisdiction city = GovernanceJson.standard().readJurisdiction(Path.of(arguments[0]));
                    Assessment today = Hezhou2022.policy().assess(city, LocalDate.of(2024, 12, 31));
                    System.out.println(Jurisdiction.class.getModule().isNamed() + " " + today.violations().size());
                    System.out.println(GovernanceJson.standard().readJurisdiction(GovernanceJson.standard().toJson(city)).equals(city));
                    System.out.println(HandlingTimes.of(List.of(60L, 90L, 100L)).median().get());
                }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void the_libraries_work_on_the_module_path() throws Exception {
        Path classes = compile(List.of("--module-path", libraries()), source("module-info", MODULE), program());

        String out = java("--module-path", libraries() + File.pathSeparator + classes, "--module", "user/user.Program");

        assertThat(out).isEqualTo("true 1\ntrue\n90\n");
    }

    @Test
    void the_libraries_work_on_the_class_path() throws Exception {
        Path classes = compile(List.of("--class-path", libraries()), program());

        String out = java("--class-path", libraries() + File.pathSeparator + classes, "user.Program");

        assertThat(out).isEqualTo("false 1\ntrue\n90\n");
    }

    private Path compile(List<String> options, Path... sources) {
        Path classes = directory.resolve("classes");
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-d", classes.toString(), "--release", "17"));
        Stream.of(sources).map(Path::toString).forEach(arguments::add);
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int exitCode =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        assertThat(exitCode).as(messages.toString(StandardCharsets.UTF_8)).isZero();
        return classes;
    }

    private String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        command.add(Cities.save(directory, Cities.withoutTeam()).toString());
        Path out = directory.resolve("out.txt");
        int exitCode = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assertThat(exitCode).as(Files.readString(out)).isZero();
        return Files.readString(out);
    }

    private Path program() throws IOException {
        return source("user/Program", PROGRAM);
    }

    private Path source(String name, String text) throws IOException {
        Path file = directory.resolve("src").resolve(name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** The three libraries and what they need at run time, and nothing else. */
    private static String libraries() {
        return Stream.of(
                        Jurisdiction.class,
                        Policy.class,
                        GovernanceJson.class,
                        Seq.class,
                        Unapply.class,
                        JsonParser.class,
                        ObjectMapper.class,
                        JsonProperty.class,
                        YAMLFactory.class,
                        LoaderOptions.class,
                        Histogram.class,
                        CsvReader.class)
                .map(ModulePathIT::home)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
