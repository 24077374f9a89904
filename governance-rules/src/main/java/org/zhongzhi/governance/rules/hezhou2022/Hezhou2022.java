package org.zhongzhi.governance.rules.hezhou2022;

import io.vavr.collection.Array;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.integrity.Integrity;
import org.zhongzhi.governance.rules.procedures.Procedures;

/**
 * The programme for urban grassroots governance of Hezhou (贺州), as its Party secretary set it out in 中国城市报 on
 * 2022-06-20: five systems, cited as {@code hezhou-2022 § 3.2b}. The policy begins with the rules of {@link Integrity},
 * since no other finding can be trusted where names do not resolve.
 */
public final class Hezhou2022 {
    private static final Policy POLICY = Policy.builder()
            .id(Article.SOURCE)
            .version("1")
            .edition(Article.EDITION)
            .title(Text.of("贺州市党建引领城市基层治理（2022）", "Urban grassroots governance led by Party building, Hezhou (2022)"))
            .provisions(Article.PROVISIONS)
            .parameters(Array.of(
                    OrganizationSystem.CONFERENCE_LEVEL,
                    OrganizationSystem.CONSULTATION_MONTHS,
                    OrganizationSystem.ESTATE_MEMBERS,
                    OrganizationSystem.ESTATE_CRITERIA,
                    OrganizationSystem.BRANCH_MEMBERS,
                    OrganizationSystem.GENERAL_BRANCH_MEMBERS,
                    OrganizationSystem.COMMITTEE_MEMBERS,
                    ResourceSystem.ANSWER_DAYS,
                    ResourceSystem.FORUM_MONTHS,
                    ServiceSystem.MOST_POSTS,
                    SupportSystem.CENTRE_AREA_READING,
                    SupportSystem.ADVANCEMENT_TERMS,
                    SupportSystem.EXCELLENT_APPRAISALS,
                    SupportSystem.RESERVES))
            .procedures(Array.of(
                    Procedures.matter(),
                    Procedures.admission(),
                    Procedures.microProject(),
                    Procedures.fourDeliberations(),
                    Procedures.serviceOrder()))
            .sections(Array.of(
                    Integrity.section(),
                    Article.section(
                            "1",
                            "组织体系",
                            "Organisation that executes",
                            OrganizationSystem.JOINT_CONFERENCE_ESTABLISHED,
                            OrganizationSystem.STATIONED_UNIT_CONTRACTED,
                            OrganizationSystem.SECTOR_CONSULTATION_HELD,
                            OrganizationSystem.STATIONED_AGENCY_DUTY_REPORT,
                            OrganizationSystem.SUBDISTRICT_LISTS_IN_FORCE,
                            OrganizationSystem.LIST_ITEM_ONE_LEAD,
                            OrganizationSystem.LIST_DUTY_HAS_POWER,
                            OrganizationSystem.SIX_POWERS_GRANTED,
                            OrganizationSystem.ESTATE_PARTY_ORGANIZATION,
                            OrganizationSystem.PARTY_ORGANIZATION_FORM,
                            OrganizationSystem.GRID_NETWORK_COMPLETE,
                            OrganizationSystem.LEADING_FIRM_PARTY_PRESENCE,
                            OrganizationSystem.NEW_WORKERS_ENGAGED),
                    Article.section(
                            "2",
                            "资源配置体系",
                            "Shared resources",
                            ResourceSystem.COMMUNITY_TASK_ADMITTED,
                            ResourceSystem.NEED_ANSWERED,
                            ResourceSystem.UNIT_CHECKED_IN,
                            ResourceSystem.CHECKED_IN_UNIT_ACTIVE,
                            ResourceSystem.MICRO_PROJECT_EACH_YEAR,
                            ResourceSystem.GRID_STAFFED,
                            ResourceSystem.GOVERNANCE_CENTRE_AT_EACH_LEVEL,
                            ResourceSystem.COMMAND_CENTRE_ESTABLISHED,
                            ResourceSystem.EMERGENCY_TEAM,
                            ResourceSystem.MEDIATION_ROOM,
                            ResourceSystem.SERVICE_CIRCLE_15_MINUTES,
                            ResourceSystem.RESPONSE_CIRCLE_15_MINUTES,
                            ResourceSystem.DELIBERATION_COMPLETE,
                            ResourceSystem.ESTATE_FORUM_HELD),
                    Article.section(
                            "3",
                            "服务群众体系",
                            "Serving people",
                            ServiceSystem.PROPERTY_PARTY_COMMITTEE,
                            ServiceSystem.PROPERTY_STANDARD_ADOPTED,
                            ServiceSystem.PROPERTY_SERVICE_COVERAGE,
                            ServiceSystem.OLD_ESTATE_SELF_MANAGEMENT,
                            ServiceSystem.OWNERS_COMMITTEE_LED,
                            ServiceSystem.TWO_WAY_ENTRY,
                            ServiceSystem.CROSS_APPOINTMENT_ELIGIBLE,
                            ServiceSystem.INCOMPATIBLE_POSTS,
                            ServiceSystem.CONCURRENT_POSTS,
                            ServiceSystem.TERM_IN_FORCE,
                            ServiceSystem.SEAT_VACANT,
                            ServiceSystem.SOCIAL_ORGANIZATION_BASE,
                            ServiceSystem.VOLUNTEER_ORGANIZATIONS,
                            ServiceSystem.SOCIAL_WORK_STATION,
                            ServiceSystem.VOLUNTEER_TEAM_AT_EACH_LEVEL,
                            ServiceSystem.VOLUNTEER_SHARE,
                            ServiceSystem.TIME_BANK_OFFERED,
                            ServiceSystem.AGENCY_SERVICE_OFFERED),
                    Article.section(
                            "4",
                            "工作保障体系",
                            "Support",
                            SupportSystem.SERVICE_CENTRE_AREA,
                            SupportSystem.COMMUNITY_CENTRE_AREA,
                            SupportSystem.CENTRE_TITLE_CLEAR,
                            SupportSystem.SECRETARY_ADVANCEMENT_DUE,
                            SupportSystem.RESERVE_POOL,
                            SupportSystem.GRID_INSTRUCTOR,
                            SupportSystem.TRAINING_BASE,
                            SupportSystem.TRAINING_INSTITUTE,
                            SupportSystem.QUALIFIED_WORKER_GRADED,
                            SupportSystem.SERVICE_POINT_IN_BUSINESS_DISTRICT,
                            SupportSystem.CENTRE_ZONES_SHARED,
                            SupportSystem.PLATFORMS_CONNECTED),
                    Article.section(
                            "5",
                            "责任落实体系",
                            "Accountability",
                            AccountabilitySystem.THREE_LEADS_PLEDGED,
                            AccountabilitySystem.SECRETARY_APPRAISED,
                            AccountabilitySystem.RANDOM_VISIT,
                            AccountabilitySystem.COMMUNITY_LIAISON_CITY,
                            AccountabilitySystem.COMMUNITY_LIAISON_DISTRICT,
                            AccountabilitySystem.SUBDISTRICT_LEADER_ESTATES,
                            AccountabilitySystem.LIAISON_DEEDS)))
            .build();

    private Hezhou2022() {}

    /**
     * The policy.
     *
     * @return the policy {@code hezhou-2022}
     */
    public static Policy policy() {
        return POLICY;
    }
}
