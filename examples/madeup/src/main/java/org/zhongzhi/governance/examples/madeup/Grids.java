package org.zhongzhi.governance.examples.madeup;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.partnership.StewardKind;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.GridKind;
import org.zhongzhi.governance.model.territory.PlaceId;

/** The grids, buildings and units of a community, and who is in charge of them, works and guides there. */
final class Grids {
    private static final int UNITS_OF_A_BUILDING = 2;
    private static final int WITH_BUSINESS_DISTRICT = 150;
    private static final int SELDOM = 30;
    private static final int RARELY = 10;

    private final long seed;
    private final Sheet sheet;

    Grids(long seed, Sheet sheet) {
        this.seed = seed;
        this.sheet = sheet;
    }

    void record(Community community) {
        Chance chance = Chance.of(seed, community.code().value(), "grids");
        List<GridId> grids = new ArrayList<>();
        List<PersonId> workers = new ArrayList<>();
        int count = 2 + chance.below(10) / 6 + chance.below(10) / 9;
        PersonId instructor = sheet.person("p-" + community.code() + "-instructor", PartyMembership.YES);
        for (int each = 0; each < count; each++) {
            GridId grid = grid(community.code(), each, GridKind.GENERAL);
            grids.add(grid);
            workers.add(staff(community, grid, instructor, chance));
        }
        if (chance.inThousand(WITH_BUSINESS_DISTRICT)) {
            businessDistrict(community, grid(community.code(), count, GridKind.BUSINESS_DISTRICT), instructor, chance);
        }
        qualification(workers.get(0), chance);
        reserves(community.code(), workers, chance);
        int number = 0;
        for (EstateId estate : community.estates()) {
            building(estate, grids, number++, chance);
        }
    }

    private GridId grid(DivisionCode community, int number, GridKind kind) {
        GridId grid = GridId.of("g-" + community + "-" + number);
        sheet.put(Grid.builder()
                .id(grid)
                .name(kind.label().chinese())
                .kind(kind)
                .community(community)
                .build());
        return grid;
    }

    /** A member of the community's committees heads a grid; it has a worker of its own and shares an instructor. */
    private PersonId staff(Community community, GridId grid, PersonId instructor, Chance chance) {
        PersonId worker = sheet.person("p-" + grid + "-worker", PartyMembership.UNKNOWN);
        unless(RARELY, StewardKind.IN_CHARGE, community.head(), grid, chance);
        unless(SELDOM, StewardKind.GRID_WORKER, worker, grid, chance);
        unless(2 * SELDOM, StewardKind.INSTRUCTOR, instructor, grid, chance);
        return worker;
    }

    private void businessDistrict(Community community, GridId grid, PersonId instructor, Chance chance) {
        staff(community, grid, instructor, chance);
        if (!chance.inThousand(3 * SELDOM)) {
            sheet.facility(FacilityKind.SERVICE_STATION, grid);
        }
    }

    /** A worker with the professional qualification, given a grade for it as a rule. */
    private void qualification(PersonId worker, Chance chance) {
        if (chance.inThousand(500)) {
            LocalDate since = LocalDate.of(Sheet.YEAR - 2, 10, 15);
            sheet.credential(CredentialKind.SOCIAL_WORK_QUALIFICATION, worker, Option.none(), since);
            if (!chance.inThousand(2 * SELDOM)) {
                sheet.credential(CredentialKind.POST_GRADE, worker, Option.none(), since.plusMonths(6));
            }
        }
    }

    /** The first grid workers are the reserve of the community. */
    private void reserves(DivisionCode community, List<PersonId> workers, Chance chance) {
        int count = chance.inThousand(SELDOM) ? 1 : 2;
        workers.stream()
                .limit(count)
                .forEach(each -> sheet.credential(
                        CredentialKind.RESERVE, each, Option.some(community), LocalDate.of(Sheet.YEAR - 1, 1, 1)));
    }

    /** A building of an estate, in one grid as a rule; whoever is in charge of it is in charge of its units, too. */
    private void building(EstateId estate, List<GridId> grids, int number, Chance chance) {
        BuildingId building = BuildingId.of("b-" + estate);
        sheet.put(Building.builder()
                .id(building)
                .name("一号楼")
                .within(estate)
                .grids(gridsOf(grids, number, chance))
                .build());
        PersonId head = sheet.person("p-" + building, PartyMembership.UNKNOWN);
        unless(RARELY, StewardKind.IN_CHARGE, head, building, chance);
        for (int each = 0; each < UNITS_OF_A_BUILDING; each++) {
            BuildingUnitId unit = BuildingUnitId.of("u-" + estate + "-" + each);
            sheet.put(BuildingUnit.builder()
                    .id(unit)
                    .name("单元")
                    .building(building)
                    .build());
            unless(RARELY, StewardKind.IN_CHARGE, head, unit, chance);
        }
    }

    private static Set<GridId> gridsOf(List<GridId> grids, int number, Chance chance) {
        return chance.inThousand(RARELY) ? HashSet.ofAll(grids) : HashSet.of(grids.get(number % grids.size()));
    }

    private void unless(int missing, StewardKind kind, PersonId person, PlaceId place, Chance chance) {
        if (!chance.inThousand(missing)) {
            sheet.steward(kind, person, place);
        }
    }
}
