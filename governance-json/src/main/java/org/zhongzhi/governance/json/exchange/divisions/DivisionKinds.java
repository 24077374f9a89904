package org.zhongzhi.governance.json.exchange.divisions;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;

/**
 * What a division is, told from its code and its name. The name goes first where it says what the division is; where it
 * does not, the digits of the code do, by the coding rules of the statistics bureau (统计用区划代码和城乡划分代码编制规则).
 */
public final class DivisionKinds {
    /** Entries that only group others, as the codes have them between a city or province and its districts. */
    private static final Set<String> PLACEHOLDERS = HashSet.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "省直辖行政单位");

    /** Districts by name that are no municipal districts: a forest district and a special district are counties in rank. */
    private static final Seq<String> COUNTY_SUFFIXES = Array.of("林区", "特区");

    private static final Seq<String> SUBDISTRICT_SUFFIXES = Array.of("街道", "办事处");
    private static final Seq<String> TOWNSHIP_SUFFIXES = Array.of("乡", "苏木");
    private static final Seq<String> COMMUNITY_SUFFIXES = Array.of("居委会", "居民委员会", "社区");
    private static final Seq<String> VILLAGE_SUFFIXES = Array.of("村委会", "村民委员会");

    private DivisionKinds() {}

    /**
     * The kind of a division.
     *
     * @param code its code
     * @param name its name
     * @return the kind, of the level of the code
     */
    public static DivisionKind of(DivisionCode code, String name) {
        return switch (code.level()) {
            case PROVINCE -> DivisionKind.PROVINCE;
            case CITY -> PLACEHOLDERS.contains(name) ? DivisionKind.CITY_GROUP : DivisionKind.CITY;
            case DISTRICT -> district(lastDigits(code, 2), name);
            case SUBDISTRICT -> subdistrict(lastDigits(code, 3), name);
            case COMMUNITY -> community(lastDigits(code, 3), name);
        };
    }

    private static DivisionKind district(int digits, String name) {
        // 71 to 79 are development zones and the like, which the bureau counts apart and which are no district.
        if (PLACEHOLDERS.contains(name) || (digits >= 71 && digits <= 79)) {
            return DivisionKind.DISTRICT_GROUP;
        } else if (endsIn(name, COUNTY_SUFFIXES)) {
            return DivisionKind.COUNTY;
        } else if (name.endsWith("区")) {
            return DivisionKind.MUNICIPAL_DISTRICT;
        }
        return name.endsWith("市") ? DivisionKind.COUNTY_LEVEL_CITY : DivisionKind.COUNTY;
    }

    private static DivisionKind subdistrict(int digits, String name) {
        if (endsIn(name, SUBDISTRICT_SUFFIXES)) {
            return DivisionKind.SUBDISTRICT;
        } else if (name.endsWith("镇")) {
            return DivisionKind.TOWN;
        } else if (endsIn(name, TOWNSHIP_SUFFIXES)) {
            return DivisionKind.TOWNSHIP;
        } else if (digits >= 1 && digits <= 99) {
            return DivisionKind.SUBDISTRICT;
        } else if (digits >= 100 && digits <= 199) {
            return DivisionKind.TOWN;
        }
        return digits >= 200 && digits <= 399 ? DivisionKind.TOWNSHIP : DivisionKind.TOWNSHIP_LIKE;
    }

    private static DivisionKind community(int digits, String name) {
        if (endsIn(name, COMMUNITY_SUFFIXES)) {
            return DivisionKind.COMMUNITY;
        }
        boolean isVillageByCode = (digits >= 200 && digits <= 399) || (digits >= 500 && digits <= 599);
        return endsIn(name, VILLAGE_SUFFIXES) || isVillageByCode ? DivisionKind.VILLAGE : DivisionKind.COMMUNITY;
    }

    private static int lastDigits(DivisionCode code, int count) {
        return Integer.parseInt(code.value().substring(code.value().length() - count));
    }

    private static boolean endsIn(String name, Seq<String> suffixes) {
        return suffixes.exists(name::endsWith);
    }
}
