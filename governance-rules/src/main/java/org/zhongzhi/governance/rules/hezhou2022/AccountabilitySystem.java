package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Obligation.ADVISORY;
import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.between;

import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.OrganizationMeasures;
import org.zhongzhi.governance.rules.measure.PersonMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

/** System 5, accountability (责任落实体系). */
final class AccountabilitySystem {
    static final Rule THREE_LEADS_PLEDGED = Article.rule("three-leads-pledged", "5.1")
            .obligation(REQUIRED)
            .on(Subjects.PARTY_COMMITTEE)
            .label("“三领三干”", "Three leads, three deeds")
            .summary(
                    "党委领责、书记领衔、班子成员领办三类承诺都在，并各有实干的人。",
                    "Each Party committee has pledges of the three kinds, of the committee, its secretary and its members,"
                            + " each with those who act.")
            .requires(allOf(
                    atLeast(OrganizationMeasures.COMMITTEE_PLEDGES, 1),
                    atLeast(OrganizationMeasures.SECRETARY_PLEDGES, 1),
                    atLeast(OrganizationMeasures.MEMBER_PLEDGES, 1)))
            .build();

    static final Rule SECRETARY_APPRAISED = Article.rule("secretary-appraised", "5.2")
            .obligation(REQUIRED)
            .on(Subjects.PARTY_SECRETARY)
            .label("书记述职评议考核", "Appraisal of secretaries")
            .summary(
                    "党组织书记每年接受抓基层党建述职评议考核。",
                    "Each Party secretary is appraised every year for Party building at the grassroots.")
            .when(atLeast(PersonMeasures.SECRETARY_SINCE_LAST_YEAR, 1))
            .requires(atLeast(PersonMeasures.APPRAISALS_OF_YEAR, 1))
            .build();

    static final Rule RANDOM_VISIT = Article.rule("random-visit", "5.2")
            .obligation(ADVISORY)
            .on(Subjects.COMMUNITY)
            .label("“两随机”调研指导", "Random guidance visits")
            .summary("每个社区每年接受“两随机”调研指导。", "Each community has a random guidance visit every year.")
            .requires(atLeast(CommunityMeasures.RANDOM_VISITS_OF_YEAR, 1))
            .build();

    static final Rule COMMUNITY_LIAISON_CITY = Article.rule("community-liaison-city", "5.3")
            .obligation(REQUIRED)
            .on(Subjects.COMMUNITY)
            .label("市委常委挂点社区", "Liaison of the city standing committee")
            .summary("每个社区有一名市委常委挂点联系。", "A member of the city standing committee keeps liaison with each community.")
            .requires(atLeast(CommunityMeasures.CITY_LIAISONS, 1))
            .build();

    static final Rule COMMUNITY_LIAISON_DISTRICT = Article.rule("community-liaison-district", "5.3")
            .obligation(REQUIRED)
            .on(Subjects.COMMUNITY)
            .label("城区四家班子党员成员挂点社区", "Liaison of the district's leading groups")
            .summary(
                    "每个社区有一名城区四家领导班子的党员成员挂点联系。",
                    "A Party member of the four leading groups of the district keeps liaison with each community.")
            .requires(atLeast(CommunityMeasures.DISTRICT_LIAISONS, 1))
            .build();

    static final Rule SUBDISTRICT_LEADER_ESTATES = Article.rule("subdistrict-leader-estates", "5.3")
            .obligation(REQUIRED)
            .on(Subjects.SUBDISTRICT_LEADER)
            .label("街道班子成员挂点小区", "Estates of subdistrict leaders")
            .summary(
                    "街道领导班子的每名党员成员挂点联系一至两个居民小区。",
                    "Each Party member of a subdistrict's leading group keeps liaison with one or two estates.")
            .when(atLeast(PersonMeasures.PARTY_MEMBERSHIP, 1))
            .requires(between(PersonMeasures.LIAISON_ESTATES, 1, 2))
            .build();

    static final Rule LIAISON_DEEDS = Article.rule("liaison-deeds", "5.3")
            .obligation(REQUIRED)
            .on(Subjects.LIAISON)
            .label("挂点办实事", "Deeds of liaisons")
            .summary(
                    "挂点人员每人每年为社区或小区办一至两件实事。",
                    "Whoever keeps liaison does one or two practical deeds for the community or estate every year.")
            .when(atLeast(PersonMeasures.LIAISON_SINCE_LAST_YEAR, 1))
            .requires(between(PersonMeasures.DEEDS_OF_YEAR, 1, 2))
            .build();

    private AccountabilitySystem() {}
}
