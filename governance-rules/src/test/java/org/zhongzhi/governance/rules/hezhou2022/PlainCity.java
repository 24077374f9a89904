package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Things.estate;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Tested;
import org.zhongzhi.governance.rules.Things;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/**
 * A city with a place of each kind, to put one thing at a time into: the divisions of {@link Cities}, in the first
 * community an estate and a grid, in the estate a building that the grid claims, in the building a unit.
 */
final class PlainCity {
    static final GridId GRID = GridId.of("g-1");
    static final BuildingId BUILDING = BuildingId.of("b-1");
    static final BuildingUnitId UNIT = BuildingUnitId.of("u-1");

    private static final Jurisdiction PLACES = Cities.tree()
            .with(
                    estate(ESTATE, COMMUNITY),
                    grid(GRID),
                    building(BUILDING, ESTATE, GRID),
                    BuildingUnit.builder()
                            .id(UNIT)
                            .name("一单元")
                            .building(BUILDING)
                            .build())
            .jurisdiction();

    private PlainCity() {}

    /** A rule of the programme in the plain city. */
    static RuleVerifier.Given verify(String rule) {
        return verify(Hezhou2022.policy(), rule);
    }

    /** A rule of the programme with a parameter set, in the plain city. */
    static RuleVerifier.Given verify(Policy policy, String rule) {
        return Tested.verifyThat(policy, rule).given(PLACES);
    }

    /** The plain city with more in it. */
    static Jurisdiction with(Entity... more) {
        return PLACES.after(ChangeSet.of(Array.of(more).map(Change::put)));
    }

    static Grid grid(GridId id) {
        return Grid.builder().id(id).name("网格" + id).community(COMMUNITY).build();
    }

    static Building building(BuildingId id, PlaceId within, GridId... grids) {
        return Building.builder()
                .id(id)
                .name("楼栋" + id)
                .within(within)
                .grids(HashSet.of(grids))
                .build();
    }

    /** A body within another one, at its seat. */
    static Organization bodyWithin(String id, OrganizationKind kind, PlaceId seat, String host) {
        return Organization.builder()
                .from(Things.body(id, kind, seat))
                .host(Option.some(OrganizationId.of(host)))
                .build();
    }
}
