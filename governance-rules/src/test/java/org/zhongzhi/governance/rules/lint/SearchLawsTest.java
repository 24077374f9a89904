package org.zhongzhi.governance.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.lint.AnyRules.smallNumbers;
import static org.zhongzhi.governance.rules.lint.AnyRules.verdict;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.zhongzhi.governance.rules.Requirement;
import org.zhongzhi.governance.rules.Verdict;

class SearchLawsTest {
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void of_bounds_every_verdict_is_found_that_small_numbers_give_and_no_other(
            @ForAll("bounds") Requirement requirement) {
        claims(requirement).forEach((expected, claim) -> {
            Answer answer = Search.of(claim);

            assertThat(answer.isPossible() || answer.isImpossible()).isTrue();
            assertThat(answer.isPossible())
                    .isEqualTo(smallNumbers().exists(numbers -> verdict(requirement, numbers) == expected));
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_found_is_so_and_what_is_not_there_no_small_numbers_give(
            @ForAll("withShares") Requirement requirement) {
        claims(requirement).forEach((expected, claim) -> {
            Answer answer = Search.of(claim);

            Statistics.label("answer").collect(answer.getClass().getSimpleName());
            if (answer instanceof Answer.Possible possible) {
                assertThat(verdict(requirement, possible.example())).isEqualTo(expected);
            } else if (answer.isImpossible()) {
                assertThat(smallNumbers()).noneMatch(numbers -> verdict(requirement, numbers) == expected);
            }
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void several_claims_are_true_together_where_each_of_them_is(
            @ForAll("withShares") Requirement one, @ForAll("withShares") Requirement other) {
        Answer answer = Search.of(Claims.of(one).keeps(), Claims.of(other).applies());

        if (answer instanceof Answer.Possible possible) {
            assertThat(verdict(one, possible.example())).isNotEqualTo(Verdict.FAILS);
            assertThat(verdict(other, possible.example())).isNotEqualTo(Verdict.MOOT);
        } else if (answer.isImpossible()) {
            assertThat(smallNumbers())
                    .noneMatch(numbers ->
                            verdict(one, numbers) != Verdict.FAILS && verdict(other, numbers) != Verdict.MOOT);
        }
    }

    private static Map<Verdict, Claim> claims(Requirement requirement) {
        Claims claims = Claims.of(requirement);
        return HashMap.of(Verdict.HOLDS, claims.holds(), Verdict.FAILS, claims.fails(), Verdict.MOOT, claims.moot());
    }

    @Provide
    Arbitrary<Requirement> bounds() {
        return AnyRules.bounds();
    }

    @Provide
    Arbitrary<Requirement> withShares() {
        return AnyRules.withShares();
    }
}
