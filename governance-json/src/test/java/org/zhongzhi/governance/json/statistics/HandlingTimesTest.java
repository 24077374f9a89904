package org.zhongzhi.governance.json.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhongzhi.governance.model.value.InvalidValueException;

class HandlingTimesTest {
    @Provide
    Arbitrary<List<Long>> minutes() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 300),
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.longs().between(0, HandlingTimes.LONGEST))
                .list()
                .ofMinSize(1)
                .ofMaxSize(200);
    }

    @Property(tries = 200)
    void a_percentile_is_the_exact_one_of_the_nearest_rank_within_the_stated_error(
            @ForAll("minutes") List<Long> minutes, @ForAll @IntRange(min = 1, max = 100) int percent) {
        long exact = minutes.stream()
                .sorted()
                .skip((minutes.size() * (long) percent + 99) / 100 - 1)
                .findFirst()
                .get();
        long told = HandlingTimes.of(minutes).percentile(percent).get();

        assertThat(told).isGreaterThanOrEqualTo(exact);
        assertThat((told - exact) * 100).isLessThanOrEqualTo(exact * HandlingTimes.ERROR_PERCENT);
        if (exact < 256) {
            assertThat(told).isEqualTo(exact);
        }
    }

    @Property(tries = 50)
    void times_add_up_in_any_order(@ForAll("minutes") List<Long> some, @ForAll("minutes") List<Long> others) {
        HandlingTimes all = HandlingTimes.of(Array.ofAll(some).appendAll(others));

        assertThat(HandlingTimes.of(some).plus(HandlingTimes.of(others)))
                .isEqualTo(all)
                .isEqualTo(HandlingTimes.of(others).plus(HandlingTimes.of(some)))
                .hasSameHashCodeAs(all);
        assertThat(HandlingTimes.counted(all.counts())).isEqualTo(all);
        assertThat(all.count()).isEqualTo(some.size() + others.size());
    }

    @Example
    void of_no_times_there_is_no_median() {
        assertThat(HandlingTimes.none().median()).isEmpty();
        assertThat(HandlingTimes.none().ninthDecile()).isEmpty();
        assertThat(HandlingTimes.of(List.of())).isEqualTo(HandlingTimes.none());
    }

    @Example
    void a_time_beyond_the_longest_counts_as_the_longest() {
        assertThat(HandlingTimes.of(List.of(Long.MAX_VALUE)).median()).contains(HandlingTimes.LONGEST);
    }

    @Example
    void what_is_no_sketch_is_refused() {
        assertThatThrownBy(() -> HandlingTimes.of(List.of(-1L)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A handling time in minutes is -1: expected 0 or more");
        assertThatThrownBy(() -> HandlingTimes.counted(HashMap.of(257L, 1L)))
                .hasMessage(
                        "A bucket of handling times begins at 257 minutes: expected one of those of 2 significant digits");
        assertThatThrownBy(() -> HandlingTimes.counted(HashMap.of(1L, 0L)))
                .hasMessage("A bucket of handling times is empty: expected it to be left out");
        assertThatThrownBy(() -> HandlingTimes.counted(HashMap.of(1L, Figures.MOST, 2L, 1L)))
                .hasMessage("The count of handling times is 1000000000001: expected 0 to 1000000000000");
        assertThatThrownBy(() -> HandlingTimes.none().percentile(0))
                .hasMessage("The percentile is 0: expected 1 to 100");
    }
}
