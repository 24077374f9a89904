package org.zhongzhi.governance.rules.testing;

import static org.zhongzhi.governance.rules.testing.Likely.any;
import static org.zhongzhi.governance.rules.testing.Likely.maybe;
import static org.zhongzhi.governance.rules.testing.Likely.mostly;
import static org.zhongzhi.governance.rules.testing.Likely.usually;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.GridKind;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;

/** The territory of a city, and how many people are where. */
final class CityPlaces {
    static final GridId GRID = GridId.of("g-1");
    static final GridId BUSINESS_DISTRICT = GridId.of("g-2");
    static final GridId OTHER_GRID = GridId.of("g-3");
    static final BuildingId BUILDING = BuildingId.of("b-1");
    static final BuildingId OTHER_BUILDING = BuildingId.of("b-2");
    static final BuildingUnitId UNIT = BuildingUnitId.of("u-1");
    static final EstateId FAR_ESTATE = EstateId.of("e-4");

    private static final DivisionCode ABSENT = DivisionCode.of("451102001999");
    static final Seq<DivisionCode> DIVISIONS = Array.of(
            AnyCity.CITY,
            AnyCity.DISTRICT,
            AnyCity.OTHER_DISTRICT,
            AnyCity.SUBDISTRICT,
            AnyCity.OTHER_SUBDISTRICT,
            AnyCity.COMMUNITY,
            AnyCity.OTHER_COMMUNITY,
            ABSENT);
    static final Seq<EstateId> ESTATES = Array.of(AnyCity.ESTATE, AnyCity.OTHER_ESTATE, EstateId.of("e-3"), FAR_ESTATE);
    private static final Seq<GridId> GRIDS = Array.of(GRID, BUSINESS_DISTRICT, OTHER_GRID, GridId.of("g-9"));
    private static final Seq<BuildingId> BUILDINGS =
            Array.of(BUILDING, OTHER_BUILDING, BuildingId.of("b-3"), BuildingId.of("b-9"));
    static final Seq<PlaceId> ALL = Array.<PlaceId>ofAll(DIVISIONS)
            .appendAll(ESTATES)
            .appendAll(GRIDS)
            .appendAll(BUILDINGS)
            .append(UNIT);

    private CityPlaces() {}

    static List<Arbitrary<Option<Entity>>> drawn() {
        List<Arbitrary<Option<Entity>>> places = new ArrayList<>();
        places.add(division(AnyCity.CITY, DivisionKind.CITY, Option.none()));
        places.add(division(AnyCity.DISTRICT, DivisionKind.MUNICIPAL_DISTRICT, Option.some(AnyCity.CITY)));
        places.add(division(AnyCity.OTHER_DISTRICT, DivisionKind.MUNICIPAL_DISTRICT, Option.some(AnyCity.CITY)));
        places.add(division(AnyCity.SUBDISTRICT, DivisionKind.SUBDISTRICT, Option.some(AnyCity.DISTRICT)));
        places.add(division(AnyCity.OTHER_SUBDISTRICT, DivisionKind.SUBDISTRICT, Option.some(AnyCity.OTHER_DISTRICT)));
        places.add(division(AnyCity.COMMUNITY, DivisionKind.COMMUNITY, Option.some(AnyCity.SUBDISTRICT)));
        places.add(division(AnyCity.OTHER_COMMUNITY, DivisionKind.COMMUNITY, Option.some(AnyCity.OTHER_SUBDISTRICT)));
        ESTATES.forEach(
                each -> places.add(estate(each, each == FAR_ESTATE ? AnyCity.OTHER_COMMUNITY : AnyCity.COMMUNITY)));
        places.add(grid(GRID, GridKind.GENERAL, AnyCity.COMMUNITY));
        places.add(grid(BUSINESS_DISTRICT, GridKind.BUSINESS_DISTRICT, AnyCity.COMMUNITY));
        places.add(grid(OTHER_GRID, GridKind.GENERAL, AnyCity.OTHER_COMMUNITY));
        places.add(building(BUILDING, AnyCity.ESTATE, GRID));
        places.add(building(OTHER_BUILDING, AnyCity.COMMUNITY, BUSINESS_DISTRICT));
        places.add(unit(UNIT, BUILDING));
        places.add(unit(BuildingUnitId.of("u-2"), OTHER_BUILDING));
        headcounts(places);
        return places;
    }

