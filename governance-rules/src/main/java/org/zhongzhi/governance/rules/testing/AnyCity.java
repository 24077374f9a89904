package org.zhongzhi.governance.rules.testing;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.value.Text;

/**
 * Whole cities for properties of jqwik: two districts with their subdistricts and communities, estates, grids and
 * buildings, the bodies and the people in them, and whatever else the model holds, of every type. Each thing has a place
 * where it belongs and is mostly found there, so that a city hangs together and keeps many a rule; now and then something
 * is missing, lies or belongs elsewhere, is of another kind, not recorded or not in force, so that every outcome of the
 * rules of Hezhou comes up, satisfied ones as well as violated.
 *
 * <pre>{@code
 * @Property
 * void no_city_is_without_a_finding(
 *         @ForAll(supplier = AnyCity.class) Jurisdiction city, @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf) {
 *     assertThat(policy.assess(city, asOf).findings()).isNotEmpty();
 * }
 * }</pre>
 *
 * <p>Cities of every shape, however odd, are drawn by {@link AnyJurisdiction}.
 */
public final class AnyCity implements ArbitrarySupplier<Jurisdiction> {
    /** The city. */
    public static final DivisionCode CITY = DivisionCode.of("4511");

    /** The municipal district in which most things are. */
    public static final DivisionCode DISTRICT = DivisionCode.of("451102");

    /** Another municipal district. */
    public static final DivisionCode OTHER_DISTRICT = DivisionCode.of("451103");

    /** The subdistrict of {@link #DISTRICT}. */
    public static final DivisionCode SUBDISTRICT = DivisionCode.of("451102001");

    /** The subdistrict of {@link #OTHER_DISTRICT}. */
    public static final DivisionCode OTHER_SUBDISTRICT = DivisionCode.of("451103001");

    /** The community of {@link #SUBDISTRICT}, with three estates. */
    public static final DivisionCode COMMUNITY = DivisionCode.of("451102001001");

    /** The community of {@link #OTHER_SUBDISTRICT}, with one estate. */
    public static final DivisionCode OTHER_COMMUNITY = DivisionCode.of("451103001001");

    /** An estate of {@link #COMMUNITY}, with an owners' committee, a property firm and a Party organisation. */
    public static final EstateId ESTATE = EstateId.of("e-1");

    /** Another estate of {@link #COMMUNITY}, with an owners' committee and a property firm. */
    public static final EstateId OTHER_ESTATE = EstateId.of("e-2");

    private static final About ABOUT = About.of(Text.of("某市", "A city"));

    /** For jqwik. */
    public AnyCity() {}

    /** Supplies the entities of any city. */
    public static final class Entities implements ArbitrarySupplier<List<Entity>> {
        /** For jqwik. */
        public Entities() {}

        @Override
        public Arbitrary<List<Entity>> get() {
            return entities();
        }
    }

    /** Supplies the days around which anything changes. */
    public static final class Dates implements ArbitrarySupplier<LocalDate> {
        /** For jqwik. */
        public Dates() {}

        @Override
        public Arbitrary<LocalDate> get() {
            return dates();
        }
    }

    @Override
    public Arbitrary<Jurisdiction> get() {
        return entities().map(each -> Jurisdiction.of(ABOUT, each));
    }

    /**
     * The entities of any city, about two hundred, each identifier once.
     *
     * @return lists of entities
     */
    public static Arbitrary<List<Entity>> entities() {
        List<Arbitrary<Option<Entity>>> things = new ArrayList<>();
        things.addAll(CityPlaces.drawn());
        things.addAll(CityBodies.drawn());
        things.addAll(CityOffices.drawn());
        things.addAll(CityPartnerships.drawn());
        things.addAll(CityRecords.drawn());
        things.addAll(CityMandates.drawn());
        return Likely.together(things);
    }

    /**
     * The days around which anything in these cities changes: those on which the rules of Hezhou come into force, their
     * targets fall due, and years and months turn.
     *
     * @return dates as of which to assess
     */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.of(
                LocalDate.of(2022, 6, 19),
                LocalDate.of(2022, 6, 20),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 6, 30),
                LocalDate.of(2024, 7, 1),
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 3, 31));
    }
}
