package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.value.InvalidValueException;

class RatioTest {
    private static final long MOST = Long.MAX_VALUE;

    @Property
    void reaching_a_ratio_is_exact_however_large_the_numbers_are(
            @ForAll @LongRange(min = 0) long part,
            @ForAll @LongRange(min = 0) long whole,
            @ForAll @LongRange(min = 0) long amount,
            @ForAll @LongRange(min = 1) long per) {
        boolean exactly = product(part, per).compareTo(product(whole, amount)) >= 0;

        assertThat(Ratio.of(amount, per).isReached(part, whole)).isEqualTo(exactly);
    }

    @Property
    void the_least_part_reaches_the_ratio_and_one_fewer_does_not(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long whole,
            @ForAll @LongRange(min = 0, max = 10_000) long amount,
            @ForAll @LongRange(min = 1, max = 10_000) long per) {
        Ratio ratio = Ratio.of(amount, per);
        long least = ratio.leastPart(whole);

        assertThat(ratio.isReached(least, whole)).isTrue();
        assertThat(least == 0 || !ratio.isReached(least - 1, whole)).isTrue();
    }

    @Test
    void the_ends_of_the_number_range_do_not_overflow() {
        assertThat(Ratio.of(MOST, MOST).isReached(MOST, MOST)).isTrue();
        assertThat(Ratio.of(MOST, MOST).isReached(MOST - 1, MOST)).isFalse();
        assertThat(Ratio.of(MOST, MOST - 1).isReached(MOST, MOST)).isFalse();
        assertThat(Ratio.of(0, 1).isReached(0, MOST)).isTrue();
        assertThat(Ratio.of(MOST, 1).isReached(MOST, 1)).isTrue();
        assertThat(Ratio.of(MOST, 1).isReached(MOST, 2)).isFalse();
    }

    @Test
    void a_least_part_beyond_the_number_range_stops_at_its_end() {
        assertThat(Ratio.of(1, 1).leastPart(MOST)).isEqualTo(MOST);
        assertThat(Ratio.of(3000, 100).leastPart(MOST)).isEqualTo(MOST);
    }

    @Test
    void percent_is_for_a_hundred() {
        assertThat(Ratio.percent(18)).isEqualTo(Ratio.of(18, 100));
        assertThat(Ratio.percent(18).leastPart(1000)).isEqualTo(180);
        assertThat(Ratio.percent(18).leastPart(1001)).isEqualTo(181);
    }

    @Test
    void a_negative_amount_and_a_whole_below_one_are_refused() {
        assertThatThrownBy(() -> Ratio.of(-1, 100))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The amount of a ratio is -1: expected 0 or more");
        assertThatThrownBy(() -> Ratio.of(1, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The whole of a ratio is 0: expected 1 or more");
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
