package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Obligation.ADVISORY;
import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atLeastForEachWord;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.below;
import static org.zhongzhi.governance.rules.Requirement.byParameter;
import static org.zhongzhi.governance.rules.Requirement.exactly;
import static org.zhongzhi.governance.rules.Requirement.none;
import static org.zhongzhi.governance.rules.Requirement.whenThen;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import org.zhongzhi.governance.model.mandate.SubdistrictPower;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Parameter;
import org.zhongzhi.governance.rules.Requirement;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.DivisionMeasures;
import org.zhongzhi.governance.rules.measure.EstateMeasures;
import org.zhongzhi.governance.rules.measure.GridMeasures;
import org.zhongzhi.governance.rules.measure.MandateMeasures;
import org.zhongzhi.governance.rules.measure.OrganizationMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

/** System 1, organisation that executes (组织体系). */
final class OrganizationSystem {
    static final Parameter CONFERENCE_LEVEL = Parameter.of(
            "joint-conference-established.lowest-level",
            Text.of("联席会议建到哪一级", "Down to which level joint conferences are set up"),
            "subdistrict",
            "city",
            "district",
            "community");

    static final Parameter CONSULTATION_MONTHS = Parameter.number(
            "sector-consultation-held.months", Text.of("会商间隔（月）", "Months between consultations"), 3, 1, 24);

    static final Parameter ESTATE_MEMBERS = Parameter.number(
            "estate-party-organization.members",
            Text.of("小区应建党组织的党员人数", "Party members from which on an estate has a Party organisation"),
            3,
            1,
            100);

    static final Parameter ESTATE_CRITERIA = Parameter.words(
            "estate-party-organization.criteria",
            Text.of("小区党组织“六化”标准清单", "Checklist for Party organisations of estates"));

    static final Parameter BRANCH_MEMBERS = Parameter.number(
            "party-organization-form.branch",
            Text.of("党支部的党员人数下限", "Members from which on there is a branch"),
            3,
            1,
            100);

    static final Parameter GENERAL_BRANCH_MEMBERS = Parameter.number(
            "party-organization-form.general-branch",
            Text.of("党总支的党员人数下限", "Members from which on there is a general branch"),
            50,
            2,
            1000);

    static final Parameter COMMITTEE_MEMBERS = Parameter.number(
            "party-organization-form.committee",
            Text.of("基层党委的党员人数下限", "Members from which on there is a committee"),
            100,
            3,
            10_000);

    static final Rule JOINT_CONFERENCE_ESTABLISHED = Article.rule("joint-conference-established", "1.0")
            .obligation(REQUIRED)
            .on(Subjects.CITY, Subjects.MUNICIPAL_DISTRICT, Subjects.SUBDISTRICT, Subjects.COMMUNITY)
            .label("城市党建联席会议", "Joint conference of urban Party building")
            .summary(
                    "市、城区、街道逐级建立城市基层党建联席会议，建到哪一级由参数确定。",
                    "City, district and subdistrict each have a joint conference of urban Party building;"
                            + " down to which level is a parameter.")
            .when(byParameter(
                    CONFERENCE_LEVEL.id(),
                    LinkedHashMap.of(
                            "subdistrict", atMost(DivisionMeasures.LEVELS_BELOW_CITY, 2),
                            "city", atMost(DivisionMeasures.LEVELS_BELOW_CITY, 0),
                            "district", atMost(DivisionMeasures.LEVELS_BELOW_CITY, 1),
                            "community", atMost(DivisionMeasures.LEVELS_BELOW_CITY, 3))))
            .requires(atLeast(DivisionMeasures.JOINT_CONFERENCES, 1))
            .build();

    static final Rule STATIONED_UNIT_CONTRACTED = Article.rule("stationed-unit-contracted", "1.1a")
            .obligation(REQUIRED)
            .on(Subjects.STATIONED_UNIT)
            .label("驻区单位契约化共建", "Co-building contract of stationed units")
            .summary(
                    "每个驻区单位与所在街道或社区党组织签订附事项清单的共建协议。",
                    "Each stationed unit has a contract, with its list of items, with the Party organisation of its"
                            + " subdistrict or community.")
            .requires(atLeast(OrganizationMeasures.CO_BUILDING_CONTRACTS, 1))
            .build();

