package org.zhongzhi.governance.rules;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/**
 * Any city over a handful of identifiers. Each thing has a place where it belongs and is mostly found there; now and then
 * it is missing, lies somewhere else, is of another kind or is not in force, so that whatever can be wrong often is.
 */
public final class AnyCity {
    static final DivisionCode CITY = DivisionCode.of("4511");
    static final DivisionCode DISTRICT = DivisionCode.of("451102");
    static final DivisionCode OTHER_DISTRICT = DivisionCode.of("451103");
    static final DivisionCode SUBDISTRICT = DivisionCode.of("451102001");
    static final DivisionCode COMMUNITY = DivisionCode.of("451102001001");
    static final DivisionCode OTHER_COMMUNITY = DivisionCode.of("451103001001");
    static final EstateId ESTATE = EstateId.of("e-1");
    static final EstateId OTHER_ESTATE = EstateId.of("e-2");

    private static final DivisionCode ABSENT = DivisionCode.of("451102001999");
    private static final List<DivisionCode> CODES =
            List.of(CITY, DISTRICT, OTHER_DISTRICT, SUBDISTRICT, COMMUNITY, OTHER_COMMUNITY, ABSENT);
    private static final List<PlaceId> PLACES = List.of(
            CITY, DISTRICT, SUBDISTRICT, COMMUNITY, OTHER_COMMUNITY, ABSENT, ESTATE, OTHER_ESTATE, GridId.of("g-1"));

    private AnyCity() {}

    /** Supplies the entities of any city. */
    public static final class Entities implements ArbitrarySupplier<List<Entity>> {
        /** For jqwik, which makes its suppliers itself. */
        public Entities() {}

        @Override
        public Arbitrary<List<Entity>> get() {
            return entities();
        }
    }

    /** Supplies the days around which anything changes. */
    public static final class Dates implements ArbitrarySupplier<LocalDate> {
        /** For jqwik, which makes its suppliers itself. */
        public Dates() {}

        @Override
        public Arbitrary<LocalDate> get() {
            return dates();
        }
    }

    /** The entities of any city, each identifier once. */
    public static Arbitrary<List<Entity>> entities() {
        List<Arbitrary<Entity>> slots = new ArrayList<>();
        places(slots);
        counts(slots);
        things(slots);
        AnyOffice.offices(slots);
        return Combinators.combine(slots)
                .as(all -> all.stream().filter(Objects::nonNull).toList())
                .withoutEdgeCases();
    }

