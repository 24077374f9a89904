package org.zhongzhi.governance.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodLawsTest {
    private static final LocalDate START = LocalDate.of(2024, 2, 25);
    private static final int DAYS = 10;

    @Property
    void periods_overlap_exactly_when_some_day_lies_in_both(
            @ForAll("periods") Period one, @ForAll("periods") Period other) {
        // Every end lies inside the window, so two periods that share a day share one within a day of it.
        boolean shareADay = LongStream.rangeClosed(-1, DAYS + 1)
                .mapToObj(START::plusDays)
                .anyMatch(day -> one.contains(day) && other.contains(day));

        assertThat(one.overlaps(other)).isEqualTo(shareADay);
        assertThat(other.overlaps(one)).isEqualTo(shareADay);
    }

    @Property
    void a_day_lies_in_exactly_one_of_two_periods_that_meet(
            @ForAll("days") LocalDate meeting, @ForAll("days") LocalDate day) {
        Period before = Period.of(Option.none(), Option.some(meeting));
        Period after = Period.from(meeting);

        assertThat(before.contains(day)).isNotEqualTo(after.contains(day));
    }

    @Property
    void a_period_holds_its_first_day_and_not_its_end(@ForAll("periods") Period period) {
        assertThat(period.from()).allMatch(period::contains);
        assertThat(period.until()).noneMatch(period::contains);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(START::plusDays);
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Option<LocalDate>> ends =
                days().map(Option::some).injectNull(0.2).map(end -> end == null ? Option.none() : end);
        return Combinators.combine(ends, ends)
                .filter((from, until) ->
                        from.isEmpty() || until.isEmpty() || from.get().isBefore(until.get()))
                .as(Period::of);
    }
}