    static final Rule SECTOR_CONSULTATION_HELD = Article.rule("sector-consultation-held", "1.1b")
            .obligation(ADVISORY)
            .on(Subjects.SECTOR_AUTHORITY)
            .label("行业部门与属地会商", "Consultation of sector authorities with districts")
            .summary(
                    "行业主管部门定期与每个城区的党组织会商党建工作，间隔由参数确定。",
                    "Sector authorities regularly consult with the Party organisations of each district; the interval is"
                            + " a parameter.")
            .when(atLeast(OrganizationMeasures.DISTRICTS_TO_CONSULT, 1))
            .requires(allOf(
                    none(OrganizationMeasures.DISTRICTS_WITHOUT_CONSULTATION),
                    atMost(OrganizationMeasures.MONTHS_SINCE_CONSULTATION, CONSULTATION_MONTHS)))
            .build();

    static final Rule STATIONED_AGENCY_DUTY_REPORT = Article.rule("stationed-agency-duty-report", "1.1c")
            .obligation(REQUIRED)
            .on(Subjects.STATIONED_AGENCY)
            .label("派驻机构向街道述职", "Duty reports of stationed agencies")
            .summary(
                    "派驻街道机构的负责人每年向街道党工委述职一次。",
                    "The head of each stationed agency reports on duty to the subdistrict's working committee every year.")
            .when(atLeast(OrganizationMeasures.IN_FORCE_LAST_YEAR, 1))
            .requires(atLeast(OrganizationMeasures.DUTY_REPORTS_OF_YEAR, 1))
            .build();

    static final Rule SUBDISTRICT_LISTS_IN_FORCE = Article.rule("subdistrict-lists-in-force", "1.1d")
            .obligation(REQUIRED)
            .on(Subjects.SUBDISTRICT)
            .label("街道两张清单", "The two lists of a subdistrict")
            .summary(
                    "每个街道有一份现行的权责清单和一份现行的公共服务事项清单。",
                    "Each subdistrict has one list of powers and responsibilities and one public service list in force.")
            .requires(allOf(exactly(DivisionMeasures.POWERS_LISTS, 1), exactly(DivisionMeasures.SERVICE_LISTS, 1)))
            .build();

    static final Rule LIST_ITEM_ONE_LEAD = Article.rule("list-item-one-lead", "1.1d")
            .obligation(REQUIRED)
            .on(Subjects.LIST_ITEM)
            .label("清单事项一个牵头单位", "One lead for each list item")
            .summary("清单上的每个事项恰有一个牵头单位，不重叠、不悬空。", "Each item of a list has exactly one leading body.")
            .requires(exactly(MandateMeasures.LEADS, 1))
            .build();

    static final Rule LIST_DUTY_HAS_POWER = Article.rule("list-duty-has-power", "1.1d")
            .obligation(ADVISORY)
            .on(Subjects.DUTY)
            .label("责任与权力相称", "Duties come with powers")
            .summary(
                    "清单上的责任事项在本级清单上有对应的职权。",
                    "For each duty on a list, the lists of the same level hold a power for its matter.")
            .requires(atLeast(MandateMeasures.POWERS_FOR_DUTY, 1))
            .build();

    static final Rule SIX_POWERS_GRANTED = Article.rule("six-powers-granted", "1.1e")
            .obligation(REQUIRED)
            .on(Subjects.SUBDISTRICT)
            .label("街道六项职权", "Six powers of a subdistrict")
            .summary("赋予每个街道六项职权，缺哪项列哪项。", "Each subdistrict has been given the six powers.")
            .requires(new Requirement.AllOf(
                    Array.of(SubdistrictPower.values()).map(power -> atLeast(DivisionMeasures.granted(power), 1))))
            .build();

