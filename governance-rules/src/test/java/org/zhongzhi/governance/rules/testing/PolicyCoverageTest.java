package org.zhongzhi.governance.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.LAST_DAY;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_DISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.headcount;
import static org.zhongzhi.governance.rules.Things.team;

import io.vavr.collection.Array;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

class PolicyCoverageTest {
    /** One rule that always holds or not, one with a last day, one with a condition. */
    private static final Policy POLICY =
            some("emergency-team", "property-service-coverage", "estate-party-organization");

    private final PolicyCoverage coverage = PolicyCoverage.of(POLICY);

    @Test
    void at_first_nothing_is_verified_and_each_rule_is_told_with_what_it_lacks() {
        assertThat(coverage.outcomes("emergency-team")).isEmpty();
        assertThat(coverage.explained()).isEmpty();
        assertThatThrownBy(coverage::verifyComplete)
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage("Broken expectation of the tests of policy some."
                        + "\n  Expected: each rule verified in its outcomes and by a whole sentence"
                        + "\n   But was: 3 rules that lack some"
                        + "\n   Lacking: emergency-team: satisfied, violated, a whole sentence"
                        + "\n            property-service-coverage: satisfied, violated, pending, a whole sentence"
                        + "\n            estate-party-organization: satisfied, violated, not applicable,"
                        + " a whole sentence");
    }

    @Test
    void what_was_verified_counts_for_its_rule() {
        oneTeam().isSatisfiedBy(COMMUNITY).measuring(1).isViolatedBy(OTHER_COMMUNITY);

        assertThat(coverage.outcomes("emergency-team"))
                .containsExactlyInAnyOrder(OutcomeKind.SATISFIED, OutcomeKind.VIOLATED);
        assertThat(coverage.outcomes("estate-party-organization")).isEmpty();
    }

    @Test
    void what_did_not_hold_does_not_count() {
        assertThatThrownBy(() -> oneTeam().isViolatedBy(COMMUNITY)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> oneTeam().isSatisfiedBy(COMMUNITY).explainedAs("不是这样", "Not like this"))
                .isInstanceOf(AssertionError.class);
        oneTeam().doesNotJudge(CITY);

        assertThat(coverage.outcomes("emergency-team")).containsExactly(OutcomeKind.SATISFIED);
        assertThat(coverage.explained()).isEmpty();
    }

    @Test
    void a_sentence_counts_if_it_reads_so_in_both_languages() {
        String chinese =
                "甲社区（451102001001）：“应急工作队伍”符合。现状：应急工作队伍1支。要求：应急工作队伍恰为1支。" + "依据：队伍t-1（t-1）。〔hezhou-2022 § 2.3a，必须〕";
        String english = "甲社区 (451102001001): \"Emergency team\" is satisfied. Measured — emergency teams: 1."
                + " Required — emergency teams: exactly 1. Evidence: 队伍t-1 (t-1). [hezhou-2022 § 2.3a, required]";
        FindingVerifier satisfied = oneTeam().isSatisfiedBy(COMMUNITY);

        assertThatThrownBy(() -> satisfied.explainedAs(chinese, "")).isInstanceOf(AssertionError.class);
        assertThat(coverage.explained()).isEmpty();
        satisfied.explainedAs(chinese, english);
        assertThat(coverage.explained()).containsExactly("emergency-team");
    }

