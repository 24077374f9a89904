package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.model.value.InvalidValueException;

class UnitTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0平方米, 0 m²",
        "1, 0.01平方米, 0.01 m²",
        "49999, 499.99平方米, 499.99 m²",
        "48050, 480.5平方米, 480.5 m²",
        "50000, 500平方米, 500 m²"
    })
    void an_area_is_shown_in_square_metres_without_trailing_zeros(long steps, String chinese, String english) {
        assertThat(Unit.SQUARE_METRE.format(steps, Locale.CHINA)).isEqualTo(chinese);
        assertThat(Unit.SQUARE_METRE.format(steps, Locale.UK)).isEqualTo(english);
    }

    @Test
    void plain_counts_have_a_measure_word_in_chinese_and_stand_alone_in_english() {
        Unit teams = Unit.of("支", "teams");

        assertThat(teams.format(10, Locale.SIMPLIFIED_CHINESE)).isEqualTo("10支");
        assertThat(teams.format(10, Locale.ENGLISH)).isEqualTo("10");
    }

    @Test
    void what_is_so_or_not_is_said_by_yes_and_no() {
        assertThat(Unit.YES_OR_NO.format(1, Locale.CHINA)).isEqualTo("是");
        assertThat(Unit.YES_OR_NO.format(0, Locale.CHINA)).isEqualTo("否");
        assertThat(Unit.YES_OR_NO.format(1, Locale.ENGLISH)).isEqualTo("yes");
        assertThat(Unit.YES_OR_NO.format(0, Locale.ENGLISH)).isEqualTo("no");
        assertThat(Unit.YES_OR_NO.isYesOrNo()).isTrue();
        assertThat(Unit.SQUARE_METRE.isYesOrNo()).isFalse();
    }

    @Test
    void units_turn_into_steps_and_do_not_overflow_silently() {
        assertThat(Unit.SQUARE_METRE.steps(500)).isEqualTo(50_000);
        assertThatThrownBy(() -> Unit.SQUARE_METRE.steps(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_scale_that_does_not_divide_evenly_is_refused() {
        assertThat(Unit.of("千克", "kg", 1000).number(1)).isEqualTo("0.001");
        assertThatThrownBy(() -> Unit.of("打", "dozen", 12))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The scale of a unit is 12: expected a power of ten");
        assertThatThrownBy(() -> Unit.of("个", "things", 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Unit.of(" ", "things")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Unit.of("个", " ")).isInstanceOf(InvalidValueException.class);
    }
}
