package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Numbers.known;
import static org.zhongzhi.governance.rules.Numbers.measure;
import static org.zhongzhi.governance.rules.Numbers.policy;
import static org.zhongzhi.governance.rules.Numbers.rule;
import static org.zhongzhi.governance.rules.Numbers.section;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.byDate;
import static org.zhongzhi.governance.rules.Requirement.unknown;
import static org.zhongzhi.governance.rules.Requirement.whenThen;

import io.vavr.collection.Array;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.ByDate.Version;
import org.zhongzhi.governance.rules.Parameter.Edition;
import org.zhongzhi.governance.rules.lint.PolicyLint;

/** Requirements whose numbers change with the editions of a text. */
class ByDateTest {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2018, 12, 29);
    private static final LocalDate THIRD = LocalDate.of(2026, 1, 1);
    private static final Measure FOUR = measure("four", known(4));
    private static final Text NUMBER = Text.of("新版数值", "the number of the new edition");
    private static final Requirement CHANGING = byDate(
            Version.from(FIRST, atLeast(FOUR, 3)),
            Version.from(SECOND, atLeast(FOUR, 5)),
            Version.from(THIRD, unknown(NUMBER)));
    private static final Parameter LEAST = Parameter.byEdition(
            "r.least",
            Text.of("下限", "least"),
            0,
            9,
            Edition.of(FIRST, 3),
            Edition.of(SECOND, 5),
            Edition.unknown(THIRD));
    private static final Policy EDITIONS = policy("p", section("1", rule("r", atLeast(FOUR, LEAST))))
            .parameters(Array.of(LEAST))
            .build();

    @Test
    void the_date_picks_the_text_in_force() {
        Cities city = tree().under(policy("p", rule("r", CHANGING)));

        assertThat(city.outcome("r", CITY, FIRST.minusDays(1))).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(city.outcome("r", CITY, FIRST)).isEqualTo(OutcomeKind.SATISFIED);
        assertThat(city.outcome("r", CITY, SECOND.minusDays(1))).isEqualTo(OutcomeKind.SATISFIED);
        assertThat(city.outcome("r", CITY, SECOND)).isEqualTo(OutcomeKind.VIOLATED);
        assertThat(city.outcome("r", CITY, THIRD.minusDays(1))).isEqualTo(OutcomeKind.VIOLATED);
        assertThat(city.outcome("r", CITY, THIRD)).isEqualTo(OutcomeKind.UNKNOWN);
    }

    @Test
    void a_finding_speaks_of_the_text_in_force_alone() {
        Cities city = tree().under(policy("p", rule("r", CHANGING)));

        assertThat(city.finding("r", CITY, SECOND).message().english())
                .isEqualTo("某市 (4511): \"Rule\" is violated. Measured — number four: 4."
                        + " Required — number four: at least 5. Smallest change — number four: 1 more."
                        + " Evidence: nothing on record. [test § 1, required]");
        assertThat(city.finding("r", CITY, THIRD).missing()).containsExactly(NUMBER);
        assertThat(city.finding("r", CITY, FIRST.minusDays(1)).message().english())
                .contains("is not applicable. The rule asks for nothing here.");
    }

    @Test
    void moving_the_date_and_the_timeline_say_the_same_as_judging_from_scratch() {
        Cities city = tree().under(policy("p", rule("r", CHANGING)));
        Assessment assessment = city.assessed(FIRST.minusDays(1));

        for (LocalDate date : Array.of(FIRST, SECOND, THIRD, SECOND.minusDays(1), FIRST.minusDays(1), THIRD)) {
            assessment = assessment.asOf(date);
            assertThat(assessment.comparedTo(city.assessed(date)).isEmpty()).isTrue();
            assertThat(assessment.outcome("r", CITY))
                    .isEqualTo(city.assessed(date).outcome("r", CITY));
        }
        assertThat(city.assessed(FIRST).timeline(FIRST.minusDays(9), THIRD).map(Milestone::date))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_number_by_edition_gives_the_number_of_the_edition_in_force() {
        Cities city = tree().under(EDITIONS);

        assertThat(EDITIONS.setting("r.least")).isEqualTo("text");
        assertThat(city.outcome("r", CITY, FIRST.minusDays(1))).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(city.outcome("r", CITY, FIRST)).isEqualTo(OutcomeKind.SATISFIED);
        assertThat(city.outcome("r", CITY, SECOND)).isEqualTo(OutcomeKind.VIOLATED);
        assertThat(city.finding("r", CITY, THIRD).missing())
                .containsExactly(Text.of("“下限”在现行文本中的数值", "the number of \"least\" in the text in force"));
    }

    @Test
    void a_city_that_sets_a_number_of_its_own_has_it_on_every_date() {
        Cities city = tree().under(EDITIONS.with("r.least", 4));

        for (LocalDate date : Array.of(FIRST.minusDays(1), FIRST, SECOND, THIRD)) {
            assertThat(city.outcome("r", CITY, date)).isEqualTo(OutcomeKind.SATISFIED);
        }
        assertThat(EDITIONS.with("r.least", 4).with("r.least", "text").rules()).isEqualTo(EDITIONS.rules());
        assertThatThrownBy(() -> EDITIONS.with("r.least", 10))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Parameter r.least cannot be \"10\": expected \"text\" (as its editions have it)"
                        + " or a whole number from 0 to 9");
    }

    @Test
    void a_change_by_date_may_stand_anywhere_in_a_requirement() {
        Requirement inside = whenThen(CHANGING, anyOf(CHANGING, allOf(atMost(FOUR, 4), CHANGING)));

        assertThat(ByDate.at(FIRST, inside))
                .isEqualTo(whenThen(
                        atLeast(FOUR, 3), anyOf(atLeast(FOUR, 3), allOf(atMost(FOUR, 4), atLeast(FOUR, 3)))));
        assertThat(ByDate.turns(inside)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(rule("r", inside).at(SECOND).turns()).isEmpty();
        assertThat(rule("r", atLeast(FOUR, 1)).at(SECOND)).isEqualTo(rule("r", atLeast(FOUR, 1)));
    }

    @Test
    void a_rule_is_a_series_of_rules_in_force_one_after_the_other() {
        Rule changing = rule("r")
                .inForce(Period.from(LocalDate.of(2000, 1, 1)))
                .requires(CHANGING)
                .build();

        assertThat(changing.versions().map(Rule::inForce))
                .containsExactly(
                        Period.of(LocalDate.of(2000, 1, 1), SECOND), Period.of(SECOND, THIRD), Period.from(THIRD));
        assertThat(changing.versions().map(Rule::requirement))
                .containsExactly(atLeast(FOUR, 3), atLeast(FOUR, 5), unknown(NUMBER));
    }

    @Test
    void the_lint_looks_at_every_version_and_holds_none_against_another() {
        assertThat(PolicyLint.of(policy("p", rule("r", CHANGING)))).isEmpty();
        assertThat(PolicyLint.of(policy(
                        "p",
                        rule(
                                "r",
                                byDate(
                                        Version.from(FIRST, atLeast(FOUR, 3)),
                                        Version.from(SECOND, allOf(atLeast(FOUR, 3), atMost(FOUR, 2))))))))
                .extracting(finding -> finding.code().code())
                .containsExactly("neverHolds");
    }

    @Test
    void versions_stand_in_the_order_of_their_days_and_there_is_one_at_least() {
        assertThatThrownBy(() -> byDate()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> byDate(Version.from(SECOND, atLeast(FOUR, 1)), Version.from(SECOND, atLeast(FOUR, 2))))
                .hasMessage("A requirement by date has a version from 2018-12-29 after one from 2018-12-29:"
                        + " expected them in the order of the days");
    }

    @Test
    void the_words_name_every_version() {
        assertThat(CHANGING.inWords())
                .isEqualTo(Text.of(
                        "自1990-01-01起数four不少于3个；自2018-12-29起数four不少于5个；自2026-01-01起要求未知（新版数值）",
                        "from 1990-01-01 number four: at least 3; from 2018-12-29 number four: at least 5;"
                                + " from 2026-01-01 not known (the number of the new edition)"));
    }
}
