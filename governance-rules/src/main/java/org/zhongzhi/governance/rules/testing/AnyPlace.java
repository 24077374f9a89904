package org.zhongzhi.governance.rules.testing;

import static org.zhongzhi.governance.rules.testing.AnyValue.codes;
import static org.zhongzhi.governance.rules.testing.AnyValue.counts;
import static org.zhongzhi.governance.rules.testing.AnyValue.dates;
import static org.zhongzhi.governance.rules.testing.AnyValue.divisionCodes;
import static org.zhongzhi.governance.rules.testing.AnyValue.ids;
import static org.zhongzhi.governance.rules.testing.AnyValue.names;
import static org.zhongzhi.governance.rules.testing.AnyValue.places;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.GridKind;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;

/** Entities of the territory, of every shape that the model holds: of few identifiers, so that they name each other, and what is not there. */
public final class AnyPlace {
    private AnyPlace() {}

    /**
     * Divisions.
     *
     * @return values of {@link Division}
     */
    public static Arbitrary<Division> divisions() {
        Arbitrary<DivisionKind> kinds = Arbitraries.of(DivisionKind.class);
        return kinds.flatMap(kind -> Combinators.combine(
                        codes(kind.level().digits()), names(), divisionCodes().injectNull(0.2))
                .as((code, name, parent) -> Division.builder()
                        .code(code)
                        .kind(kind)
                        .name(name)
                        .parent(Option.of(parent))
                        .build()));
    }

    /**
     * Grids.
     *
     * @return values of {@link Grid}
     */
    public static Arbitrary<Grid> grids() {
        return Combinators.combine(ids(GridId::of), names(), Arbitraries.of(GridKind.class), divisionCodes())
                .as((id, name, kind, community) -> Grid.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .community(community)
                        .build());
    }

    /**
     * Estates.
     *
     * @return values of {@link Estate}
     */
    public static Arbitrary<Estate> estates() {
        return Combinators.combine(ids(EstateId::of), names(), divisionCodes(), Arbitraries.of(true, false))
                .as((id, name, community, old) -> Estate.builder()
                        .id(id)
                        .name(name)
                        .community(community)
                        .old(old)
                        .build());
    }

    /**
     * Buildings.
     *
     * @return values of {@link Building}
     */
    public static Arbitrary<Building> buildings() {
        return Combinators.combine(
                        ids(BuildingId::of),
                        names(),
                        places(),
                        ids(GridId::of).set().ofMaxSize(3))
                .as((id, name, within, grids) -> Building.builder()
                        .id(id)
                        .name(name)
                        .within(within)
                        .grids(HashSet.ofAll(grids))
                        .build());
    }

    /**
     * Building units.
     *
     * @return values of {@link BuildingUnit}
     */
    public static Arbitrary<BuildingUnit> buildingUnits() {
        return Combinators.combine(ids(BuildingUnitId::of), names(), ids(BuildingId::of))
                .as((id, name, building) -> BuildingUnit.builder()
                        .id(id)
                        .name(name)
                        .building(building)
                        .build());
    }

    /**
     * Headcounts.
     *
     * @return values of {@link Headcount}
     */
    public static Arbitrary<Headcount> headcounts() {
        return Combinators.combine(places(), Arbitraries.of(HeadcountSubject.class), dates(), counts())
                .as((place, subject, date, count) -> Headcount.builder()
                        .place(place)
                        .subject(subject)
                        .date(date)
                        .count(count)
                        .build());
    }
}
