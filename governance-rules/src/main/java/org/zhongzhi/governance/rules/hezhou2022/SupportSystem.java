package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Obligation.ADVISORY;
import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.byParameter;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;
import static org.zhongzhi.governance.rules.Unit.SQUARE_METRE;

import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Parameter;
import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Requirement;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.DivisionMeasures;
import org.zhongzhi.governance.rules.measure.FacilityMeasures;
import org.zhongzhi.governance.rules.measure.GridMeasures;
import org.zhongzhi.governance.rules.measure.PersonMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

/** System 4, support (工作保障体系). */
final class SupportSystem {
    static final Parameter CENTRE_AREA_READING = Parameter.of(
            "community-centre-area.reading",
            Text.of("500平方米与每百户30平方米之间的“或”如何理解", "How the \"or\" between 500 m² and 30 m² per 100 households reads"),
            "either",
            "both");

    static final Parameter ADVANCEMENT_TERMS = Parameter.number(
            "secretary-advancement-due.terms", Text.of("须连续任满的届数", "Full consecutive terms that it takes"), 2, 1, 6);

    static final Parameter EXCELLENT_APPRAISALS = Parameter.number(
            "secretary-advancement-due.excellent",
            Text.of("须评议为“好”的次数", "Appraisals with the best grade that it takes"),
            2,
            1,
            20);

    static final Parameter RESERVES = Parameter.number(
            "reserve-pool.least", Text.of("每个社区的后备力量人数", "Persons in the reserve pool of a community"), 2, 1, 50);

    static final Rule SERVICE_CENTRE_AREA = Article.rule("service-centre-area", "4.0")
            .obligation(REQUIRED)
            .on(Subjects.CITY, Subjects.MUNICIPAL_DISTRICT, Subjects.SUBDISTRICT)
            .label("党群服务中心面积", "Area of the service centre")
            .summary(
                    "市、城区、街道各有一个1000平方米以上的党群服务中心。",
                    "City, district and subdistrict each have a Party-mass service centre of at least 1000 m².")
            .requires(atLeast(DivisionMeasures.LARGEST_SERVICE_CENTRE, SQUARE_METRE.steps(1000)))
            .build();

    static final Rule COMMUNITY_CENTRE_AREA = Article.rule("community-centre-area", "4.0")
            .obligation(REQUIRED)
            .on(Subjects.COMMUNITY)
            .label("社区服务阵地面积", "Area of the community's centres")
            .summary(
                    "社区服务阵地达到500平方米，或每百户30平方米。",
                    "The centres of a community have 500 m², or 30 m² for every 100 households.")
            .requires(communityCentreArea())
            .build();

    static final Rule CENTRE_TITLE_CLEAR = Article.rule("centre-title-clear", "4.0")
            .obligation(REQUIRED)
            .on(Subjects.SERVICE_CENTRE)
            .label("党群服务中心产权", "Title of the service centre")
            .summary("党群服务中心产权明晰。", "The right to use a Party-mass service centre is clear.")
            .requires(atLeast(FacilityMeasures.CLEAR_TITLE, 1))
            .build();

    static final Rule SECRETARY_ADVANCEMENT_DUE = Article.rule("secretary-advancement-due", "4.1a")
            .obligation(ADVISORY)
            .on(Subjects.PERSON)
            .label("优秀社区书记的使用", "Advancement of good secretaries")
            .summary(
                    "连续任满规定届数、表现优秀的社区党组织书记，可招聘为事业单位人员或选拔进街道班子。",
                    "A community secretary with enough full consecutive terms and excellent results is hired by a public"
                            + " institution or selected into the leading group of a subdistrict.")
            .when(allOf(
                    atLeast(PersonMeasures.SECRETARY_TERMS, ADVANCEMENT_TERMS),
                    atLeast(PersonMeasures.EXCELLENT_APPRAISALS, EXCELLENT_APPRAISALS)))
            .requires(atLeast(PersonMeasures.ADVANCEMENTS, 1))
            .build();

    static final Rule RESERVE_POOL = Article.rule("reserve-pool", "4.1b")
            .obligation(REQUIRED)
            .on(Subjects.COMMUNITY)
            .label("社区后备力量库", "Reserve pool")
            .summary("每个社区建有后备力量库，人数由参数确定。", "Each community has a reserve pool; how many persons is a parameter.")
            .requires(atLeast(CommunityMeasures.RESERVES, RESERVES))
            .build();

