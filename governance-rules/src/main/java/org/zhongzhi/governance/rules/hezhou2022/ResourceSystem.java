package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Obligation.ADVISORY;
import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Obligation.TARGET;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.exactly;
import static org.zhongzhi.governance.rules.Requirement.none;
import static org.zhongzhi.governance.rules.Requirement.whenThen;

import org.zhongzhi.governance.model.deliberation.DeliberationStep;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Parameter;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.DivisionMeasures;
import org.zhongzhi.governance.rules.measure.EstateMeasures;
import org.zhongzhi.governance.rules.measure.GridMeasures;
import org.zhongzhi.governance.rules.measure.MandateMeasures;
import org.zhongzhi.governance.rules.measure.OrganizationMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

/** System 2, shared resources (资源配置体系). */
final class ResourceSystem {
    static final Parameter ANSWER_DAYS = Parameter.number(
            "need-answered.days", Text.of("需求回应期限（天）", "Days within which a need is answered"), 30, 1, 366);

    static final Parameter FORUM_MONTHS = Parameter.number(
            "estate-forum-held.months", Text.of("逢十议事会间隔（月）", "Months between forums of an estate"), 1, 1, 12);

    static final Rule COMMUNITY_TASK_ADMITTED = Article.rule("community-task-admitted", "2.1b")
            .obligation(REQUIRED)
            .on(Subjects.COMMUNITY_TASK)
            .label("社区事项准入", "Admission of community tasks")
            .summary(
                    "社区工作事项清单上的任务须经准入、在有效期内，并且费随事转。",
                    "Each task on a community's work list is admitted, in force, and comes with its money.")
            .requires(allOf(atLeast(MandateMeasures.ADMISSIONS, 1), atLeast(MandateMeasures.FUNDED_ADMISSIONS, 1)))
            .build();

    static final Rule NEED_ANSWERED = Article.rule("need-answered", "2.1c")
            .obligation(REQUIRED)
            .on(Subjects.NEED)
            .label("需求有回应", "Needs are answered")
            .summary(
                    "需求清单上的需求在期限内对接到资源或项目，或说明理由不予办理；期限由参数确定。",
                    "An open need is matched to a resource or a project, or refused with a reason, within a limit that is a"
                            + " parameter.")
            .requires(atMost(MandateMeasures.DAYS_UNANSWERED, ANSWER_DAYS))
            .build();

    static final Rule UNIT_CHECKED_IN = Article.rule("unit-checked-in", "2.1d")
            .obligation(REQUIRED)
            .on(Subjects.STATIONED_UNIT)
            .label("单位到社区报到", "Units check in")
            .summary("驻区单位到社区或小区报到。", "Each stationed unit has checked in with a community or an estate.")
            .requires(atLeast(OrganizationMeasures.CHECK_INS, 1))
            .build();

    static final Rule CHECKED_IN_UNIT_ACTIVE = Article.rule("checked-in-unit-active", "2.1d")
            .obligation(REQUIRED)
            .on(Subjects.STATIONED_UNIT)
            .label("报到单位开展服务", "Checked-in units serve")
            .summary("报到单位每年至少有一次服务记录。", "A unit that has checked in has a service on record every year.")
            .when(atLeast(OrganizationMeasures.CHECK_INS_LAST_YEAR, 1))
            .requires(atLeast(OrganizationMeasures.SERVICES_OF_YEAR, 1))
            .build();

    static final Rule MICRO_PROJECT_EACH_YEAR = Article.rule("micro-project-each-year", "2.1e")
            .obligation(REQUIRED)
            .on(Subjects.COMMUNITY)
            .label("民生微实事", "Micro-projects for livelihood")
            .summary("每个社区每年实施民生微实事项目。", "Each community has a micro-project for livelihood every year.")
            .requires(atLeast(CommunityMeasures.MICRO_PROJECTS_OF_YEAR, 1))
            .build();

    static final Rule GRID_STAFFED = Article.rule("grid-staffed", "2.2a")
            .obligation(REQUIRED)
            .on(Subjects.GRID)
            .label("网格配备网格员", "Grids are staffed")
            .summary("每个网格配有网格员。", "Each grid has a grid worker.")
            .requires(atLeast(GridMeasures.GRID_WORKERS, 1))
            .build();

