package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON, or no UTF-8. */
class RefusedTextTest {
    private static final String EMPTY_CITY = """
            {
              "about": {"title": {"en": "Hezhou", "zh-CN": "贺州市"}},
              "format": "zhongzhi/jurisdiction/1"
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t\r\n "})
    void an_empty_document_is_refused(String document) {
        assertThat(Refusal.ofJurisdiction(document))
                .isEqualTo(new Refusal("", 1, 1, "The document is empty: expected a jurisdiction (an object)"));
    }

    @Test
    void what_is_not_json_is_refused() {
        assertThat(Refusal.ofJurisdiction("hello"))
                .isEqualTo(
                        new Refusal(
                                "",
                                1,
                                1,
                                "Found a word that is no JSON: expected a string in double quotes, a number, true, false or null"));
    }

    @Test
    void a_document_that_was_cut_off_anywhere_is_refused() {
        String whole = EMPTY_CITY.strip();
        for (int length = 1; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertThat(Refusal.ofJurisdiction(cut).problem())
                    .as(cut)
                    .isEqualTo("The document ends in the middle of a value: expected more. It may have been cut off");
        }
    }

    @Test
    void the_place_where_a_document_was_cut_off_is_told() {
        assertThat(Refusal.ofJurisdiction(EMPTY_CITY.substring(0, EMPTY_CITY.indexOf("州"))))
                .isEqualTo(new Refusal(
                        "/about/title/zh-CN",
                        2,
                        50,
                        "The document ends in the middle of a value: expected more. It may have been cut off"));
    }

    @Test
    void tokens_after_the_end_are_refused() {
        assertThat(Refusal.ofJurisdiction(EMPTY_CITY + "  {}"))
                .isEqualTo(
                        new Refusal("", 5, 3, "Something follows the end of the document: expected nothing after it"));
    }

    @Test
    void a_second_closing_bracket_is_refused() {
        assertThat(Refusal.ofJurisdiction(EMPTY_CITY + "}"))
                .isEqualTo(
                        new Refusal("", 5, 1, "A bracket closes what it did not open: expected } for { and ] for ["));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "teams": /* none */ []   | /teams | 12 | Found /: expected JSON without comments
                    "teams": // none         | /teams | 12 | Found /: expected JSON without comments
                    # none                   | /about | 3  | Found #: expected JSON without comments
                    "teams": 'none'          | /teams | 12 | Found a single quote: expected strings and names of properties in double quotes
                    teams: []                | /about | 3  | Found a character where it cannot stand: expected the name of a property in double quotes
                    "teams" []               | /teams | 11 | Found [ where it cannot stand: expected a colon after the name of the property
                    "teams": [],             | /teams | 15 | Found , where it cannot stand: expected the name of a property in double quotes
                    "teams": [,]             | /teams/0 | 13 | Found , where it cannot stand: expected a value
                    "teams": []; "posts": [] | /teams | 14 | Found ; where it cannot stand: expected a comma or the closing }
                    "teams": [}              | /teams | 13 | A bracket closes what it did not open: expected } for { and ] for [
                    "teams": "a\\xb"         | /teams | 15 | A string holds an escape that JSON does not know: expected one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u
                    "teams": "\\u12"         | /teams | 17 | Found " where it cannot stand: expected four hexadecimal digits after \\u
                    "teams": None            | /teams | 12 | Found a word that is no JSON: expected a string in double quotes, a number, true, false or null
                    """)
    void what_json_does_not_have_is_refused(String property, String pointer, int column, String problem) {
        assertThat(Refusal.ofProperty(property)).isEqualTo(new Refusal(pointer, 3, column, problem));
    }

    @Test
    void a_line_break_in_a_string_is_refused() {
        assertThat(Refusal.ofProperty("\"teams\": \"a\nb\""))
                .isEqualTo(
                        new Refusal(
                                "/teams",
                                3,
                                14,
                                "A string holds a control character as it is: expected it escaped, as \\n, or the closing quote before it"));
    }

    @Test
    void a_control_character_between_values_is_refused() {
        assertThat(Refusal.ofProperty("\"teams\": \u0000 []").problem())
                .isEqualTo(
                        "Found a control character: expected nothing but blanks, tabs and line breaks around values");
    }

    @Test
    void gbk_is_refused_with_the_place_of_its_first_chinese_character() {
        byte[] gbk = EMPTY_CITY.getBytes(Charset.forName("GBK"));

        assertThat(refusalOf(gbk))
                .isEqualTo(
                        new Refusal(
                                "/about/title/zh-CN",
                                2,
                                49,
                                "The document is not UTF-8: found the byte 0xba where no character of UTF-8 has it. It may be GBK; convert it to UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE"})
    void other_unicode_encodings_are_refused_and_not_guessed(String encoding) {
        assertThat(refusalOf(EMPTY_CITY.getBytes(Charset.forName(encoding))))
                .isEqualTo(new Refusal(
                        "", 1, 1, "The document is not UTF-8: it begins like UTF-16 or UTF-32. Convert it to UTF-8"));
    }

    @Test
    void a_surrogate_in_utf_8_is_refused() {
        byte[] bytes = EMPTY_CITY.replace("贺", "***").getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("***");
        bytes[at] = (byte) 0xED;
        bytes[at + 1] = (byte) 0xA0;
        bytes[at + 2] = (byte) 0x80;

        assertThat(refusalOf(bytes).problem()).startsWith("The document is not UTF-8: found the byte 0xed");
    }

    @Test
    void the_mark_that_utf_8_may_begin_with_is_accepted() {
        byte[] marked = ("\ufeff" + EMPTY_CITY).getBytes(StandardCharsets.UTF_8);
        GovernanceJson json = GovernanceJson.standard();

        assertThat(json.readJurisdiction(new ByteArrayInputStream(marked)))
                .isEqualTo(json.readJurisdiction("\ufeff" + EMPTY_CITY))
                .isEqualTo(json.readJurisdiction(EMPTY_CITY));
    }

    @Test
    void ten_thousand_levels_of_nesting_are_refused_wherever_they_are() {
        assertThat(Refusal.ofJurisdiction("[".repeat(10_000)).problem())
                .isEqualTo("Found an array: expected a jurisdiction (an object)");
        assertThat(Refusal.ofJurisdiction("{\"about\":".repeat(10_000)).pointer())
                .isEqualTo("/about/about");
        assertThat(Refusal.ofJurisdiction("{\"x\":".repeat(10_000)).problem()).startsWith("Unknown property \"x\"");
        assertThat(Refusal.ofProperty("\"buildings\": [{\"within\": {\"id\": " + "[".repeat(10_000))
                        .problem())
                .isEqualTo(
                        "The document is nested more than 64 levels deep: expected at most that many; objects and arrays count");
        assertThat(Refusal.ofChangeSet("{\"changes\": [" + "{\"entity\":".repeat(10_000))
                        .problem())
                .startsWith("The document is nested more than 64 levels deep");
    }

    private static Refusal refusalOf(byte[] bytes) {
        return Refusal.of(() -> GovernanceJson.standard().readJurisdiction(new ByteArrayInputStream(bytes)));
    }
}
