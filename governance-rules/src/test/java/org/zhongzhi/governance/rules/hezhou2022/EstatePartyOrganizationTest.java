package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.OrganizationKind.OWNERS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.SOCIAL_ORGANIZATION;
import static org.zhongzhi.governance.model.territory.HeadcountSubject.PARTY_MEMBERS;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.headcount;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.bodyWithin;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.EstateMeasures.PARTY_ORGANIZATIONS;
import static org.zhongzhi.governance.rules.measure.EstateMeasures.meeting;

import io.vavr.collection.HashSet;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.rules.Policy;

/** hezhou-2022 § 1.2a: an estate with enough Party members has a Party organisation. */
class EstatePartyOrganizationTest {
    private static final String RULE = "estate-party-organization";
    private static final Organization BRANCH = body("branch", PARTY_BRANCH, ESTATE);
    private static final Policy CHECKLIST = Hezhou2022.policy().with(RULE + ".criteria", "设置规范化,活动经常化");

    @Test
    void an_estate_with_three_party_members_and_a_branch_complies() {
        verify(RULE)
                .with(members(3), BRANCH)
                .asOf(TODAY)
                .isSatisfiedBy(ESTATE)
                .measuring(PARTY_ORGANIZATIONS, 1)
                .because("hezhou-2022 § 1.2a");
    }

    @Test
    void an_estate_with_three_party_members_and_no_branch_is_told_so() {
        verify(RULE)
                .with(members(3))
                .asOf(TODAY)
                .isViolatedBy(ESTATE)
                .explainedAs(
                        "小区e-1（e-1）：“小区党组织”不符合。现状：党员3人，小区党组织0个。"
                                + "要求：小区党组织不少于1个。最小改动：小区党组织增加1个。"
                                + "依据：统计数（estate/e-1/partyMembers/2024-01-01）。〔hezhou-2022 § 1.2a，必须〕",
                        "小区e-1 (e-1): \"Party organisations of estates\" is violated."
                                + " Measured — Party members: 3; Party organisations of the estate: 0."
                                + " Required — Party organisations of the estate: at least 1."
                                + " Smallest change — Party organisations of the estate: 1 more."
                                + " Evidence: headcount (estate/e-1/partyMembers/2024-01-01)."
                                + " [hezhou-2022 § 1.2a, required]");
    }

    @Test
    void an_estate_with_two_party_members_is_not_asked_for_one() {
        verify(RULE)
                .with(members(2))
                .asOf(TODAY)
                .isNotApplicableTo(ESTATE)
                .explainedAs(
                        "小区e-1（e-1）：“小区党组织”不适用。仅在“党员不少于3人”时适用。〔hezhou-2022 § 1.2a，必须〕",
                        "小区e-1 (e-1): \"Party organisations of estates\" is not applicable."
                                + " It applies only with Party members: at least 3. [hezhou-2022 § 1.2a, required]");
        verify(RULE).with(members(2), BRANCH).asOf(TODAY).isNotApplicableTo(ESTATE);
    }

    @Test
    void nobody_can_say_while_the_party_members_are_not_counted() {
        verify(RULE)
                .asOf(TODAY)
                .isUnknownFor(ESTATE)
                .missing("党员的统计数")
                .missing("a headcount of Party members")
                .explainedAs(
                        "小区e-1（e-1）：“小区党组织”数据不足。现状：党员未知，小区党组织0个。" + "要求：小区党组织不少于1个。缺少：党员的统计数。〔hezhou-2022 § 1.2a，必须〕",
                        "小区e-1 (e-1): \"Party organisations of estates\" is unknown."
                                + " Measured — Party members: unknown; Party organisations of the estate: 0."
                                + " Required — Party organisations of the estate: at least 1."
                                + " Missing: a headcount of Party members. [hezhou-2022 § 1.2a, required]");
    }

