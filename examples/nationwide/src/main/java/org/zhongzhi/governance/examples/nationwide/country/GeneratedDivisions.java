package org.zhongzhi.governance.examples.nationwide.country;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.examples.madeup.Chance;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * Made-up divisions of the size and shape of the country: 342 codes of the city level and about 618,000 communities and
 * villages, a fifth of them communities. The codes follow the coding rules of the statistics bureau and belong to nobody.
 */
public final class GeneratedDivisions {
    private static final int CITIES = 342;
    private static final int CITIES_OF_A_PROVINCE = 11;
    private static final int FIRST_PROVINCE = 11;

    private static final int FEWEST_COMMUNITIES = 600;
    private static final int SPREAD = 2_415;
    private static final int COMMUNITIES_OF_A_TOWN = 13;
    private static final int TOWNS_OF_A_DISTRICT = 14;
    private static final int ONE_IN_URBAN = 5;

    private static final int FIRST_TOWN = 100;
    private static final int FIRST_VILLAGE = 200;

    private final long seed;
    private final int share;
    private final List<Division> divisions = new ArrayList<>();

    private GeneratedDivisions(long seed, int share) {
        this.seed = seed;
        this.share = share;
    }

    /**
     * Makes the divisions.
     *
     * @param seed what the sizes of the cities depend on
     * @param share how much of each city there is, from 1 to 100 in a hundred
     * @return the divisions, from the provinces down
     * @throws InvalidValueException if the share is not from 1 to 100
     */
    public static List<Division> of(long seed, int share) {
        Check.that(share >= 1 && share <= 100, "The share is %s: expected 1 to 100, in a hundred", share);
        GeneratedDivisions made = new GeneratedDivisions(seed, share);
        for (int city = 0; city < CITIES; city++) {
            made.addCity(city);
        }
        return made.divisions;
    }

    private void addCity(int index) {
        String province = Integer.toString(FIRST_PROVINCE + index / CITIES_OF_A_PROVINCE);
        int ordinal = 1 + index % CITIES_OF_A_PROVINCE;
        if (ordinal == 1) {
            add(province, "第" + province + "省", DivisionKind.PROVINCE);
        }
        String city = province + digits(2, ordinal);
        add(city, "第" + city + "市", DivisionKind.CITY);
        int communities = Math.max(1, size(city) * share / 100);
        int towns = (communities + COMMUNITIES_OF_A_TOWN - 1) / COMMUNITIES_OF_A_TOWN;
        for (int town = 0; town < towns; town++) {
            if (town % TOWNS_OF_A_DISTRICT == 0) {
                addDistrict(city, town / TOWNS_OF_A_DISTRICT);
            }
            int from = communities * town / towns;
            addTown(city, town, communities * (town + 1) / towns - from);
        }
    }

    private int size(String city) {
        return FEWEST_COMMUNITIES + Chance.of(seed, city, "size").below(SPREAD);
    }

    private void addDistrict(String city, int index) {
        boolean isUrban = index % 2 == 0;
        // Counties have 21 and above, districts of a city 01 and above.
        String code = city + digits(2, index / 2 + (isUrban ? 2 : 21));
        add(
                code,
                "第" + (index + 1) + (isUrban ? "区" : "县"),
                isUrban ? DivisionKind.MUNICIPAL_DISTRICT : DivisionKind.COUNTY);
    }

    private void addTown(String city, int index, int communities) {
        int ofDistrict = index % TOWNS_OF_A_DISTRICT;
        int district = index / TOWNS_OF_A_DISTRICT;
        boolean isSubdistrict = index % ONE_IN_URBAN == 0;
        String code = city
                + digits(2, district / 2 + (district % 2 == 0 ? 2 : 21))
                + digits(3, 1 + ofDistrict + (isSubdistrict ? 0 : FIRST_TOWN));
        add(
                code,
                "第" + (ofDistrict + 1) + (isSubdistrict ? "街道" : "镇"),
                isSubdistrict ? DivisionKind.SUBDISTRICT : DivisionKind.TOWN);
        for (int each = 1; each <= communities; each++) {
            add(
                    code + digits(3, isSubdistrict ? each : FIRST_VILLAGE + each),
                    "第" + each + (isSubdistrict ? "社区" : "村"),
                    isSubdistrict ? DivisionKind.COMMUNITY : DivisionKind.VILLAGE);
        }
    }

    private void add(String value, String name, DivisionKind kind) {
        DivisionCode code = DivisionCode.of(value);
        Option<DivisionCode> parent = code.parent();
        divisions.add(Division.builder()
                .code(code)
                .name(name)
                .kind(kind)
                .parent(parent)
                .build());
    }

    private static String digits(int count, int number) {
        return ("%0" + count + "d").formatted(number);
    }
}
