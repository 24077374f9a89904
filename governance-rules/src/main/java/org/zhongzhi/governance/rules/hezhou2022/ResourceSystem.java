package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Requirement.exactly;

import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

/** System 2, shared resources (资源配置体系). */
final class ResourceSystem {
    static final Rule EMERGENCY_TEAM = Article.rule("emergency-team", "2.3a")
            .obligation(REQUIRED)
            .on(Subjects.COMMUNITY)
            .label("应急工作队伍", "Emergency team")
            .summary("每个社区设一支应急工作队伍。", "Each community has one emergency team.")
            .requires(exactly(CommunityMeasures.EMERGENCY_TEAMS, 1))
            .build();

    static final Rule MEDIATION_ROOM = Article.rule("mediation-room", "2.3a")
            .obligation(REQUIRED)
            .on(Subjects.COMMUNITY)
            .label("调解工作室", "Mediation room")
            .summary("每个社区设一个调解工作室。", "Each community has one mediation room.")
            .requires(exactly(CommunityMeasures.MEDIATION_ROOMS, 1))
            .build();

    private ResourceSystem() {}
}
