package org.zhongzhi.governance.rules.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.facility;
import static org.zhongzhi.governance.rules.Things.team;
import static org.zhongzhi.governance.rules.testing.GovernanceAssertions.assertThat;

import io.vavr.collection.Array;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.IdleReason;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

class AssessmentAssertTest {
    private static final String TEAM = "emergency-team";
    private static final String ROOM = "mediation-room";
    private static final String COVERAGE = "property-service-coverage";

    /** Three rules, so that messages stay short. */
    private static final Policy POLICY = Policy.builder()
            .id("three-rules")
            .version("1")
            .edition(TODAY)
            .title(Text.of("三条规则", "Three rules"))
            .sections(Array.of(Section.of(
                    Clause.of("three-rules", "1"),
                    Text.of("三条规则", "Three rules"),
                    Hezhou2022.policy().rule(TEAM).get(),
                    Hezhou2022.policy().rule(ROOM).get(),
                    Hezhou2022.policy().rule(COVERAGE).get())))
            .build();

    /** One community has a team and a room, the other has neither. */
    private static final Assessment ACTUAL = tree().with(
                    team("t-1", TeamKind.EMERGENCY, COMMUNITY),
                    facility("f-1", FacilityKind.MEDIATION_ROOM, COMMUNITY),
                    facility("f-2", FacilityKind.MEDIATION_ROOM, OTHER_COMMUNITY))
            .under(POLICY)
            .assessed(TODAY);

    private static final String VIOLATION = "乙社区 (451102001002): \"Emergency team\" is violated."
            + " Measured — emergency teams: 0. Required — emergency teams: exactly 1."
            + " Smallest change — emergency teams: 1 more. Evidence: nothing on record."
            + " [hezhou-2022 § 2.3a, required]";

    @Test
    void what_holds_is_asserted_in_one_go() {
        assertThat(ACTUAL)
                .violates(TEAM, OTHER_COMMUNITY)
                .satisfies(TEAM, COMMUNITY)
                .satisfies(ROOM, COMMUNITY, OTHER_COMMUNITY)
                .cameOut(OutcomeKind.NOT_APPLICABLE, COVERAGE, CITY)
                .doesNotJudge(TEAM, CITY)
                .hasNoViolationsOf(ROOM, COVERAGE)
                .hasViolationsOfOnly(TEAM)
                .hasIdleRule(COVERAGE, IdleReason.NOT_APPLICABLE)
                .finding(TEAM, OTHER_COMMUNITY)
                .isViolated()
                .measures(0);
        assertThat(ACTUAL.after(Change.put(team("t-2", TeamKind.EMERGENCY, OTHER_COMMUNITY))))
                .hasNoViolations();
    }

    @Test
    void another_outcome_is_told_with_the_finding_and_the_outcomes_of_the_rule() {
        assertBroken(() -> assertThat(ACTUAL).satisfies(TEAM, COMMUNITY, OTHER_COMMUNITY))
                .hasMessage("Broken expectation of rule emergency-team (hezhou-2022 § 2.3a) as of 2024-06-30."
                        + "\n  Expected: satisfied for division 451102001002 (乙社区)"
                        + "\n   But was: violated"
                        + "\n   Finding: " + VIOLATION
                        + "\n            乙社区（451102001002）：“应急工作队伍”不符合。现状：应急工作队伍0支。"
                        + "要求：应急工作队伍恰为1支。最小改动：应急工作队伍增加1支。依据：数据中无相关记录。"
                        + "〔hezhou-2022 § 2.3a，必须〕"
                        + "\n  Outcomes: satisfied for division 451102001001 (甲社区)"
                        + "\n            violated for division 451102001002 (乙社区)");
        assertBroken(() -> assertThat(ACTUAL).violates(TEAM, COMMUNITY))
                .hasMessageContaining("\n  Expected: violated for division 451102001001 (甲社区)\n   But was: satisfied");
    }

    @Test
    void what_is_not_judged_is_told_with_the_reason() {
        assertBroken(() -> assertThat(ACTUAL).violates(TEAM, CITY))
                .hasMessage("Broken expectation of rule emergency-team (hezhou-2022 § 2.3a) as of 2024-06-30."
                        + "\n  Expected: judged for division 4511 (某市)"
                        + "\n   But was: not judged: it is none of what the rule speaks about: 社区 / community"
                        + "\n  Outcomes: satisfied for division 451102001001 (甲社区)"
                        + "\n            violated for division 451102001002 (乙社区)");
        assertBroken(() -> assertThat(ACTUAL).finding(TEAM, DivisionCode.of("451102001009")))
                .hasMessageContaining("not judged: it is not in the data");
    }

