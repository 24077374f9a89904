package org.zhongzhi.governance.examples.benchmarks.ours;

import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.exactly;
import static org.zhongzhi.governance.rules.Requirement.none;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;
import static org.zhongzhi.governance.rules.Unit.SQUARE_METRE;

import io.vavr.collection.Array;
import java.time.LocalDate;
import org.zhongzhi.governance.examples.benchmarks.data.JudgedRule;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

/** The six rules that every contestant judges, after rules of the shipped policies. */
final class SixRules {
    private static final String SOURCE = "six-rules";

    static final Rule VOLUNTEER_ORGANIZATIONS = rule(JudgedRule.VOLUNTEER_ORGANIZATIONS, "1")
            .on(Subjects.COMMUNITY)
            .label("志愿服务类社会组织", "Volunteer organisations")
            .summary("每个社区至少有两个志愿服务类社会组织。", "Each community has at least two volunteer organisations.")
            .requires(atLeast(CommunityMeasures.VOLUNTEER_ORGANIZATIONS, 2))
            .build();

    static final Rule VOLUNTEER_SHARE = rule(JudgedRule.VOLUNTEER_SHARE, "2")
            .on(Subjects.COMMUNITY)
            .label("注册志愿者占比", "Share of registered volunteers")
            .summary("每个社区的注册志愿者达到常住人口的18%。", "Registered volunteers are 18% of the residents of a community.")
            .requires(shareAtLeast(CommunityMeasures.VOLUNTEERS, CommunityMeasures.RESIDENTS, Ratio.percent(18)))
            .build();

    static final Rule TEAM_AND_ROOM = rule(JudgedRule.TEAM_AND_ROOM, "3")
            .on(Subjects.COMMUNITY)
            .label("应急队伍和调解工作室", "Emergency team and mediation room")
            .summary("每个社区设一支应急工作队伍和一个调解工作室。", "Each community has one emergency team and one mediation room.")
            .requires(
                    allOf(exactly(CommunityMeasures.EMERGENCY_TEAMS, 1), exactly(CommunityMeasures.MEDIATION_ROOMS, 1)))
            .build();

    static final Rule CENTRE_AREA = rule(JudgedRule.CENTRE_AREA, "4")
            .on(Subjects.COMMUNITY)
            .label("社区服务阵地面积", "Area of the community's centres")
            .summary(
                    "社区服务阵地达到500平方米，或每百户30平方米。",
                    "The centres of a community have 500 m², or 30 m² for every 100 households.")
            .requires(anyOf(
                    atLeast(CommunityMeasures.SERVICE_CENTRE_AREA, SQUARE_METRE.steps(500)),
                    shareAtLeast(
                            CommunityMeasures.SERVICE_CENTRE_AREA,
                            CommunityMeasures.HOUSEHOLDS,
                            Ratio.of(SQUARE_METRE.steps(30), 100))))
            .build();

    static final Rule EXCLUDING_POSTS = rule(JudgedRule.EXCLUDING_POSTS, "5")
            .on(Subjects.PERSON)
            .label("不相容职务", "Excluding posts")
            .summary("任何人不得兼任互不相容的职务。", "No person holds two posts whose roles exclude each other.")
            .requires(none(OwnMeasures.EXCLUDING_POSTS))
            .build();

    static final Rule LIAISON = rule(JudgedRule.LIAISON, "6")
            .on(Subjects.COMMUNITY)
            .label("市领导挂点社区", "Liaison of the city")
            .summary("每个社区有一名市领导挂点联系。", "A leader of the city keeps liaison with each community.")
            .requires(atLeast(OwnMeasures.LIAISONS, 1))
            .build();

    private static final Policy POLICY = Policy.builder()
            .id(SOURCE)
            .version("1")
            .edition(LocalDate.of(2022, 6, 20))
            .title(Text.of("六条规则", "Six rules"))
            .sections(Array.of(Section.of(
                    Clause.of(SOURCE, "0"),
                    Text.of("六条规则", "Six rules"),
                    VOLUNTEER_ORGANIZATIONS,
                    VOLUNTEER_SHARE,
                    TEAM_AND_ROOM,
                    CENTRE_AREA,
                    EXCLUDING_POSTS,
                    LIAISON)))
            .build();

    private SixRules() {}

    static Policy policy() {
        return POLICY;
    }

    private static Rule.Builder rule(JudgedRule rule, String clause) {
        return Rule.builder().id(rule.code()).clause(Clause.of(SOURCE, clause)).obligation(REQUIRED);
    }
}
