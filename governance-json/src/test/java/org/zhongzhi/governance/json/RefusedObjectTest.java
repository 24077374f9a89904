package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Properties that are unknown, missing, null or there twice; entities that are there twice; formats. */
class RefusedObjectTest {
    private static final String DIVISION = "{\"code\": \"451102001001\", \"kind\": \"community\", \"name\": \"新兴社区\"}";

    @Test
    void an_unknown_property_is_refused_with_the_one_it_was_meant_to_be() {
        assertThat(Refusal.ofProperty("\"divisons\": []"))
                .isEqualTo(
                        new Refusal("/divisons", 3, 3, "Unknown property \"divisons\": did you mean \"divisions\"?"));
    }

    @Test
    void an_unknown_property_that_is_like_no_other_is_refused_with_all_there_are() {
        assertThat(Refusal.ofProperty("\"grids\": [{\"id\": \"g\", \"colour/~\": 1}]"))
                .isEqualTo(new Refusal(
                        "/grids/0/colour~1~0",
                        3,
                        25,
                        "Unknown property \"colour/~\": expected one of \"community\", \"id\", \"kind\", \"name\""));
    }

    @Test
    void a_missing_property_is_refused() {
        assertThat(Refusal.ofProperty("\"divisions\": [" + DIVISION + ", {\"code\": \"45\", \"kind\": \"province\"}]"))
                .isEqualTo(new Refusal("/divisions/1", 3, 80, "Property \"name\" is missing: expected a string"));
    }

    @Test
    void all_missing_properties_are_told_at_once() {
        assertThat(Refusal.ofProperty("\"persons\": [{}]"))
                .isEqualTo(
                        new Refusal(
                                "/persons/0",
                                3,
                                15,
                                "Property \"id\" is missing: expected the identifier of a person (a string); property \"partyMembership\" is missing: expected a word for Party membership (one of \"no\", \"unknown\", \"yes\")"));
    }

    @Test
    void booleans_and_periods_are_not_defaulted() {
        assertThat(Refusal.ofProperty(
                                "\"estates\": [{\"community\": \"451102001001\", \"id\": \"e\", \"name\": \"n\"}]")
                        .problem())
                .isEqualTo("Property \"old\" is missing: expected true or false");
        assertThat(Refusal.ofProperty("\"appointments\": [{\"id\": \"a\", \"person\": \"p\", \"post\": \"q\"}]")
                        .problem())
                .isEqualTo(
                        "Property \"concurrent\" is missing: expected true or false; property \"period\" is missing: expected a period (an object)");
    }

    @Test
    void null_for_a_property_that_has_to_be_there_is_refused() {
        assertThat(Refusal.ofProperty("\"grids\": [{\"community\": null}]"))
                .isEqualTo(new Refusal(
                        "/grids/0/community",
                        3,
                        27,
                        "Found null: expected a division code (2, 4, 6, 9 or 12 digits in a string)"));
    }

    @Test
    void null_for_an_optional_property_is_refused_with_advice() {
        assertThat(Refusal.ofProperty("\"divisions\": [{\"parent\": null}]"))
                .isEqualTo(
                        new Refusal(
                                "/divisions/0/parent",
                                3,
                                28,
                                "Found null: expected a division code (2, 4, 6, 9 or 12 digits in a string); leave the property out where there is none"));
        assertThat(Refusal.ofProperty("\"divisions\": null").problem())
                .isEqualTo("Found null: expected an array; leave the property out where there is none");
    }

    @Test
    void null_among_the_elements_of_an_array_is_refused() {
        assertThat(Refusal.ofProperty("\"divisions\": [" + DIVISION + ", null]"))
                .isEqualTo(new Refusal("/divisions/1", 3, 80, "Found null: expected a division (an object)"));
    }

    @Test
    void a_property_that_occurs_twice_is_refused_even_with_the_same_value() {
        assertThat(Refusal.ofProperty("\"grids\": [{\"id\": \"g\", \"name\": \"n\", \"id\": \"g\"}]"))
                .isEqualTo(new Refusal("/grids/0/id", 3, 38, "Property \"id\" occurs twice: expected it once"));
        assertThat(Refusal.ofProperty("\"grids\": [], \"grids\": []"))
                .isEqualTo(new Refusal("/grids", 3, 16, "Property \"grids\" occurs twice: expected it once"));
    }

    @Test
    void an_identifier_that_occurs_twice_is_refused_at_the_second_entity() {
        assertThat(Refusal.ofProperty("\"divisions\": [" + DIVISION + ",\n    " + DIVISION.replace("新兴", "灵峰") + "]"))
                .isEqualTo(
                        new Refusal(
                                "/divisions/1",
                                4,
                                5,
                                "Two entities of type \"division\" have the identifier \"451102001001\": expected each identifier once"));
    }

