package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Numbers.A;
import static org.zhongzhi.governance.rules.Numbers.B;
import static org.zhongzhi.governance.rules.Numbers.C;
import static org.zhongzhi.governance.rules.Numbers.known;
import static org.zhongzhi.governance.rules.Numbers.measure;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.between;
import static org.zhongzhi.governance.rules.Requirement.byParameter;
import static org.zhongzhi.governance.rules.Requirement.exactly;
import static org.zhongzhi.governance.rules.Requirement.none;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;
import static org.zhongzhi.governance.rules.Requirement.whenThen;

import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.value.Text;

class WordingTest {
    private static final Measure AREA = Measure.named("area")
            .label("面积", "floor area")
            .in(Unit.SQUARE_METRE)
            .measuring((reading, subject) -> known(0));

    private static final Measure CLEAR = Measure.named("clear")
            .label("产权明晰", "clear title")
            .in(Unit.YES_OR_NO)
            .measuring((reading, subject) -> known(0));

    private static final Measure QUOTED = Measure.named("quoted")
            .label("符合“六化”的组织", "bodies meeting \"the six\"")
            .in(Unit.of("个", "bodies"))
            .measuring((reading, subject) -> known(0));

    @Test
    void comparisons() {
        assertThat(atLeast(A, 2).inWords()).isEqualTo(Text.of("数a不少于2个", "number a: at least 2"));
        assertThat(atMost(A, 2).inWords()).isEqualTo(Text.of("数a不多于2个", "number a: at most 2"));
        assertThat(none(A).inWords()).isEqualTo(Text.of("无数a", "number a: none"));
        assertThat(exactly(A, 1).inWords()).isEqualTo(Text.of("数a恰为1个", "number a: exactly 1"));
        assertThat(between(A, 1, 2).inWords()).isEqualTo(Text.of("数a1至2个", "number a: 1 to 2"));
        assertThat(between(AREA, 50_000, 60_050).inWords())
                .isEqualTo(Text.of("面积500至600.5平方米", "floor area: 500 to 600.5 m²"));
    }

    @Test
    void what_is_so_or_not_is_said_without_a_number() {
        assertThat(atLeast(CLEAR, 1).inWords()).isEqualTo(Text.of("产权明晰", "clear title: yes"));
        assertThat(none(CLEAR).inWords()).isEqualTo(Text.of("并非产权明晰", "clear title: no"));
        assertThat(Measurement.of(CLEAR, 1, 1).inWords()).isEqualTo(Text.of("产权明晰：是", "clear title: yes"));
        assertThat(Measurement.of(CLEAR, 0, 0).inWords()).isEqualTo(Text.of("产权明晰：否", "clear title: no"));
        assertThat(Measurement.of(CLEAR, 0, 1).inWords()).isEqualTo(Text.of("产权明晰：未知", "clear title: unknown"));
        assertThat(new Remedy.Adjust(CLEAR, 1).inWords())
                .isEqualTo(Text.of("产权明晰由否变为是", "clear title: from no to yes"));
        assertThat(new Remedy.Adjust(CLEAR, -1).inWords())
                .isEqualTo(Text.of("产权明晰由是变为否", "clear title: from yes to no"));
    }

    @Test
    void a_part_that_asks_for_nothing_is_left_out_unless_there_is_no_other() {
        Requirement nothing = new Requirement.Nothing();

        assertThat(allOf(atLeast(A, 2), nothing).inWords())
                .isEqualTo(atLeast(A, 2).inWords());
        assertThat(allOf(atLeast(A, 2), nothing, none(B)).inWords().english())
                .isEqualTo("number a: at least 2, and number b: none");
        assertThat(allOf(nothing, nothing).inWords()).isEqualTo(Text.of("不作要求", "nothing"));
    }

    @Test
    void quotation_marks_inside_others_become_single_ones() {
        Rule rule = Numbers.rule("r")
                .label("“两随机”调研", "\"Random\" visits")
                .when(atLeast(QUOTED, 1))
                .requires(atLeast(A, 1))
                .build();

        assertThat(Numbers.finding(rule).message())
                .isEqualTo(
                        Text.of(
                                "某市（4511）：“‘两随机’调研”不适用。仅在“符合‘六化’的组织不少于1个”时适用。〔test § 1，必须〕",
                                "某市 (4511): \"'Random' visits\" is not applicable."
                                        + " It applies only with bodies meeting \"the six\": at least 1. [test § 1, required]"));
    }

