package org.zhongzhi.governance.examples.nationwide.country;

import java.io.Serializable;
import java.util.List;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * One city as it is sent to where it is judged: whatever has a code that begins with the same four digits.
 *
 * @param code the code of the city level, of four digits
 * @param communities how many communities and villages it has
 * @param divisions its divisions, packed
 */
public record City(String code, int communities, Packed divisions) implements Serializable {
    /**
     * A city of divisions.
     *
     * @param code the code of the city level
     * @param divisions the divisions, the city's own among them or not
     * @return the city
     * @throws InvalidValueException if the code is not of the city level, or a division lies elsewhere
     */
    public static City of(String code, List<Division> divisions) {
        DivisionCode city = DivisionCode.of(code);
        Check.that(city.level() == DivisionLevel.CITY, "%s is not a code of the city level: expected 4 digits", code);
        divisions.forEach(each -> Check.that(
                each.code().equals(city) || each.code().isWithin(city),
                "Division %s does not lie in city %s: expected a code that begins with it",
                each.code(),
                code));
        return new City(code, communities(divisions), Packed.of(divisions));
    }

    private static int communities(List<Division> divisions) {
        return (int) divisions.stream()
                .filter(each -> each.code().level() == DivisionLevel.COMMUNITY)
                .count();
    }
}
