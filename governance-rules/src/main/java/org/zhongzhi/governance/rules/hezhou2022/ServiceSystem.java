package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Obligation.TARGET;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.none;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;

import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.DivisionMeasures;
import org.zhongzhi.governance.rules.measure.EstateMeasures;
import org.zhongzhi.governance.rules.measure.PersonMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

/** System 3, serving people (服务群众体系). */
final class ServiceSystem {
    static final Rule PROPERTY_SERVICE_COVERAGE = Article.rule("property-service-coverage", "3.1c")
            .obligation(TARGET)
            .by(Article.END_OF_2024)
            .on(Subjects.CITY, Subjects.MUNICIPAL_DISTRICT)
            .label("物业服务覆盖率", "Coverage of property service")
            .summary("到2024年底，八成居民小区有物业服务。", "By the end of 2024 four estates in five have property service.")
            .requires(shareAtLeast(DivisionMeasures.SERVED_ESTATES, DivisionMeasures.ESTATES, Ratio.percent(80)))
            .build();

    static final Rule TWO_WAY_ENTRY = Article.rule("two-way-entry", "3.1e")
            .obligation(REQUIRED)
            .on(Subjects.ESTATE)
            .label("双向进入、交叉任职", "Two-way entry and cross-appointment")
            .summary(
                    "有业主委员会或物业服务企业的小区，社区“两委”与小区组织的成员互相进入、交叉任职，两个方向都要有。",
                    "Where an estate has an owners' committee or a property firm, members of the community's two committees"
                            + " and of the bodies of the estate hold posts with each other, in both directions.")
            .when(atLeast(EstateMeasures.BODIES, 1))
            .requires(allOf(
                    atLeast(EstateMeasures.ENTRIES_FROM_COMMUNITY, 1),
                    atLeast(EstateMeasures.ENTRIES_INTO_COMMUNITY, 1)))
            .build();

    static final Rule INCOMPATIBLE_POSTS = Article.rule("incompatible-posts", "3.1e")
            .obligation(REQUIRED)
            .on(Subjects.PERSON)
            .label("不相容职务", "Incompatible posts")
            .summary(
                    "交叉任职不得突破职务回避：业主委员会成员不在为本小区服务的物业企业任职。",
                    "Cross-appointment stops where posts exclude each other: no member of an owners' committee works for"
                            + " the firm that serves the estate.")
            .requires(none(PersonMeasures.INCOMPATIBLE_POSTS))
            .build();

    static final Rule VOLUNTEER_ORGANIZATIONS = Article.rule("volunteer-organizations", "3.2b")
            .obligation(REQUIRED)
            .on(Subjects.COMMUNITY)
            .label("志愿服务类社会组织", "Volunteer organisations")
            .summary(
                    "每个社区至少有两个志愿服务类社会组织。",
                    "Each community has at least two social organisations for voluntary service.")
            .requires(atLeast(CommunityMeasures.VOLUNTEER_ORGANIZATIONS, 2))
            .build();

    static final Rule SOCIAL_WORK_STATION = Article.rule("social-work-station", "3.2b")
            .obligation(REQUIRED)
            .on(Subjects.COMMUNITY)
            .label("社工服务点", "Social-work station")
            .summary("每个社区有社工服务点。", "Each community has a social-work station.")
            .requires(atLeast(CommunityMeasures.SOCIAL_WORK_STATIONS, 1))
            .build();

    static final Rule VOLUNTEER_SHARE = Article.rule("volunteer-share", "3.2d")
            .obligation(TARGET)
            .by(Article.END_OF_2024)
            .on(Subjects.COMMUNITY)
            .label("注册志愿者占比", "Share of registered volunteers")
            .summary(
                    "到2024年底，每个社区实名注册志愿者达到常住人口的18%。",
                    "By the end of 2024 registered volunteers are 18% of the permanent residents of every community.")
            .requires(shareAtLeast(CommunityMeasures.VOLUNTEERS, CommunityMeasures.RESIDENTS, Ratio.percent(18)))
            .build();

    private ServiceSystem() {}
}