    @Test
    void shares_in_percent_where_that_is_exact_as_a_fraction_elsewhere_and_per_unit_across_units() {
        assertThat(share(18, 100)).isEqualTo(Text.of("数a不少于数b的18%", "number a: at least 18% of number b"));
        assertThat(share(1, 8)).isEqualTo(Text.of("数a不少于数b的12.5%", "number a: at least 12.5% of number b"));
        assertThat(share(2, 3)).isEqualTo(Text.of("数a不少于数b的2/3", "number a: at least 2/3 of number b"));
        assertThat(share(0, 3).english()).isEqualTo("number a: at least 0% of number b");
        assertThat(share(10, 1).english()).isEqualTo("number a: at least 1000% of number b");
        assertThat(shareAtLeast(AREA, A, Ratio.of(3_000, 100)).inWords())
                .isEqualTo(Text.of("每100个面积不少于30平方米", "floor area: at least 30 m² per 100 number a"));
    }

    @Test
    void joined_requirements_keep_their_reach_by_brackets() {
        Requirement inner = anyOf(atLeast(B, 1), atLeast(C, 1));

        assertThat(allOf(atLeast(A, 1), inner).inWords())
                .isEqualTo(Text.of(
                        "数a不少于1个，且（数b不少于1个，或数c不少于1个）",
                        "number a: at least 1, and (number b: at least 1, or number c: at least 1)"));
        assertThat(allOf(inner).inWords()).isEqualTo(inner.inWords());
    }

    @Test
    void conditions() {
        assertThat(whenThen(atLeast(A, 1), none(B)).inWords())
                .isEqualTo(Text.of("若数a不少于1个，则无数b", "number b: none, where number a: at least 1"));
        assertThat(whenThen(atLeast(A, 1), allOf(none(B), none(C))).inWords().english())
                .isEqualTo("(number b: none, and number c: none), where number a: at least 1");
    }

    @Test
    void a_choice_that_is_open_names_its_readings() {
        assertThat(byParameter("reading", "either", none(A), "both", none(B))
                        .inWords()
                        .english())
                .isEqualTo("reading=either: number a: none; reading=both: number b: none");
    }

    @Test
    void remedies() {
        Remedy more = new Remedy.Adjust(AREA, 1_450);
        Remedy fewer = new Remedy.Adjust(A, -2);
        Remedy any = new Remedy.Any(Array.of(fewer, new Remedy.Adjust(B, 1)));

        assertThat(more.inWords()).isEqualTo(Text.of("面积增加14.5平方米", "floor area: 14.5 m² more"));
        assertThat(fewer.inWords()).isEqualTo(Text.of("数a减少2个", "number a: 2 fewer"));
        assertThat(any.inWords()).isEqualTo(Text.of("数a减少2个，或数b增加1个", "number a: 2 fewer, or number b: 1 more"));
        assertThat(new Remedy.All(Array.of(more, any)).inWords())
                .isEqualTo(Text.of(
                        "面积增加14.5平方米，且（数a减少2个，或数b增加1个）",
                        "floor area: 14.5 m² more, and (number a: 2 fewer, or number b: 1 more)"));
        assertThat(new Remedy.All(Array.of(more, any)).measures()).containsExactly(AREA, A, B);
    }

    @Test
    void less_of_an_area_is_less_and_not_fewer() {
        assertThat(new Remedy.Adjust(AREA, -100).inWords().english()).isEqualTo("floor area: 1 m² less");
    }

    @Test
    void measured_values() {
        assertThat(Measurement.of(A, 3, 3).inWords()).isEqualTo(Text.of("数a3个", "number a: 3"));
        assertThat(Measurement.of(A, 1, 3).inWords()).isEqualTo(Text.of("数a1至3个", "number a: 1 to 3"));
        assertThat(Measurement.of(AREA, 100, Measured.UNBOUNDED).inWords())
                .isEqualTo(Text.of("面积至少1平方米", "floor area: at least 1 m²"));
        assertThat(Measurement.of(A, 0, Measured.UNBOUNDED).inWords()).isEqualTo(Text.of("数a未知", "number a: unknown"));
    }

