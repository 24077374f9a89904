package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Obligation.ADVISORY;
import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Obligation.TARGET;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.none;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;

import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Parameter;
import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.measure.AppointmentMeasures;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.DivisionMeasures;
import org.zhongzhi.governance.rules.measure.EstateMeasures;
import org.zhongzhi.governance.rules.measure.OrganizationMeasures;
import org.zhongzhi.governance.rules.measure.PersonMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

/** System 3, serving people (服务群众体系). */
final class ServiceSystem {
    static final Parameter MOST_POSTS = Parameter.number(
            "concurrent-posts.most", Text.of("一人任职数上限", "Posts that one person holds at most"), 3, 1, 20);

    static final Rule PROPERTY_PARTY_COMMITTEE = Article.rule("property-party-committee", "3.1a")
            .obligation(REQUIRED)
            .on(Subjects.CITY)
            .label("物业行业党委", "Party committee of the property industry")
            .summary("市里成立物业行业党委。", "The city has a Party committee of the property industry.")
            .requires(atLeast(DivisionMeasures.PROPERTY_PARTY_COMMITTEES, 1))
            .build();

    static final Rule PROPERTY_STANDARD_ADOPTED = Article.rule("property-standard-adopted", "3.1a")
            .obligation(REQUIRED)
            .on(Subjects.PROPERTY_FIRM)
            .label("物业服务标准", "Standard of property service")
            .summary("物业服务企业执行行业服务标准。", "Each property firm keeps to the service standard of the industry.")
            .requires(atLeast(OrganizationMeasures.PROPERTY_STANDARDS, 1))
            .build();

    static final Rule PROPERTY_SERVICE_COVERAGE = Article.rule("property-service-coverage", "3.1c")
            .obligation(TARGET)
            .by(Article.END_OF_2024)
            .on(Subjects.CITY, Subjects.MUNICIPAL_DISTRICT)
            .label("物业服务覆盖率", "Coverage of property service")
            .summary("到2024年底，八成居民小区有物业服务。", "By the end of 2024 four estates in five have property service.")
            .requires(shareAtLeast(DivisionMeasures.SERVED_ESTATES, DivisionMeasures.ESTATES, Ratio.percent(80)))
            .build();

    static final Rule OLD_ESTATE_SELF_MANAGEMENT = Article.rule("old-estate-self-management", "3.1c")
            .obligation(TARGET)
            .by(Article.END_OF_2024)
            .on(Subjects.CITY, Subjects.MUNICIPAL_DISTRICT)
            .label("老旧小区自我服务管理覆盖率", "Self-management of old estates")
            .summary(
                    "到2024年底，八成老旧小区实行自我服务管理。",
                    "By the end of 2024 four old estates in five are managed by their owners themselves.")
            .requires(shareAtLeast(
                    DivisionMeasures.SELF_MANAGED_OLD_ESTATES, DivisionMeasures.OLD_ESTATES, Ratio.percent(80)))
            .build();

    static final Rule OWNERS_COMMITTEE_LED = Article.rule("owners-committee-led", "3.1d")
            .obligation(REQUIRED)
            .on(Subjects.OWNERS_COMMITTEE)
            .label("党组织领导业主委员会", "Leadership of owners' committees")
            .summary(
                    "业主委员会内设党组织，或有社区“两委”成员在其中。",
                    "An owners' committee has a Party organisation or a member of the community's two committees inside it.")
            .requires(anyOf(
                    atLeast(OrganizationMeasures.PARTY_ORGANIZATIONS_WITHIN, 1),
                    atLeast(OrganizationMeasures.COMMUNITY_MEMBERS_INSIDE, 1)))
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

    static final Rule CROSS_APPOINTMENT_ELIGIBLE = Article.rule("cross-appointment-eligible", "3.1e")
            .obligation(REQUIRED)
            .on(Subjects.APPOINTMENT)
            .label("交叉任职资格", "Eligibility for cross-appointments")
            .summary(
                    "交叉任职符合任职矩阵：从哪里进入哪里、任什么职、须具备什么资格、如何产生。",
                    "A cross-appointment keeps to the matrix: from which body into which, in which capacity, with which"
                            + " qualification, and on which basis.")
            .when(atLeast(AppointmentMeasures.CROSSING, 1))
            .requires(allOf(
                    none(AppointmentMeasures.OUTSIDE_MATRIX),
                    none(AppointmentMeasures.NOT_OWNER),
                    none(AppointmentMeasures.NOT_PARTY_MEMBER),
                    none(AppointmentMeasures.WRONG_BASIS)))
            .build();

