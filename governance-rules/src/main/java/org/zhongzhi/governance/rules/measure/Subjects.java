package org.zhongzhi.governance.rules.measure;

import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.SubjectKind;
import org.zhongzhi.governance.rules.appointment.LeadingGroups;
import org.zhongzhi.governance.rules.appointment.Position;

/** The kinds of subject that the shipped rules speak about. */
public final class Subjects {
    /** A prefecture-level city (市). */
    public static final SubjectKind CITY = SubjectKind.division("city", DivisionKind.CITY);

    /** A municipal district (市辖区); counties are left out. */
    public static final SubjectKind MUNICIPAL_DISTRICT =
            SubjectKind.division("municipalDistrict", DivisionKind.MUNICIPAL_DISTRICT);

    /** A subdistrict (街道); towns and townships are left out. */
    public static final SubjectKind SUBDISTRICT = SubjectKind.division("subdistrict", DivisionKind.SUBDISTRICT);

    /** A residents' community (社区); villages are left out. */
    public static final SubjectKind COMMUNITY = SubjectKind.division("community", DivisionKind.COMMUNITY);

    /** A residential estate (居民小区). */
    public static final SubjectKind ESTATE = SubjectKind.every("estate", EntityType.ESTATE.label(), EntityType.ESTATE);

    /** A person in a public role. */
    public static final SubjectKind PERSON = SubjectKind.every("person", EntityType.PERSON.label(), EntityType.PERSON);

    /** A person who is in the leading group of a subdistrict as of the date (街道领导班子成员). */
    public static final SubjectKind SUBDISTRICT_LEADER = SubjectKind.of(
            "subdistrictLeader",
            Text.of("街道领导班子成员", "member of a subdistrict's leading group"),
            EntityType.PERSON,
            (reading, person) -> Position.of(reading, person).exists(LeadingGroups::isSubdistrictLeader));

    /** A place of any kind: division, grid, estate, building, unit. */
    public static final SubjectKind PLACE = SubjectKind.every(
            "place",
            Text.of("地域", "place"),
            EntityType.DIVISION,
            EntityType.GRID,
            EntityType.ESTATE,
            EntityType.BUILDING,
            EntityType.BUILDING_UNIT);

    /** Every entity of the data, in force or not. */
    public static final SubjectKind ENTITY = SubjectKind.every("entity", Text.of("数据项", "entity"), EntityType.values());

    private Subjects() {}
}
