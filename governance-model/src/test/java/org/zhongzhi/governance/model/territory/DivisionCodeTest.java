package org.zhongzhi.governance.model.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;

class DivisionCodeTest {
    @ParameterizedTest
    @CsvSource({
        "45, PROVINCE",
        "4511, CITY",
        "451102, DISTRICT",
        "451102001, SUBDISTRICT",
        "451102001001, COMMUNITY",
    })
    void the_length_of_a_code_tells_its_level(String value, DivisionLevel level) {
        DivisionCode code = DivisionCode.of(value);

        assertThat(code.level()).isEqualTo(level);
        assertThat(code.value()).isEqualTo(value).hasSize(level.digits());
        assertThat(code.type()).isEqualTo(EntityType.DIVISION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4",
                "451",
                "45110",
                "4511020",
                "45110200",
                "4511020010",
                "45110200100",
                "4511020010011",
                "4511 2",
                "4511a2",
                "-51102",
                "４５",
                "٤٥",
                "45.102"
            })
    void anything_but_2_4_6_9_or_12_digits_is_refused(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DivisionCode.of(value))
                .withMessage("\"" + value + "\" is not a division code: expected 2, 4, 6, 9 or 12 digits "
                        + "(province, city, district, subdistrict, community)");
    }

    @Test
    void a_code_is_never_null() {
        assertThatNullPointerException().isThrownBy(() -> DivisionCode.of(null));
    }

    @ParameterizedTest
    @CsvSource({
        "4511, 45",
        "451102, 4511",
        "451102001, 451102",
        "451102001001, 451102001",
    })
    void the_code_above_is_the_beginning_of_a_code(String value, String parent) {
        assertThat(DivisionCode.of(value).parent()).containsExactly(DivisionCode.of(parent));
    }

    @Test
    void nothing_stands_above_a_province() {
        assertThat(DivisionCode.of("45").parent()).isEmpty();
    }

    @Test
    void a_code_lies_within_every_code_it_begins_with() {
        DivisionCode community = DivisionCode.of("451102001001");

        assertThat(community.isWithin(DivisionCode.of("451102001"))).isTrue();
        assertThat(community.isWithin(DivisionCode.of("4511"))).isTrue();
        assertThat(community.isWithin(DivisionCode.of("45"))).isTrue();
    }

    @Test
    void a_code_lies_within_no_other_code() {
        DivisionCode district = DivisionCode.of("451102");

        assertThat(district.isWithin(district)).isFalse();
        assertThat(district.isWithin(DivisionCode.of("451102001"))).isFalse();
        assertThat(district.isWithin(DivisionCode.of("4512"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PROVINCE, 2", "CITY, 4", "DISTRICT, 6", "SUBDISTRICT, 9", "COMMUNITY, 12"})
    void each_level_has_its_number_of_digits(DivisionLevel level, int digits) {
        assertThat(level.digits()).isEqualTo(digits);
    }

    @Test
    void each_level_stands_above_all_after_it_and_directly_above_the_next() {
        DivisionLevel[] levels = DivisionLevel.values();
        for (int upper = 0; upper < levels.length; upper++) {
            for (int lower = 0; lower < levels.length; lower++) {
                assertThat(levels[upper].isAbove(levels[lower])).isEqualTo(upper < lower);
                assertThat(levels[lower].above().contains(levels[upper])).isEqualTo(upper + 1 == lower);
            }
        }
        assertThat(DivisionLevel.PROVINCE.above()).isEmpty();
    }
}
