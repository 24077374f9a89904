package org.zhongzhi.governance.rules.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.support.ReflectionSupport;
import org.zhongzhi.governance.rules.casework.Case;

/** Compiles and runs the policy test suite of TESTING.md as it is printed there. */
class TestingPageTest {
    private static final Path PAGE = Path.of("TESTING.md");

    @TempDir
    Path folder;

    @Test
    void the_suite_compiles_and_all_of_its_tests_pass() throws Exception {
        List<String> failures = new ArrayList<>();

        int tests = run(block("java"), failures);

        assertThat(failures).isEmpty();
        assertThat(tests).isEqualTo(3);
    }

    @Test
    void under_another_policy_it_fails_with_the_words_that_are_quoted() throws Exception {
        String setting = "\"concurrent-posts.most\", 2";
        List<String> failures = new ArrayList<>();
        assertThat(block("java")).contains(setting);

        run(block("java").replace(setting, "\"concurrent-posts.most\", 3"), failures);

        assertThat(failures).containsExactly(block("text").stripTrailing());
    }

    @Test
    void the_property_of_cases_compiles_and_holds() throws Exception {
        compile("OurMattersTest", block("java", 2));
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> type = classes.loadClass("OurMattersTest");
            Object test = ReflectionSupport.newInstance(type);
            Method cases = type.getDeclaredMethod("cases");
            Method property = type.getDeclaredMethod("a_matter_is_ruled_on_at_most_once", Case.class);
            JqwikSession.run(() -> ((Arbitrary<?>) ReflectionSupport.invokeMethod(cases, test))
                    .sampleStream()
                    .limit(50)
                    .forEach(each -> ReflectionSupport.invokeMethod(property, test, each)));
        }
    }

    private static String block(String language) throws IOException {
        return block(language, 1);
    }

    private static String block(String language, int number) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        for (int each = 1; each <= number; each++) {
            assertThat(block.find())
                    .as("block %s of %s in %s", each, language, PAGE)
                    .isTrue();
        }
        return block.group(1);
    }

    /** Runs every test of a suite and collects what the failing ones say. */
    private int run(String suite, List<String> failures) throws Exception {
        compile("OurProgrammeTest", suite);
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> type = classes.loadClass("OurProgrammeTest");
            List<Method> tests = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .toList();
            for (Method test : tests) {
                run(type, test, failures);
            }
            return tests.size();
        }
    }

    private static void run(Class<?> type, Method test, List<String> failures) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        test.setAccessible(true);
        try {
            test.invoke(constructor.newInstance());
        } catch (InvocationTargetException e) {
            failures.add(e.getCause().getMessage());
        }
    }

    private void compile(String name, String suite) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve(name + ".java"), suite);
        Path compiler = Path.of(System.getProperty("java.home"), "bin", "javac");
        Process javac = new ProcessBuilder(
                        compiler.toString(),
                        "-encoding",
                        "UTF-8",
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(javac.getInputStream().readAllBytes(), UTF_8);
        assertThat(javac.waitFor()).as(told).isZero();
    }
}
