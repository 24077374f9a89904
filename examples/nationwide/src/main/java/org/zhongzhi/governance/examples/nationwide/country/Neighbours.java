package org.zhongzhi.governance.examples.nationwide.country;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.zhongzhi.governance.examples.madeup.Chance;

/**
 * What a city knows of the others without having their data: how many communities they have, and so the identifiers of
 * the property firms and of the mobile persons (who may hold posts elsewhere, too) that they record.
 *
 * @param lines a line for each city, by code
 */
record Neighbours(List<Line> lines) implements Serializable {
    private static final int COMMUNITIES_FOR_A_FIRM = 40;
    private static final int COMMUNITIES_FOR_A_MOBILE_PERSON = 50;

    /**
     * One city.
     *
     * @param code its code
     * @param communities how many communities and villages it has
     */
    record Line(String code, int communities) implements Serializable {}

    static Neighbours in(Country country) {
        return new Neighbours(country.cities().stream()
                .map(city -> new Line(city.code(), city.communities()))
                .toList());
    }

    static int firms(int communities) {
        return 1 + communities / COMMUNITIES_FOR_A_FIRM;
    }

    static String firm(String city, int index) {
        return "o-" + city + "-firm" + index;
    }

    /** Whether the so manieth community of a city is home to a mobile person. */
    static boolean isHomeOfMobile(int community) {
        return community % COMMUNITIES_FOR_A_MOBILE_PERSON == 0;
    }

    static String mobile(String city, int community) {
        return "p-" + city + "-x" + community / COMMUNITIES_FOR_A_MOBILE_PERSON;
    }

    /** Another city, or none if there is only one. */
    Optional<Line> other(String city, Chance chance) {
        if (lines.size() < 2) {
            return Optional.empty();
        }
        Line found = lines.get(chance.below(lines.size() - 1));
        return Optional.of(found.code().equals(city) ? lines.get(lines.size() - 1) : found);
    }

    /** A mobile person of another city; one in fifty is recorded nowhere. */
    static String anyMobile(Line of, Chance chance) {
        return mobile(of.code(), chance.inThousand(20) ? of.communities() * 2 + 100 : chance.below(of.communities()));
    }

    static String anyFirm(Line of, Chance chance) {
        return firm(of.code(), chance.below(firms(of.communities())));
    }
}