    static final Rule INCOMPATIBLE_POSTS = Article.rule("incompatible-posts", "3.1e")
            .obligation(REQUIRED)
            .on(Subjects.PERSON)
            .label("不相容职务", "Incompatible posts")
            .summary(
                    "交叉任职不得突破职务回避：业主委员会成员不在为本小区服务的物业企业任职，也不与其有申报的利益关联。",
                    "Cross-appointment stops where posts exclude each other: no member of an owners' committee works for"
                            + " the firm that serves the estate, or has declared an interest in it.")
            .requires(allOf(none(PersonMeasures.INCOMPATIBLE_POSTS), none(PersonMeasures.CONFLICTS_OF_INTEREST)))
            .build();

    static final Rule CONCURRENT_POSTS = Article.rule("concurrent-posts", "3.1e")
            .obligation(ADVISORY)
            .on(Subjects.PERSON)
            .label("任职数量", "Number of posts")
            .summary("一人同时任职不宜过多，上限由参数确定。", "Nobody holds too many posts at once; how many is a parameter.")
            .requires(atMost(PersonMeasures.POSTS, MOST_POSTS))
            .build();

    static final Rule TERM_IN_FORCE = Article.rule("term-in-force", "3.1e")
            .obligation(REQUIRED)
            .on(Subjects.POST)
            .label("任期有效", "Terms are in force")
            .summary("有任期的职位，任期届满即换届，不超期任职。", "Nobody holds a post with a term beyond the end of the term.")
            .requires(none(AppointmentMeasures.EXPIRED_TERMS))
            .build();

    static final Rule SEAT_VACANT = Article.rule("seat-vacant", "3.1e")
            .obligation(REQUIRED)
            .on(Subjects.POST)
            .label("席位无空缺", "No seat is vacant")
            .summary("职位的席位都有人担任。", "Every seat of a post is held.")
            .requires(none(AppointmentMeasures.VACANT_SEATS))
            .build();

    static final Rule SOCIAL_ORGANIZATION_BASE = Article.rule("social-organization-base", "3.2a")
            .obligation(REQUIRED)
            .on(Subjects.MUNICIPAL_DISTRICT)
            .label("社会组织党建基地", "Party-building base for social organisations")
            .summary(
                    "每个市辖区建有一个社会组织党建基地。", "Each municipal district has a Party-building base for social organisations.")
            .requires(atLeast(DivisionMeasures.SOCIAL_ORGANIZATION_BASES, 1))
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

    static final Rule VOLUNTEER_TEAM_AT_EACH_LEVEL = Article.rule("volunteer-team-at-each-level", "3.2c")
            .obligation(REQUIRED)
            .on(Subjects.CITY, Subjects.MUNICIPAL_DISTRICT, Subjects.SUBDISTRICT, Subjects.COMMUNITY)
            .label("四级志愿服务队伍", "Volunteer teams at four levels")
            .summary("市、城区、街道、社区四级都有志愿服务队伍。", "City, district, subdistrict and community each have a volunteer team.")
            .requires(atLeast(DivisionMeasures.VOLUNTEER_TEAMS, 1))
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

    static final Rule TIME_BANK_OFFERED = Article.rule("time-bank-offered", "3.2e")
            .obligation(ADVISORY)
            .on(Subjects.COMMUNITY)
            .label("时间银行", "Time bank")
            .summary("社区开展“时间银行”志愿服务。", "Each community offers a time bank for volunteers.")
            .requires(atLeast(DivisionMeasures.TIME_BANKS, 1))
            .build();

    static final Rule AGENCY_SERVICE_OFFERED = Article.rule("agency-service-offered", "3.2f")
            .obligation(ADVISORY)
            .on(Subjects.COMMUNITY)
            .label("为民服务代办", "Agency service for residents")
            .summary("社区为居民提供代办服务。", "Each community handles matters on behalf of residents.")
            .requires(atLeast(DivisionMeasures.AGENCY_SERVICES, 1))
            .build();

    private ServiceSystem() {}
}
