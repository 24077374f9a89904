package org.zhongzhi.governance.rules.hezhou2022;

import io.vavr.collection.Array;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.integrity.Integrity;

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
            .parameters(Array.of(SupportSystem.CENTRE_AREA_READING))
            .sections(Array.of(
                    Integrity.section(),
                    Article.section("1", "组织体系", "Organisation that executes"),
                    Article.section(
                            "2",
                            "资源配置体系",
                            "Shared resources",
                            ResourceSystem.EMERGENCY_TEAM,
                            ResourceSystem.MEDIATION_ROOM),
                    Article.section(
                            "3",
                            "服务群众体系",
                            "Serving people",
                            ServiceSystem.PROPERTY_SERVICE_COVERAGE,
                            ServiceSystem.TWO_WAY_ENTRY,
                            ServiceSystem.INCOMPATIBLE_POSTS,
                            ServiceSystem.VOLUNTEER_ORGANIZATIONS,
                            ServiceSystem.SOCIAL_WORK_STATION,
                            ServiceSystem.VOLUNTEER_SHARE),
                    Article.section(
                            "4",
                            "工作保障体系",
                            "Support",
                            SupportSystem.SERVICE_CENTRE_AREA,
                            SupportSystem.COMMUNITY_CENTRE_AREA),
                    Article.section(
                            "5",
                            "责任落实体系",
                            "Accountability",
                            AccountabilitySystem.COMMUNITY_LIAISON_CITY,
                            AccountabilitySystem.COMMUNITY_LIAISON_DISTRICT,
                            AccountabilitySystem.SUBDISTRICT_LEADER_ESTATES)))
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
