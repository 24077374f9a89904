package org.zhongzhi.governance.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.LAST_DAY;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.centre;
import static org.zhongzhi.governance.rules.Things.division;
import static org.zhongzhi.governance.rules.Things.headcount;
import static org.zhongzhi.governance.rules.Things.team;
import static org.zhongzhi.governance.rules.testing.RuleVerifier.verifyThat;

import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;

class RuleVerifierTest {
    private static final Policy POLICY = Hezhou2022.policy();
    private static final Rule RULE = POLICY.rule("emergency-team").get();
    private static final Team TEAM = team("t-1", TeamKind.EMERGENCY, COMMUNITY);

    private static final String FINDING = "\n   Finding: 甲社区 (451102001001): \"Emergency team\" is satisfied."
            + " Measured — emergency teams: 1. Required — emergency teams: exactly 1."
            + " Evidence: 队伍t-1 (t-1). [hezhou-2022 § 2.3a, required]"
            + "\n            甲社区（451102001001）：“应急工作队伍”符合。"
            + "现状：应急工作队伍1支。要求：应急工作队伍恰为1支。"
            + "依据：队伍t-1（t-1）。〔hezhou-2022 § 2.3a，必须〕"
            + "\n  Outcomes: satisfied for division 451102001001 (甲社区)"
            + "\n            violated for division 451102001002 (乙社区)";

    @Test
    void what_holds_is_verified_in_silence_one_subject_after_the_other() {
        oneTeam()
                .isSatisfiedBy(COMMUNITY)
                .measuring(1)
                .measuring(CommunityMeasures.EMERGENCY_TEAMS, 1)
                .onEvidence(TeamId.of("t-1"))
                .because("hezhou-2022 § 2.3a")
                .because(Clause.of("hezhou-2022", "2.3a"))
                .isViolatedBy(OTHER_COMMUNITY)
                .measuring(0)
                .onEvidence()
                .doesNotJudge(CITY);
    }

    @Test
    void another_outcome_is_told_with_the_finding_and_the_outcomes_of_the_rule() {
        assertBroken(() -> oneTeam().isViolatedBy(COMMUNITY))
                .hasMessage("Broken expectation of rule emergency-team (hezhou-2022 § 2.3a) as of 2024-06-30."
                        + "\n  Expected: violated for division 451102001001 (甲社区)"
                        + "\n   But was: satisfied"
                        + FINDING);
    }

    @Test
    void every_kind_of_outcome_has_its_expectation() {
        assertBroken(() -> oneTeam().isSatisfiedBy(OTHER_COMMUNITY))
                .hasMessageContaining("Expected: satisfied for division 451102001002 (乙社区)\n   But was: violated\n");
        assertBroken(() -> oneTeam().isNotApplicableTo(COMMUNITY))
                .hasMessageContaining("Expected: not applicable for division 451102001001 (甲社区)");
        assertBroken(() -> oneTeam().isUnknownFor(COMMUNITY))
                .hasMessageContaining("Expected: unknown for division 451102001001 (甲社区)");
        assertBroken(() -> oneTeam().isPendingFor(COMMUNITY))
                .hasMessageContaining("Expected: pending for division 451102001001 (甲社区)");
    }

    @Test
    void another_number_is_told() {
        assertBroken(() -> oneTeam().isSatisfiedBy(COMMUNITY).measuring(2))
                .hasMessage("Broken expectation of rule emergency-team (hezhou-2022 § 2.3a) as of 2024-06-30."
                        + "\n  Expected: emergency teams: 2"
                        + "\n   But was: emergency teams: 1"
                        + FINDING);
    }

    @Test
    void a_number_that_is_not_known_is_none() {
        assertBroken(() -> verifyThat(POLICY, "volunteer-share")
                        .given(Cities.tree().jurisdiction())
                        .asOf(TODAY)
                        .isUnknownFor(COMMUNITY)
                        .measuring(CommunityMeasures.VOLUNTEERS, 0))
                .hasMessageContaining(
                        "\n  Expected: registered volunteers: 0\n   But was: registered volunteers: unknown\n");
    }

    @Test
    void another_clause_is_told() {
        assertBroken(() -> oneTeam().isSatisfiedBy(COMMUNITY).because("hezhou-2022 § 2.3b"))
                .hasMessageContaining(
                        "\n  Expected: under hezhou-2022 § 2.3b\n   But was: under hezhou-2022 § 2.3a" + FINDING);
    }

