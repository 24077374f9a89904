package org.zhongzhi.governance.rules.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.testing.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.PersonMeasures;

/** What a test cannot mean is refused, and not taken for an expectation that holds or does not. */
class RuleVerifierMisuseTest {
    private static final Policy POLICY = Hezhou2022.policy();

    @Test
    void several_measures_have_to_be_named() {
        assertThatThrownBy(() -> verifyThat(POLICY, "two-way-entry")
                        .given(estate(ESTATE, COMMUNITY))
                        .asOf(TODAY)
                        .isNotApplicableTo(ESTATE)
                        .measuring(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule two-way-entry requires something of 2 measures: expected measuring(measure, value)"
                        + " with one of estate.entriesFromCommunity, estate.entriesIntoCommunity");
        assertThatThrownBy(() -> verifyThat(POLICY, "two-way-entry")
                        .given(estate(ESTATE, COMMUNITY))
                        .asOf(TODAY)
                        .isNotApplicableTo(ESTATE)
                        .measuring(CommunityMeasures.MEDIATION_ROOMS, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Rule two-way-entry does not measure community.mediationRooms: expected one of estate.bodies,"
                                + " estate.entriesFromCommunity, estate.entriesIntoCommunity");
    }

    @Test
    void restricted_data_about_a_person_are_not_shown_to_tests_either() {
        assertThatThrownBy(() -> verifyThat(POLICY, "concurrent-posts")
                        .given(person("p-1", PartyMembership.YES))
                        .asOf(TODAY)
                        .isSatisfiedBy(PersonId.of("p-1"))
                        .measuring(PersonMeasures.PARTY_MEMBERSHIP, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Measure person.partyMembership is restricted data about a person, which no finding shows:"
                        + " expected another measure");
    }

    @Test
    void a_rule_that_is_not_there_or_leaves_something_open_is_refused() {
        assertThatThrownBy(() -> verifyThat(POLICY, "emergency-taem"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Policy hezhou-2022 has no rule \"emergency-taem\": expected one of"
                        + " reference-resolved, parent-fitting, ");
        assertThatThrownBy(() -> verifyThat(declared("community-centre-area")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Rule community-centre-area leaves community-centre-area.reading to its policy:"
                        + " expected verifyThat(policy, \"community-centre-area\")");
    }

    /** A rule as it is declared, before the parameters of its policy are in it. */
    private static Rule declared(String id) {
        return POLICY.sections()
                .flatMap(Section::rules)
                .find(rule -> rule.id().equals(id))
                .get();
    }
}
