package org.zhongzhi.governance.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.InvalidValueException;

class OrganizationTest {
    private static final DivisionCode COMMUNITY = DivisionCode.of("451102001001");

    private static Facility.Builder facility() {
        return Facility.builder()
                .id(FacilityId.of("f1"))
                .name("调解室")
                .kind(FacilityKind.MEDIATION_ROOM)
                .place(COMMUNITY)
                .floorArea(Option.none())
                .period(Period.always());
    }

    @Test
    void a_blank_name_of_an_organisation_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Organization.builder()
                        .id(OrganizationId.of("o1"))
                        .name(" ")
                        .kind(OrganizationKind.PARTY_COMMITTEE)
                        .seat(COMMUNITY)
                        .period(Period.always())
                        .build())
                .withMessage("The name of an organisation is blank: expected some text");
    }

    @Test
    void a_blank_name_of_a_post_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Post.builder()
                        .id(PostId.of("s1"))
                        .name("")
                        .organization(OrganizationId.of("o1"))
                        .role(Role.SECRETARY)
                        .build())
                .withMessage("The name of a post is blank: expected some text");
    }

    @Test
    void a_blank_name_of_a_team_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Team.builder()
                        .id(TeamId.of("t1"))
                        .name("\t")
                        .kind(TeamKind.EMERGENCY)
                        .place(COMMUNITY)
                        .period(Period.always())
                        .build())
                .withMessage("The name of a team is blank: expected some text");
    }

    @Test
    void a_blank_name_of_a_facility_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> facility().name(" ").build())
                .withMessage("The name of a facility is blank: expected some text");
    }

    @Test
    void a_null_for_the_floor_area_of_a_facility_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> facility().floorArea(Option.some(null)).build())
                .withMessage("The floor area of a facility holds a null: expected values only");
    }

    @Test
    void a_facility_whose_floor_area_is_not_recorded_is_held() {
        assertThat(facility().build().floorArea()).isEmpty();
    }
}
