package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_GENERAL_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_WORKING_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.SOCIAL_ORGANIZATION;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.bodyWithin;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.OrganizationMeasures.MEMBERS;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.Policy;

/** hezhou-2022 § 1.2b: the form of a primary Party organisation fits the number of its members. */
class PartyOrganizationFormTest {
    private static final String RULE = "party-organization-form";
    private static final OrganizationId PARTY = OrganizationId.of("party");

    @ParameterizedTest
    @CsvSource({
        "PARTY_BRANCH, 3", "PARTY_BRANCH, 49",
        "PARTY_GENERAL_BRANCH, 50", "PARTY_GENERAL_BRANCH, 99",
        "PARTY_COMMITTEE, 100", "PARTY_COMMITTEE, 5000"
    })
    void a_form_fits_from_its_own_bound_up_to_that_of_the_next(OrganizationKind form, int members) {
        verify(RULE)
                .with(party(form, COMMUNITY, members))
                .asOf(TODAY)
                .isSatisfiedBy(PARTY)
                .measuring(MEMBERS, members)
                .because("hezhou-2022 § 1.2b");
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY_BRANCH, 0",
        "PARTY_BRANCH, 2",
        "PARTY_BRANCH, 50",
        "PARTY_GENERAL_BRANCH, 49",
        "PARTY_GENERAL_BRANCH, 100",
        "PARTY_COMMITTEE, 99"
    })
    void one_member_fewer_or_more_asks_for_another_form(OrganizationKind form, int members) {
        verify(RULE)
                .with(party(form, COMMUNITY, members))
                .asOf(TODAY)
                .isViolatedBy(PARTY)
                .measuring(MEMBERS, members);
    }

    @Test
    void a_branch_that_has_grown_too_large_is_told_so() {
        verify(RULE)
                .with(party(PARTY_BRANCH, COMMUNITY, 60))
                .asOf(TODAY)
                .isViolatedBy(PARTY)
                .explainedAs(
                        "组织party（party）：“党组织设置形式”不符合。现状：为党支部：是，成员60人，为党总支：否，"
                                + "为党委：否。要求：（若为党支部，则（成员不少于3人，且成员不多于49人）），且（若为党总支，"
                                + "则（成员不少于50人，且成员不多于99人）），且（若为党委，则成员不少于100人）。"
                                + "依据：组织party（party）。〔hezhou-2022 § 1.2b，必须〕",
                        "组织party (party): \"Form of Party organisations\" is violated."
                                + " Measured — form of a branch: yes; members: 60; form of a general branch: no;"
                                + " form of a committee: no. Required — ((members: at least 3, and members: at most 49),"
                                + " where form of a branch: yes), and ((members: at least 50, and members: at most 99),"
                                + " where form of a general branch: yes), and (members: at least 100,"
                                + " where form of a committee: yes). Evidence: 组织party (party)."
                                + " [hezhou-2022 § 1.2b, required]");
    }

    @Test
    void nobody_can_say_while_the_members_are_not_recorded() {
        verify(RULE)
                .with(body("party", PARTY_GENERAL_BRANCH, COMMUNITY))
                .asOf(TODAY)
                .isUnknownFor(PARTY)
                .missing("a record of the number of members");
    }

    @Test
    void the_bounds_are_parameters() {
        Policy policy = Hezhou2022.policy()
                .with(RULE + ".branch", 5)
                .with(RULE + ".general-branch", 30)
                .with(RULE + ".committee", 60);

        verify(policy, RULE).with(party(PARTY_BRANCH, ESTATE, 4)).asOf(TODAY).isViolatedBy(PARTY);
        verify(policy, RULE).with(party(PARTY_BRANCH, ESTATE, 5)).asOf(TODAY).isSatisfiedBy(PARTY);
        verify(policy, RULE).with(party(PARTY_BRANCH, ESTATE, 30)).asOf(TODAY).isViolatedBy(PARTY);
        verify(policy, RULE)
                .with(party(PARTY_GENERAL_BRANCH, ESTATE, 30))
                .asOf(TODAY)
                .isSatisfiedBy(PARTY);
        verify(policy, RULE)
                .with(party(PARTY_GENERAL_BRANCH, ESTATE, 60))
                .asOf(TODAY)
                .isViolatedBy(PARTY);
        verify(policy, RULE)
                .with(party(PARTY_COMMITTEE, ESTATE, 60))
                .asOf(TODAY)
                .isSatisfiedBy(PARTY);
    }

    @Test
    void the_organization_within_a_body_is_a_primary_one_wherever_the_body_is() {
        verify(RULE)
                .with(
                        body("office", SOCIAL_ORGANIZATION, DISTRICT),
                        bodyWithin("party", PARTY_BRANCH, DISTRICT, "office"))
                .asOf(TODAY)
                .isUnknownFor(PARTY);
    }

    @Test
    void committees_of_divisions_above_the_community_and_those_that_are_dissolved_are_not_judged() {
        verify(RULE)
                .with(
                        party(PARTY_COMMITTEE, DISTRICT, 1),
                        body("working", PARTY_WORKING_COMMITTEE, SUBDISTRICT),
                        body("old", PARTY_BRANCH, COMMUNITY, until(TODAY)))
                .asOf(TODAY)
                .doesNotJudge(PARTY)
                .doesNotJudge(Dealings.body("working"))
                .doesNotJudge(Dealings.body("old"));
    }

    private static Organization party(OrganizationKind form, PlaceId seat, int members) {
        return Organization.builder()
                .from(body("party", form, seat))
                .members(Option.some(members))
                .build();
    }
}
