package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.integrity.Integrity;
import org.zhongzhi.governance.rules.statutes.Statutes;

/** Runs the tests of the rules and asks what they verified: every rule, in every outcome it can have, and in words. */
class EveryRuleIsTestedTest {
    private static TestExecutionSummary summary;

    @BeforeAll
    static void run_the_tests_of_the_rules() {
        LauncherDiscoveryRequest tests = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        selectPackage(Hezhou2022.class.getPackageName()),
                        selectPackage(Integrity.class.getPackageName()),
                        selectPackage(Statutes.class.getPackageName()))
                .filters(includeClassNamePatterns(".*Test"), includeEngines("junit-jupiter"))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(tests, listener);
        summary = listener.getSummary();
    }

    @Test
    void the_tests_ran_and_passed() {
        assertThat(summary.getFailures())
                .extracting(failure -> failure.getTestIdentifier().getDisplayName())
                .isEmpty();
        assertThat(summary.getTestsSucceededCount())
                .isEqualTo(summary.getTestsFoundCount())
                .isGreaterThan(400);
    }

    @Test
    void every_rule_was_verified_in_every_outcome_it_can_have_and_in_no_other() {
        Map<String, Set<OutcomeKind>> verified = new TreeMap<>();
        for (Rule rule : Tested.EVERY_RULE.rules()) {
            Set<OutcomeKind> kinds = EnumSet.noneOf(OutcomeKind.class);
            Tested.COVERAGE.outcomes(rule.id()).forEach(kinds::add);
            verified.put(rule.id(), kinds);
        }

        assertThat(verified).containsExactlyInAnyOrderEntriesOf(PossibleOutcomes.of(Tested.EVERY_RULE));
    }

    @Test
    void of_every_rule_one_whole_sentence_was_verified_in_both_languages() {
        assertThat(Tested.COVERAGE.explained())
                .containsExactlyElementsOf(Tested.EVERY_RULE.rules().map(Rule::id));
        Tested.COVERAGE.verifyComplete();
    }

    @Test
    void there_are_64_rules_of_the_programme_14_of_statutes_and_3_of_integrity() {
        assertThat(Tested.EVERY_RULE.rules()).hasSize(64 + 14 + 3);
        assertThat(Tested.EVERY_RULE.rules().map(Rule::id)).containsAll(PossibleOutcomes.rules());
    }
}
