package org.zhongzhi.governance.rules.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.LAST_DAY;
import static org.zhongzhi.governance.rules.Cities.OTHER_DISTRICT;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.headcount;
import static org.zhongzhi.governance.rules.Things.team;
import static org.zhongzhi.governance.rules.testing.GovernanceAssertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;

class FindingAssertTest {
    private static final Finding SATISFIED =
            tree().with(team("t-1", TeamKind.EMERGENCY, COMMUNITY)).finding("emergency-team", COMMUNITY);
    private static final Finding UNKNOWN = tree().finding("volunteer-share", COMMUNITY);

    private static final String BOTH = "\n   Finding: 甲社区 (451102001001): \"Emergency team\" is satisfied."
            + " Measured — emergency teams: 1. Required — emergency teams: exactly 1."
            + " Evidence: 队伍t-1 (t-1). [hezhou-2022 § 2.3a, required]"
            + "\n            甲社区（451102001001）：“应急工作队伍”符合。"
            + "现状：应急工作队伍1支。要求：应急工作队伍恰为1支。"
            + "依据：队伍t-1（t-1）。〔hezhou-2022 § 2.3a，必须〕";

    @Test
    void what_holds_is_asserted_in_one_go() {
        assertThat(SATISFIED)
                .isSatisfied()
                .measures(1)
                .measures(CommunityMeasures.EMERGENCY_TEAMS, 1)
                .hasEvidence(TeamId.of("t-1"))
                .cites("hezhou-2022 § 2.3a")
                .explains(
                        Locale.CHINA,
                        "甲社区（451102001001）：“应急工作队伍”符合。现状：应急工作队伍1支。要求：应急工作队伍恰为1支。"
                                + "依据：队伍t-1（t-1）。〔hezhou-2022 § 2.3a，必须〕");
        assertThat(UNKNOWN)
                .isUnknown()
                .misses("a headcount of registered volunteers", "a headcount of permanent residents");
        assertThat(tree().finding("emergency-team", COMMUNITY)).isViolated();
        assertThat(tree().finding("property-service-coverage", OTHER_DISTRICT)).isNotApplicable();
        assertThat(volunteers().finding("volunteer-share", COMMUNITY, LAST_DAY)).isPending();
    }

    @Test
    void another_outcome_is_told_with_the_finding() {
        assertThatThrownBy(() -> assertThat(SATISFIED).isViolated())
                .isInstanceOf(AssertionError.class)
                .hasMessage("Broken expectation of rule emergency-team (hezhou-2022 § 2.3a)."
                        + "\n  Expected: violated for division 451102001001 (甲社区)"
                        + "\n   But was: satisfied"
                        + BOTH);
    }

    @Test
    void the_description_comes_first() {
        assertThatThrownBy(() -> assertThat(SATISFIED).as("the first community").measures(2))
                .isInstanceOf(AssertionError.class)
                .hasMessage("[the first community] Broken expectation of rule emergency-team (hezhou-2022 § 2.3a)."
                        + "\n  Expected: emergency teams: 2"
                        + "\n   But was: emergency teams: 1"
                        + BOTH);
    }

    @Test
    void each_aspect_is_told_of() {
        assertBroken(() -> assertThat(SATISFIED).isUnknown(), "Expected: unknown for");
        assertBroken(() -> assertThat(SATISFIED).isPending(), "Expected: pending for");
        assertBroken(() -> assertThat(SATISFIED).isNotApplicable(), "Expected: not applicable for");
        assertBroken(() -> assertThat(UNKNOWN).isSatisfied(), "Expected: satisfied for");
        assertBroken(() -> assertThat(SATISFIED).cites("hezhou-2022 § 9"), "Expected: under hezhou-2022 § 9");
        assertBroken(() -> assertThat(SATISFIED).hasEvidence(), "Expected: evidence nothing");
        assertBroken(() -> assertThat(UNKNOWN).misses(), "Expected: missing nothing");
        assertBroken(() -> assertThat(SATISFIED).explains(Locale.ENGLISH, "Well done."), "Expected: Well done.");
        assertBroken(
                () -> assertThat(SATISFIED).measures(CommunityMeasures.EMERGENCY_TEAMS, 3),
                "Expected: emergency teams: 3");
    }

    @Test
    void a_message_with_a_percent_sign_is_a_message_and_no_format() {
        assertBroken(() -> assertThat(UNKNOWN).isSatisfied(), "at least 18% of permanent residents");
    }

    @Test
    void no_finding_is_told_as_such() {
        assertBroken(() -> assertThat((Finding) null).isViolated(), "Expecting actual not to be null");
    }

    private static Cities volunteers() {
        return tree().with(
                        headcount(COMMUNITY, HeadcountSubject.PERMANENT_RESIDENTS, "2024-01-01", 100),
                        headcount(COMMUNITY, HeadcountSubject.REGISTERED_VOLUNTEERS, "2024-01-01", 17));
    }

    private static void assertBroken(Runnable assertion, String told) {
        assertThatThrownBy(assertion::run).isInstanceOf(AssertionError.class).hasMessageContaining(told);
    }
}
