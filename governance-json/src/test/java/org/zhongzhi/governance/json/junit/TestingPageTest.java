package org.zhongzhi.governance.json.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.policytest.PolicyTest;
import org.zhongzhi.governance.json.policytest.PolicyTestResult;

/** The page on testing shows tests in a file that pass. */
class TestingPageTest {
    private static final Path PAGE = Path.of("..", "governance-rules", "TESTING.md");
    private static final String BEGIN = "```yaml\n";

    @TempDir
    private Path folder;

    @Test
    void the_tests_of_the_page_pass_a_row_each() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(BEGIN) + BEGIN.length();
        Path file = Files.writeString(folder.resolve("tests.yaml"), page.substring(start, page.indexOf("```", start)));

        Seq<PolicyTest> tests = GovernanceJson.standard().readPolicyTests(file).tests();

        assertThat(tests.map(PolicyTest::title)).hasSize(2).allMatch(title -> title.startsWith("a team from 202"));
        assertThat(tests.map(PolicyTest::run)).allMatch(PolicyTestResult::isPassed);
    }
}
