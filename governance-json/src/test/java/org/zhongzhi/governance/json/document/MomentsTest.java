package org.zhongzhi.governance.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.value.InvalidValueException;

class MomentsTest {
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(FIRST, LAST)
                .flatMap(second -> Arbitraries.integers()
                        .between(0, 999)
                        .list()
                        .ofSize(3)
                        .map(groups -> Instant.ofEpochSecond(
                                second,
                                1_000_000L * groups.get(0) + 1_000L * (groups.get(1) / 500) + groups.get(2) / 900)));
    }

    @Property(tries = 500)
    void a_moment_is_written_and_read_as_a_clock_of_utc_does(@ForAll("moments") Instant moment) {
        assertThat(Moments.text(moment)).isEqualTo(moment.toString());
        assertThat(Moments.of(moment.toString())).isEqualTo(moment);
    }

    @Property(tries = 500)
    void one_changed_character_is_read_as_the_clock_reads_it_or_refused(
            @ForAll("moments") Instant moment, @ForAll("changes") String change, @ForAll("positions") int position) {
        StringBuilder text = new StringBuilder(moment.toString());
        text.replace(position, position + 1, change);
        assertThat(read(text.toString())).isEqualTo(readByTheClock(text.toString()));
    }

    @Provide
    Arbitrary<String> changes() {
        return Arbitraries.of("0", "1", "2", "3", "6", "9", "-", "Z", ".", "T", " ", "", "00", "\u0661");
    }

    @Provide
    Arbitrary<Integer> positions() {
        return Arbitraries.integers().between(0, 19);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-06-20T24:00:00Z",
                "2022-06-20T23:59:60Z",
                "2022-02-29T00:00:00Z",
                "2024-02-30T00:00:00Z",
                "2022-13-01T00:00:00Z",
                "2022-00-01T00:00:00Z",
                "2022-06-00T00:00:00Z",
                "2022-06-20T04:00Z",
                "2022-06-20T04:00:00.000Z",
                "2022-06-20T04:00:00.120000Z",
                "2022-06-20T04:00:00.1Z",
                "2022-06-20t04:00:00z",
                ""
            })
    void what_is_not_the_one_form_of_a_moment_is_refused(String text) {
        assertThatThrownBy(() -> Moments.of(text)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-12-31T23:59:59Z", "+10000-01-01T00:00:00Z"})
    void a_year_that_has_no_four_digits_cannot_be_written(String moment) {
        assertThatThrownBy(() -> Moments.text(Instant.parse(moment)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The moment " + moment + " cannot be written: expected a year from 0000 to 9999");
    }

    private static Object read(String text) {
        try {
            return Moments.of(text);
        } catch (InvalidValueException refused) {
            return "refused";
        }
    }

    private static Object readByTheClock(String text) {
        try {
            Instant found = Instant.parse(text);
            return found.toString().equals(text) ? found : "refused";
        } catch (DateTimeException noMoment) {
            return "refused";
        }
    }
}