    private static Arbitrary<Option<Entity>> division(
            DivisionCode code, DivisionKind natural, Option<DivisionCode> parent) {
        Seq<DivisionKind> kinds =
                Array.of(DivisionKind.values()).filter(kind -> kind.level().equals(code.level()));
        Seq<Option<DivisionCode>> parents =
                DIVISIONS.map(Option::some).append(Option.none()).remove(parent);
        return mostly(Combinators.combine(usually(natural, kinds), usually(parent, parents))
                .as((kind, above) -> Division.builder()
                        .code(code)
                        .kind(kind)
                        .name("地" + code)
                        .parent(above)
                        .build()));
    }

    private static Arbitrary<Option<Entity>> estate(EstateId id, DivisionCode natural) {
        return mostly(Combinators.combine(usually(natural, DIVISIONS), any(Array.of(true, false)))
                .as((community, old) -> Estate.builder()
                        .id(id)
                        .name("小区" + id)
                        .community(community)
                        .old(old)
                        .build()));
    }

    private static Arbitrary<Option<Entity>> grid(GridId id, GridKind natural, DivisionCode home) {
        return mostly(Combinators.combine(usually(natural, Array.of(GridKind.values())), usually(home, DIVISIONS))
                .as((kind, community) -> Grid.builder()
                        .id(id)
                        .name("网格" + id)
                        .kind(kind)
                        .community(community)
                        .build()));
    }

    private static Arbitrary<Option<Entity>> building(BuildingId id, PlaceId natural, GridId grid) {
        Seq<Set<GridId>> others = Array.of(
                HashSet.empty(), HashSet.of(GRID, BUSINESS_DISTRICT), HashSet.of(OTHER_GRID), HashSet.ofAll(GRIDS));
        return mostly(Combinators.combine(usually(natural, ALL), usually(HashSet.of(grid), others))
                .as((within, grids) -> Building.builder()
                        .id(id)
                        .name("楼栋" + id)
                        .within(within)
                        .grids(grids)
                        .build()));
    }

    private static Arbitrary<Option<Entity>> unit(BuildingUnitId id, BuildingId natural) {
        return mostly(usually(natural, BUILDINGS)
                .map(building -> BuildingUnit.builder()
                        .id(id)
                        .name("单元" + id)
                        .building(building)
                        .build()));
    }

    private static void headcounts(List<Arbitrary<Option<Entity>>> places) {
        for (LocalDate date : Array.of(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 6, 30))) {
            for (DivisionCode community : Array.of(AnyCity.COMMUNITY, AnyCity.OTHER_COMMUNITY)) {
                places.add(headcount(community, HeadcountSubject.PERMANENT_RESIDENTS, date, 0, 100, 101));
                places.add(headcount(community, HeadcountSubject.REGISTERED_VOLUNTEERS, date, 17, 18, 19));
                places.add(headcount(community, HeadcountSubject.HOUSEHOLDS, date, 0, 100, 3000));
            }
            places.add(headcount(AnyCity.ESTATE, HeadcountSubject.PARTY_MEMBERS, date, 2, 3, 30));
            places.add(headcount(AnyCity.OTHER_ESTATE, HeadcountSubject.PARTY_MEMBERS, date, 0, 2, 3));
        }
    }

    private static Arbitrary<Option<Entity>> headcount(
            PlaceId place, HeadcountSubject subject, LocalDate date, Integer... numbers) {
        return maybe(any(Array.of(numbers))
                .map(number -> Headcount.builder()
                        .place(place)
                        .subject(subject)
                        .date(date)
                        .count(number)
                        .build()));
    }
}
