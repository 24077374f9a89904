package org.zhongzhi.governance.model.identity;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** The kinds of things a jurisdiction holds. Their order is the order of documents and of dossiers. */
public enum EntityType implements Coded {
    /** A division with a statistics code (行政区划). */
    DIVISION("division", "行政区划", "division"),
    /** A grid of a community (网格). */
    GRID("grid", "网格", "grid"),
    /** A residential estate (居民小区). */
    ESTATE("estate", "居民小区", "estate"),
    /** A building (楼栋). */
    BUILDING("building", "楼栋", "building"),
    /** A unit of a building (单元). */
    BUILDING_UNIT("buildingUnit", "单元", "building unit"),
    /** A count of people or households on a date (人数、户数). */
    HEADCOUNT("headcount", "统计数", "headcount"),
    /** An organisation (组织). */
    ORGANIZATION("organization", "组织", "organisation"),
    /** A post in an organisation (职位). */
    POST("post", "职位", "post"),
    /** A person in a public role, known by an opaque id only (人员). */
    PERSON("person", "人员", "person"),
    /** A person's holding of a post for a period (任职). */
    APPOINTMENT("appointment", "任职", "appointment"),
    /** A facility (场所). */
    FACILITY("facility", "场所", "facility"),
    /** A team (队伍). */
    TEAM("team", "队伍", "team"),
    /** Property service of an estate (物业服务). */
    PROPERTY_SERVICE("propertyService", "物业服务", "property service"),
    /** A person's liaison with a community or an estate (挂点联系). */
    LIAISON("liaison", "挂点联系", "liaison"),
    /** A contract, check-in, standard, pledge or service of bodies or persons (共建、报到、承诺与服务). */
    COMMITMENT("commitment", "承诺与共建", "commitment"),
    /** Something done on a day, on record (活动记录). */
    ACTIVITY("activity", "活动记录", "activity"),
    /** Who is in charge of a part of the grid network, works or guides there (网格力量). */
    STEWARD("steward", "网格力量", "steward"),
    /** How long it takes from a facility or a team to an estate (可达时间). */
    REACH("reach", "可达时间", "reach"),
    /** What a person is qualified for, graded in or entered for (资格、等级与入库). */
    CREDENTIAL("credential", "资格与等级", "credential"),
    /** A person's declared interest in a body (利益关联申报). */
    CONFLICT_OF_INTEREST("conflictOfInterest", "利益关联申报", "conflict of interest"),
    /** A matter on its way through the four deliberations and two disclosures (四议两公开). */
    DELIBERATION("deliberation", "四议两公开", "deliberation"),
    /** The count of a vote of residents or owners (表决). */
    VOTE("vote", "表决", "vote"),
    /** One edition of a list of a subdistrict or a community (清单). */
    MANDATE_LIST("mandateList", "清单", "list"),
    /** An item of a list (清单事项). */
    LIST_ITEM("listItem", "清单事项", "list item"),
    /** One of the six powers given to a subdistrict (赋权). */
    POWER_GRANT("powerGrant", "赋权", "power grant"),
    /** The admission of a public-service task to a community (准入). */
    ADMISSION("admission", "准入", "admission"),
    /** Something that a place needs (需求). */
    NEED("need", "需求", "need"),
    /** Something that a body can bring in (资源). */
    RESOURCE("resource", "资源", "resource"),
    /** A project that answers needs (项目). */
    PROJECT("project", "项目", "project"),
    /** That so much of a resource or a project is promised to a need (供需对接). */
    ALLOCATION("allocation", "供需对接", "allocation");

    private final String code;
    private final Text label;

    EntityType(String code, String chinese, String english) {
        this.code = code;
        this.label = Text.of(chinese, english);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
