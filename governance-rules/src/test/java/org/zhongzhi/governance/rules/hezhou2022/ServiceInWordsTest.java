package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.LAST_DAY;
import static org.zhongzhi.governance.rules.Cities.OTHER_DISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.facility;
import static org.zhongzhi.governance.rules.Things.headcount;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.Things.serves;
import static org.zhongzhi.governance.rules.Things.servesConcurrently;
import static org.zhongzhi.governance.rules.Things.service;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;

import io.vavr.collection.Array;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.HeadcountSubject;

/** hezhou-2022 § 3: what is said of property service, entries into bodies and volunteers. */
class ServiceInWordsTest {

    private static final LocalDate DAY_AFTER = LAST_DAY.plusDays(1);

    private static final Array<Entity> BODIES = Array.of(
            body("branch", OrganizationKind.PARTY_BRANCH, COMMUNITY),
            body("owners", OrganizationKind.OWNERS_COMMITTEE, ESTATE),
            body("firm", OrganizationKind.PROPERTY_FIRM, COMMUNITY),
            service(ESTATE, "firm", PropertyServiceMode.FIRM));

    /** The secretary of the branch sits in the owners' committee. */
    private static final Array<Entity> COMMUNITY_ENTERS = Array.ofAll(serves("p-1", "branch", Role.SECRETARY))
            .appendAll(servesConcurrently("p-1", "owners", Role.COMMITTEE_MEMBER));

    @Test
    void an_estate_that_nobody_serves_may_wait_until_the_last_day() {
        verify("property-service-coverage")
                .asOf(LAST_DAY)
                .isPendingFor(CITY)
                .dueBy(LAST_DAY)
                .because("hezhou-2022 § 3.1c")
                .explainedAs(
                        "某市（4511）：“物业服务覆盖率”未到期。" + "现状：有物业服务的居民小区0个，居民小区1个，占比0.0%。" + "要求：有物业服务的居民小区不少于居民小区的80%。"
                                + "目标期限：2024-12-31，当日为最后一天。最小改动：有物业服务的居民小区增加1个。"
                                + "依据：小区e-1（e-1）。〔hezhou-2022 § 3.1c，目标〕",
                        "某市 (4511): \"Coverage of property service\" is pending."
                                + " Measured — estates with property service: 0; estates: 1; share: 0.0%."
                                + " Required — estates with property service: at least 80% of estates."
                                + " Due by the end of 2024-12-31, which is the last day."
                                + " Smallest change — estates with property service: 1 more. Evidence: 小区e-1 (e-1)."
                                + " [hezhou-2022 § 3.1c, target]");
    }

    @Test
    void an_estate_that_nobody_serves_is_a_violation_from_the_next_day_on() {
        verify("property-service-coverage")
                .asOf(DAY_AFTER)
                .isViolatedBy(CITY)
                .onEvidence(ESTATE)
                .explainedAs(
                        "某市（4511）：“物业服务覆盖率”不符合。" + "现状：有物业服务的居民小区0个，居民小区1个，占比0.0%。" + "要求：有物业服务的居民小区不少于居民小区的80%。"
                                + "最小改动：有物业服务的居民小区增加1个。依据：小区e-1（e-1）。" + "〔hezhou-2022 § 3.1c，目标〕",
                        "某市 (4511): \"Coverage of property service\" is violated."
                                + " Measured — estates with property service: 0; estates: 1; share: 0.0%."
                                + " Required — estates with property service: at least 80% of estates."
                                + " Smallest change — estates with property service: 1 more. Evidence: 小区e-1 (e-1)."
                                + " [hezhou-2022 § 3.1c, target]");
    }

    @Test
    void an_estate_that_a_firm_serves_counts() {
        verify("property-service-coverage")
                .with(service(ESTATE, "firm", PropertyServiceMode.FIRM))
                .asOf(DAY_AFTER)
                .isSatisfiedBy(CITY)
                .isSatisfiedBy(DISTRICT)
                .explainedAs(
                        "甲区（451102）：“物业服务覆盖率”符合。" + "现状：有物业服务的居民小区1个，居民小区1个，占比100.0%。"
                                + "要求：有物业服务的居民小区不少于居民小区的80%。依据：小区e-1（e-1）。" + "〔hezhou-2022 § 3.1c，目标〕",
                        "甲区 (451102): \"Coverage of property service\" is satisfied."
                                + " Measured — estates with property service: 1; estates: 1; share: 100.0%."
                                + " Required — estates with property service: at least 80% of estates."
                                + " Evidence: 小区e-1 (e-1). [hezhou-2022 § 3.1c, target]");
    }

