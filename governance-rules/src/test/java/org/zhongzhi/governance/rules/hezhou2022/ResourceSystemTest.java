package org.zhongzhi.governance.rules.hezhou2022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;
import static org.zhongzhi.governance.rules.Things.division;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.facility;
import static org.zhongzhi.governance.rules.Things.team;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.OutcomeKind;

class ResourceSystemTest {
    @Nested
    class EmergencyTeam {
        private static final String RULE = "emergency-team";

        @Test
        void a_community_with_one_emergency_team_complies() {
            Cities city = tree().with(team("t-1", TeamKind.EMERGENCY, COMMUNITY));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
        }

        @Test
        void a_community_without_an_emergency_team_does_not_comply() {
            assertThat(tree().outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }

        @Test
        void a_community_with_two_emergency_teams_has_one_too_many() {
            Cities city =
                    tree().with(team("t-1", TeamKind.EMERGENCY, COMMUNITY), team("t-2", TeamKind.EMERGENCY, COMMUNITY));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
            assertThat(city.finding(RULE, COMMUNITY).evidence().map(Object::toString))
                    .containsExactly("t-1", "t-2");
        }

        @Test
        void a_team_of_another_kind_does_not_count() {
            Cities city = tree().with(team("t-1", TeamKind.VOLUNTEER, COMMUNITY));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }

        @Test
        void the_team_of_another_community_or_of_an_estate_or_of_the_subdistrict_does_not_count() {
            Cities city = tree().with(
                            estate(ESTATE, COMMUNITY),
                            team("t-1", TeamKind.EMERGENCY, OTHER_COMMUNITY),
                            team("t-2", TeamKind.EMERGENCY, ESTATE),
                            team("t-3", TeamKind.EMERGENCY, SUBDISTRICT));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
            assertThat(city.outcome(RULE, OTHER_COMMUNITY)).isEqualTo(SATISFIED);
        }

        @Test
        void a_team_counts_from_its_first_day_to_the_day_before_it_is_over() {
            assertThat(withTeamIn(Period.from(TODAY))).isEqualTo(SATISFIED);
            assertThat(withTeamIn(Period.from(TODAY.plusDays(1)))).isEqualTo(VIOLATED);
            assertThat(withTeamIn(until(TODAY.plusDays(1)))).isEqualTo(SATISFIED);
            assertThat(withTeamIn(until(TODAY))).isEqualTo(VIOLATED);
        }

        @Test
        void a_village_is_not_asked_for_an_emergency_team() {
            DivisionCode village = DivisionCode.of("451102001201");
            Cities city = tree().with(division(village, DivisionKind.VILLAGE, "某村", SUBDISTRICT));

            assertThat(city.assessed(TODAY).outcome(RULE, village)).isEmpty();
        }

        private static OutcomeKind withTeamIn(Period period) {
            return tree().with(team("t-1", TeamKind.EMERGENCY, COMMUNITY, period))
                    .outcome(RULE, COMMUNITY);
        }
    }

    @Nested
    class MediationRoom {
        private static final String RULE = "mediation-room";

        @Test
        void a_community_with_one_mediation_room_complies() {
            Cities city = tree().with(facility("f-1", FacilityKind.MEDIATION_ROOM, COMMUNITY));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
        }

        @Test
        void a_community_without_a_mediation_room_does_not_comply() {
            Cities city = tree().with(facility("f-1", FacilityKind.SOCIAL_WORK_STATION, COMMUNITY));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }

        @Test
        void a_community_with_two_mediation_rooms_has_one_too_many() {
            Cities city = tree().with(
                            facility("f-1", FacilityKind.MEDIATION_ROOM, COMMUNITY),
                            facility("f-2", FacilityKind.MEDIATION_ROOM, COMMUNITY));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }

        @Test
        void a_room_that_was_closed_the_day_before_does_not_count() {
            Cities city =
                    tree().with(facility("f-1", FacilityKind.MEDIATION_ROOM, COMMUNITY, Option.none(), until(TODAY)));

            assertThat(city.outcome(RULE, COMMUNITY, TODAY)).isEqualTo(VIOLATED);
            assertThat(city.outcome(RULE, COMMUNITY, TODAY.minusDays(1))).isEqualTo(SATISFIED);
        }
    }

    private static Period until(LocalDate over) {
        return Period.of(Option.none(), Option.some(over));
    }
}
