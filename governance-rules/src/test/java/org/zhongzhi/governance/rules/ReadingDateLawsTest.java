package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.CITY;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhongzhi.governance.model.Jurisdiction;

/** What is read of the date is the same on the days that are recorded for it, and on no day beside them. */
class ReadingDateLawsTest {
    private static final Jurisdiction CITY_OF_NOTHING = Cities.nothing().jurisdiction();

    /** What a measure can ask of the date. */
    enum Question {
        DATE,
        HAS_COME,
        YEAR,
        MONTHS;

        /** The answer, where the question is about a day or not. */
        Object on(LocalDate date, LocalDate day, Reads reads) {
            Reading reading = Reading.of(CITY_OF_NOTHING, date).recordedIn(reads);
            return switch (this) {
                case DATE -> reading.asOf();
                case HAS_COME -> reading.hasCome(day);
                case YEAR -> reading.year();
                case MONTHS -> months(reading, day);
            };
        }

        private static Object months(Reading reading, LocalDate day) {
            try {
                return reading.monthsBegunSince(day);
            } catch (IllegalArgumentException refused) {
                return "refused";
            }
        }
    }

    @Property(tries = 5_000)
    void an_answer_is_the_same_on_the_days_of_its_window_and_another_one_on_all_others(
            @ForAll Question question,
            @ForAll("dates") LocalDate day,
            @ForAll("dates") LocalDate date,
            @ForAll("dates") LocalDate other) {
        Reads reads = new Reads(CITY);
        Object answer = question.on(date, day, reads);
        Window window = reads.window();

        assertThat(isIn(window, date)).isTrue();
        assertThat(question.on(other, day, new Reads(CITY)).equals(answer)).isEqualTo(isIn(window, other));
        if (window.from() != Long.MIN_VALUE) {
            assertThat(question.on(LocalDate.ofEpochDay(window.from()), day, new Reads(CITY)))
                    .isEqualTo(answer);
            assertThat(question.on(LocalDate.ofEpochDay(window.from() - 1), day, new Reads(CITY)))
                    .isNotEqualTo(answer);
        }
        if (window.until() != Long.MAX_VALUE) {
            assertThat(question.on(LocalDate.ofEpochDay(window.until() - 1), day, new Reads(CITY)))
                    .isEqualTo(answer);
            assertThat(question.on(LocalDate.ofEpochDay(window.until()), day, new Reads(CITY)))
                    .isNotEqualTo(answer);
        }
    }

    @Property(tries = 5_000)
    void the_months_begun_are_the_fewest_that_come_to_the_date(
            @ForAll("dates") LocalDate one, @ForAll("dates") LocalDate other) {
        LocalDate start = one.isBefore(other) ? one : other;
        LocalDate date = one.isBefore(other) ? other : one;
        long fewest = 0;
        while (start.plusMonths(fewest).isBefore(date)) {
            fewest++;
        }

        assertThat(Reading.of(CITY_OF_NOTHING, date).monthsBegunSince(start)).isEqualTo(fewest);
    }

    private static boolean isIn(Window window, LocalDate date) {
        return window.from() <= date.toEpochDay() && date.toEpochDay() < window.until();
    }

    /** A few years around a leap day, the ends of months more often. */
    @Provide
    Arbitrary<LocalDate> dates() {
        Arbitrary<LocalDate> any = Arbitraries.integers()
                .between(0, 4 * 365)
                .map(days -> LocalDate.of(2022, 6, 20).plusDays(days));
        return Arbitraries.oneOf(
                any,
                any.map(date -> date.withDayOfMonth(date.lengthOfMonth())),
                any.map(date -> date.withDayOfMonth(1)));
    }
}