    @Test
    void from_how_many_members_on_is_a_parameter() {
        Policy five = Hezhou2022.policy().with(RULE + ".members", 5);

        verify(five, RULE).with(members(4)).asOf(TODAY).isNotApplicableTo(ESTATE);
        verify(five, RULE).with(members(5)).asOf(TODAY).isViolatedBy(ESTATE);
    }

    @Test
    void the_latest_headcount_by_the_date_counts() {
        Headcount earlier = headcount(ESTATE, PARTY_MEMBERS, "2023-12-31", 2);
        Headcount later = headcount(ESTATE, PARTY_MEMBERS, "2024-07-01", 9);

        verify(RULE).with(earlier, members(3), later).asOf(TODAY).isViolatedBy(ESTATE);
        verify(RULE).with(earlier, later).asOf(TODAY).isNotApplicableTo(ESTATE);
        verify(RULE).with(earlier, later).asOf(TODAY.plusDays(1)).isViolatedBy(ESTATE);
    }

    @Test
    void a_branch_of_the_community_or_within_a_body_of_the_estate_is_not_that_of_the_estate() {
        verify(RULE)
                .with(
                        members(3),
                        body("community", PARTY_BRANCH, COMMUNITY),
                        body("owners", OWNERS_COMMITTEE, ESTATE),
                        bodyWithin("owners-branch", PARTY_BRANCH, ESTATE, "owners"),
                        body("club", SOCIAL_ORGANIZATION, ESTATE))
                .asOf(TODAY)
                .isViolatedBy(ESTATE)
                .measuring(PARTY_ORGANIZATIONS, 0);
    }

    @Test
    void a_checklist_of_the_city_asks_for_each_of_its_criteria() {
        verify(CHECKLIST, RULE)
                .with(members(3), meetingCriteria("设置规范化", "活动经常化"))
                .asOf(TODAY)
                .isSatisfiedBy(ESTATE)
                .measuring(meeting("设置规范化"), 1)
                .measuring(meeting("活动经常化"), 1);
        verify(CHECKLIST, RULE)
                .with(members(3), meetingCriteria("设置规范化", "别的标准"))
                .asOf(TODAY)
                .isViolatedBy(ESTATE)
                .measuring(meeting("活动经常化"), 0)
                .explainedAs(
                        "小区e-1（e-1）：“小区党组织”不符合。现状：党员3人，小区党组织1个，"
                                + "符合“设置规范化”的小区党组织1个，符合“活动经常化”的小区党组织0个。"
                                + "要求：小区党组织不少于1个，且（符合“设置规范化”的小区党组织不少于1个，"
                                + "且符合“活动经常化”的小区党组织不少于1个）。最小改动：符合“活动经常化”的小区党组织增加1个。"
                                + "依据：统计数（estate/e-1/partyMembers/2024-01-01）、组织branch（branch）。"
                                + "〔hezhou-2022 § 1.2a，必须〕",
                        "小区e-1 (e-1): \"Party organisations of estates\" is violated."
                                + " Measured — Party members: 3; Party organisations of the estate: 1;"
                                + " Party organisations meeting \"设置规范化\": 1;"
                                + " Party organisations meeting \"活动经常化\": 0."
                                + " Required — Party organisations of the estate: at least 1,"
                                + " and (Party organisations meeting \"设置规范化\": at least 1,"
                                + " and Party organisations meeting \"活动经常化\": at least 1)."
                                + " Smallest change — Party organisations meeting \"活动经常化\": 1 more."
                                + " Evidence: headcount (estate/e-1/partyMembers/2024-01-01), 组织branch (branch)."
                                + " [hezhou-2022 § 1.2a, required]");
    }

    private static Headcount members(long count) {
        return headcount(ESTATE, PARTY_MEMBERS, "2024-01-01", count);
    }

    private static Organization meetingCriteria(String... criteria) {
        return Organization.builder()
                .from(BRANCH)
                .criteria(HashSet.of(criteria))
                .build();
    }
}
