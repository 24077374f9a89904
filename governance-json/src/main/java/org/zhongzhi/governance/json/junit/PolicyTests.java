package org.zhongzhi.governance.json.junit;

import io.vavr.collection.Seq;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.zhongzhi.governance.json.DocumentException;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.PolicyTestFolder;
import org.zhongzhi.governance.json.policytest.PolicyTest;
import org.zhongzhi.governance.json.policytest.PolicyTestResult;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.policies.Policies;

/**
 * The tests of files as dynamic tests of JUnit 5, a container for each file and a test for each test and row.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> policyTests() {
 *     return PolicyTests.in(Path.of("src/test/policies"));
 * }
 * }</pre>
 */
public final class PolicyTests {
    private PolicyTests() {}

    /**
     * The tests in a file, or in the files of a directory and those below it.
     *
     * @param path the file or directory
     * @return the tests; one that fails says what was expected, what came out, and why
     * @throws DocumentException if a file is refused
     * @throws IllegalArgumentException if there are no tests: nobody takes an empty directory for a green one
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Stream<DynamicNode> in(Path path) {
        return in(path, GovernanceJson.standard(), Policies.all());
    }

    /**
     * The tests in a file, or in the files of a directory and those below it, of policies of the user's own.
     *
     * @param path the file or directory
     * @param json reads them, with the vocabulary of the policies
     * @param policies the policies that the tests can name
     * @return the tests
     * @throws DocumentException if a file is refused
     * @throws IllegalArgumentException if there are no tests
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Stream<DynamicNode> in(Path path, GovernanceJson json, Seq<Policy> policies) {
        Seq<Path> files = PolicyTestFolder.files(path, json);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("There are no policy tests in " + path
                    + ": expected files of the format zhongzhi/policy-test/1 whose names end in .yaml, .yml or .json");
        }
        return files.toJavaStream()
                .map(file -> DynamicContainer.dynamicContainer(
                        path.equals(file)
                                ? String.valueOf(file.getFileName())
                                : path.relativize(file).toString(),
                        file.toUri(),
                        json.readPolicyTests(file, policies)
                                .tests()
                                .toJavaStream()
                                .map(PolicyTests::dynamic)));
    }

    private static DynamicTest dynamic(PolicyTest test) {
        return DynamicTest.dynamicTest(test.title(), () -> {
            PolicyTestResult result = test.run();
            if (!result.isPassed()) {
                throw new AssertionError(result.explain(Locale.ENGLISH) + "\n" + result.explain(Locale.CHINA));
            }
        });
    }
}
