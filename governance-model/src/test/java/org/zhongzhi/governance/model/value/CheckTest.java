package org.zhongzhi.governance.model.value;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    @Test
    void a_condition_that_holds_is_accepted() {
        assertThatCode(() -> Check.that(true, "%s", "never said")).doesNotThrowAnyException();
    }

    @Test
    void a_condition_that_does_not_hold_is_refused_with_the_values_found() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Check.that(false, "found %s: expected %s", 3, "five"))
                .withMessage("found 3: expected five");
    }

    @Test
    void a_percent_sign_in_the_value_found_is_repeated_as_it_is() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Check.that(false, "found %s", "100%d"))
                .withMessage("found 100%d");
    }

    @Test
    void a_refused_value_is_an_illegal_argument() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Check.that(false, "no"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\n", "\u3000"})
    void a_blank_text_is_refused(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Check.text("The name", text))
                .withMessage("The name is blank: expected some text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "贺州市", "党群服务中心 (one-stop)", " padded ", "𠮷田社区"})
    void a_text_on_one_line_is_accepted(String text) {
        assertThatCode(() -> Check.text("The name", text)).doesNotThrowAnyException();
    }

    @Test
    void a_text_of_400_characters_is_accepted() {
        assertThatCode(() -> Check.text("The name", "长".repeat(400))).doesNotThrowAnyException();
    }

    @Test
    void a_text_of_401_characters_is_refused_without_being_repeated() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Check.text("The name", "长".repeat(401)))
                .withMessage("The name has 401 characters: expected at most 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\rb",
                "a\tb",
                "a\u0000b",
                "a\u007fb",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\u001b[31mb"
            })
    void a_text_with_a_control_character_or_a_line_break_is_refused(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Check.text("The name", text))
                .withMessage("The name holds a control character: expected plain text on one line");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\ud83c', '\udf00'})
    void a_text_with_half_a_character_is_refused(char half) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Check.text("The name", "before " + half + " after"))
                .withMessage("The name holds half a character (an unpaired surrogate): expected whole characters");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Long.MAX_VALUE})
    void a_count_from_zero_is_accepted(long count) {
        assertThatCode(() -> Check.notNegative("The count", count)).doesNotThrowAnyException();
    }

    @Test
    void a_negative_count_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Check.notNegative("The count", -1))
                .withMessage("The count is -1: expected 0 or more");
    }

    @Test
    void collections_and_options_of_values_are_accepted() {
        assertThatCode(() -> Check.noNulls("The list", List.of("a", "b"))).doesNotThrowAnyException();
        assertThatCode(() -> Check.noNulls("The list", List.empty())).doesNotThrowAnyException();
        assertThatCode(() -> Check.noNulls("The option", Option.none())).doesNotThrowAnyException();
    }

    @Test
    void a_null_in_a_collection_or_an_option_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Check.noNulls("The list", List.of("a", null)))
                .withMessage("The list holds a null: expected values only");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Check.noNulls("The set", HashSet.of("a", null)))
                .withMessage("The set holds a null: expected values only");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Check.noNulls("The option", Option.some(null)))
                .withMessage("The option holds a null: expected values only");
    }
}
