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
    LIAISON("liaison", "挂点联系", "liaison");

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
