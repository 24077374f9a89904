package org.zhongzhi.governance.model.territory;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What a division is. Each kind belongs to one level of the statistics codes. */
public enum DivisionKind implements Coded {
    /** A province or its equal (省、自治区、直辖市). */
    PROVINCE("province", "省", "province", DivisionLevel.PROVINCE),
    /** A prefecture-level city or its equal (地级市). */
    CITY("city", "市", "city", DivisionLevel.CITY),
    /** An entry of the city level that only groups other codes and has no government ("市辖区", "县", "省直辖县级行政区划"). */
    CITY_GROUP("cityGroup", "地级汇总码", "city-level group", DivisionLevel.CITY),
    /** A municipal district (市辖区). */
    MUNICIPAL_DISTRICT("municipalDistrict", "市辖区", "municipal district", DivisionLevel.DISTRICT),
    /** A county, autonomous county or banner (县、自治县、旗). */
    COUNTY("county", "县", "county", DivisionLevel.DISTRICT),
    /** A county-level city (县级市). */
    COUNTY_LEVEL_CITY("countyLevelCity", "县级市", "county-level city", DivisionLevel.DISTRICT),
    /** An entry of the district level that only groups other codes and has no government ("市辖区" below a city). */
    DISTRICT_GROUP("districtGroup", "县级汇总码", "district-level group", DivisionLevel.DISTRICT),
    /** A subdistrict (街道). */
    SUBDISTRICT("subdistrict", "街道", "subdistrict", DivisionLevel.SUBDISTRICT),
    /** A town (镇). */
    TOWN("town", "镇", "town", DivisionLevel.SUBDISTRICT),
    /** A township or ethnic township (乡、民族乡). */
    TOWNSHIP("township", "乡", "township", DivisionLevel.SUBDISTRICT),
    /** A development zone, farm or the like that counts as a township (类似乡级单位). */
    TOWNSHIP_LIKE("townshipLike", "类似乡级单位", "township-like unit", DivisionLevel.SUBDISTRICT),
    /** A residents' community (社区): the area of a residents' committee (居民委员会). */
    COMMUNITY("community", "社区", "community", DivisionLevel.COMMUNITY),
    /** A village (村): the area of a villagers' committee (村民委员会). */
    VILLAGE("village", "村", "village", DivisionLevel.COMMUNITY);

    private final String code;
    private final Text label;
    private final DivisionLevel level;

    DivisionKind(String code, String chinese, String english, DivisionLevel level) {
        this.code = code;
        this.label = Text.of(chinese, english);
        this.level = level;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * The level of the statistics codes that this kind belongs to.
     *
     * @return the level
     */
    public DivisionLevel level() {
        return level;
    }
}
