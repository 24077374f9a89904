package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.partnership.StewardKind;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;

/** What is measured of grids, and of the network of grids, buildings and units of a community. */
public final class GridMeasures {
    private static final Set<FacilityKind> SERVICE_POINTS =
            HashSet.of(FacilityKind.SERVICE_CENTRE, FacilityKind.SERVICE_STATION, FacilityKind.SERVICE_KIOSK);

    /** Staff of the grid (网格员). */
    public static final Measure GRID_WORKERS = Measure.named("grid.gridWorkers")
            .label("网格员", "grid workers")
            .in(Units.PERSON)
            .counting(Steward.class, StewardKind.GRID_WORKER);

    /** Party-building instructors of the grid (党建指导员). */
    public static final Measure INSTRUCTORS = Measure.named("grid.instructors")
            .label("党建指导员", "Party-building instructors")
            .in(Units.PERSON)
            .counting(Steward.class, StewardKind.INSTRUCTOR);

    /** Party-mass service centres, stations and kiosks in the grid. */
    public static final Measure SERVICE_POINTS_OF_GRID = Measure.named("grid.servicePoints")
            .label("党群服务中心、站、岗亭", "service centres, stations and kiosks")
            .in(Units.PLACE)
            .byAdding(Provisional.facility(FacilityKind.SERVICE_STATION, "service-station"))
            .counting((reading, grid) ->
                    reading.inForce(grid, Facility.class).filter(each -> SERVICE_POINTS.contains(each.kind())));

    /** Grids and buildings of the community: without any on record, nothing can be said of its network. */
    public static final Measure GRIDS_AND_BUILDINGS = Measure.named("community.gridsAndBuildings")
            .label("网格和楼栋", "grids and buildings")
            .in(Units.PLACE)
            .measuring((reading, community) -> Measured.of(
                    reading.inForce(community, Grid.class).size()
                            + buildings(reading, community).size(),
                    Array.empty()));

    /** Buildings of the community that no grid claims, or several. */
    public static final Measure BUILDINGS_OUTSIDE_ONE_GRID = Measure.named("community.buildingsOutsideOneGrid")
            .label("网格归属缺失或重复的楼栋", "buildings that are not in exactly one grid")
            .in(Units.PLACE)
            .counting((reading, community) ->
                    buildings(reading, community).filter(each -> each.grids().size() != 1));

    /** Grids of the community without a person in charge. */
    public static final Measure GRIDS_WITHOUT_HEAD = Measure.named("community.gridsWithoutHead")
            .label("负责人空缺的网格", "grids without a person in charge")
            .in(Units.PLACE)
            .counting((reading, community) -> headless(reading, reading.inForce(community, Grid.class)));

    /** Buildings of the community without a person in charge. */
    public static final Measure BUILDINGS_WITHOUT_HEAD = Measure.named("community.buildingsWithoutHead")
            .label("负责人空缺的楼栋", "buildings without a person in charge")
            .in(Units.PLACE)
            .counting((reading, community) -> headless(reading, buildings(reading, community)));

    /** Units of buildings of the community without a person in charge. */
    public static final Measure UNITS_WITHOUT_HEAD = Measure.named("community.unitsWithoutHead")
            .label("负责人空缺的单元", "units without a person in charge")
            .in(Units.PLACE)
            .counting((reading, community) -> headless(
                    reading,
                    buildings(reading, community)
                            .flatMap(each -> reading.inForce(reading.dossier(each.id()), BuildingUnit.class))));

    /** All of them. */
    static final Seq<Measure> ALL = Array.of(
            GRID_WORKERS,
            INSTRUCTORS,
            SERVICE_POINTS_OF_GRID,
            GRIDS_AND_BUILDINGS,
            BUILDINGS_OUTSIDE_ONE_GRID,
            GRIDS_WITHOUT_HEAD,
            BUILDINGS_WITHOUT_HEAD,
            UNITS_WITHOUT_HEAD);

    private GridMeasures() {}

    /** Those of the community itself, and those of its estates. */
    private static Seq<Building> buildings(Reading reading, Dossier community) {
        return Array.ofAll(reading.inForce(community, Building.class))
                .appendAll(reading.inForce(community, Estate.class)
                        .flatMap(estate -> reading.inForce(reading.dossier(estate.id()), Building.class)));
    }

    private static <T extends Entity> Seq<T> headless(Reading reading, Iterable<T> places) {
        return Array.ofAll(places)
                .filter(place -> reading.inForce(reading.dossier(place.id()), Steward.class, StewardKind.IN_CHARGE)
                        .isEmpty());
    }
}