    @Test
    void an_identifier_that_occurs_twice_is_refused_also_where_the_title_comes_last() {
        String document = """
                {
                  "format": "zhongzhi/jurisdiction/1",
                  "divisions": [%s, %s],
                  "about": {"title": {"en": "Hezhou", "zh-CN": "贺州市"}}
                }
                """.formatted(DIVISION, DIVISION);

        assertThat(Refusal.ofJurisdiction(document).pointer()).isEqualTo("/divisions/1");
    }

    @Test
    void two_headcounts_of_one_subject_place_and_day_are_refused() {
        String count =
                "{\"count\": %s, \"date\": \"2024-06-30\", \"place\": {\"id\": \"e\", \"type\": \"estate\"}, \"subject\": \"households\"}";

        assertThat(Refusal.ofProperty("\"headcounts\": [" + count.formatted(5) + ", " + count.formatted(6) + "]")
                        .problem())
                .isEqualTo(
                        "Two entities of type \"headcount\" have the identifier \"estate/e/households/2024-06-30\": expected each identifier once");
    }

    @Test
    void a_document_without_a_format_is_refused() {
        assertThat(Refusal.ofJurisdiction("{\"about\": {\"title\": {\"en\": \"a\", \"zh-CN\": \"b\"}}}"))
                .isEqualTo(new Refusal(
                        "", 1, 1, "Property \"format\" is missing: expected the format \"zhongzhi/jurisdiction/1\""));
    }

    @Test
    void a_document_of_an_unknown_format_is_refused_with_the_formats_known() {
        assertThat(Refusal.ofJurisdiction("{\"format\": \"zhongzhi/city/2\"}"))
                .isEqualTo(
                        new Refusal(
                                "/format",
                                1,
                                12,
                                "\"zhongzhi/city/2\" is not a format that can be read: expected \"zhongzhi/jurisdiction/1\"; the formats known are \"zhongzhi/assessment/1\", \"zhongzhi/case-log/1\", \"zhongzhi/case-statistics/1\", \"zhongzhi/case/1\", \"zhongzhi/change-set/1\", \"zhongzhi/comparison/1\", \"zhongzhi/entities/1\", \"zhongzhi/jurisdiction/1\", \"zhongzhi/policy-test/1\", \"zhongzhi/policy/1\", \"zhongzhi/procedure/1\", \"zhongzhi/refusal/1\", \"zhongzhi/time-bank/1\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    zhongzhi/jurisdiction/2   | The document is a jurisdiction in version 2: expected a jurisdiction ("zhongzhi/jurisdiction/1"); it was written by a newer release; read it with that release, or have it written as version 1
                    zhongzhi/jurisdiction/0   | The document is a jurisdiction in version 0: expected a jurisdiction ("zhongzhi/jurisdiction/1"); it was written by an older release; have it written as version 1 by a release that reads version 0
                    zhongzhi/change-set/12    | The document is a change set in version 12: expected a jurisdiction ("zhongzhi/jurisdiction/1"); it was written by a newer release; read it with that release, or have it written as version 1
                    """)
    void a_document_of_another_version_is_refused_with_what_to_do(String format, String problem) {
        assertThat(Refusal.ofJurisdiction("{\"format\": \"" + format + "\"}"))
                .isEqualTo(new Refusal("/format", 1, 12, problem));
    }

    @Test
    void of_an_unknown_format_the_format_is_told_and_not_what_does_not_fit() {
        assertThat(Refusal.ofJurisdiction(
                                "{\"cases\": [{\"id\": [1, 2]}], \"closed\": true, \"format\": \"zhongzhi/jurisdiction/2\"}")
                        .pointer())
                .isEqualTo("/format");
        assertThat(Refusal.ofJurisdiction("{\"changes\": [], \"format\": \"zhongzhi/change-set/1\"}"))
                .isEqualTo(
                        new Refusal(
                                "/format",
                                1,
                                27,
                                "The document is a change set (\"zhongzhi/change-set/1\"): expected a jurisdiction (\"zhongzhi/jurisdiction/1\")"));
    }

    @Test
    void an_unknown_property_is_told_where_the_rest_is_no_json() {
        assertThat(Refusal.ofJurisdiction("{\"cases\": [}, \"format\": \"zhongzhi/jurisdiction/2\"}")
                        .pointer())
                .isEqualTo("/cases");
    }

    @Test
    void the_message_tells_pointer_line_and_column() {
        assertThat(catchThrowable(() -> GovernanceJson.standard().readJurisdiction("{\"about\": 7}")))
                .isInstanceOf(DocumentException.class)
                .hasMessage("Found the number 7: expected what the data are (an object) (/about, line 1, column 11)")
                .hasNoCause();
    }
}