    @Test
    void a_measured_share_is_rounded_down_so_that_one_that_falls_short_never_reads_as_reached() {
        assertThat(measuredShare(17_999, 100_000)).contains("share: 17.9%");
        assertThat(measuredShare(18_000, 100_000)).contains("share: 18.0%");
        assertThat(measuredShare(0, 7)).contains("share: 0.0%");
        assertThat(measuredShare(7, 7)).contains("share: 100.0%");
    }

    @Test
    void a_share_of_which_two_things_are_asked_is_shown_once() {
        Measure part = measure("part", known(1));
        Measure whole = measure("whole", known(2));
        Requirement twice = allOf(
                shareAtLeast(part, whole, Ratio.percent(18)),
                shareAtLeast(part, whole, Ratio.percent(75)),
                shareAtLeast(whole, part, Ratio.percent(18)));

        assertThat(Numbers.finding(twice).message().english()).contains("; share: 50.0%, 200.0%.");
    }

    @Test
    void a_requirement_that_says_nothing_because_of_a_condition_inside_says_which() {
        Requirement inner = allOf(whenThen(atLeast(A, 1), none(B)), whenThen(atLeast(B, 2), none(C)));

        assertThat(Numbers.finding(inner).message().english())
                .contains("is not applicable. It applies only with number a: at least 1."
                        + " It applies only with number b: at least 2.");
        assertThat(Numbers.finding(whenThen(shareAtLeast(A, measure("m", known(9)), Ratio.percent(1)), none(B)))
                        .message()
                        .english())
                .contains("is not applicable. It applies only with number a: at least 1% of number m.");
    }

    @Test
    void a_requirement_that_says_nothing_because_of_shares_of_nothing_says_so_for_each() {
        Requirement shares = whenThen(
                atLeast(measure("m", known(1)), 1),
                anyOf(shareAtLeast(A, B, Ratio.percent(1)), shareAtLeast(A, C, Ratio.percent(1))));

        assertThat(Numbers.finding(shares).message())
                .isEqualTo(Text.of(
                        "某市（4511）：“规则”不适用。数b为0，无从计算占比；数c为0，无从计算占比。〔test § 1，必须〕",
                        "某市 (4511): \"Rule\" is not applicable. There is nothing to take a share of (number b: 0)."
                                + " There is nothing to take a share of (number c: 0). [test § 1, required]"));
    }

    @Test
    void a_share_under_a_condition_is_shown_and_one_of_restricted_values_is_not() {
        Measure whole = measure("whole", known(3));

        assertThat(english(whenThen(atLeast(whole, 1), shareAtLeast(measure("m", known(1)), whole, Ratio.percent(1)))))
                .contains("Measured — number whole: 3; number m: 1; share: 33.3%. Required — number m: at least 1% of");
        assertThat(english(shareAtLeast(restricted(1), whole, Ratio.percent(1))))
                .contains("is satisfied. Measured — number whole: 3. Required");
    }

    @Test
    void where_every_value_is_restricted_none_is_shown() {
        assertThat(english(atLeast(restricted(1), 1)))
                .isEqualTo("某市 (4511): \"Rule\" is satisfied. Required — secrets: at least 1."
                        + " Evidence: nothing on record. [test § 1, required]");
    }

    private static Measure restricted(long value) {
        return Measure.named("restricted")
                .label("受限", "secrets")
                .in(Unit.of("个", "things"))
                .restricted()
                .measuring((reading, subject) -> known(value));
    }

    private static String english(Requirement requirement) {
        return Numbers.finding(requirement).message().english();
    }

    private static Text share(long amount, long per) {
        return shareAtLeast(A, B, Ratio.of(amount, per)).inWords();
    }

    private static String measuredShare(long part, long whole) {
        return Numbers.finding(
                        shareAtLeast(measure("part", known(part)), measure("whole", known(whole)), Ratio.percent(18)))
                .message()
                .english();
    }
}
