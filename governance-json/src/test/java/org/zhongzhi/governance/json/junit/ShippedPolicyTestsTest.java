package org.zhongzhi.governance.json.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.OutcomeKind.NOT_APPLICABLE;
import static org.zhongzhi.governance.rules.OutcomeKind.PENDING;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.UNKNOWN;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.PolicyTestFolder;
import org.zhongzhi.governance.json.policytest.PolicyTest;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.policies.Policies;
import org.zhongzhi.governance.rules.testing.AnyCity;

/** The tests of the shipped policies, which are files, and that they leave out no rule and no outcome. */
class ShippedPolicyTestsTest {
    private static final Path FILES = Path.of("src", "test", "resources", "policy-tests");

    /** The outcomes that rules can have beside satisfied and violated, by their letters. */
    private static final Map<Character, OutcomeKind> LETTERS =
            HashMap.of('n', NOT_APPLICABLE, 'u', UNKNOWN, 'p', PENDING);

    private static final Map<String, String> FURTHER = List.ofAll("""
            joint-conference-established n
            sector-consultation-held n
            stationed-agency-duty-report n
            estate-party-organization nu
            party-organization-form u
            grid-network-complete n
            new-workers-engaged n
            community-task-admitted u
            checked-in-unit-active n
            service-circle-15-minutes u
            response-circle-15-minutes u
            property-service-coverage np
            old-estate-self-management np
            two-way-entry nu
            cross-appointment-eligible nu
            term-in-force u
            volunteer-share npu
            service-centre-area u
            community-centre-area u
            centre-title-clear u
            secretary-advancement-due n
            secretary-appraised n
            community-liaison-district u
            subdistrict-leader-estates nu
            liaison-deeds n
            residents-committee-households nu
            residents-committee-members nu
            residents-committee-term nu
            residents-meeting-majority nu
            owners-committee-members nu
            owners-committee-of-owners n
            owners-committee-term nu
            party-branch-size nu
            party-branch-size-generally nu
            party-branch-committee nu
            party-branch-term nu
            party-organization-size nu
            owners-vote-quorum nu
            owners-vote-majority nu
            """.lines().toList())
            .toMap(line -> line.substring(0, line.indexOf(' ')), line -> line.substring(line.indexOf(' ') + 1));

    @TestFactory
    Stream<DynamicNode> policyTests() {
        return PolicyTests.in(FILES);
    }

    @Test
    void every_rule_of_every_policy_is_tested_in_every_outcome_it_can_have_and_in_no_other() {
        Seq<PolicyTest> tests = PolicyTestFolder.files(FILES, GovernanceJson.standard())
                .flatMap(file -> GovernanceJson.standard().readPolicyTests(file).tests());

        TreeMap<String, Set<OutcomeKind>> tested = new TreeMap<>();
        TreeMap<String, Set<OutcomeKind>> possible = new TreeMap<>();
        for (Policy policy : Policies.all()) {
            policy.rules().forEach(rule -> possible.put(rule.id(), possible(rule)));
        }
        for (PolicyTest test : tests) {
            // What a test expects counts only where it holds.
            assertThat(test.run().explain(Locale.ENGLISH)).isEmpty();
            test.expectations()
                    .forEach(each ->
                            each.outcome().forEach(kind -> tested.merge(each.rule(), HashSet.of(kind), Set::union)));
        }

        assertThat(possible).hasSize(64 + 14 + 3).containsKeys(FURTHER.keySet().toJavaArray(String[]::new));
        assertThat(tested).isEqualTo(possible);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void no_city_brings_up_an_outcome_that_is_not_among_those_a_rule_can_have(
            @ForAll(supplier = AnyCity.class) Jurisdiction city,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate date) {
        for (Policy policy : Policies.all()) {
            policy.assess(city, date)
                    .findings()
                    .forEach(finding -> assertThat(possible(finding.rule()))
                            .as(finding.rule().id())
                            .contains(finding.outcome().kind()));
        }
    }

    private static Set<OutcomeKind> possible(Rule rule) {
        return List.ofAll(FURTHER.getOrElse(rule.id(), "").toCharArray())
                .map(letter -> LETTERS.get(letter).get())
                .toSet()
                .add(SATISFIED)
                .add(VIOLATED);
    }
}