    static final Rule GOVERNANCE_CENTRE_AT_EACH_LEVEL = Article.rule("governance-centre-at-each-level", "2.2b")
            .obligation(REQUIRED)
            .on(Subjects.CITY, Subjects.MUNICIPAL_DISTRICT, Subjects.SUBDISTRICT, Subjects.COMMUNITY)
            .label("四级综治中心", "Governance centres at four levels")
            .summary(
                    "市、城区、街道、社区四级都有综治中心。",
                    "City, district, subdistrict and community each have a centre of comprehensive governance.")
            .requires(atLeast(DivisionMeasures.GOVERNANCE_CENTRES, 1))
            .build();

    static final Rule COMMAND_CENTRE_ESTABLISHED = Article.rule("command-centre-established", "2.2b")
            .obligation(REQUIRED)
            .on(Subjects.CITY, Subjects.MUNICIPAL_DISTRICT)
            .label("“城事联解”指挥中心", "Command centre for joint resolution")
            .summary("市、城区建有“城事联解”指挥中心。", "City and district each have a command centre for joint resolution.")
            .requires(atLeast(DivisionMeasures.COMMAND_CENTRES, 1))
            .build();

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

    static final Rule SERVICE_CIRCLE_15_MINUTES = Article.rule("service-circle-15-minutes", "2.3b")
            .obligation(TARGET)
            .on(Subjects.ESTATE)
            .label("15分钟服务圈", "15-minute service circle")
            .summary("居民小区15分钟内可达服务场所。", "Each estate is within 15 minutes of a facility.")
            .requires(atMost(EstateMeasures.MINUTES_TO_FACILITY, 15))
            .build();

    static final Rule RESPONSE_CIRCLE_15_MINUTES = Article.rule("response-circle-15-minutes", "2.3b")
            .obligation(TARGET)
            .on(Subjects.ESTATE)
            .label("15分钟响应圈", "15-minute response circle")
            .summary("响应队伍15分钟内可到居民小区。", "A team reaches each estate within 15 minutes.")
            .requires(atMost(EstateMeasures.MINUTES_TO_TEAM, 15))
            .build();

    static final Rule DELIBERATION_COMPLETE = Article.rule("deliberation-complete", "2.3c")
            .obligation(REQUIRED)
            .on(Subjects.DECIDED_MATTER)
            .label("“四议两公开”完整", "Four deliberations, two disclosures")
            .summary(
                    "已决议的重大事项按次序经过四议并公开决议；实施后公开结果。",
                    "A decided major matter went through the four deliberations in their order and was disclosed; once it is"
                            + " carried out the result is disclosed too.")
            .requires(allOf(
                    atLeast(MandateMeasures.taken(DeliberationStep.PROPOSAL), 1),
                    atLeast(MandateMeasures.taken(DeliberationStep.DISCUSSION), 1),
                    atLeast(MandateMeasures.taken(DeliberationStep.REVIEW), 1),
                    atLeast(MandateMeasures.taken(DeliberationStep.DECISION_DISCLOSURE), 1),
                    none(MandateMeasures.STEPS_OUT_OF_ORDER),
                    whenThen(
                            atLeast(MandateMeasures.CARRIED_OUT, 1),
                            atLeast(MandateMeasures.taken(DeliberationStep.RESULT_DISCLOSURE), 1))))
            .build();

    static final Rule ESTATE_FORUM_HELD = Article.rule("estate-forum-held", "2.3c")
            .obligation(ADVISORY)
            .on(Subjects.ESTATE)
            .label("“逢十议事会”", "Forums of estates")
            .summary(
                    "居民小区在逢十之日召开议事会，间隔由参数确定。",
                    "Each estate holds forums on days of the month that are a ten, within an interval that is a parameter.")
            .requires(allOf(
                    atLeast(EstateMeasures.TEN_DAY_FORUMS, 1), atMost(EstateMeasures.MONTHS_SINCE_FORUM, FORUM_MONTHS)))
            .build();

    private ResourceSystem() {}
}
