package org.zhongzhi.governance.examples.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.JudgedRule;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;

class AgreementTest {
    private static final Data DATA = Data.of(400);

    @ParameterizedTest
    @EnumSource
    void every_contestant_finds_the_same_as_loaded_and_after_edits_of_each_kind(Contestant contestant) {
        assertThat(Agreement.check(DATA, List.of(contestant), 200)).isPositive();
    }

    @Test
    void every_rule_is_violated_by_some_and_satisfied_by_more() {
        Loaded loaded = Trial.of(Contestant.RECORDS, DATA).load();
        loaded.assess();

        assertThat(loaded.violations().stream().collect(Collectors.groupingBy(Violation::rule, Collectors.counting())))
                .containsOnlyKeys(JudgedRule.values())
                .allSatisfy((rule, count) -> assertThat(count).isLessThan(200));
    }

    @Test
    void a_contestant_that_finds_something_else_ends_the_run() {
        Violation real = new Violation(JudgedRule.LIAISON, "100000000001");
        Violation made = new Violation(JudgedRule.LIAISON, "100000000002");

        assertThatThrownBy(
                        () -> Agreement.compare(Contestant.DROOLS, "as loaded", new Always(Set.of(made)), Set.of(real)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Drools 10.2.0, as loaded: finds 1 as [" + made
                        + "] that the loop over records does not, and lacks 1 as [" + real + "]");
    }

    /** A contestant that has made up its mind. */
    private record Always(Set<Violation> violations) implements Loaded {
        @Override
        public Object assess() {
            return violations;
        }
    }
}
