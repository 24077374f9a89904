package org.zhongzhi.governance.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.between;
import static org.zhongzhi.governance.rules.Requirement.byParameter;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;
import static org.zhongzhi.governance.rules.lint.AnyRules.A;
import static org.zhongzhi.governance.rules.lint.AnyRules.B;
import static org.zhongzhi.governance.rules.lint.AnyRules.C;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Requirement;
import org.zhongzhi.governance.rules.Unit;

class SearchTest {
    private static final Ratio HALF = Ratio.percent(50);

    @Test
    void the_least_numbers_are_given_as_the_example() {
        assertThat(holds(allOf(atLeast(B, 3), shareAtLeast(A, B, HALF))))
                .isEqualTo(new Answer.Possible(HashMap.of(A, 2L, B, 3L)));
        assertThat(holds(anyOf(between(A, 4, 5), atLeast(A, 7)))).isEqualTo(new Answer.Possible(HashMap.of(A, 4L)));
    }

    @Test
    void shares_are_followed_from_measure_to_measure() {
        Requirement chain =
                allOf(atLeast(C, 10), shareAtLeast(B, C, Ratio.of(2, 1)), shareAtLeast(A, B, Ratio.of(3, 2)));

        assertThat(holds(chain)).isEqualTo(new Answer.Possible(HashMap.of(A, 30L, B, 20L, C, 10L)));
        assertThat(holds(allOf(chain, atMost(A, 29)))).isEqualTo(new Answer.Impossible());
    }

    @Test
    void whole_numbers_leave_gaps_that_shares_do_not() {
        Requirement third = allOf(between(B, 1, 2), shareAtLeast(A, B, Ratio.of(1, 3)), atMost(A, 0));

        assertThat(holds(third)).isEqualTo(new Answer.Impossible());
    }

    @Test
    void shares_that_lift_each_other_without_end_are_kept_by_nothing() {
        Requirement rising = allOf(shareAtLeast(A, B, Ratio.percent(101)), shareAtLeast(B, A, Ratio.percent(100)));

        assertThat(holds(rising)).isEqualTo(new Answer.Impossible());
    }

    @Test
    void a_share_and_its_contrary_exclude_each_other_at_once() {
        Claims share = Claims.of(shareAtLeast(A, B, HALF));

        assertThat(Search.of(share.holds(), share.fails())).isEqualTo(new Answer.Impossible());
        assertThat(Search.of(
                        share.fails(),
                        Claims.of(shareAtLeast(A, B, Ratio.of(7, 14))).holds()))
                .isEqualTo(new Answer.Impossible());
        assertThat(Search.of(
                                share.holds(),
                                Claims.of(shareAtLeast(A, B, Ratio.percent(51))).fails())
                        .isPossible())
                .isTrue();
    }

    @Test
    void a_ring_of_shares_that_climbs_step_by_step_is_left_undecided() {
        Claim ring = Claim.every(
                Claims.of(shareAtLeast(A, B, Ratio.percent(100))).holds(),
                Claims.of(shareAtLeast(B, C, Ratio.percent(100))).holds(),
                Claims.of(shareAtLeast(A, C, Ratio.percent(100))).fails());

        assertThat(Search.of(ring)).isEqualTo(new Answer.Undecided());
    }

    @Test
    void too_many_alternatives_are_left_undecided() {
        assertThat(Search.of(allDiffer(4, 3))).isEqualTo(new Answer.Impossible());
        assertThat(Search.of(allDiffer(4, 4)).isPossible()).isTrue();
        assertThat(Search.of(allDiffer(9, 8))).isEqualTo(new Answer.Undecided());
    }

    @Test
    void a_share_of_a_measure_of_itself_is_whole() {
        assertThat(Search.of(Claims.of(shareAtLeast(A, A, Ratio.percent(100))).fails()))
                .isEqualTo(new Answer.Impossible());
        assertThat(holds(shareAtLeast(A, A, Ratio.percent(101)))).isEqualTo(new Answer.Impossible());
        assertThat(holds(shareAtLeast(A, A, Ratio.percent(99)))).isEqualTo(new Answer.Possible(HashMap.of(A, 1L)));
    }

    @Test
    void there_is_no_number_beyond_the_greatest() {
        assertThat(Search.of(Claims.of(atMost(A, Long.MAX_VALUE)).fails())).isEqualTo(new Answer.Impossible());
        assertThat(holds(atLeast(A, Long.MAX_VALUE))).isEqualTo(new Answer.Possible(HashMap.of(A, Long.MAX_VALUE)));
        assertThat(holds(allOf(atLeast(B, Long.MAX_VALUE), shareAtLeast(A, B, Ratio.of(2, 1)))))
                .isEqualTo(new Answer.Impossible());
    }

    @Test
    void an_open_parameter_is_refused() {
        assertThatThrownBy(() -> Claims.of(byParameter("p", "x", atLeast(A, 1), "y", atLeast(A, 2))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Parameter p is open: expected a policy to resolve it before the rule is looked at");
    }

    private static Answer holds(Requirement requirement) {
        return Search.of(Claims.of(requirement).holds());
    }

    /** That so many numbers below a limit all differ. */
    private static Array<Claim> allDiffer(int count, int limit) {
        Array<Measure> numbers = Array.range(0, count).map(SearchTest::numbered);
        return numbers.flatMap(one -> numbers.takeWhile(other -> !other.equals(one))
                        .map(other -> Claim.some(isLess(one, other), isLess(other, one))))
                .appendAll(numbers.map(each -> Claim.atMost(each, limit - 1)));
    }

    private static Claim isLess(Measure one, Measure other) {
        return Claims.of(shareAtLeast(one, other, Ratio.percent(100))).fails();
    }

    private static Measure numbered(int number) {
        return Measure.named("m" + number)
                .label("数", "number")
                .in(Unit.of("个", "things"))
                .measuring((reading, subject) -> Measured.of(0, Array.<EntityId>empty()));
    }
}
