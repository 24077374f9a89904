package org.zhongzhi.governance.model.timebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.value.InvalidValueException;

class AccountIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"v-0001", "贺州/八步:7", "3fa85f64-5717-4562-b3fc-2c963f66afa6", "1"})
    void an_opaque_reference_is_accepted(String value) {
        assertThat(AccountId.of(value).value()).isEqualTo(value);
        assertThat(AccountId.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"451102199001011234", "45110219900101123X", "451102900101123", "13800138000", "86-13800138000"})
    void an_identity_number_or_a_phone_number_is_refused_without_being_repeated(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AccountId.of(value))
                .withMessage("The identifier of an account looks like an identity number or a phone number: "
                        + "expected an opaque identifier that says nothing about the person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张 三", "a@b.cn", "-1", "x\n"})
    void what_is_no_identifier_is_refused_without_being_repeated(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AccountId.of(value))
                .withMessage("The identifier of an account is refused: "
                        + "expected 1 to 100 letters and digits, with . _ - : or / between them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"202412310000000001", "order-17", "13800138000"})
    void a_transfer_may_be_numbered_as_orders_are(String value) {
        assertThat(TransferId.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no 17", "/"})
    void what_is_no_identifier_of_a_transfer_is_refused(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TransferId.of(value))
                .withMessage("\"" + value + "\" is not an identifier of a transfer: "
                        + "expected 1 to 100 letters and digits, with . _ - : or / between them");
    }
}