    static final Rule ESTATE_PARTY_ORGANIZATION = Article.rule("estate-party-organization", "1.2a")
            .obligation(REQUIRED)
            .on(Subjects.ESTATE)
            .label("小区党组织", "Party organisations of estates")
            .summary(
                    "党员达到规定人数的小区建有党组织，并符合本市“六化”标准清单。",
                    "An estate with enough Party members has a Party organisation that meets the city's checklist.")
            .when(atLeast(EstateMeasures.PARTY_MEMBERS, ESTATE_MEMBERS))
            .requires(allOf(
                    atLeast(EstateMeasures.PARTY_ORGANIZATIONS, 1),
                    atLeastForEachWord(ESTATE_CRITERIA, EstateMeasures.MEETING, 1)))
            .build();

    static final Rule PARTY_ORGANIZATION_FORM = Article.rule("party-organization-form", "1.2b")
            .obligation(REQUIRED)
            .on(Subjects.PRIMARY_PARTY_ORGANIZATION)
            .label("党组织设置形式", "Form of Party organisations")
            .summary(
                    "基层党组织的设置形式与党员人数相称，人数变化后及时调整。",
                    "The form of a primary Party organisation fits the number of its members, and follows it.")
            .requires(allOf(
                    whenThen(
                            atLeast(OrganizationMeasures.IS_BRANCH, 1),
                            allOf(
                                    atLeast(OrganizationMeasures.MEMBERS, BRANCH_MEMBERS),
                                    below(OrganizationMeasures.MEMBERS, GENERAL_BRANCH_MEMBERS))),
                    whenThen(
                            atLeast(OrganizationMeasures.IS_GENERAL_BRANCH, 1),
                            allOf(
                                    atLeast(OrganizationMeasures.MEMBERS, GENERAL_BRANCH_MEMBERS),
                                    below(OrganizationMeasures.MEMBERS, COMMITTEE_MEMBERS))),
                    whenThen(
                            atLeast(OrganizationMeasures.IS_COMMITTEE, 1),
                            atLeast(OrganizationMeasures.MEMBERS, COMMITTEE_MEMBERS))))
            .build();

    static final Rule GRID_NETWORK_COMPLETE = Article.rule("grid-network-complete", "1.2c")
            .obligation(REQUIRED)
            .on(Subjects.COMMUNITY)
            .label("社区—网格—楼栋—单元", "Network of grids, buildings and units")
            .summary(
                    "社区的每栋楼恰属一个网格，每个网格、楼栋、单元都有负责人。",
                    "Every building of a community is in exactly one grid, and every grid, building and unit has a person"
                            + " in charge.")
            .when(atLeast(GridMeasures.GRIDS_AND_BUILDINGS, 1))
            .requires(allOf(
                    none(GridMeasures.BUILDINGS_OUTSIDE_ONE_GRID),
                    none(GridMeasures.GRIDS_WITHOUT_HEAD),
                    none(GridMeasures.BUILDINGS_WITHOUT_HEAD),
                    none(GridMeasures.UNITS_WITHOUT_HEAD)))
            .build();

    static final Rule LEADING_FIRM_PARTY_PRESENCE = Article.rule("leading-firm-party-presence", "1.3a")
            .obligation(REQUIRED)
            .on(Subjects.LEADING_FIRM_SITE)
            .label("头部企业党组织", "Party organisations in leading firms")
            .summary(
                    "快递、外卖、网约车等头部企业的分支机构、业务板块和网点建有党组织。",
                    "Branches, business units and outlets of leading express, delivery and ride-hailing firms have a Party"
                            + " organisation.")
            .requires(atLeast(OrganizationMeasures.PARTY_ORGANIZATIONS_WITHIN, 1))
            .build();

    static final Rule NEW_WORKERS_ENGAGED = Article.rule("new-workers-engaged", "1.3b")
            .obligation(ADVISORY)
            .on(Subjects.COMMUNITY)
            .label("新就业群体融入治理", "New workers take part")
            .summary(
                    "有头部企业网点的社区，快递员、外卖员、网约车司机到社区报到或担任角色。",
                    "Where leading firms have sites, couriers, riders and drivers check in with the community or have a"
                            + " role in it.")
            .when(atLeast(CommunityMeasures.LEADING_FIRM_SITES, 1))
            .requires(atLeast(CommunityMeasures.NEW_WORKERS_ENGAGED, 1))
            .build();

    private OrganizationSystem() {}
}
