package org.zhongzhi.governance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongzhi.governance.model.value.Coded;

/** The closed vocabularies: what holds for the codes and labels of each of them. */
class VocabularyTest {
    private static final Pattern WORD_START = Pattern.compile("_(.)");

    static List<Class<?>> vocabularies() {
        return LibraryClasses.publicKindsOf(Coded.class);
    }

    @Test
    void every_vocabulary_is_an_enum() {
        assertThat(vocabularies()).hasSizeGreaterThan(5).allMatch(Class::isEnum);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void codes_are_unique_and_in_lower_camel_case(Class<?> vocabulary) {
        assertThat(wordsOf(vocabulary))
                .extracting(Coded::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+([A-Z][a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void a_code_says_the_same_as_the_constant(Class<?> vocabulary) {
        assertThat(wordsOf(vocabulary))
                .allSatisfy(word -> assertThat(word.code())
                        .isEqualTo(WORD_START
                                .matcher(word.toString().toLowerCase(Locale.ROOT))
                                .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void labels_are_unique_in_both_languages(Class<?> vocabulary) {
        assertThat(wordsOf(vocabulary))
                .extracting(word -> word.label().chinese())
                .doesNotHaveDuplicates();
        assertThat(wordsOf(vocabulary))
                .extracting(word -> word.label().english())
                .doesNotHaveDuplicates();
    }

    private static List<Coded> wordsOf(Class<?> vocabulary) {
        return Stream.of(vocabulary.getEnumConstants()).map(Coded.class::cast).toList();
    }
}
