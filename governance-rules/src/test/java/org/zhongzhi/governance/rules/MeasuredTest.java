package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Numbers.A;
import static org.zhongzhi.governance.rules.Numbers.B;
import static org.zhongzhi.governance.rules.Things.team;

import io.vavr.collection.Array;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

class MeasuredTest {
    private static final Array<EntityId> NOTHING = Array.empty();
    private static final Text DATUM = Text.of("一项数据", "a datum");
    private static final Array<Team> ONE = Array.of(team("t-9", TeamKind.EMERGENCY, COMMUNITY));
    private static final Array<Team> TWO =
            Array.of(team("t-1", TeamKind.EMERGENCY, COMMUNITY), team("t-2", TeamKind.EMERGENCY, COMMUNITY));

    @Test
    void a_count_is_known_and_what_was_counted_is_its_evidence() {
        Measured measured = Measured.count(TWO);

        assertThat(measured.isKnown()).isTrue();
        assertThat(measured.low()).isEqualTo(2);
        assertThat(measured.evidence().map(Object::toString)).containsExactly("t-1", "t-2");
        assertThat(measured.missing()).isEmpty();
    }

    @Test
    void a_count_with_doubtful_ones_is_a_range_and_its_evidence_does_not_tell_them_apart() {
        Measured measured = Measured.count(ONE, TWO, DATUM);

        assertThat(measured.low()).isEqualTo(1);
        assertThat(measured.high()).isEqualTo(3);
        assertThat(measured.missing()).containsExactly(DATUM);
        assertThat(measured.evidence().map(Object::toString)).containsExactly("t-1", "t-2", "t-9");
    }

    @Test
    void a_count_without_doubtful_ones_misses_nothing() {
        assertThat(Measured.count(TWO, Array.<Team>empty(), DATUM)).isEqualTo(Measured.count(TWO));
    }

    @Test
    void a_number_of_which_only_the_least_is_known_has_no_upper_bound() {
        Measured measured = Measured.unknown(3, NOTHING, DATUM);

        assertThat(measured.isKnown()).isFalse();
        assertThat(measured.high()).isEqualTo(Measured.UNBOUNDED);
    }

    @Test
    void what_is_no_number_and_no_range_is_refused() {
        assertThatThrownBy(() -> Measured.of(-1, NOTHING))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The measured number is -1: expected 0 or more");
        assertThatThrownBy(() -> Measured.range(3, 2, NOTHING, DATUM))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The measured range ends at 2, below its start at 3");
        assertThatThrownBy(() -> Measured.range(2, 2, NOTHING, DATUM))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A measured range names the missing datum; a number does not");
    }

    @Test
    void a_measure_that_was_not_measured_is_asked_for_in_vain() {
        Measurements measured = Measurements.of(Array.of(Measurement.of(A, 1, 2)));

        assertThat(measured.low(A)).isEqualTo(1);
        assertThat(measured.high(A)).isEqualTo(2);
        assertThatThrownBy(() -> measured.low(B))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Measure b was not measured for this requirement");
    }

    @Test
    void a_measurement_prints_its_value_unless_that_is_restricted() {
        Measure restricted = Measure.named("person.secret")
                .label("受限", "secret")
                .in(Unit.of("人", "persons"))
                .restricted()
                .measuring((reading, subject) -> Numbers.known(1));

        assertThat(Measurement.of(A, 7, 7)).hasToString("number a: 7");
        assertThat(Measurement.of(restricted, 1, 1)).hasToString("secret: restricted");
        assertThat(Outcome.of(OutcomeKind.SATISFIED, Array.of(Measurement.of(restricted, 1, 1)))
                        .toString())
                .contains("secret: restricted")
                .doesNotContain("1");
    }
}
