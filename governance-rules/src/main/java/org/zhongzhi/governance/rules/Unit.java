package org.zhongzhi.governance.rules;

import java.math.BigDecimal;
import java.util.Locale;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.ValueStyle;

/** In what a measure counts: the Chinese measure word, the English unit, and how many steps of the measure make one. */
@ValueStyle
@Value.Immutable(builder = false)
public interface Unit {
    /** Square metres, measured in whole square decimetres. */
    Unit SQUARE_METRE = of("平方米", "m²", 100);

    /** No unit at all: the measure says whether something is so, by 1 for yes and 0 for no. */
    Unit YES_OR_NO = of("是", "yes");

    /**
     * The Chinese measure word.
     *
     * @return as {@code 支}
     */
    @Value.Parameter
    String chinese();

    /**
     * The English unit.
     *
     * @return a plural noun or a symbol
     */
    @Value.Parameter
    String english();

    /**
     * How many whole steps of the measure make one unit: 100 for an area held in dm² and shown in m².
     *
     * @return 1 for plain counts, else a power of ten
     */
    @Value.Parameter
    int scale();

    /**
     * A unit of plain counts.
     *
     * @param chinese the Chinese measure word
     * @param english the English plural noun
     * @return the unit
     */
    static Unit of(String chinese, String english) {
        return of(chinese, english, 1);
    }

    /**
     * A unit that is measured in steps.
     *
     * @param chinese the Chinese measure word
     * @param english the English symbol
     * @param scale how many steps make one unit; a power of ten
     * @return the unit
     */
    static Unit of(String chinese, String english, int scale) {
        return ImmutableUnit.of(chinese, english, scale);
    }

    /**
     * A number of whole units in steps of the measure.
     *
     * @param units how many units
     * @return how many steps
     */
    default long steps(long units) {
        return Math.multiplyExact(units, scale());
    }

    /**
     * A number of steps as a number of units: {@code 480.5} for 48050 dm².
     *
     * @param steps the number of steps
     * @return the number alone
     */
    default String number(long steps) {
        BigDecimal units = BigDecimal.valueOf(steps).divide(BigDecimal.valueOf(scale()));
        return units.signum() == 0 ? "0" : units.stripTrailingZeros().toPlainString();
    }

    /**
     * A number of steps for people: {@code 1支}, {@code 480.5平方米}; in English plain counts stand without a noun, since
     * the label of the measure is one: {@code 1}, {@code 480.5 m²}.
     *
     * @param steps the number of steps
     * @param locale the reader's locale
     * @return the number with its unit; yes or no where there is none
     */
    default String format(long steps, Locale locale) {
        boolean isChinese = "zh".equals(locale.getLanguage());
        if (isYesOrNo()) {
            return steps == 0 ? (isChinese ? "否" : "no") : (isChinese ? chinese() : english());
        }
        String number = number(steps);
        if (isChinese) {
            return number + chinese();
        }
        return scale() == 1 ? number : number + " " + english();
    }

    /**
     * Whether the measure says that something is so, or is not, instead of counting.
     *
     * @return true for {@link #YES_OR_NO}
     */
    default boolean isYesOrNo() {
        return equals(YES_OR_NO);
    }

    /** Refuses a blank word and a scale that does not divide evenly. */
    @Value.Check
    default void check() {
        Check.text("The Chinese measure word of a unit", chinese());
        Check.text("The English word of a unit", english());
        Check.that(
                String.valueOf(scale()).matches("10*"), "The scale of a unit is %s: expected a power of ten", scale());
    }
}