    @Test
    void what_is_judged_and_should_not_be_is_told() {
        assertBroken(() -> assertThat(ACTUAL).doesNotJudge(TEAM, COMMUNITY))
                .hasMessageContaining("\n  Expected: not judged\n   But was: satisfied\n   Finding: 甲社区");
    }

    @Test
    void violations_that_should_not_be_there_are_told_in_their_sentences() {
        assertBroken(() -> assertThat(ACTUAL).hasNoViolations())
                .hasMessage("Broken expectation of policy three-rules as of 2024-06-30."
                        + "\n  Expected: no violation"
                        + "\n   But was: 1 violation"
                        + "\n  Findings: " + VIOLATION);
        assertBroken(() -> assertThat(ACTUAL).hasNoViolationsOf(ROOM, TEAM))
                .hasMessage("Broken expectation of rule emergency-team (hezhou-2022 § 2.3a) as of 2024-06-30."
                        + "\n  Expected: no violation"
                        + "\n   But was: 1 violation"
                        + "\n  Findings: " + VIOLATION);
        assertBroken(() -> assertThat(tree().under(POLICY).assessed(TODAY)).hasViolationsOfOnly(ROOM))
                .hasMessageStartingWith("Broken expectation of policy three-rules as of 2024-06-30."
                        + "\n  Expected: no violation but of mediation-room"
                        + "\n   But was: 2 violations"
                        + "\n  Findings: 甲社区 (451102001001): \"Emergency team\" is violated.");
    }

    @Test
    void violations_that_should_be_there_are_told() {
        assertBroken(() -> assertThat(ACTUAL).hasViolationsOfOnly(TEAM, ROOM))
                .hasMessage("Broken expectation of policy three-rules as of 2024-06-30."
                        + "\n  Expected: violations of emergency-team, mediation-room"
                        + "\n   But was: no violation of mediation-room");
    }

    @Test
    void of_many_violations_some_are_told() {
        assertBroken(() -> assertThat(tree().assessed(TODAY)).hasNoViolations())
                .hasMessageMatching("(?s).*\n   But was: \\d+ violations\n  Findings: .*\n            and \\d+ more");
    }

    @Test
    void a_rule_that_judged_something_or_nothing_for_another_reason_is_told() {
        assertBroken(() -> assertThat(ACTUAL).hasIdleRule(COVERAGE, IdleReason.NO_SUBJECT))
                .hasMessage("Broken expectation of rule property-service-coverage (hezhou-2022 § 3.1c)"
                        + " as of 2024-06-30."
                        + "\n  Expected: nothing judged, since the data hold no subject of this rule"
                        + "\n   But was: nothing judged, since the rule applies to none of its subjects"
                        + "\n  Outcomes: not applicable for division 4511 (某市), division 451102 (甲区),"
                        + " division 451103 (乙区)");
        assertBroken(() -> assertThat(ACTUAL).hasIdleRule(TEAM, IdleReason.NOT_IN_FORCE))
                .hasMessageContaining("\n   But was: something judged\n");
    }

    @Test
    void a_rule_that_the_policy_does_not_have_is_refused_whatever_is_expected_of_it() {
        assertRefused(() -> assertThat(ACTUAL).hasNoViolationsOf("emergency-taem"));
        assertRefused(() -> assertThat(ACTUAL).doesNotJudge("emergency-taem", CITY));
        assertRefused(() -> assertThat(ACTUAL).violates("emergency-taem", CITY));
    }

    @Test
    void where_no_subject_is_named_something_has_to_have_come_out_so() {
        assertThat(ACTUAL).violates(TEAM).satisfies(ROOM);
        assertBroken(() -> assertThat(ACTUAL).violates(ROOM))
                .hasMessageContaining("Expected: violated for something")
                .hasMessageContaining("But was: violated for nothing");
        assertRefused(() -> assertThat(ACTUAL).violates("emergency-taem"));
    }

    @Test
    void the_description_comes_first_and_goes_with_the_finding() {
        assertBroken(() ->
                        assertThat(ACTUAL).as("today").finding(TEAM, COMMUNITY).isViolated())
                .hasMessageStartingWith("[today] Broken expectation of rule emergency-team");
    }

    private static void assertRefused(ThrowingCallable assertion) {
        assertThatThrownBy(assertion)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Policy three-rules has no rule \"emergency-taem\":"
                        + " expected one of emergency-team, mediation-room, property-service-coverage");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertBroken(ThrowingCallable assertion) {
        return assertThatThrownBy(assertion).isInstanceOf(AssertionError.class);
    }
}
