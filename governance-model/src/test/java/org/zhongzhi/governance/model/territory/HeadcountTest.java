package org.zhongzhi.governance.model.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongzhi.governance.model.value.InvalidValueException;

class HeadcountTest {
    private static final DivisionCode COMMUNITY = DivisionCode.of("451102001001");
    private static final LocalDate DATE = LocalDate.of(2024, 6, 30);

    private static Headcount.Builder households() {
        return Headcount.builder()
                .place(COMMUNITY)
                .subject(HeadcountSubject.HOUSEHOLDS)
                .date(DATE)
                .count(1834);
    }

    @Test
    void a_negative_count_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> households().count(-1).build())
                .withMessage("The count of a headcount is -1: expected 0 or more");
    }

    @Test
    void a_count_of_nobody_is_held() {
        assertThat(households().count(0).build().count()).isZero();
    }

    @Test
    void the_identifier_is_place_subject_and_date_together() {
        assertThat(households().build().id())
                .isEqualTo(HeadcountId.of("division/451102001001/households/2024-06-30"))
                .isEqualTo(HeadcountId.of(COMMUNITY, HeadcountSubject.HOUSEHOLDS, DATE));
    }

    @Test
    void two_counts_of_the_same_place_subject_and_date_have_the_same_identifier() {
        assertThat(households().count(1).build().id())
                .isEqualTo(households().count(2).build().id());
    }

    @Test
    void places_of_different_types_with_the_same_value_have_different_counts() {
        HeadcountId ofEstate = HeadcountId.of(EstateId.of("x1"), HeadcountSubject.HOUSEHOLDS, DATE);
        HeadcountId ofGrid = HeadcountId.of(GridId.of("x1"), HeadcountSubject.HOUSEHOLDS, DATE);

        assertThat(ofEstate).isNotEqualTo(ofGrid);
    }

    @ParameterizedTest
    @EnumSource
    void the_place_with_the_longest_identifier_can_be_counted(HeadcountSubject subject) {
        BuildingUnitId longest = BuildingUnitId.of("u".repeat(100));

        Headcount count = households().place(longest).subject(subject).build();

        assertThat(count.id().value()).isEqualTo("buildingUnit/" + longest + "/" + subject.code() + "/2024-06-30");
    }

    @Test
    void an_identifier_longer_than_any_place_gives_is_refused() {
        String value = "h".repeat(161);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> HeadcountId.of(value))
                .withMessage("\"" + value + "\" is not an identifier of a headcount: "
                        + "expected 1 to 160 letters and digits, with . _ - : or / between them");
    }
}
