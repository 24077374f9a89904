package org.zhongzhi.governance.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who verifies rules needs neither AssertJ nor jqwik nor JUnit on the class path. */
class RuleVerifierAloneTest {
    private static final Pattern TEST_LIBRARY =
            Pattern.compile("(assertj|byte-buddy|jqwik|junit|opentest4j|apiguardian|archunit|slf4j|surefire).*");
    private static URLClassLoader alone;

    /** The class path of this test without the libraries for tests; the platform has none of them either. */
    @BeforeAll
    static void leave_the_libraries_for_tests_out() {
        URL[] rest = List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .map(Path::of)
                .filter(path ->
                        !TEST_LIBRARY.matcher(path.getFileName().toString()).matches())
                .map(RuleVerifierAloneTest::url)
                .toArray(URL[]::new);
        alone = new URLClassLoader(rest, ClassLoader.getPlatformClassLoader());
    }

    @AfterAll
    static void close() throws Exception {
        alone.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"org.assertj.core.api.Assertions", "net.jqwik.api.Arbitrary", "org.junit.jupiter.api.Assertions"
            })
    void the_libraries_are_left_out_indeed(String type) {
        assertThatThrownBy(() -> alone.loadClass(type)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void the_verifier_loads_verifies_and_complains_all_the_same() throws Exception {
        Class<?> loaded = alone.loadClass(PlainVerification.class.getName());
        Callable<?> verification = (Callable<?>) loaded.getDeclaredConstructor().newInstance();

        assertThat(loaded).isNotSameAs(PlainVerification.class);
        assertThat(verification.call())
                .asString()
                .startsWith("Broken expectation of rule emergency-team (hezhou-2022 § 2.3a) as of 2024-06-30."
                        + "\n  Expected: satisfied for division 451102001001 (甲社区)"
                        + "\n   But was: violated");
    }

    @Test
    void what_is_written_for_the_libraries_does_not_load_without_them() {
        for (String type : Set.of("GovernanceAssertions", "AnyJurisdiction")) {
            assertThatThrownBy(() -> alone.loadClass(RuleVerifier.class.getPackageName() + "." + type)
                            .getDeclaredMethods())
                    .isInstanceOf(NoClassDefFoundError.class);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
