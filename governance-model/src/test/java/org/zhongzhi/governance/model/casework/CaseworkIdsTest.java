package org.zhongzhi.governance.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongzhi.governance.model.value.InvalidValueException;

class CaseworkIdsTest {
    private static Arguments kind(String noun, Function<String, ?> factory) {
        return Arguments.of(noun, factory);
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                kind("procedure", ProcedureId::of),
                kind("state", StateId::of),
                kind("action", ActionId::of),
                kind("role", RoleId::of),
                kind("field", FieldId::of),
                kind("limit", LimitId::of),
                kind("assignment", AssignmentKindId::of),
                kind("setting", SettingId::of));
    }

    static Stream<Arguments> opaque() {
        return Stream.of(kind("case", CaseId::of), kind("event", EventId::of));
    }

    static Stream<Arguments> all() {
        return Stream.concat(codes(), opaque());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    <T extends Comparable<T>> void an_identifier_is_its_value(String noun, Function<String, T> factory) {
        assertThat(factory.apply("a-1"))
                .isEqualTo(factory.apply("a-1"))
                .hasToString("a-1")
                .hasSameHashCodeAs(factory.apply("a-1"));
        assertThat(factory.apply("a-1")).isNotEqualTo(factory.apply("a-2"));
        assertThat(factory.apply("a-1").compareTo(factory.apply("a-2"))).isNegative();
        assertThat(factory.apply("b").compareTo(factory.apply("a-2"))).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void a_value_of_another_form_is_refused(String noun, Function<String, ?> factory) {
        for (String value : new String[] {"", " ", "-a", "a-", "a b", "a".repeat(101)}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .as("%s %s", noun, value)
                    .isThrownBy(() -> factory.apply(value));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("opaque")
    void what_looks_like_an_identity_or_phone_number_is_refused_and_not_repeated(
            String noun, Function<String, ?> factory) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> factory.apply("13800001234"))
                .withMessageContaining("looks like an identity number or a phone number")
                .withMessageNotContaining("13800001234");
    }

    @Test
    void the_identifier_of_a_case_leaves_room_for_what_is_named_after_it() {
        assertThat(CaseId.of("c".repeat(80)).value()).hasSize(80);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CaseId.of("c".repeat(81)))
                .withMessage("The identifier of a case has 81 characters: expected at most 80");
    }
}