    @Test
    void other_evidence_is_told() {
        assertBroken(() -> oneTeam().isSatisfiedBy(COMMUNITY).onEvidence())
                .hasMessageContaining("\n  Expected: evidence nothing\n   But was: evidence team t-1 (队伍t-1)\n");
        assertBroken(() -> oneTeam().isViolatedBy(OTHER_COMMUNITY).onEvidence(TeamId.of("t-1"), TeamId.of("t-2")))
                .hasMessageContaining(
                        "\n  Expected: evidence team t-1 (队伍t-1), team t-2\n   But was: evidence nothing\n");
    }

    @Test
    void other_missing_data_are_told_in_both_languages() {
        OutcomeVerifier nothing = verifyThat(POLICY, "volunteer-share")
                .given(Cities.tree().jurisdiction())
                .asOf(TODAY);

        nothing.isUnknownFor(COMMUNITY).missing("实名注册志愿者的统计数", "a headcount of permanent residents");
        assertBroken(() -> nothing.isUnknownFor(COMMUNITY).missing("a headcount of households"))
                .hasMessageContaining("\n  Expected: missing a headcount of households"
                        + "\n   But was: missing a headcount of registered volunteers (实名注册志愿者的统计数),"
                        + " a headcount of permanent residents (常住人口的统计数)\n");
        assertBroken(() -> oneTeam().isSatisfiedBy(COMMUNITY).missing("the team"))
                .hasMessageContaining("\n  Expected: missing the team\n   But was: missing nothing\n");
    }

    @Test
    void another_due_date_is_told() {
        OutcomeVerifier pending = verifyThat(POLICY, "volunteer-share")
                .given(Cities.tree().jurisdiction())
                .with(
                        headcount(COMMUNITY, HeadcountSubject.PERMANENT_RESIDENTS, "2024-01-01", 100),
                        headcount(COMMUNITY, HeadcountSubject.REGISTERED_VOLUNTEERS, "2024-01-01", 17))
                .asOf(TODAY);

        pending.isPendingFor(COMMUNITY).dueBy(LAST_DAY);
        assertBroken(() -> pending.isPendingFor(COMMUNITY).dueBy(TODAY))
                .hasMessageContaining(
                        "\n  Expected: due by the end of 2024-06-30\n   But was: due by the end of 2024-12-31\n");
        assertBroken(() -> oneTeam().isSatisfiedBy(COMMUNITY).dueBy(TODAY))
                .hasMessageContaining("\n   But was: never due\n");
    }

    @Test
    void another_sentence_is_told_in_the_language_in_which_it_differs() {
        assertBroken(() -> oneTeam().isSatisfiedBy(COMMUNITY).explainedAs("很好。", "Well done."))
                .hasMessage("Broken expectation of rule emergency-team (hezhou-2022 § 2.3a) as of 2024-06-30."
                        + "\n  Expected: 很好。"
                        + "\n   But was: 甲社区（451102001001）：“应急工作队伍”符合。"
                        + "现状：应急工作队伍1支。要求：应急工作队伍恰为1支。"
                        + "依据：队伍t-1（t-1）。〔hezhou-2022 § 2.3a，必须〕"
                        + FINDING);
        assertBroken(() -> oneTeam()
                        .isSatisfiedBy(COMMUNITY)
                        .explainedAs(
                                "甲社区（451102001001）：“应急工作队伍”符合。现状：应急工作队伍1支。要求：应急工作队伍恰为1支。"
                                        + "依据：队伍t-1（t-1）。〔hezhou-2022 § 2.3a，必须〕",
                                "Well done."))
                .hasMessageContaining("\n  Expected: Well done.\n   But was: 甲社区 (451102001001): \"Emergency team\"");
    }