    @Test
    void a_district_without_estates_has_nothing_to_take_a_share_of() {
        verify("property-service-coverage")
                .asOf(TODAY)
                .isNotApplicableTo(OTHER_DISTRICT)
                .explainedAs(
                        "乙区（451103）：“物业服务覆盖率”不适用。居民小区为0，无从计算占比。" + "〔hezhou-2022 § 3.1c，目标〕",
                        "乙区 (451103): \"Coverage of property service\" is not applicable."
                                + " There is nothing to take a share of (estates: 0). [hezhou-2022 § 3.1c, target]");
    }

    @Test
    void an_estate_without_a_body_has_nothing_to_enter() {
        verify("two-way-entry")
                .asOf(TODAY)
                .isNotApplicableTo(ESTATE)
                .because("hezhou-2022 § 3.1e")
                .explainedAs(
                        "小区e-1（e-1）：“双向进入、交叉任职”不适用。" + "仅在“业主委员会或物业服务企业不少于1个”时适用。〔hezhou-2022 § 3.1e，必须〕",
                        "小区e-1 (e-1): \"Two-way entry and cross-appointment\" is not applicable."
                                + " It applies only with owners' committees or property firms: at least 1."
                                + " [hezhou-2022 § 3.1e, required]");
    }

    @Test
    void entries_in_one_direction_are_half_of_it() {
        verify("two-way-entry")
                .with(BODIES)
                .with(COMMUNITY_ENTERS)
                .asOf(TODAY)
                .isViolatedBy(ESTATE)
                .explainedAs(
                        "小区e-1（e-1）：“双向进入、交叉任职”不符合。" + "现状：业主委员会或物业服务企业2个，社区“两委”成员进入小区组织任职1人，小区组织成员进入社区“两委”任职0人。"
                                + "要求：社区“两委”成员进入小区组织任职不少于1人，且" + "小区组织成员进入社区“两委”任职不少于1人。" + "最小改动：小区组织成员进入社区“两委”任职增加1人。"
                                + "依据：组织owners（owners）、组织firm（firm）、任职（a-owners-committeeMember-p-1）。"
                                + "〔hezhou-2022 § 3.1e，必须〕",
                        "小区e-1 (e-1): \"Two-way entry and cross-appointment\" is violated."
                                + " Measured — owners' committees or property firms: 2;"
                                + " entries of members of the two committees into bodies of the estate: 1;"
                                + " entries of members of the estate's bodies into the two committees: 0."
                                + " Required — entries of members of the two committees into bodies of the estate: at least 1, and entries of members of the estate's bodies into the two committees: at least 1."
                                + " Smallest change — entries of members of the estate's bodies into the two committees: 1 more."
                                + " Evidence: 组织owners (owners), 组织firm (firm), appointment (a-owners-committeeMember-p-1)."
                                + " [hezhou-2022 § 3.1e, required]");
    }

    @Test
    void entries_in_both_directions_are_what_is_asked() {
        verify("two-way-entry")
                .with(BODIES)
                .with(COMMUNITY_ENTERS)
                .with(serves("p-2", "owners", Role.HEAD))
                .with(servesConcurrently("p-2", "branch", Role.COMMITTEE_MEMBER))
                .asOf(TODAY)
                .isSatisfiedBy(ESTATE)
                .explainedAs(
                        "小区e-1（e-1）：“双向进入、交叉任职”符合。" + "现状：业主委员会或物业服务企业2个，社区“两委”成员进入小区组织任职1人，小区组织成员进入社区“两委”任职1人。"
                                + "要求：社区“两委”成员进入小区组织任职不少于1人，且" + "小区组织成员进入社区“两委”任职不少于1人。"
                                + "依据：组织owners（owners）、组织firm（firm）、任职（a-owners-committeeMember-p-1）、任职（a-branch-committeeMember-p-2）。"
                                + "〔hezhou-2022 § 3.1e，必须〕",
                        "小区e-1 (e-1): \"Two-way entry and cross-appointment\" is satisfied."
                                + " Measured — owners' committees or property firms: 2;"
                                + " entries of members of the two committees into bodies of the estate: 1;"
                                + " entries of members of the estate's bodies into the two committees: 1."
                                + " Required — entries of members of the two committees into bodies of the estate: at least 1, and entries of members of the estate's bodies into the two committees: at least 1."
                                + " Evidence: 组织owners (owners), 组织firm (firm), appointment (a-owners-committeeMember-p-1), appointment (a-branch-committeeMember-p-2)."
                                + " [hezhou-2022 § 3.1e, required]");
    }

