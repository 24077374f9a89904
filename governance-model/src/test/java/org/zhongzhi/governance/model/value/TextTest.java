package org.zhongzhi.governance.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static final Text COMMUNITY = Text.of("社区", "community");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-Hans-CN", "zh-TW"})
    void a_chinese_reader_gets_chinese(String tag) {
        assertThat(COMMUNITY.in(Locale.forLanguageTag(tag))).isEqualTo("社区");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de", "und"})
    void every_other_reader_gets_english(String tag) {
        assertThat(COMMUNITY.in(Locale.forLanguageTag(tag))).isEqualTo("community");
    }

    @Test
    void a_blank_chinese_text_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Text.of(" ", "community"))
                .withMessage("The Chinese text is blank: expected some text");
    }

    @Test
    void a_blank_english_text_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Text.of("社区", ""))
                .withMessage("The English text is blank: expected some text");
    }

    @Test
    void half_a_character_is_refused_in_either_language() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Text.of("社\ud842", "community"))
                .withMessage(
                        "The Chinese text holds half a character (an unpaired surrogate): expected whole characters");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Text.of("社区", "\udfb7"))
                .withMessage(
                        "The English text holds half a character (an unpaired surrogate): expected whole characters");
    }

    @Test
    void texts_with_the_same_words_are_equal() {
        assertThat(Text.of("社区", "community")).isEqualTo(COMMUNITY).hasSameHashCodeAs(COMMUNITY);
        assertThat(Text.of("社区", "Community")).isNotEqualTo(COMMUNITY);
    }

    @Test
    void a_quoted_text_stands_between_the_marks_of_its_language_and_has_single_ones_inside() {
        assertThat(COMMUNITY.quoted()).isEqualTo(Text.of("“社区”", "\"community\""));
        assertThat(Text.of("“两随机”调研", "\"random\" visits").quoted())
                .isEqualTo(Text.of("“‘两随机’调研”", "\"'random' visits\""));
    }

    @Test
    void a_text_shows_both_languages() {
        assertThat(COMMUNITY).hasToString("社区 / community");
    }
}
