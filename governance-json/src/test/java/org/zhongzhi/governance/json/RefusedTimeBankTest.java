package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.timebank.TimeBank;

/** A document whose ledger no time bank would have taken, and values that are none. */
class RefusedTimeBankTest {
    private final GovernanceJson json = GovernanceJson.standard();

    @Test
    void an_account_that_is_overdrawn_at_some_point_is_refused_even_if_it_is_not_in_the_end() {
        assertThat(refusalOf("""
                {"id": "t-1", "date": "2024-03-01", "debited": "c", "credited": "v", "minutes": 30},
                {"id": "t-2", "date": "2024-03-02", "debited": "v", "credited": "r", "minutes": 45},
                {"id": "t-3", "date": "2024-03-03", "debited": "c", "credited": "v", "minutes": 90}"""))
                .isEqualTo(
                        new Refusal(
                                "/transfers/1",
                                5,
                                1,
                                "The transfer is refused. The account that is debited has 30 minutes and 45 are asked for: expected no more than it has."));
    }

    @Test
    void every_reason_is_told() {
        assertThat(refusalOf("""
                {"id": "t-1", "date": "2024-03-02", "debited": "c", "credited": "v", "minutes": 30},
                {"id": "t-2", "date": "2024-03-01", "debited": "x", "credited": "x", "minutes": 0}"""))
                .isEqualTo(
                        new Refusal(
                                "/transfers/1",
                                5,
                                1,
                                "The transfer is refused. The date 2024-03-01 is before 2024-03-02, that of the last transfer: expected that date or a later one. The account that is debited is not open: expected one that was opened before. The account that is credited is not open: expected one that was opened before. The same account is debited and credited: expected two accounts. The minutes are 0: expected 1 or more."));
    }

    @Test
    void a_ledger_before_its_accounts_is_refused_at_its_own_place() {
        String document = """
                {"format": "zhongzhi/time-bank/1", "transfers": [
                  {"id": "t-1", "date": "2024-03-02", "debited": "v", "credited": "c", "minutes": 30}],
                 "accounts": [{"id": "c", "kind": "issuer"}, {"id": "v", "kind": "member"}]}
                """;

        assertThat(Refusal.of(() -> json.readTimeBank(document)))
                .extracting(Refusal::pointer, Refusal::line, Refusal::column)
                .containsExactly("/transfers/0", 2, 3);
    }

    @Test
    void a_transfer_that_stands_twice_is_refused_also_if_it_is_the_same() {
        String transfer =
                "{\"id\": \"t-1\", \"date\": \"2024-03-02\", \"debited\": \"c\", \"credited\": \"v\", \"minutes\": 30}";

        assertThat(refusalOf(transfer + ",\n" + transfer))
                .isEqualTo(new Refusal(
                        "/transfers/1",
                        5,
                        1,
                        "Two transfers have the identifier \"t-1\": expected each identifier once"));
    }

    @Test
    void a_reversal_of_what_was_reversed_or_was_not_there_is_refused() {
        assertThat(refusalOf("""
                {"id": "t-1", "date": "2024-03-01", "debited": "c", "credited": "v", "minutes": 30},
                {"id": "t-2", "date": "2024-03-01", "debited": "v", "credited": "c", "minutes": 30, "reverses": "t-0"}""").problem())
                .isEqualTo("The transfer is refused. There is no transfer \"t-0\" to reverse: "
                        + "expected one that was booked before.");
        assertThat(refusalOf("""
                {"id": "t-1", "date": "2024-03-01", "debited": "c", "credited": "v", "minutes": 30},
                {"id": "t-2", "date": "2024-03-01", "debited": "v", "credited": "c", "minutes": 29, "reverses": "t-1"}""").problem())
                .isEqualTo("The transfer is refused. The transfer is not the opposite of \"t-1\": "
                        + "expected 30 minutes, and its two accounts the other way round.");
    }