    @Test
    void whether_the_manager_of_the_firm_counts_may_not_be_on_record() {
        verify("two-way-entry")
                .with(BODIES)
                .with(COMMUNITY_ENTERS)
                .with(person("p-3", PartyMembership.UNKNOWN))
                .with(serves("p-3", "firm", Role.HEAD))
                .with(servesConcurrently("p-3", "branch", Role.PART_TIME_COMMITTEE_MEMBER))
                .asOf(TODAY)
                .isUnknownFor(ESTATE)
                .explainedAs(
                        "小区e-1（e-1）：“双向进入、交叉任职”数据不足。" + "现状：业主委员会或物业服务企业2个，社区“两委”成员进入小区组织任职1人，小区组织成员进入社区“两委”任职0至1人。"
                                + "要求：社区“两委”成员进入小区组织任职不少于1人，且" + "小区组织成员进入社区“两委”任职不少于1人。"
                                + "缺少：物业服务企业负责人是否符合本条条件的登记。〔hezhou-2022 § 3.1e，必须〕",
                        "小区e-1 (e-1): \"Two-way entry and cross-appointment\" is unknown."
                                + " Measured — owners' committees or property firms: 2;"
                                + " entries of members of the two committees into bodies of the estate: 1;"
                                + " entries of members of the estate's bodies into the two committees: 0 to 1."
                                + " Required — entries of members of the two committees into bodies of the estate: at least 1, and entries of members of the estate's bodies into the two committees: at least 1."
                                + " Missing: a record of whether a manager of the firm meets the clause."
                                + " [hezhou-2022 § 3.1e, required]");
    }

    @Test
    void one_volunteer_organization_is_one_short() {
        verify("volunteer-organizations")
                .with(body("o-1", OrganizationKind.VOLUNTEER_ORGANIZATION, COMMUNITY))
                .asOf(TODAY)
                .isViolatedBy(COMMUNITY)
                .measuring(1)
                .because("hezhou-2022 § 3.2b")
                .explainedAs(
                        "甲社区（451102001001）：“志愿服务类社会组织”不符合。现状：志愿服务类社会组织1个。" + "要求：志愿服务类社会组织不少于2个。最小改动：志愿服务类社会组织增加1个。"
                                + "依据：组织o-1（o-1）。〔hezhou-2022 § 3.2b，必须〕",
                        "甲社区 (451102001001): \"Volunteer organisations\" is violated."
                                + " Measured — volunteer organisations: 1."
                                + " Required — volunteer organisations: at least 2."
                                + " Smallest change — volunteer organisations: 1 more. Evidence: 组织o-1 (o-1)."
                                + " [hezhou-2022 § 3.2b, required]");
    }

    @Test
    void two_volunteer_organizations_are_enough() {
        verify("volunteer-organizations")
                .with(
                        body("o-1", OrganizationKind.VOLUNTEER_ORGANIZATION, COMMUNITY),
                        body("o-2", OrganizationKind.VOLUNTEER_ORGANIZATION, COMMUNITY))
                .asOf(TODAY)
                .isSatisfiedBy(COMMUNITY)
                .measuring(2)
                .onEvidence(OrganizationId.of("o-1"), OrganizationId.of("o-2"));
    }

    @Test
    void a_community_without_a_social_work_station_is_one_short() {
        verify("social-work-station")
                .asOf(TODAY)
                .isViolatedBy(COMMUNITY)
                .measuring(0)
                .because("hezhou-2022 § 3.2b")
                .explainedAs(
                        "甲社区（451102001001）：“社工服务点”不符合。现状：社工服务点0个。" + "要求：社工服务点不少于1个。最小改动：社工服务点增加1个。依据：数据中无相关记录。"
                                + "〔hezhou-2022 § 3.2b，必须〕",
                        "甲社区 (451102001001): \"Social-work station\" is violated."
                                + " Measured — social-work stations: 0. Required — social-work stations: at least 1."
                                + " Smallest change — social-work stations: 1 more. Evidence: nothing on record."
                                + " [hezhou-2022 § 3.2b, required]");
    }

    @Test
    void one_social_work_station_is_enough() {
        verify("social-work-station")
                .with(facility("f-1", FacilityKind.SOCIAL_WORK_STATION, COMMUNITY))
                .asOf(TODAY)
                .isSatisfiedBy(COMMUNITY)
                .measuring(1)
                .onEvidence(FacilityId.of("f-1"));
    }

