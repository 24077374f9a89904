package org.zhongzhi.governance.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.util.List;
import org.junit.jupiter.api.Test;
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
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.value.Text;

class HierarchyTest {
    private static final Division PROVINCE = division("45", DivisionKind.PROVINCE, null);
    private static final Division CITY = division("4511", DivisionKind.CITY, "45");
    private static final Division DISTRICT = division("451102", DivisionKind.MUNICIPAL_DISTRICT, "4511");
    private static final Division SUBDISTRICT = division("451102001", DivisionKind.SUBDISTRICT, "451102");
    private static final Division COMMUNITY = division("451102001001", DivisionKind.COMMUNITY, "451102001");
    private static final Estate ESTATE = Estate.builder()
            .id(EstateId.of("e1"))
            .name("小区")
            .community(COMMUNITY.code())
            .old(false)
            .build();
    private static final Grid GRID = Grid.builder()
            .id(GridId.of("g1"))
            .name("网格")
            .community(COMMUNITY.code())
            .build();
    private static final Building BUILDING = building("b1", ESTATE.id());
    private static final BuildingUnit UNIT = BuildingUnit.builder()
            .id(BuildingUnitId.of("u1"))
            .name("单元")
            .building(BUILDING.id())
            .build();
    private static final Jurisdiction WHOLE =
            of(PROVINCE, CITY, DISTRICT, SUBDISTRICT, COMMUNITY, ESTATE, GRID, BUILDING, UNIT);

    private static Jurisdiction of(Entity... entities) {
        return Jurisdiction.of(About.of(Text.of("贺州市", "Hezhou")), List.of(entities));
    }

    private static Division division(String code, DivisionKind kind, String parent) {
        return Division.builder()
                .code(DivisionCode.of(code))
                .name("区划" + code)
                .kind(kind)
                .parent(Option.of(parent).map(DivisionCode::of))
                .build();
    }

    private static Building building(String id, PlaceId within) {
        return Building.builder()
                .id(BuildingId.of(id))
                .name("楼栋")
                .within(within)
                .grids(HashSet.of(GRID.id()))
                .build();
    }

    @Test
    void the_way_up_from_a_unit_leads_to_the_province() {
        assertThat(Hierarchy.divisionsOf(WHOLE, UNIT.id()))
                .containsExactly(COMMUNITY, SUBDISTRICT, DISTRICT, CITY, PROVINCE);
    }

    @Test
    void a_grid_and_an_estate_lie_in_the_divisions_of_their_community() {
        assertThat(Hierarchy.divisionsOf(WHOLE, GRID.id()))
                .isEqualTo(Hierarchy.divisionsOf(WHOLE, ESTATE.id()))
                .containsExactly(COMMUNITY, SUBDISTRICT, DISTRICT, CITY, PROVINCE);
    }

    @Test
    void a_division_is_the_first_of_its_own() {
        assertThat(Hierarchy.divisionsOf(WHOLE, DISTRICT.code())).containsExactly(DISTRICT, CITY, PROVINCE);
        assertThat(Hierarchy.divisionsOf(WHOLE, PROVINCE.code())).containsExactly(PROVINCE);
    }

    @Test
    void a_building_outside_every_estate_lies_in_its_community() {
        Building lone = building("b2", COMMUNITY.code());

        assertThat(Hierarchy.divisionsOf(WHOLE.after(Change.put(lone)), lone.id()))
                .containsExactly(COMMUNITY, SUBDISTRICT, DISTRICT, CITY, PROVINCE);
    }

    @Test
    void the_way_ends_where_a_parent_is_missing() {
        Jurisdiction gap = WHOLE.after(Change.remove(DISTRICT.code()));

        assertThat(Hierarchy.divisionsOf(gap, UNIT.id())).containsExactly(COMMUNITY, SUBDISTRICT);
        assertThat(Hierarchy.divisionsOf(gap, DISTRICT.code())).isEmpty();
    }

    @Test
    void a_place_that_is_missing_lies_nowhere() {
        assertThat(Hierarchy.divisionsOf(WHOLE, EstateId.of("unheard-of"))).isEmpty();
    }