    @Test
    void an_account_that_stands_twice_is_refused_without_its_identifier() {
        String document = """
                {"accounts": [{"id": "v", "kind": "member"}, {"id": "v", "kind": "member"}],
                 "format": "zhongzhi/time-bank/1", "transfers": []}
                """;

        assertThat(Refusal.of(() -> json.readTimeBank(document)))
                .isEqualTo(new Refusal(
                        "/accounts/1", 1, 46, "Two accounts have the same identifier: expected each identifier once"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // what stands there | what is put there | where it is refused | what is said
                "\"minutes\": 90 | \"minutes\": 90.0 | /transfers/0/minutes | without a fraction or an exponent",
                "\"minutes\": 90 | \"minutes\": \"90\" | /transfers/0/minutes | expected a whole number",
                "\"minutes\": 90 | \"minutes\": 9223372036854775808 | /transfers/0/minutes | to 9223372036854775807",
                "\"minutes\": 90 | \"hours\": 2 | /transfers/0/hours | Unknown property \"hours\"",
                "\"2024-03-01\" | \"2024-02-30\" | /transfers/0/date | expected a day that the calendar has",
                "\"kind\": \"issuer\" | \"kind\": \"bank\" | /accounts/0/kind | one of \"issuer\", \"member\"",
                "\"kind\": \"issuer\" | \"kind\": null | /accounts/0/kind | Found null",
                "\"id\": \"order-1\" | \"id\": \"order 1\" | /transfers/0/id | is not an identifier of a transfer",
                "\"reverses\": \"order-2\" | \"reverses\": null | /transfers/2/reverses | leave the property out",
                "zhongzhi/time-bank/1 | zhongzhi/change-set/1 | /format | The document is a change set"
            })
    void a_value_that_is_wrong_is_refused_at_its_place(String there, String put, String pointer, String said) {
        String golden = GoldenDocumentsTest.golden("time-bank.json");
        assertThat(golden).contains(there);

        Refusal refusal = Refusal.of(() -> json.readTimeBank(golden.replaceFirst(there, put)));

        assertThat(refusal.pointer()).isEqualTo(pointer);
        assertThat(refusal.problem()).contains(said);
    }

    @Test
    void accounts_and_ledger_have_to_be_there() {
        assertThat(Refusal.of(() -> json.readTimeBank("{\"format\": \"zhongzhi/time-bank/1\"}"))
                        .problem())
                .isEqualTo("Property \"accounts\" is missing: expected an array; "
                        + "property \"transfers\" is missing: expected an array");
    }

    @Test
    void a_bank_may_have_as_many_accounts_and_transfers_as_the_limit_says_and_no_more() {
        String golden = GoldenDocumentsTest.golden("time-bank.json");

        assertThat(json.withLimits(Limits.builder().entities(7).build())
                        .readTimeBank(golden)
                        .transfers())
                .hasSize(4);
        assertThat(Refusal.of(() -> json.withLimits(Limits.builder().entities(6).build())
                                .readTimeBank(golden))
                        .pointer())
                .isEqualTo("/transfers/3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"13912345678\"", "13912345678", "[\"13912345678\"]", "\"-13912345678\""})
    void the_identifier_of_an_account_is_in_no_message(String secret) {
        String account = "{\"accounts\": [{\"id\": " + secret + ", \"kind\": \"member\"}], \"transfers\": []}";
        String transfer = "{\"accounts\": [], \"transfers\": [{\"debited\": " + secret + "}]}";

        for (String document : new String[] {account, transfer}) {
            DocumentException refused =
                    catchThrowableOfType(DocumentException.class, () -> json.readTimeBank(document));

            assertThat(refused).hasMessageNotContaining("13912345678").hasNoCause();
            assertThat(refused.pointer()).contains("/0/");
        }
    }

    @Test
    void in_a_mapper_of_the_user_the_transfer_at_fault_is_told_too() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new GovernanceModule());
        String bank = document(
                "{\"id\": \"t\", \"date\": \"2024-03-01\", \"debited\": \"v\", \"credited\": \"c\", \"minutes\": 1}");

        JsonMappingException refused =
                catchThrowableOfType(JsonMappingException.class, () -> mapper.readValue(bank, TimeBank.class));

        assertThat(refused).hasMessageContaining("The account that is debited has 0 minutes and 1 are asked for");
        assertThat(refused.getPathReference()).contains("[\"transfers\"]").endsWith("[0]");
    }

    /** Of a bank with three accounts and the given ledger, from line 4 on. */
    private Refusal refusalOf(String transfers) {
        return Refusal.of(() -> json.readTimeBank(document(transfers)));
    }

    private static String document(String transfers) {
        return """
                {"format": "zhongzhi/time-bank/1",
                 "accounts": [{"id": "c", "kind": "issuer"}, {"id": "r", "kind": "member"}, {"id": "v", "kind": "member"}],
                 "transfers": [
                %s]}
                """.formatted(transfers);
    }
}
