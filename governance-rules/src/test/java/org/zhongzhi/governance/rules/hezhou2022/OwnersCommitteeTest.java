package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.OrganizationKind.LEADING_FIRM_SITE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.OWNERS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.RESIDENTS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.Role.COMMITTEE_MEMBER;
import static org.zhongzhi.governance.model.organization.Role.HEAD;
import static org.zhongzhi.governance.model.organization.Role.SECRETARY;
import static org.zhongzhi.governance.model.organization.Role.STAFF;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.appointed;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.serves;
import static org.zhongzhi.governance.rules.Things.servesConcurrently;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.bodyWithin;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.OrganizationMeasures.COMMUNITY_MEMBERS_INSIDE;
import static org.zhongzhi.governance.rules.measure.OrganizationMeasures.PARTY_ORGANIZATIONS_WITHIN;

import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/** hezhou-2022 § 3.1d: the community's Party organisation leads the owners' committee. */
class OwnersCommitteeTest {
    private static final String RULE = "owners-committee-led";
    private static final OrganizationId OWNERS = OrganizationId.of("owners");

    @Test
    void a_party_organization_within_the_committee_is_enough() {
        city().with(bodyWithin("branch", PARTY_BRANCH, ESTATE, "owners"))
                .asOf(TODAY)
                .isSatisfiedBy(OWNERS)
                .measuring(PARTY_ORGANIZATIONS_WITHIN, 1)
                .measuring(COMMUNITY_MEMBERS_INSIDE, 0)
                .because("hezhou-2022 § 3.1d");
    }

    @Test
    void so_is_a_member_of_the_two_committees_of_the_community_on_it() {
        city().with(serves("p-1", "party", SECRETARY))
                .with(servesConcurrently("p-1", "owners", COMMITTEE_MEMBER))
                .asOf(TODAY)
                .isSatisfiedBy(OWNERS)
                .measuring(COMMUNITY_MEMBERS_INSIDE, 1);
        city().with(serves("p-1", "residents", HEAD))
                .with(serves("p-1", "owners", HEAD))
                .asOf(TODAY)
                .isSatisfiedBy(OWNERS);
    }

    @Test
    void a_committee_with_neither_is_told_so() {
        city().asOf(TODAY)
                .isViolatedBy(OWNERS)
                .explainedAs(
                        "组织owners（owners）：“党组织领导业主委员会”不符合。现状：内设党组织0个，"
                                + "进入的社区“两委”成员0人。要求：内设党组织不少于1个，或进入的社区“两委”成员不少于1人。"
                                + "最小改动：内设党组织增加1个，或进入的社区“两委”成员增加1人。"
                                + "依据：数据中无相关记录。〔hezhou-2022 § 3.1d，必须〕",
                        "组织owners (owners): \"Leadership of owners' committees\" is violated."
                                + " Measured — Party organisations within: 0; members of the two committees inside: 0."
                                + " Required — Party organisations within: at least 1,"
                                + " or members of the two committees inside: at least 1."
                                + " Smallest change — Party organisations within: 1 more,"
                                + " or members of the two committees inside: 1 more. Evidence: nothing on record."
                                + " [hezhou-2022 § 3.1d, required]");
    }

    @Test
    void staff_are_members_neither_of_the_one_nor_of_the_other() {
        assertNotLed("residents", STAFF, COMMITTEE_MEMBER);
        assertNotLed("residents", HEAD, STAFF);
    }

    @Test
    void a_member_of_the_committees_of_another_community_or_of_a_party_organization_within_a_firm_does_not_count() {
        city().with(body("theirs", RESIDENTS_COMMITTEE, OTHER_COMMUNITY))
                .with(serves("p-1", "theirs", HEAD))
                .with(serves("p-1", "owners", COMMITTEE_MEMBER))
                .asOf(TODAY)
                .isViolatedBy(OWNERS);
        city().with(body("site", LEADING_FIRM_SITE, COMMUNITY), bodyWithin("firms", PARTY_BRANCH, COMMUNITY, "site"))
                .with(serves("p-1", "firms", SECRETARY))
                .with(serves("p-1", "owners", COMMITTEE_MEMBER))
                .asOf(TODAY)
                .isViolatedBy(OWNERS)
                .measuring(COMMUNITY_MEMBERS_INSIDE, 0);
    }

    @Test
    void who_has_left_one_of_them_does_not_count_and_one_person_with_two_seats_counts_once() {
        city().with(serves("p-1", "residents", HEAD))
                .with(appointed("p-1", "owners", COMMITTEE_MEMBER, true, until(TODAY)))
                .asOf(TODAY)
                .isViolatedBy(OWNERS);
        city().with(serves("p-1", "residents", HEAD))
                .with(serves("p-1", "owners", HEAD))
                .with(serves("p-1", "owners", COMMITTEE_MEMBER))
                .asOf(TODAY)
                .isSatisfiedBy(OWNERS)
                .measuring(COMMUNITY_MEMBERS_INSIDE, 1);
    }

    private static void assertNotLed(String committee, Role there, Role inside) {
        city().with(serves("p-1", committee, there))
                .with(serves("p-1", "owners", inside))
                .asOf(TODAY)
                .isViolatedBy(OWNERS)
                .measuring(COMMUNITY_MEMBERS_INSIDE, 0);
    }

    private static RuleVerifier.Given city() {
        return verify(RULE)
                .with(
                        body("party", PARTY_BRANCH, COMMUNITY),
                        body("residents", RESIDENTS_COMMITTEE, COMMUNITY),
                        body("owners", OWNERS_COMMITTEE, ESTATE));
    }
}
