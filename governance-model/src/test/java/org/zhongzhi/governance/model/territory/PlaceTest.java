package org.zhongzhi.governance.model.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.HashSet;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.value.InvalidValueException;

class PlaceTest {
    private static final DivisionCode COMMUNITY = DivisionCode.of("451102001001");

    private static Building.Builder building() {
        return Building.builder()
                .id(BuildingId.of("b1"))
                .name("1栋")
                .within(EstateId.of("e1"))
                .grids(HashSet.of(GridId.of("g1")));
    }

    @Test
    void a_blank_name_of_a_grid_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Grid.builder()
                        .id(GridId.of("g1"))
                        .name("")
                        .community(COMMUNITY)
                        .build())
                .withMessage("The name of a grid is blank: expected some text");
    }

    @Test
    void a_blank_name_of_an_estate_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Estate.builder()
                        .id(EstateId.of("e1"))
                        .name("\u3000")
                        .community(COMMUNITY)
                        .old(false)
                        .build())
                .withMessage("The name of an estate is blank: expected some text");
    }

    @Test
    void a_blank_name_of_a_building_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> building().name(" ").build())
                .withMessage("The name of a building is blank: expected some text");
    }

    @Test
    void a_null_among_the_grids_of_a_building_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() ->
                        building().grids(HashSet.of(GridId.of("g1"), null)).build())
                .withMessage("The grids of a building holds a null: expected values only");
    }

    @Test
    void a_blank_name_of_a_unit_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> BuildingUnit.builder()
                        .id(BuildingUnitId.of("u1"))
                        .name(" ")
                        .building(BuildingId.of("b1"))
                        .build())
                .withMessage("The name of a unit is blank: expected some text");
    }

    @Test
    void a_building_outside_every_estate_and_grid_is_held() {
        Building lone = building().within(COMMUNITY).grids(HashSet.empty()).build();

        assertThat(lone.references()).containsExactly(Reference.of("within", COMMUNITY));
    }

    @Test
    void a_building_that_two_grids_claim_is_held_and_names_both() {
        Building claimed =
                building().grids(HashSet.of(GridId.of("g1"), GridId.of("g2"))).build();

        assertThat(claimed.references())
                .containsExactlyInAnyOrder(
                        Reference.of("within", EstateId.of("e1")),
                        Reference.of("grids", GridId.of("g1")),
                        Reference.of("grids", GridId.of("g2")));
    }
}
