package org.zhongzhi.governance.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.lint.AnyRules.fails;
import static org.zhongzhi.governance.rules.lint.AnyRules.holds;
import static org.zhongzhi.governance.rules.lint.AnyRules.smallNumbers;
import static org.zhongzhi.governance.rules.lint.AnyRules.verdict;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Requirement;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Verdict;

class PolicyLintLawsTest {
    private static final Seq<Map<Measure, Long>> SMALL = smallNumbers();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_reported_small_numbers_do_not_disprove(@ForAll("withShares") List<Requirement> requirements) {
        assertNothingDisproves(AnyRules.policy(requirements));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void of_bounds_alone_everything_is_reported_that_small_numbers_show(
            @ForAll("bounds") List<Requirement> requirements) {
        Policy policy = AnyRules.policy(requirements);
        Seq<LintFinding> findings = PolicyLint.of(policy);

        assertNothingDisproves(policy);
        for (Rule rule : policy.rules()) {
            boolean holds = SMALL.exists(numbers -> holds(rule, numbers));
            boolean fails = SMALL.exists(numbers -> fails(rule, numbers));
            assertThat(reports(findings, LintCode.NEVER_HOLDS, rule)).isEqualTo(!holds && fails);
            assertThat(reports(findings, LintCode.NEVER_APPLIES, rule)).isEqualTo(!holds && !fails);
            assertThat(reports(findings, LintCode.ALWAYS_HOLDS, rule)).isEqualTo(holds && !fails);
        }
        Seq<Rule> sound = policy.rules()
                .filter(rule ->
                        SMALL.exists(numbers -> holds(rule, numbers)) && SMALL.exists(numbers -> fails(rule, numbers)));
        boolean keepable = SMALL.exists(numbers -> sound.forAll(rule -> !fails(rule, numbers)));
        Statistics.label("keepable").collect(keepable);
        assertThat(findings.exists(finding -> finding.code() == LintCode.CONTRADICTION))
                .isEqualTo(!keepable);
        assertThat(findings.filter(finding -> finding.code() == LintCode.CONTRADICTION))
                .allMatch(finding -> isLeast(rules(policy, finding)));
        assertEveryPairThatNeverHoldsTogether(findings, sound);
    }

    private static void assertEveryPairThatNeverHoldsTogether(Seq<LintFinding> findings, Seq<Rule> sound) {
        for (Rule one : sound) {
            for (Rule other : sound.dropWhile(each -> !each.equals(one)).tail()) {
                boolean keepable = SMALL.exists(numbers -> !fails(one, numbers) && !fails(other, numbers));
                boolean together = SMALL.exists(numbers -> holds(one, numbers) && holds(other, numbers));
                boolean eachWhereOther = SMALL.exists(numbers -> holds(one, numbers) && applies(other, numbers))
                        && SMALL.exists(numbers -> holds(other, numbers) && applies(one, numbers));
                assertThat(findings.exists(finding -> finding.code() == LintCode.CONTRADICTION_WHERE_BOTH_APPLY
                                && finding.rules().contains(one.id())
                                && finding.rules().contains(other.id())))
                        .isEqualTo(keepable && !together && eachWhereOther);
            }
        }
    }

    private static void assertNothingDisproves(Policy policy) {
        for (LintFinding finding : PolicyLint.of(policy)) {
            Seq<Rule> rules = rules(policy, finding);
            Rule first = rules.head();
            Rule last = rules.last();
            Statistics.label("code").collect(finding.code());
            switch (finding.code()) {
                case CONTRADICTION -> assertThat(SMALL).allMatch(numbers -> rules.exists(rule -> fails(rule, numbers)));
                case CONTRADICTION_WHERE_BOTH_APPLY ->
                    assertThat(SMALL).noneMatch(numbers -> holds(first, numbers) && holds(last, numbers));
                case NEVER_HOLDS -> assertThat(SMALL).noneMatch(numbers -> holds(first, numbers));
                case NEVER_APPLIES ->
                    assertThat(SMALL).allMatch(numbers -> verdict(first.judged(), numbers) == Verdict.MOOT);
                case ALWAYS_HOLDS -> assertThat(SMALL).noneMatch(numbers -> fails(first, numbers));
                case IMPLIED, DUPLICATE ->
                    assertThat(SMALL).noneMatch(numbers -> fails(first, numbers) && !fails(last, numbers));
                default -> throw new AssertionError("Nothing about dates was asked for: " + finding);
            }
        }
    }

    /** Whether rules cannot all be kept, and could if any of them were left out. */
    private static boolean isLeast(Seq<Rule> rules) {
        return rules.forAll(gone -> SMALL.exists(numbers -> rules.remove(gone).forAll(rule -> !fails(rule, numbers))));
    }

    private static boolean applies(Rule rule, Map<Measure, Long> numbers) {
        return verdict(rule.judged(), numbers) != Verdict.MOOT;
    }

    private static boolean reports(Seq<LintFinding> findings, LintCode code, Rule rule) {
        return findings.exists(
                finding -> finding.code() == code && finding.rules().contains(rule.id()));
    }

    private static Seq<Rule> rules(Policy policy, LintFinding finding) {
        return finding.rules().flatMap(policy::rule);
    }

    @Provide
    Arbitrary<List<Requirement>> bounds() {
        return AnyRules.bounds().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Requirement>> withShares() {
        return AnyRules.withShares().list().ofMinSize(1).ofMaxSize(4);
    }
}
