package org.zhongzhi.governance.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.value.InvalidValueException;

class FloorAreaTest {
    @Test
    void a_square_metre_is_a_hundred_square_decimetres() {
        assertThat(FloorArea.ofSquareMetres(500)).isEqualTo(FloorArea.ofSquareDecimetres(50_000));
        assertThat(FloorArea.ofSquareMetres(500).squareDecimetres()).isEqualTo(50_000);
    }

    @Test
    void no_area_at_all_is_an_area() {
        assertThat(FloorArea.ofSquareMetres(0).squareDecimetres()).isZero();
    }

    @Test
    void a_negative_area_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> FloorArea.ofSquareDecimetres(-1))
                .withMessage("The floor area in square decimetres is -1: expected 0 or more");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> FloorArea.ofSquareMetres(Integer.MIN_VALUE))
                .withMessage("The floor area in square decimetres is -214748364800: expected 0 or more");
    }

    @Test
    void the_largest_area_is_a_thousand_million_square_metres() {
        assertThat(FloorArea.ofSquareMetres(1_000_000_000).squareDecimetres()).isEqualTo(100_000_000_000L);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> FloorArea.ofSquareDecimetres(100_000_000_001L))
                .withMessage("The floor area is 100000000001 square decimetres: expected at most 100000000000");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> FloorArea.ofSquareMetres(Integer.MAX_VALUE))
                .withMessage("The floor area is 214748364700 square decimetres: expected at most 100000000000");
    }

    @Test
    void an_area_shows_its_unit() {
        assertThat(FloorArea.ofSquareDecimetres(50_025)).hasToString("50025 dm²");
    }
}
