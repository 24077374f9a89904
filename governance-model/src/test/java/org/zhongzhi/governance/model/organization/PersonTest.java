package org.zhongzhi.governance.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.value.InvalidValueException;

class PersonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"p-0001", "贺-7", "3fa85f64-5717-4562-b3fc-2c963f66afa6", "12345678901", "p13800138000", "1"})
    void an_opaque_identifier_is_accepted(String value) {
        assertThat(PersonId.of(value).value()).isEqualTo(value);
    }

    /** Invented numbers: identity numbers of 18 and of 15 places, mobile numbers, each as people write them. */
    static String[] personalNumbers() {
        return new String[] {
            "451102199001011234",
            "45110219900101123X",
            "45110219900101123x",
            "451102900101123",
            "13800138000",
            "19912345678",
            "8613800138000",
            "86-13800138000",
            "008613800138000",
            "0086-138-0013-8000",
            "138-0013-8000",
            "１３８００１３８０００",
            "４５１１０２１９９００１０１１２３Ｘ",
        };
    }

    @ParameterizedTest
    @MethodSource("personalNumbers")
    void an_identity_number_or_a_phone_number_is_refused_without_being_repeated(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PersonId.of(value))
                .withMessage("The identifier of a person looks like an identity number or a phone number: "
                        + "expected an opaque identifier that says nothing about the person")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张 三", "+8613800138000", "138 0013 8000", "-p1", "p1-", "p1\n", "a@b.cn"})
    void what_is_no_identifier_is_refused_without_being_repeated(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PersonId.of(value))
                .withMessage("The identifier of a person is refused: "
                        + "expected 1 to 100 letters and digits, with . _ - : or / between them");
    }

    @ParameterizedTest
    @EnumSource
    void party_membership_is_left_out_wherever_a_person_is_shown(PartyMembership membership) {
        Person person = Person.of(PersonId.of("p1"), membership);

        assertThat(person).hasToString("Person{id=p1}");
        assertThat(Change.put(person)).hasToString("Change{target=p1, entity=Some(Person{id=p1})}");
        assertThat(ChangeSet.of(Change.put(person)).toString())
                .contains("Person{id=p1}")
                .doesNotContain(membership.name())
                .doesNotContainIgnoringCase("membership");
    }

    @Test
    void persons_that_differ_in_party_membership_alone_are_not_equal() {
        PersonId id = PersonId.of("p1");

        assertThat(Person.of(id, PartyMembership.YES)).isEqualTo(Person.of(id, PartyMembership.YES));
        assertThat(Person.of(id, PartyMembership.YES)).isNotEqualTo(Person.of(id, PartyMembership.NO));
    }
}
