package org.zhongzhi.governance.rules.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.team;
import static org.zhongzhi.governance.rules.testing.GovernanceAssertions.assertThat;

import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Comparison;

class ComparisonAssertTest {
    private static final String RULE = "emergency-team";
    private static final Assessment TODAYS =
            tree().with(team("t-1", TeamKind.EMERGENCY, COMMUNITY)).assessed(TODAY);

    /** The team moves from the one community to the other. */
    private static final Comparison MOVED = TODAYS.after(Change.put(team("t-1", TeamKind.EMERGENCY, OTHER_COMMUNITY)))
            .comparedTo(TODAYS);

    private static final String INTRODUCED = "甲社区 (451102001001): \"Emergency team\" is violated."
            + " Measured — emergency teams: 0. Required — emergency teams: exactly 1."
            + " Smallest change — emergency teams: 1 more. Evidence: nothing on record."
            + " [hezhou-2022 § 2.3a, required]";
    private static final String ALL = "\n   But was: 1 introduced, 1 resolved, 2 changed"
            + "\nIntroduced: " + INTRODUCED
            + "\n  Resolved: " + INTRODUCED.replace("甲社区 (451102001001)", "乙社区 (451102001002)")
            + "\n   Changed: emergency-team: 甲社区 (451102001001): \"Emergency team\" was satisfied and is violated."
            + "\n            emergency-team: 乙社区 (451102001002): \"Emergency team\" was violated and is satisfied.";

    @Test
    void what_holds_is_asserted_in_one_go() {
        assertThat(MOVED)
                .introduces(RULE, COMMUNITY)
                .resolves(RULE, OTHER_COMMUNITY)
                .changes(RULE, COMMUNITY, OTHER_COMMUNITY)
                .changesOnly(RULE);
        assertThat(TODAYS.comparedTo(TODAYS))
                .changesNothing()
                .introducesNothing()
                .resolvesNothing();
    }

    @Test
    void a_violation_that_is_not_introduced_is_told_with_all_that_differs() {
        assertBroken(() -> assertThat(MOVED).introduces(RULE, COMMUNITY, OTHER_COMMUNITY))
                .hasMessage("Broken expectation of a comparison of two assessments."
                        + "\n  Expected: introduced: violation of rule emergency-team by division 451102001002"
                        + ALL);
    }

    @Test
    void a_violation_that_is_not_resolved_is_told() {
        assertBroken(() -> assertThat(MOVED).resolves("mediation-room", OTHER_COMMUNITY))
                .hasMessage("Broken expectation of a comparison of two assessments."
                        + "\n  Expected: resolved: violation of rule mediation-room by division 451102001002"
                        + ALL);
    }

    @Test
    void an_outcome_that_does_not_differ_is_told() {
        assertBroken(() -> assertThat(MOVED).changes("mediation-room", COMMUNITY))
                .hasMessage("Broken expectation of a comparison of two assessments."
                        + "\n  Expected: changed: rule mediation-room for division 451102001001"
                        + ALL);
    }

    @Test
    void what_differs_and_should_not_is_told() {
        assertBroken(() -> assertThat(MOVED).introducesNothing())
                .hasMessage("Broken expectation of a comparison of two assessments."
                        + "\n  Expected: nothing introduced"
                        + ALL);
        assertBroken(() -> assertThat(MOVED).resolvesNothing()).hasMessageContaining("\n  Expected: nothing resolved");
        assertBroken(() -> assertThat(MOVED).changesNothing()).hasMessageContaining("\n  Expected: nothing changed");
        assertBroken(() -> assertThat(MOVED).changesOnly("mediation-room"))
                .hasMessageContaining("\n  Expected: changed: outcomes of mediation-room only");
        assertBroken(() -> assertThat(MOVED).changesOnly(RULE, "mediation-room"))
                .hasMessageContaining("\n  Expected: changed: outcomes of emergency-team, mediation-room only");
    }

    @Test
    void a_value_that_differs_where_the_outcome_does_not_is_a_change_too() {
        Comparison third = TODAYS.after(ChangeSet.of(
                        Change.put(team("t-2", TeamKind.EMERGENCY, COMMUNITY)),
                        Change.put(team("t-3", TeamKind.EMERGENCY, COMMUNITY))))
                .comparedTo(TODAYS.after(Change.put(team("t-2", TeamKind.EMERGENCY, COMMUNITY))));

        assertThat(third).introducesNothing().changes(RULE, COMMUNITY);
        assertBroken(() -> assertThat(third).changesNothing())
                .hasMessageContaining("0 introduced, 0 resolved, 2 changed");
        assertThat(third).changes("reference-resolved", TeamId.of("t-3"));
    }

    @Test
    void where_no_subject_is_named_something_has_to_differ() {
        assertThat(MOVED).introduces(RULE).resolves(RULE).changes(RULE);
        assertBroken(() -> assertThat(MOVED).introduces("mediation-room"))
                .hasMessageContaining("introduced: violation of rule mediation-room by something");
        assertBroken(() -> assertThat(MOVED).changes("mediation-room"))
                .hasMessageContaining("changed: rule mediation-room for something");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertBroken(ThrowingCallable assertion) {
        return assertThatThrownBy(assertion).isInstanceOf(AssertionError.class);
    }
}