    @Test
    void what_is_not_judged_is_told_with_the_reason() {
        DivisionCode village = DivisionCode.of("451102001201");

        assertBroken(() -> oneTeam().isViolatedBy(CITY))
                .hasMessage("Broken expectation of rule emergency-team (hezhou-2022 § 2.3a) as of 2024-06-30."
                        + "\n  Expected: violated for division 4511 (某市)"
                        + "\n   But was: not judged: it is none of what the rule speaks about: 社区 / community"
                        + "\n  Outcomes: satisfied for division 451102001001 (甲社区)"
                        + "\n            violated for division 451102001002 (乙社区)");
        assertBroken(() -> oneTeam().isViolatedBy(village))
                .hasMessageContaining(
                        "\n  Expected: violated for division 451102001201\n   But was: not judged: it is not in the data\n");
        assertBroken(() -> verifyThat(POLICY, "centre-title-clear")
                        .given(centreUntilToday())
                        .asOf(TODAY)
                        .isUnknownFor(centreUntilToday().id()))
                .hasMessageContaining("\n   But was: not judged: it is not in force on the date"
                        + "\n  Outcomes: none, since the rule judged nothing");
        assertBroken(() -> verifyThat(RULE)
                        .given(Cities.tree().jurisdiction())
                        .asOf(LocalDate.of(2022, 6, 19))
                        .isViolatedBy(COMMUNITY))
                .hasMessageContaining("\n   But was: not judged: the rule is in force in [2022-06-20, ) only"
                        + "\n  Outcomes: none, since the rule judged nothing");
    }

    @Test
    void what_is_judged_and_should_not_be_is_told() {
        assertBroken(() -> oneTeam().doesNotJudge(COMMUNITY))
                .hasMessage("Broken expectation of rule emergency-team (hezhou-2022 § 2.3a) as of 2024-06-30."
                        + "\n  Expected: not judged"
                        + "\n   But was: satisfied"
                        + FINDING);
    }

    @Test
    void of_many_subjects_some_are_named() {
        var communities = Stream.rangeClosed(11, 17)
                .map(number ->
                        division(DivisionCode.of("4511020010" + number), DivisionKind.COMMUNITY, "社区" + number, null));

        assertBroken(() -> verifyThat(RULE)
                        .given(communities)
                        .with(TEAM)
                        .asOf(TODAY)
                        .isViolatedBy(COMMUNITY))
                .hasMessageContaining("\n  Outcomes: violated for division 451102001011 (社区11),"
                        + " division 451102001012 (社区12), division 451102001013 (社区13),"
                        + " division 451102001014 (社区14), division 451102001015 (社区15) and 2 more");
    }

    @Test
    void a_rule_of_a_policy_is_verified_with_the_parameters_as_they_are_set() {
        Policy both = POLICY.with("community-centre-area.reading", "both");

        verifyThat(POLICY, "community-centre-area")
                .given(community())
                .asOf(TODAY)
                .isSatisfiedBy(COMMUNITY);
        verifyThat(both, "community-centre-area").given(community()).asOf(TODAY).isUnknownFor(COMMUNITY);
    }

    @Test
    void given_entities_make_a_city_and_one_takes_the_place_of_another() {
        DivisionCode other = DivisionCode.of("451102001009");

        verifyThat(RULE)
                .given(
                        division(COMMUNITY, DivisionKind.COMMUNITY, "甲社区", null),
                        division(other, DivisionKind.COMMUNITY, "丙社区", null),
                        TEAM)
                .with(team("t-1", TeamKind.EMERGENCY, other))
                .asOf(TODAY)
                .isViolatedBy(COMMUNITY)
                .isSatisfiedBy(other);
    }

    @Test
    void an_expectation_leaves_the_city_it_was_made_of_as_it_is() {
        RuleVerifier.Given city = verifyThat(RULE).given(Cities.tree().jurisdiction());

        city.with(TEAM).asOf(TODAY).isSatisfiedBy(COMMUNITY);

        assertThat(city.asOf(TODAY).isViolatedBy(COMMUNITY).measuring(0)).isNotNull();
    }

    private static OutcomeVerifier oneTeam() {
        return verifyThat(RULE).given(Cities.tree().jurisdiction()).with(TEAM).asOf(TODAY);
    }

    private static Entity[] community() {
        return new Entity[] {division(COMMUNITY, DivisionKind.COMMUNITY, "甲社区", null), centre("f-1", COMMUNITY, 50_000)
        };
    }

    private static Facility centreUntilToday() {
        return Facility.builder()
                .from(centre("f-1", COMMUNITY, 1))
                .period(Period.of(Option.none(), Option.some(TODAY)))
                .build();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertBroken(ThrowingCallable expectation) {
        return assertThatThrownBy(expectation).isExactlyInstanceOf(AssertionError.class);
    }
}
