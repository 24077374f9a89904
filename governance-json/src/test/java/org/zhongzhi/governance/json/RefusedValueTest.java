package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the wrong type, and values that are wrong by themselves. */
class RefusedValueTest {
    private static final String WHOLE = "expected a whole number";
    private static final String WRITTEN = WHOLE + ", written without a fraction or an exponent";
    private static final String RANGE = WHOLE + " from -9223372036854775808 to 9223372036854775807";

    @Test
    void a_number_for_a_string_is_refused() {
        assertThat(Refusal.ofProperty("\"grids\": [{\"name\": 7}]"))
                .isEqualTo(new Refusal("/grids/0/name", 3, 22, "Found the number 7: expected a string"));
        assertThat(Refusal.ofProperty("\"grids\": [{\"community\": 451102001001}]")
                        .problem())
                .isEqualTo(
                        "Found the number 451102001001: expected a division code (2, 4, 6, 9 or 12 digits in a string)");
    }

    @Test
    void one_type_for_another_is_refused() {
        assertThat(Refusal.ofProperty("\"grids\": {}"))
                .isEqualTo(new Refusal("/grids", 3, 12, "Found an object: expected an array"));
        assertThat(Refusal.ofProperty("\"grids\": [[]]"))
                .isEqualTo(new Refusal("/grids/0", 3, 13, "Found an array: expected a grid (an object)"));
        assertThat(Refusal.ofProperty("\"estates\": [{\"old\": \"true\"}]"))
                .isEqualTo(new Refusal("/estates/0/old", 3, 23, "Found the string \"true\": expected true or false"));
        assertThat(Refusal.ofProperty("\"estates\": [{\"old\": 1}]").problem())
                .isEqualTo("Found the number 1: expected true or false");
        assertThat(Refusal.ofProperty("\"teams\": [{\"period\": \"2024\"}]").problem())
                .isEqualTo("Found the string \"2024\": expected a period (an object)");
        assertThat(Refusal.ofProperty("\"grids\": [{\"name\": true}]").problem())
                .isEqualTo("Found true: expected a string");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    3.7                  | 28 | Found the number 3.7: %2$s
                    3.0                  | 28 | Found the number 3.0: %2$s
                    1e3                  | 28 | Found the number 1e3: %2$s
                    9223372036854775808  | 28 | Found the number 9223372036854775808: %3$s
                    -9223372036854775809 | 28 | Found the number -9223372036854775809: %3$s
                    "5200"               | 28 | Found the string "5200": %1$s
                    true                 | 28 | Found true: %1$s
                    5200, "count": 5200  | 34 | Property "count" occurs twice: expected it once
                    007                  | 29 | A number begins with a zero: expected it without leading zeros, or as a string in double quotes
                    NaN                  | 31 | Found NaN or an infinity: expected a number; JSON knows no others
                    -Infinity            | 37 | Found NaN or an infinity: expected a number; JSON knows no others
                    +5                   | 29 | A number is not written as in JSON: expected digits, perhaps after a minus sign, perhaps with a fraction or an exponent
                    5.                   | 29 | A number is not written as in JSON: expected digits, perhaps after a minus sign, perhaps with a fraction or an exponent
                    .5                   | 28 | Found . where it cannot stand: expected a value
                    """)
    void what_is_no_whole_number_is_refused(String number, int column, String problem) {
        Refusal refusal = Refusal.ofProperty("\"headcounts\": [{\"count\": " + number + "}]");

        assertThat(refusal)
                .isEqualTo(new Refusal("/headcounts/0/count", 3, column, problem.formatted(WHOLE, WRITTEN, RANGE)));
    }

    @Test
    void a_negative_count_is_refused() {
        String count =
                "{\"count\": -1, \"date\": \"2024-06-30\", \"place\": {\"id\": \"e\", \"type\": \"estate\"}, \"subject\": \"households\"}";

        assertThat(Refusal.ofProperty("\"headcounts\": [" + count + "]"))
                .isEqualTo(new Refusal("/headcounts/0", 3, 18, "The count of a headcount is -1: expected 0 or more"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-1-5", "20240105", "2024-01-05T00:00:00", "+12024-01-05", "２０２４-01-05", " 2024-01-05", ""})
    void a_date_in_another_form_is_refused(String date) {
        assertThat(Refusal.ofProperty("\"headcounts\": [{\"date\": \"" + date + "\"}]"))
                .isEqualTo(new Refusal(
                        "/headcounts/0/date", 3, 27, "\"" + date + "\" is not a date: expected the form YYYY-MM-DD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31"})
    void a_date_that_the_calendar_does_not_have_is_refused(String date) {
        assertThat(Refusal.ofProperty("\"headcounts\": [{\"date\": \"" + date + "\"}]"))
                .isEqualTo(new Refusal(
                        "/headcounts/0/date",
                        3,
                        27,
                        "\"" + date + "\" is not a date: expected a day that the calendar has"));
    }

    @Test
    void an_epoch_number_for_a_date_is_refused() {
        assertThat(Refusal.ofProperty("\"headcounts\": [{\"date\": 1719705600}]"))
                .isEqualTo(new Refusal(
                        "/headcounts/0/date",
                        3,
                        27,
                        "Found the number 1719705600: expected a date in a string (YYYY-MM-DD)"));
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        assertThat(Refusal.ofProperty(
                        "\"teams\": [{\"period\": {\"from\": \"2025-01-01\", \"until\": \"2024-01-01\"}}]"))
                .isEqualTo(
                        new Refusal(
                                "/teams/0/period",
                                3,
                                24,
                                "The period ends on 2024-01-01, which is not after its start on 2025-01-01: expected an end (the first day on which it is over) later than the start"));
    }

    @Test
    void a_division_code_of_another_length_is_refused() {
        assertThat(Refusal.ofProperty("\"divisions\": [{\"code\": \"45110200100\"}]"))
                .isEqualTo(
                        new Refusal(
                                "/divisions/0/code",
                                3,
                                26,
                                "\"45110200100\" is not a division code: expected 2, 4, 6, 9 or 12 digits (province, city, district, subdistrict, community)"));
    }

    @Test
    void an_unknown_word_is_refused_with_the_one_it_was_meant_to_be() {
        assertThat(Refusal.ofProperty("\"organizations\": [{\"kind\": \"PartyComittee\"}]"))
                .isEqualTo(new Refusal(
                        "/organizations/0/kind",
                        3,
                        30,
                        "\"PartyComittee\" is not a kind of organisation: did you mean \"partyCommittee\"?"));
        assertThat(Refusal.ofProperty("\"teams\": [{\"kind\": \"rescue\"}]").problem())
                .isEqualTo("\"rescue\" is not a kind of team: expected one of \"emergency\", \"volunteer\"");
    }

    @Test
    void a_place_of_a_wrong_type_is_refused() {
        assertThat(Refusal.ofProperty("\"teams\": [{\"place\": {\"id\": \"x\", \"type\": \"team\"}}]"))
                .isEqualTo(
                        new Refusal(
                                "/teams/0/place/type",
                                3,
                                43,
                                "\"team\" is not a type of place: expected one of \"building\", \"buildingUnit\", \"division\", \"estate\", \"grid\""));
        assertThat(Refusal.ofProperty("\"teams\": [{\"place\": {\"id\": \"x\"}}]")
                        .problem())
                .startsWith("Property \"type\" is missing: expected a type of place");
        assertThat(Refusal.ofProperty("\"teams\": [{\"place\": {\"id\": \"x\", \"type\": null}}]")
                        .problem())
                .startsWith("Found null: expected a type of place");
    }

    @Test
    void the_identifier_of_a_place_is_checked_for_its_type_wherever_the_type_stands() {
        String problem =
                "\"x\" is not a division code: expected 2, 4, 6, 9 or 12 digits (province, city, district, subdistrict, community)";

        assertThat(Refusal.ofProperty("\"teams\": [{\"place\": {\"id\": \"x\", \"type\": \"division\"}}]"))
                .isEqualTo(new Refusal("/teams/0/place/id", 3, 30, problem));
        assertThat(Refusal.ofProperty("\"teams\": [{\"place\": {\"type\": \"division\", \"id\": \"x\"}}]"))
                .isEqualTo(new Refusal("/teams/0/place/id", 3, 50, problem));
    }

    @Test
    void a_place_is_a_closed_object() {
        assertThat(Refusal.ofProperty("\"teams\": [{\"place\": {\"id\": \"x\", \"type\": \"grid\", \"typ\": 1}}]"))
                .isEqualTo(
                        new Refusal("/teams/0/place/typ", 3, 51, "Unknown property \"typ\": did you mean \"type\"?"));
        assertThat(Refusal.ofProperty(
                        "\"teams\": [{\"place\": {\"id\": \"x\", \"type\": \"grid\", \"type\": \"grid\"}}]"))
                .isEqualTo(
                        new Refusal("/teams/0/place/type", 3, 51, "Property \"type\" occurs twice: expected it once"));
    }

    @Test
    void a_member_of_a_set_that_occurs_twice_is_refused() {
        assertThat(Refusal.ofProperty("\"buildings\": [{\"grids\": [\"g-1\", \"g-2\", \"g-1\"]}]"))
                .isEqualTo(new Refusal(
                        "/buildings/0/grids/2", 3, 42, "The same member stands twice in the array: expected it once"));
    }

    @Test
    void half_a_character_is_refused() {
        assertThat(Refusal.ofProperty("\"grids\": [{\"name\": \"a\\ud842\"}]"))
                .isEqualTo(new Refusal(
                        "/grids/0/name",
                        3,
                        22,
                        "A string holds half a character (an unpaired surrogate): expected whole characters"));
    }

    @Test
    void what_a_value_refuses_is_told_at_the_object_that_holds_it() {
        assertThat(Refusal.ofProperty(
                        "\"grids\": [{\"community\": \"451102001001\", \"id\": \"g\", \"name\": \"a\\u0000b\"}]"))
                .isEqualTo(new Refusal(
                        "/grids/0",
                        3,
                        13,
                        "The name of a grid holds a control character: expected plain text on one line"));
    }

    @Test
    void long_values_are_shown_in_short() {
        assertThat(Refusal.ofProperty("\"grids\": [{\"id\": \"" + "x".repeat(5_000) + "\"}]")
                        .problem())
                .isEqualTo(
                        "\"" + "x".repeat(60)
                                + "…\" is not an identifier of a grid: expected 1 to 100 letters and digits, with . _ - : or / between them");
        assertThat(Refusal.ofProperty("\"estates\": [{\"old\": \"a\\n" + "x".repeat(5_000) + "\"}]")
                        .problem())
                .isEqualTo("Found the string \"a\\u000a" + "x".repeat(58) + "…\": expected true or false");
    }
}
