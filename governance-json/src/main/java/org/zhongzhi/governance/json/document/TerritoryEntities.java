package org.zhongzhi.governance.json.document;

import static org.zhongzhi.governance.json.codec.Scalars.BOOLEAN;
import static org.zhongzhi.governance.json.codec.Scalars.DATE;
import static org.zhongzhi.governance.json.codec.Scalars.LINE;

import io.vavr.collection.HashSet;
import java.util.Comparator;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.SetCodec;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridKind;
import org.zhongzhi.governance.model.territory.Headcount;

/** The entities of the land. */
final class TerritoryEntities {
    static final Codec<Division> DIVISION = ObjectCodec.of("a division", Division::builder, Division.Builder::build)
            .required("code", Identifiers.DIVISION, Division::code, Division.Builder::code)
            .required("kind", Words.DIVISION_KIND, Division::kind, Division.Builder::kind)
            .required("name", LINE, Division::name, Division.Builder::name)
            .optional("parent", Identifiers.DIVISION, Division::parent, Division.Builder::parent);

    static final Codec<Grid> GRID = ObjectCodec.of("a grid", Grid::builder, Grid.Builder::build)
            .required("community", Identifiers.DIVISION, Grid::community, Grid.Builder::community)
            .required("id", Identifiers.GRID, Grid::id, Grid.Builder::id)
            .optional("kind", Words.GRID_KIND, Grid::kind, Grid.Builder::kind, GridKind.GENERAL)
            .required("name", LINE, Grid::name, Grid.Builder::name);

    static final Codec<Estate> ESTATE = ObjectCodec.of("an estate", Estate::builder, Estate.Builder::build)
            .required("community", Identifiers.DIVISION, Estate::community, Estate.Builder::community)
            .required("id", Identifiers.ESTATE, Estate::id, Estate.Builder::id)
            .required("name", LINE, Estate::name, Estate.Builder::name)
            .required("old", BOOLEAN, Estate::old, Estate.Builder::old);

    static final Codec<Building> BUILDING = ObjectCodec.of("a building", Building::builder, Building.Builder::build)
            .optional(
                    "grids",
                    new SetCodec<>(Identifiers.GRID, Comparator.naturalOrder()),
                    Building::grids,
                    Building.Builder::grids,
                    HashSet.empty())
            .required("id", Identifiers.BUILDING, Building::id, Building.Builder::id)
            .required("name", LINE, Building::name, Building.Builder::name)
            .required("within", Identifiers.PLACE, Building::within, Building.Builder::within);

    static final Codec<BuildingUnit> BUILDING_UNIT = ObjectCodec.of(
                    "a unit of a building", BuildingUnit::builder, BuildingUnit.Builder::build)
            .required("building", Identifiers.BUILDING, BuildingUnit::building, BuildingUnit.Builder::building)
            .required("id", Identifiers.BUILDING_UNIT, BuildingUnit::id, BuildingUnit.Builder::id)
            .required("name", LINE, BuildingUnit::name, BuildingUnit.Builder::name);

    static final Codec<Headcount> HEADCOUNT = ObjectCodec.of(
                    "a headcount", Headcount::builder, Headcount.Builder::build)
            .required("count", Values.COUNT, Headcount::count, Headcount.Builder::count)
            .required("date", DATE, Headcount::date, Headcount.Builder::date)
            .required("place", Identifiers.PLACE, Headcount::place, Headcount.Builder::place)
            .required("subject", Words.HEADCOUNT_SUBJECT, Headcount::subject, Headcount.Builder::subject);

    private TerritoryEntities() {}
}
