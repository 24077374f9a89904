package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.between;

import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.PersonMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

/** System 5, accountability (责任落实体系). */
final class AccountabilitySystem {
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

    private AccountabilitySystem() {}
}
