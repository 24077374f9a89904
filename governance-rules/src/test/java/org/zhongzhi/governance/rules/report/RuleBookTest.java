package org.zhongzhi.governance.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Provision;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.statutes.Statutes;

/** The page of the shipped rules is made from the rules, and says of every clause what answers it. */
class RuleBookTest {
    private static final Path PAGE = Path.of("..", "RULES.md");
    private static final String OPENING = """
            # 规则 / Rules

            本页由政策生成。 This page is generated from the policies; after a change of a rule, write it anew with
            `mvn -pl governance-model,governance-rules test -Dtest=RuleBookTest -Dsurefire.failIfNoSpecifiedTests=false -Drules.write=true`.

            """;

    private final Policy hezhou = Hezhou2022.policy();

    @Test
    void the_page_in_the_repository_is_that_of_the_shipped_policies() throws IOException {
        String page = OPENING + RuleBook.of(hezhou) + "\n" + RuleBook.of(Statutes.policy());

        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("RULES.md is stale: write it anew as its first lines say")
                .isEqualTo(page);
    }

    @Test
    void every_clause_of_the_article_has_a_rule_or_a_procedure_or_is_held_as_data() {
        assertThat(hezhou.provisions().reject(each -> each.isAnswered(hezhou)).map(Provision::clause))
                .isEmpty();
        assertThat(Provision.of(hezhou.provisions().head().clause(), hezhou.title())
                        .isAnswered(Policy.builder()
                                .from(hezhou)
                                .sections(Array.empty())
                                .parameters(Array.empty())
                                .build()))
                .isFalse();
    }

    @Test
    void every_rule_of_the_article_cites_one_of_its_clauses() {
        assertThat(hezhou.rules()
                        .filter(rule -> rule.clause().source().equals(hezhou.id()))
                        .map(Rule::clause))
                .isSubsetOf(hezhou.provisions().map(Provision::clause));
    }

    @Test
    void a_rule_shows_its_parameters_as_they_are_set() {
        assertThat(RuleBook.of(hezhou.with("concurrent-posts.most", 5)))
                .contains("- 要求 required: 所任职务不多于5个 — posts held: at most 5\n"
                        + "- 参数 parameter: `concurrent-posts.most` = `5`, 一人任职数上限 / Posts that one person holds at most"
                        + " (1至20的整数; a whole number from 1 to 20)\n");
    }
}
