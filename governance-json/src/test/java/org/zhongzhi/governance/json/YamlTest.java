package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Parameter;
import org.zhongzhi.governance.rules.Policy;

/** YAML says what JSON can say: whatever its readers disagree about is refused, with its place. */
class YamlTest {
    private static final String HEAD = """
            format: zhongzhi/policy/1
            id: own
            version: '1'
            edition: 2025-07-01
            sections: []
            """;
    private static final String TITLE = "title: {zh-CN: 题, en: Title}\n";

    private final GovernanceJson json = GovernanceJson.standard();

    @ParameterizedTest
    @ValueSource(strings = {"no", "on", "Yes", "OFF", "True", "NO"})
    void a_word_that_some_readers_take_for_true_or_false_is_refused_without_quotes(String word) {
        assertThat(refusal("title:\n  zh-CN: 题\n  en: " + word + "\n"))
                .isEqualTo(new Refusal(
                        "/title/en",
                        8,
                        7,
                        "Found a word that some readers of YAML take for true or false and others for a text: expected true"
                                + " or false, or a text in quotes"));
        assertThat(english("'" + word + "'")).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123", "1_000", "0x1F", "+5", ".inf", ".5", ".nan", "0b11"})
    void a_number_in_a_form_that_readers_disagree_about_is_refused_without_quotes(String number) {
        Refusal refusal = refusal("title: {zh-CN: 题, en: " + number + "}\n");

        assertThat(refusal.line()).isEqualTo(6);
        assertThat(refusal.column()).isEqualTo(23);
        assertThat(refusal.problem()).startsWith("Found ").contains("expected a");
        assertThat(english('"' + number + '"')).isEqualTo(number);
    }

    @Test
    void a_number_is_no_text_and_a_date_is_one_with_or_without_quotes() {
        assertThat(refusal("title: {zh-CN: 题, en: 12}\n").problem())
                .isEqualTo("Found the number 12: expected a string");
        assertThat(english("2024-12-31")).isEqualTo("2024-12-31");
        assertThat(json.readPolicy(HEAD.replace("2025-07-01", "'2025-07-01'") + TITLE)
                        .edition())
                .isEqualTo(json.readPolicy(HEAD + TITLE).edition());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null"})
    void nothing_is_null_and_is_refused_as_such(String nothing) {
        assertThat(refusal("title:\n  zh-CN: 题\n  en: " + nothing + "\n").problem())
                .isEqualTo("Found null: expected a string");
        assertThat(refusal(TITLE + "settings: " + nothing + "\n").problem())
                .isEqualTo("Found null: expected an object; leave the property out where there is none");
    }

    @Test
    void anchors_aliases_and_tags_are_refused() {
        assertThat(refusal("title: &t {zh-CN: 题, en: Title}\n"))
                .isEqualTo(new Refusal(
                        "/title",
                        6,
                        8,
                        "Found an anchor (&): expected the value alone, since nothing can refer to it"));
        assertThat(refusal("title: {zh-CN: 题, en: *t}\n").problem())
                .isEqualTo("Found an alias (*): expected the value itself, since each value stands where it belongs");
        assertThat(refusal("title: {zh-CN: 题, en: !!str 12}\n").problem())
                .isEqualTo("Found a tag (!): expected the value alone, since its property says what it is");
        assertThat(refusal("title: !evil {zh-CN: 题, en: Title}\n").problem()).startsWith("Found a tag (!)");
        assertThat(refusal(TITLE + "<<: {id: other}\n").problem()).startsWith("Unknown property \"<<\"");
    }

    @Test
    void a_bomb_of_aliases_and_one_of_brackets_are_refused_early() {
        String laughs = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";

        assertThat(refusal(TITLE + "settings:\n" + laughs.replaceAll("(?m)^", "  "))
                        .problem())
                .startsWith("Found an anchor (&)");
        assertThat(refusal(TITLE + "settings: " + "[".repeat(100_000)).problem())
                .isEqualTo("Found an array: expected an object");
        assertThat(refusal("sections2: " + "[".repeat(100_000)).problem()).startsWith("Unknown property");
        assertThat(Refusal.of(() -> json.readPolicy("- ".repeat(3) + "x")).problem())
                .isEqualTo("Found an array: expected a policy (an object)");
    }

    @Test
    void the_limits_hold_for_yaml_too() {
        GovernanceJson narrow = json.withLimits(Limits.builder()
                .stringLength(20)
                .nestingDepth(3)
                .documentBytes(200)
                .build());

        assertThat(Refusal.of(() -> narrow.readPolicy(HEAD + "title: {zh-CN: 题, en: " + "x".repeat(21) + "}\n"))
                        .problem())
                .isEqualTo("A string has more than 20 characters: expected at most that many");
        assertThat(Refusal.of(() -> narrow.readPolicy(HEAD + TITLE + "x".repeat(30) + ": 1\n"))
                        .problem())
                .isEqualTo("The name of a property has more than 20 characters: expected at most that many");
        assertThat(Refusal.of(() -> narrow.readPolicy("id: own\nsections: [{rules: [{label: {en: 1}}]}]\n"))
                        .problem())
                .isEqualTo(
                        "The document is nested more than 3 levels deep: expected at most that many; objects and arrays"
                                + " count");
        assertThat(Refusal.of(() -> narrow.readPolicy(HEAD + TITLE + "#".repeat(200)))
                        .problem())
                .startsWith("The document has");
        assertThat(Refusal.of(() -> narrow.readPolicy(new ByteArrayInputStream(
                                (HEAD + TITLE + "#".repeat(200)).getBytes(StandardCharsets.UTF_8))))
                        .problem())
                .startsWith("The document has more than 200 bytes");
    }

    @Test
    void a_property_stands_once_and_a_document_alone() {
        assertThat(refusal(TITLE + "id: again\n"))
                .isEqualTo(new Refusal("/id", 7, 1, "Property \"id\" occurs twice: expected it once"));
        assertThat(refusal(TITLE + "---\nid: next\n"))
                .isEqualTo(
                        new Refusal("", 8, 1, "Something follows the end of the document: expected nothing after it"));
        assertThat(json.readPolicy("%YAML 1.1\n---\n" + HEAD + TITLE + "...\n").id())
                .isEqualTo("own");
        assertThat(Refusal.of(() -> json.readPolicy("# nothing\n")).problem())
                .isEqualTo("The document is empty: expected a policy (an object)");
    }

    @Test
    void a_text_that_is_no_yaml_is_told_in_words_of_our_own_with_the_place_of_the_problem() {
        assertThat(refusal("title: {zh-CN: 题, en: Title\n").problem())
                .isEqualTo("An object in braces goes on strangely: expected a comma or the closing }");
        Refusal colon = refusal(TITLE + "settings: {a: b}\nid2: one: two\n");
        assertThat(colon.problem()).startsWith("Unknown property \"id2\"");
        assertThat(Refusal.of(() -> json.readPolicy("edition: 2025-07-01\nid: one: two\n")))
                .isEqualTo(new Refusal(
                        "/id",
                        2,
                        8,
                        "Found a colon where no property can begin: expected a text with a colon in quotes, and each"
                                + " property on a line of its own"));
        assertThat(refusal("title: @secret\n").problem()).startsWith("Found a character that no value begins with");
        assertThat(refusal("\ttitle: x\n").problem()).startsWith("Found a character that no value begins with");
        assertThat(Refusal.of(() -> json.readPolicy("id: 'x'\n  en: y\n")).problem())
                .startsWith("A line is indented otherwise");
        assertThat(refusal("title: \"x\n").problem()).startsWith("The document ends in the middle of a value");
        assertThat(refusal("title: [1, 2\n").problem()).isNotBlank();
        assertThat(refusal("title: \u0007\n").problem()).startsWith("Found a control character");
        assertThat(refusal("? [a]\n: 1\n").problem()).startsWith("Found something else for the name of a property");
        assertThat(refusal("title: \"\\q\"\n").problem()).startsWith("A string in double quotes holds an escape");
        assertThat(refusal("title: -\n").problem()).startsWith("Found a dash where no element can begin");
    }

    @Test
    void bytes_that_are_not_UTF_8_are_told_with_their_place() {
        byte[] gbk = (HEAD + "title: \u00d6\n").getBytes(StandardCharsets.ISO_8859_1);

        Refusal refusal = Refusal.of(() -> json.readPolicy(new ByteArrayInputStream(gbk)));

        assertThat(refusal.problem()).startsWith("The document is not UTF-8: found the byte 0xd6");
        assertThat(refusal.line()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "no",
                "NO",
                "y",
                "null",
                "~",
                "12",
                "-1",
                "1e3",
                "0x1F",
                "2024-12-31",
                "a: b",
                "a #b",
                "- a",
                "?",
                "#",
                "&a",
                "*a",
                "!a",
                "%a",
                "@a",
                "`a`",
                "'a'",
                "\"a\"",
                "{a}",
                "[a]",
                "a\nb",
                "a\n",
                "\ttab",
                "a ",
                "true",
                "\u0007",
                "\u0085",
                "\u2028",
                "甲：乙",
                "“甲”",
                "𠮷野家",
                "😀",
                "=",
                "<<",
                "a,b",
                "|",
                ">",
                ".inf"
            })
    void every_text_is_written_so_that_it_is_read_as_the_same_text(String text) {
        Policy policy = json.readPolicy(HEAD + TITLE);
        Policy titled = Policy.builder()
                .from(policy)
                .settings(HashMap.of("p", text))
                .parameters(Array.of(Parameter.of("p", Text.of("参数", "Parameter"), "other", text)))
                .build();

        assertThat(json.readPolicy(json.toYaml(titled))).isEqualTo(titled);
    }

    @Test
    void chinese_stands_as_it_is_and_quotes_only_where_they_are_needed() {
        Policy policy = json.readPolicy(HEAD + "title: {zh-CN: 贺州市（2022）：“城事联解”, en: \"no\"}\n");

        assertThat(json.toYaml(policy)).isEqualTo("""
                edition: "2025-07-01"
                format: zhongzhi/policy/1
                id: own
                sections: []
                title:
                  en: "no"
                  zh-CN: 贺州市（2022）：“城事联解”
                version: "1"
                """);
    }

    private String english(String text) {
        return json.readPolicy(HEAD + "title: {zh-CN: 题, en: " + text + "}\n")
                .title()
                .english();
    }

    private Refusal refusal(String tail) {
        return Refusal.of(() -> json.readPolicy(HEAD + tail));
    }
}