    /** The days around which anything changes. */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.of(
                LocalDate.of(2022, 6, 19),
                LocalDate.of(2022, 6, 20),
                LocalDate.of(2024, 6, 30),
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2025, 1, 1));
    }

    private static void places(List<Arbitrary<Entity>> slots) {
        slots.add(division(CITY, DivisionKind.CITY, null));
        slots.add(division(DISTRICT, DivisionKind.MUNICIPAL_DISTRICT, CITY));
        slots.add(division(OTHER_DISTRICT, DivisionKind.MUNICIPAL_DISTRICT, CITY));
        slots.add(division(SUBDISTRICT, DivisionKind.SUBDISTRICT, DISTRICT));
        slots.add(division(COMMUNITY, DivisionKind.COMMUNITY, SUBDISTRICT));
        slots.add(division(OTHER_COMMUNITY, DivisionKind.COMMUNITY, OTHER_DISTRICT));
        for (EstateId id : List.of(ESTATE, OTHER_ESTATE, EstateId.of("e-3"))) {
            slots.add(mostly(usually(COMMUNITY, CODES).map(community -> Things.estate(id, community))));
        }
        slots.add(mostly(usually(COMMUNITY, CODES)
                .map(community -> Grid.builder()
                        .id(GridId.of("g-1"))
                        .name("网格")
                        .community(community)
                        .build())));
        slots.add(mostly(usually(ESTATE, PLACES)
                .map(within -> Building.builder()
                        .id(BuildingId.of("b-1"))
                        .name("楼栋")
                        .within(within)
                        .grids(HashSet.of(GridId.of("g-1")))
                        .build())));
        slots.add(mostly(Arbitraries.of("b-1", "b-2")
                .map(building -> BuildingUnit.builder()
                        .id(BuildingUnitId.of("u-1"))
                        .name("单元")
                        .building(BuildingId.of(building))
                        .build())));
    }

    private static Arbitrary<Entity> division(DivisionCode code, DivisionKind natural, DivisionCode parent) {
        List<DivisionKind> kinds = List.of(DivisionKind.values()).stream()
                .filter(kind -> kind.level() == code.level())
                .toList();
        Arbitrary<Option<DivisionCode>> parents = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(Option.of(parent))),
                Tuple.of(1, Arbitraries.of(CODES).map(Option::of)));
        return mostly(Combinators.combine(usually(natural, kinds), parents)
                .as((kind, above) -> Division.builder()
                        .code(code)
                        .kind(kind)
                        .name("地" + code)
                        .parent(above)
                        .build()));
    }

    private static void counts(List<Arbitrary<Entity>> slots) {
        for (DivisionCode community : List.of(COMMUNITY, OTHER_COMMUNITY)) {
            for (String date : List.of("2022-01-01", "2024-06-30", "2025-01-01")) {
                counts(slots, community, HeadcountSubject.PERMANENT_RESIDENTS, date, 0L, 100L, 101L);
                counts(slots, community, HeadcountSubject.REGISTERED_VOLUNTEERS, date, 17L, 18L, 19L);
                counts(slots, community, HeadcountSubject.HOUSEHOLDS, date, 0L, 100L, 3000L);
            }
        }
    }

    private static void counts(
            List<Arbitrary<Entity>> slots, PlaceId place, HeadcountSubject subject, String date, Long... numbers) {
        slots.add(Arbitraries.of(numbers)
                .map(number -> (Entity) Things.headcount(place, subject, date, number))
                .injectNull(0.5));
    }

    private static void things(List<Arbitrary<Entity>> slots) {
        for (String id : List.of("t-1", "t-2", "t-3")) {
            slots.add(mostly(Combinators.combine(
                            usually(TeamKind.EMERGENCY, List.of(TeamKind.values())),
                            Arbitraries.of(COMMUNITY, OTHER_COMMUNITY, SUBDISTRICT, ESTATE),
                            period())
                    .as((kind, place, period) -> Things.team(id, kind, place, period))));
        }
        Arbitrary<Option<FloorArea>> areas = Arbitraries.of(0L, 2_999L, 3_000L, 49_999L, 50_000L, 99_999L, 100_000L)
                .map(FloorArea::ofSquareDecimetres)
                .injectNull(0.2)
                .map(Option::of);
        for (FacilityKind natural : FacilityKind.values()) {
            for (String id : List.of("1-" + natural.code(), "2-" + natural.code(), "3-" + natural.code())) {
                slots.add(mostly(Combinators.combine(
                                usually(natural, List.of(FacilityKind.values())),
                                Arbitraries.of(
                                        CITY, DISTRICT, SUBDISTRICT, COMMUNITY, COMMUNITY, OTHER_COMMUNITY, ABSENT),
                                areas,
                                period())
                        .as((kind, place, area, period) -> Things.facility(id, kind, place, area, period))));
            }
        }
        for (String id : List.of("p-1", "p-2", "p-3", "p-4")) {
            slots.add(
                    mostly(Arbitraries.of(PartyMembership.values()).map(membership -> Things.person(id, membership))));
        }
    }

    /** Mostly there, at times missing. */
    static Arbitrary<Entity> mostly(Arbitrary<? extends Entity> entity) {
        return entity.map(each -> (Entity) each).injectNull(0.07);
    }

    /** Mostly the one value, at times any of several. */
    static <T> Arbitrary<T> usually(T natural, List<? extends T> any) {
        return Arbitraries.frequencyOf(
                Tuple.of(14, Arbitraries.just(natural)),
                Tuple.of(1, Arbitraries.of(any).map(each -> (T) each)));
    }

    /** Mostly in force on every date, at times begun or ended in between. */
    static Arbitrary<Period> period() {
        return usually(
                Period.always(),
                List.of(
                        Period.from(LocalDate.of(2024, 12, 31)),
                        Period.from(LocalDate.of(2025, 1, 1)),
                        Period.of(Option.none(), Option.some(LocalDate.of(2024, 6, 30))),
                        Period.of(LocalDate.of(2022, 6, 20), LocalDate.of(2024, 12, 31)),
                        Period.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1))));
    }
}
