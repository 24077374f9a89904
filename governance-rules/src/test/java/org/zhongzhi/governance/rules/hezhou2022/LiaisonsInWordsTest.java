package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.liaison;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.Things.serves;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;

import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/** hezhou-2022 § 5.3: what is said of those who keep liaison. */
class LiaisonsInWordsTest {

    private static final PersonId LEADER = PersonId.of("p-1");

    @Test
    void a_community_without_a_liaison_of_the_city_is_one_short() {
        verify("community-liaison-city")
                .asOf(TODAY)
                .isViolatedBy(COMMUNITY)
                .measuring(0)
                .because("hezhou-2022 § 5.3")
                .explainedAs(
                        "甲社区（451102001001）：“市委常委挂点社区”不符合。现状：挂点联系的市委常委0人。" + "要求：挂点联系的市委常委不少于1人。最小改动：挂点联系的市委常委增加1人。"
                                + "依据：数据中无相关记录。〔hezhou-2022 § 5.3，必须〕",
                        "甲社区 (451102001001): \"Liaison of the city standing committee\" is violated."
                                + " Measured — city standing committee members in liaison: 0."
                                + " Required — city standing committee members in liaison: at least 1."
                                + " Smallest change — city standing committee members in liaison: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 5.3, required]");
    }

    @Test
    void a_member_of_the_standing_committee_of_the_city_is_one() {
        verify("community-liaison-city")
                .with(body("committee", OrganizationKind.PARTY_COMMITTEE, CITY))
                .with(serves("p-1", "committee", Role.STANDING_COMMITTEE_MEMBER))
                .with(liaison("p-1", COMMUNITY))
                .asOf(TODAY)
                .isSatisfiedBy(COMMUNITY)
                .measuring(1)
                .explainedAs(
                        "甲社区（451102001001）：“市委常委挂点社区”符合。现状：挂点联系的市委常委1人。"
                                + "要求：挂点联系的市委常委不少于1人。依据：挂点联系（l-p-1-451102001001）。" + "〔hezhou-2022 § 5.3，必须〕",
                        "甲社区 (451102001001): \"Liaison of the city standing committee\" is satisfied."
                                + " Measured — city standing committee members in liaison: 1."
                                + " Required — city standing committee members in liaison: at least 1."
                                + " Evidence: liaison (l-p-1-451102001001). [hezhou-2022 § 5.3, required]");
    }

    @Test
    void a_community_without_a_liaison_of_the_district_is_one_short() {
        verify("community-liaison-district")
                .asOf(TODAY)
                .isViolatedBy(COMMUNITY)
                .because("hezhou-2022 § 5.3")
                .explainedAs(
                        "甲社区（451102001001）：“城区四家班子党员成员挂点社区”不符合。" + "现状：挂点联系的城区四家领导班子党员成员0人。"
                                + "要求：挂点联系的城区四家领导班子党员成员不少于1人。" + "最小改动：挂点联系的城区四家领导班子党员成员增加1人。依据：数据中无相关记录。"
                                + "〔hezhou-2022 § 5.3，必须〕",
                        "甲社区 (451102001001): \"Liaison of the district's leading groups\" is violated."
                                + " Measured — Party members of the district's four leading groups in liaison: 0."
                                + " Required — Party members of the district's four leading groups in liaison: at least 1."
                                + " Smallest change — Party members of the district's four leading groups in liaison: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 5.3, required]");
    }

    @Test
    void a_party_member_at_the_head_of_the_district_is_one() {
        headOfDistrict(PartyMembership.YES).asOf(TODAY).isSatisfiedBy(COMMUNITY).isViolatedBy(OTHER_COMMUNITY);
    }