    @Test
    void a_share_of_volunteers_that_is_not_reached_may_wait_until_the_last_day() {
        verify("volunteer-share")
                .with(residents(1000), volunteers(179))
                .asOf(LAST_DAY)
                .isPendingFor(COMMUNITY)
                .dueBy(LAST_DAY)
                .because("hezhou-2022 § 3.2d")
                .explainedAs(
                        "甲社区（451102001001）：“注册志愿者占比”未到期。" + "现状：实名注册志愿者179人，常住人口1000人，占比17.9%。"
                                + "要求：实名注册志愿者不少于常住人口的18%。目标期限：2024-12-31，当日为最后一天。" + "最小改动：实名注册志愿者增加1人。"
                                + "依据：统计数（division/451102001001/registeredVolunteers/2024-01-01）、统计数（division/451102001001/permanentResidents/2024-01-01）。"
                                + "〔hezhou-2022 § 3.2d，目标〕",
                        "甲社区 (451102001001): \"Share of registered volunteers\" is pending."
                                + " Measured — registered volunteers: 179; permanent residents: 1000; share: 17.9%."
                                + " Required — registered volunteers: at least 18% of permanent residents."
                                + " Due by the end of 2024-12-31, which is the last day."
                                + " Smallest change — registered volunteers: 1 more."
                                + " Evidence: headcount (division/451102001001/registeredVolunteers/2024-01-01), headcount (division/451102001001/permanentResidents/2024-01-01)."
                                + " [hezhou-2022 § 3.2d, target]");
    }

    @Test
    void a_share_of_volunteers_that_is_not_reached_is_a_violation_from_the_next_day_on() {
        verify("volunteer-share")
                .with(residents(1000), volunteers(179))
                .asOf(DAY_AFTER)
                .isViolatedBy(COMMUNITY)
                .explainedAs(
                        "甲社区（451102001001）：“注册志愿者占比”不符合。" + "现状：实名注册志愿者179人，常住人口1000人，占比17.9%。"
                                + "要求：实名注册志愿者不少于常住人口的18%。最小改动：实名注册志愿者增加1人。"
                                + "依据：统计数（division/451102001001/registeredVolunteers/2024-01-01）、统计数（division/451102001001/permanentResidents/2024-01-01）。"
                                + "〔hezhou-2022 § 3.2d，目标〕",
                        "甲社区 (451102001001): \"Share of registered volunteers\" is violated."
                                + " Measured — registered volunteers: 179; permanent residents: 1000; share: 17.9%."
                                + " Required — registered volunteers: at least 18% of permanent residents."
                                + " Smallest change — registered volunteers: 1 more."
                                + " Evidence: headcount (division/451102001001/registeredVolunteers/2024-01-01), headcount (division/451102001001/permanentResidents/2024-01-01)."
                                + " [hezhou-2022 § 3.2d, target]");
    }

    @Test
    void a_share_that_is_reached_is_satisfied() {
        verify("volunteer-share")
                .with(residents(1000), volunteers(180))
                .asOf(DAY_AFTER)
                .isSatisfiedBy(COMMUNITY);
    }

    @Test
    void without_residents_there_is_nothing_to_take_a_share_of() {
        verify("volunteer-share")
                .with(residents(0), volunteers(0))
                .asOf(TODAY)
                .isNotApplicableTo(COMMUNITY)
                .explainedAs(
                        "甲社区（451102001001）：“注册志愿者占比”不适用。常住人口为0，无从计算占比。" + "〔hezhou-2022 § 3.2d，目标〕",
                        "甲社区 (451102001001): \"Share of registered volunteers\" is not applicable."
                                + " There is nothing to take a share of (permanent residents: 0)."
                                + " [hezhou-2022 § 3.2d, target]");
    }

    @Test
    void without_a_headcount_of_volunteers_nobody_can_say() {
        verify("volunteer-share")
                .with(residents(1000))
                .asOf(TODAY)
                .isUnknownFor(COMMUNITY)
                .missing("实名注册志愿者的统计数")
                .explainedAs(
                        "甲社区（451102001001）：“注册志愿者占比”数据不足。" + "现状：实名注册志愿者未知，常住人口1000人。要求：实名注册志愿者不少于常住人口的18%。"
                                + "缺少：实名注册志愿者的统计数。〔hezhou-2022 § 3.2d，目标〕",
                        "甲社区 (451102001001): \"Share of registered volunteers\" is unknown."
                                + " Measured — registered volunteers: unknown; permanent residents: 1000."
                                + " Required — registered volunteers: at least 18% of permanent residents."
                                + " Missing: a headcount of registered volunteers. [hezhou-2022 § 3.2d, target]");
    }

    private static Entity residents(long count) {
        return headcount(COMMUNITY, HeadcountSubject.PERMANENT_RESIDENTS, "2024-01-01", count);
    }

    private static Entity volunteers(long count) {
        return headcount(COMMUNITY, HeadcountSubject.REGISTERED_VOLUNTEERS, "2024-01-01", count);
    }
}
