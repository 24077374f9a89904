package org.zhongzhi.governance.model.territory;

import io.vavr.control.Option;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** The five levels of the statistics codes, from the top down, with the length of their codes in digits. */
public enum DivisionLevel implements Coded {
    /** Province, autonomous region, municipality under the central government (省级). */
    PROVINCE("province", "省级", "province level", 2),
    /** Prefecture-level city (地级). */
    CITY("city", "地级", "city level", 4),
    /** District, county, county-level city (县级). */
    DISTRICT("district", "县级", "district level", 6),
    /** Subdistrict, town, township (乡级). */
    SUBDISTRICT("subdistrict", "乡级", "subdistrict level", 9),
    /** Community, village (村级). */
    COMMUNITY("community", "村级", "community level", 12);

    private final String code;
    private final Text label;
    private final int digits;

    DivisionLevel(String code, String chinese, String english, int digits) {
        this.code = code;
        this.label = Text.of(chinese, english);
        this.digits = digits;
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
     * How long a code of this level is.
     *
     * @return 2, 4, 6, 9 or 12
     */
    public int digits() {
        return digits;
    }

    /**
     * Whether this level stands above another.
     *
     * @param other the other level
     * @return true if it is nearer to the top
     */
    public boolean isAbove(DivisionLevel other) {
        return digits < other.digits;
    }

    /**
     * The level directly above.
     *
     * @return the level, or none above the province
     */
    public Option<DivisionLevel> above() {
        return switch (this) {
            case PROVINCE -> Option.none();
            case CITY -> Option.some(PROVINCE);
            case DISTRICT -> Option.some(CITY);
            case SUBDISTRICT -> Option.some(DISTRICT);
            case COMMUNITY -> Option.some(SUBDISTRICT);
        };
    }
}
