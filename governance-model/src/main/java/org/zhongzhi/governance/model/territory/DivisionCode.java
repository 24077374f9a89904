package org.zhongzhi.governance.model.territory;

import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * The statistics code of a division (统计用区划代码), not padded with zeros to twelve digits: 2 digits for a province, 4 for a city, 6 for
 * a district or county, 9 for a subdistrict or town, 12 for a community or village. A code begins with the code of
 * every division above it.
 */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class DivisionCode extends PlaceId {
    DivisionCode() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.DIVISION;
    }

    /**
     * The division code with the given digits.
     *
     * @param value 2, 4, 6, 9 or 12 digits
     * @return the code
     * @throws InvalidValueException if the value is anything else
     */
    public static DivisionCode of(String value) {
        return ImmutableDivisionCode.of(value);
    }

    /**
     * The level that the length of the code stands for.
     *
     * @return the level
     */
    public DivisionLevel level() {
        return levelOf(value()).getOrElseThrow(IllegalStateException::new);
    }

    /**
     * The part of the code that names the division above.
     *
     * @return the code one level up, or none for a province
     */
    public Option<DivisionCode> parent() {
        return level().above().map(above -> of(value().substring(0, above.digits())));
    }

    /**
     * Whether this code lies below another: longer, and beginning with it.
     *
     * @param other the other code
     * @return true if the other names a division above this one
     */
    public boolean isWithin(DivisionCode other) {
        return value().length() > other.value().length() && value().startsWith(other.value());
    }

    @Value.Check
    void check() {
        Check.that(
                levelOf(value()).isDefined() && hasDigitsOnly(value()),
                "\"%s\" is not a division code: expected 2, 4, 6, 9 or 12 digits "
                        + "(province, city, district, subdistrict, community)",
                value());
    }

    private static boolean hasDigitsOnly(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Option<DivisionLevel> levelOf(String value) {
        for (DivisionLevel level : DivisionLevel.values()) {
            if (level.digits() == value.length()) {
                return Option.some(level);
            }
        }
        return Option.none();
    }
}