    @Test
    void a_policy_of_which_everything_was_verified_is_complete() {
        PolicyCoverage shares = PolicyCoverage.of(some("volunteer-share"));
        LocalDate dayAfter = LAST_DAY.plusDays(1);
        verifyShare(shares, 180, dayAfter).isSatisfiedBy(COMMUNITY);
        verifyShare(shares, 179, dayAfter).isViolatedBy(COMMUNITY);
        FindingVerifier pending = verifyShare(shares, 179, LAST_DAY).isPendingFor(COMMUNITY);

        assertThatThrownBy(shares::verifyComplete)
                .hasMessageEndingWith(
                        "   But was: 1 rule that lacks some\n   Lacking: volunteer-share: a whole sentence");
        pending.explainedAs(
                "甲社区（451102001001）：“注册志愿者占比”未到期。现状：实名注册志愿者179人，常住人口1000人，占比17.9%。"
                        + "要求：实名注册志愿者不少于常住人口的18%。目标期限：2024-12-31，当日为最后一天。"
                        + "最小改动：实名注册志愿者增加1人。依据：统计数（division/451102001001/registeredVolunteers/2024-01-01）、"
                        + "统计数（division/451102001001/permanentResidents/2024-01-01）。〔hezhou-2022 § 3.2d，目标〕",
                "甲社区 (451102001001): \"Share of registered volunteers\" is pending."
                        + " Measured — registered volunteers: 179; permanent residents: 1000; share: 17.9%."
                        + " Required — registered volunteers: at least 18% of permanent residents."
                        + " Due by the end of 2024-12-31, which is the last day."
                        + " Smallest change — registered volunteers: 1 more."
                        + " Evidence: headcount (division/451102001001/registeredVolunteers/2024-01-01),"
                        + " headcount (division/451102001001/permanentResidents/2024-01-01)."
                        + " [hezhou-2022 § 3.2d, target]");
        shares.verifyComplete();
    }

    @Test
    void other_settings_of_the_policy_count_for_it_too() {
        Policy strict = Hezhou2022.policy().with("community-centre-area.reading", "both");
        PolicyCoverage areas = PolicyCoverage.of(some("community-centre-area"));

        areas.verifyThat(strict, "community-centre-area")
                .given(Cities.tree().jurisdiction())
                .asOf(TODAY)
                .isViolatedBy(COMMUNITY);

        assertThat(areas.outcomes("community-centre-area")).containsExactly(OutcomeKind.VIOLATED);
    }

    @Test
    void a_rule_that_the_policy_does_not_have_is_refused() {
        assertThatThrownBy(() -> coverage.verifyThat("emergency-teams")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> coverage.verifyThat(Hezhou2022.policy(), "mediation-room"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Policy some has no rule \"mediation-room\": expected one of emergency-team,"
                        + " property-service-coverage, estate-party-organization");
        assertThatThrownBy(() -> coverage.outcomes("mediation-room")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_condition_that_is_not_met_and_a_day_that_has_not_come_count_as_what_they_are() {
        coverage.verifyThat("property-service-coverage")
                .given(Cities.tree().with(estate(ESTATE, COMMUNITY)).jurisdiction())
                .asOf(LAST_DAY)
                .isPendingFor(CITY)
                .isNotApplicableTo(OTHER_DISTRICT);

        assertThat(coverage.outcomes("property-service-coverage"))
                .containsExactlyInAnyOrder(OutcomeKind.PENDING, OutcomeKind.NOT_APPLICABLE);
    }

    private OutcomeVerifier oneTeam() {
        return coverage.verifyThat("emergency-team")
                .given(Cities.tree().jurisdiction())
                .with(team("t-1", TeamKind.EMERGENCY, COMMUNITY))
                .asOf(TODAY);
    }

    private static OutcomeVerifier verifyShare(PolicyCoverage shares, long volunteers, LocalDate asOf) {
        return shares.verifyThat("volunteer-share")
                .given(Cities.tree().jurisdiction())
                .with(
                        headcount(COMMUNITY, HeadcountSubject.PERMANENT_RESIDENTS, "2024-01-01", 1000),
                        headcount(COMMUNITY, HeadcountSubject.REGISTERED_VOLUNTEERS, "2024-01-01", volunteers))
                .asOf(asOf);
    }

    /** A policy of some rules of the programme. */
    private static Policy some(String... rules) {
        return Policy.builder()
                .id("some")
                .version("1")
                .edition(LocalDate.EPOCH)
                .title(Hezhou2022.policy().title())
                .sections(Array.of(Section.of(
                        Clause.of("hezhou-2022", "0"),
                        Hezhou2022.policy().title(),
                        Array.of(rules)
                                .map(rule -> Hezhou2022.policy().rule(rule).get())
                                .toJavaArray(Rule[]::new))))
                .build();
    }
}