    @Test
    void the_way_ends_in_a_cycle_of_two_divisions() {
        Division upper = division("451102001", DivisionKind.SUBDISTRICT, "451102001001");
        Division lower = division("451102001001", DivisionKind.COMMUNITY, "451102001");
        Jurisdiction cycle = of(upper, lower);

        assertThat(Hierarchy.divisionsOf(cycle, lower.code())).containsExactly(lower, upper);
        assertThat(Hierarchy.divisionsOf(cycle, upper.code())).containsExactly(upper);
    }

    @Test
    void the_way_ends_at_a_division_that_is_its_own_parent() {
        Division own = division("4511", DivisionKind.CITY, "4511");

        assertThat(Hierarchy.divisionsOf(of(own), own.code())).containsExactly(own);
    }

    @Test
    void the_way_ends_where_the_parent_is_of_the_same_level() {
        Division one = division("451102", DivisionKind.MUNICIPAL_DISTRICT, "451103");
        Division other = division("451103", DivisionKind.MUNICIPAL_DISTRICT, "451102");

        assertThat(Hierarchy.divisionsOf(of(one, other), one.code())).containsExactly(one);
    }

    @Test
    void the_way_ends_in_a_cycle_of_two_buildings() {
        Building one = building("b1", BuildingId.of("b2"));
        Building other = building("b2", BuildingId.of("b1"));

        assertThat(Hierarchy.divisionsOf(of(one, other), one.id())).isEmpty();
    }

    @Test
    void a_subdistrict_directly_under_a_city_lies_in_that_city() {
        Division city = division("4419", DivisionKind.CITY, "44");
        Division town = division("441900003", DivisionKind.SUBDISTRICT, "4419");
        Division community = division("441900003001", DivisionKind.COMMUNITY, "441900003");

        assertThat(Hierarchy.divisionsOf(of(city, town, community), community.code()))
                .containsExactly(community, town, city);
    }

    @Test
    void the_recorded_parent_counts_and_not_the_code() {
        Division moved = division("451102001", DivisionKind.SUBDISTRICT, "451103");
        Division other = division("451103", DivisionKind.MUNICIPAL_DISTRICT, "4511");

        assertThat(Hierarchy.divisionsOf(of(CITY, DISTRICT, other, moved), moved.code()))
                .containsExactly(moved, other, CITY);
    }

    @Test
    void above_is_what_is_recorded_of_a_place() {
        assertThat(Hierarchy.above(UNIT)).containsExactly(BUILDING.id());
        assertThat(Hierarchy.above(BUILDING)).containsExactly(ESTATE.id());
        assertThat(Hierarchy.above(ESTATE)).containsExactly(COMMUNITY.code());
        assertThat(Hierarchy.above(GRID)).containsExactly(COMMUNITY.code());
        assertThat(Hierarchy.above(COMMUNITY)).containsExactly(SUBDISTRICT.code());
        assertThat(Hierarchy.above(PROVINCE)).isEmpty();
    }

    @Test
    void nothing_stands_above_what_is_no_place() {
        assertThat(OneOfEach.entities())
                .filteredOn(entity -> !(entity.id() instanceof PlaceId))
                .hasSize(25)
                .allSatisfy(entity -> assertThat(Hierarchy.above(entity)).isEmpty());
    }

    @Test
    void a_step_leads_up_only_to_a_place_of_a_higher_kind() {
        List<List<PlaceId>> ranks = List.of(
                List.of(PROVINCE.code()),
                List.of(CITY.code()),
                List.of(DISTRICT.code()),
                List.of(SUBDISTRICT.code()),
                List.of(COMMUNITY.code()),
                List.of(ESTATE.id(), GRID.id()),
                List.of(BUILDING.id()),
                List.of(UNIT.id()));

        for (int upper = 0; upper < ranks.size(); upper++) {
            for (int lower = 0; lower < ranks.size(); lower++) {
                for (PlaceId above : ranks.get(upper)) {
                    for (PlaceId below : ranks.get(lower)) {
                        assertThat(Hierarchy.leadsUp(above, below))
                                .as("%s above %s", above, below)
                                .isEqualTo(upper < lower);
                    }
                }
            }
        }
    }
}