    static final Rule GRID_INSTRUCTOR = Article.rule("grid-instructor", "4.1c")
            .obligation(ADVISORY)
            .on(Subjects.GRID)
            .label("网格党建指导员", "Party-building instructors of grids")
            .summary("从退休干部党员中为网格选派党建指导员。", "Each grid has a Party-building instructor from among retired cadres.")
            .requires(atLeast(GridMeasures.INSTRUCTORS, 1))
            .build();

    static final Rule TRAINING_BASE = Article.rule("training-base", "4.2a")
            .obligation(REQUIRED)
            .on(Subjects.SUBDISTRICT)
            .label("社区工作者实训基地", "Training base")
            .summary("每个街道建有一个社区工作者实训基地。", "Each subdistrict has a training base for community workers.")
            .requires(atLeast(DivisionMeasures.TRAINING_BASES, 1))
            .build();

    static final Rule TRAINING_INSTITUTE = Article.rule("training-institute", "4.2a")
            .obligation(ADVISORY)
            .on(Subjects.CITY)
            .label("社工培训学院", "Training institute")
            .summary("市里成立社工培训学院。", "The city has a training institute for social work.")
            .requires(atLeast(DivisionMeasures.TRAINING_INSTITUTES, 1))
            .build();

    static final Rule QUALIFIED_WORKER_GRADED = Article.rule("qualified-worker-graded", "4.2b")
            .obligation(REQUIRED)
            .on(Subjects.QUALIFIED_WORKER)
            .label("持证社工晋升等级", "Grades of qualified workers")
            .summary(
                    "取得社会工作者职业资格的社区工作者按规定晋升岗位等级。",
                    "A community worker with the professional qualification is given a higher grade.")
            .requires(atLeast(PersonMeasures.GRADES_SINCE_QUALIFICATION, 1))
            .build();

    static final Rule SERVICE_POINT_IN_BUSINESS_DISTRICT = Article.rule("service-point-in-business-district", "4.3")
            .obligation(ADVISORY)
            .on(Subjects.BUSINESS_DISTRICT)
            .label("商圈党群服务点", "Service points in business districts")
            .summary(
                    "成熟商圈设有党群服务中心、站或岗亭。",
                    "A mature business district has a Party-mass service centre, station or kiosk.")
            .requires(atLeast(GridMeasures.SERVICE_POINTS_OF_GRID, 1))
            .build();

    static final Rule CENTRE_ZONES_SHARED = Article.rule("centre-zones-shared", "4.3")
            .obligation(ADVISORY)
            .on(Subjects.SERVICE_CENTRE)
            .label("功能区域共用", "Shared zones")
            .summary("党群服务中心的功能区域由多方共用。", "Zones of a Party-mass service centre are shared.")
            .requires(atLeast(FacilityMeasures.SHARED_ZONES, 1))
            .build();

    static final Rule PLATFORMS_CONNECTED = Article.rule("platforms-connected", "4.4")
            .obligation(ADVISORY)
            .on(Subjects.CITY)
            .label("平台一体化", "Platforms are connected")
            .summary(
                    "党建、综治、数字城管、“城事联解”四个平台接入一体化信息系统和综合指挥平台。",
                    "The platforms of Party building, governance, city management and joint resolution are connected to one"
                            + " information system and command platform.")
            .requires(allOf(
                    atLeast(DivisionMeasures.PARTY_BUILDING_PLATFORMS, 1),
                    atLeast(DivisionMeasures.GOVERNANCE_PLATFORMS, 1),
                    atLeast(DivisionMeasures.CITY_MANAGEMENT_PLATFORMS, 1),
                    atLeast(DivisionMeasures.JOINT_RESOLUTION_PLATFORMS, 1)))
            .build();

    private SupportSystem() {}

    private static Requirement communityCentreArea() {
        Requirement whole = atLeast(CommunityMeasures.SERVICE_CENTRE_AREA, SQUARE_METRE.steps(500));
        Requirement perHousehold = shareAtLeast(
                CommunityMeasures.SERVICE_CENTRE_AREA,
                CommunityMeasures.HOUSEHOLDS,
                Ratio.of(SQUARE_METRE.steps(30), 100));
        return byParameter(
                CENTRE_AREA_READING.id(), "either", anyOf(whole, perHousehold), "both", allOf(whole, perHousehold));
    }
}