    @Test
    void whether_the_head_of_the_district_counts_may_not_be_on_record() {
        headOfDistrict(PartyMembership.UNKNOWN)
                .asOf(TODAY)
                .isUnknownFor(COMMUNITY)
                .explainedAs(
                        "甲社区（451102001001）：“城区四家班子党员成员挂点社区”数据不足。" + "现状：挂点联系的城区四家领导班子党员成员0至1人。"
                                + "要求：挂点联系的城区四家领导班子党员成员不少于1人。" + "缺少：挂点人员是否符合本条条件的登记。〔hezhou-2022 § 5.3，必须〕",
                        "甲社区 (451102001001): \"Liaison of the district's leading groups\" is unknown."
                                + " Measured — Party members of the district's four leading groups in liaison: 0 to 1."
                                + " Required — Party members of the district's four leading groups in liaison: at least 1."
                                + " Missing: a record of whether a person in liaison meets the clause."
                                + " [hezhou-2022 § 5.3, required]");
    }

    @Test
    void a_leader_of_the_subdistrict_without_an_estate_is_one_short() {
        leader(PartyMembership.YES)
                .asOf(TODAY)
                .isViolatedBy(LEADER)
                .measuring(0)
                .because("hezhou-2022 § 5.3")
                .explainedAs(
                        "人员（p-1）：“街道班子成员挂点小区”不符合。现状：挂点联系的居民小区0个。" + "要求：挂点联系的居民小区1至2个。最小改动：挂点联系的居民小区增加1个。"
                                + "依据：数据中无相关记录。〔hezhou-2022 § 5.3，必须〕",
                        "person (p-1): \"Estates of subdistrict leaders\" is violated."
                                + " Measured — estates in liaison: 0. Required — estates in liaison: 1 to 2."
                                + " Smallest change — estates in liaison: 1 more. Evidence: nothing on record."
                                + " [hezhou-2022 § 5.3, required]");
    }

    @Test
    void a_leader_of_the_subdistrict_with_an_estate_is_as_it_should_be() {
        leader(PartyMembership.YES)
                .with(liaison("p-1", ESTATE))
                .asOf(TODAY)
                .isSatisfiedBy(LEADER)
                .measuring(1);
    }

    @Test
    void a_leader_whom_the_clause_does_not_address_is_told_no_more_than_that() {
        leader(PartyMembership.NO)
                .asOf(TODAY)
                .isNotApplicableTo(LEADER)
                .explainedAs(
                        "人员（p-1）：“街道班子成员挂点小区”不适用。该对象不在本条规定的范围内。" + "〔hezhou-2022 § 5.3，必须〕",
                        "person (p-1): \"Estates of subdistrict leaders\" is not applicable."
                                + " The rule does not address this subject. [hezhou-2022 § 5.3, required]");
    }

    @Test
    void a_leader_of_whom_it_is_not_on_record_is_left_open() {
        leader(PartyMembership.UNKNOWN)
                .asOf(TODAY)
                .isUnknownFor(LEADER)
                .explainedAs(
                        "人员（p-1）：“街道班子成员挂点小区”数据不足。现状：挂点联系的居民小区0个。" + "要求：挂点联系的居民小区1至2个。缺少：该人员是否符合本条条件的登记。"
                                + "〔hezhou-2022 § 5.3，必须〕",
                        "person (p-1): \"Estates of subdistrict leaders\" is unknown."
                                + " Measured — estates in liaison: 0. Required — estates in liaison: 1 to 2."
                                + " Missing: a record of whether the person meets the clause."
                                + " [hezhou-2022 § 5.3, required]");
    }

    private static RuleVerifier.Given headOfDistrict(PartyMembership membership) {
        return verify("community-liaison-district")
                .with(body("government", OrganizationKind.GOVERNMENT, DISTRICT), person("p-1", membership))
                .with(serves("p-1", "government", Role.HEAD))
                .with(liaison("p-1", COMMUNITY));
    }

    private static RuleVerifier.Given leader(PartyMembership membership) {
        return verify("subdistrict-leader-estates")
                .with(
                        body("committee", OrganizationKind.PARTY_WORKING_COMMITTEE, SUBDISTRICT),
                        person("p-1", membership))
                .with(serves("p-1", "committee", Role.COMMITTEE_MEMBER));
    }
}
