package org.zhongzhi.governance.rules.hezhou2022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.model.territory.HeadcountSubject.PERMANENT_RESIDENTS;
import static org.zhongzhi.governance.model.territory.HeadcountSubject.REGISTERED_VOLUNTEERS;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.LAST_DAY;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.OutcomeKind.NOT_APPLICABLE;
import static org.zhongzhi.governance.rules.OutcomeKind.PENDING;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.UNKNOWN;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.facility;
import static org.zhongzhi.governance.rules.Things.headcount;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;

class VolunteersTest {
    private static final Period OVER = Period.of(Option.none(), Option.some(TODAY));

    @Nested
    class VolunteerOrganizations {
        private static final String RULE = "volunteer-organizations";

        @Test
        void one_organization_is_one_short_two_are_enough_and_three_are_not_too_many() {
            Cities one = tree().with(body("o-1", OrganizationKind.VOLUNTEER_ORGANIZATION, COMMUNITY));
            Cities two = one.with(body("o-2", OrganizationKind.VOLUNTEER_ORGANIZATION, COMMUNITY));
            Cities three = two.with(body("o-3", OrganizationKind.VOLUNTEER_ORGANIZATION, COMMUNITY));

            assertThat(one.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
            assertThat(two.outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
            assertThat(three.outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
        }

        @Test
        void other_social_organizations_and_those_that_have_ended_do_not_count() {
            Cities city = tree().with(
                            body("o-1", OrganizationKind.VOLUNTEER_ORGANIZATION, COMMUNITY),
                            body("o-2", OrganizationKind.SOCIAL_ORGANIZATION, COMMUNITY),
                            body("o-3", OrganizationKind.VOLUNTEER_ORGANIZATION, COMMUNITY, OVER),
                            body("o-4", OrganizationKind.VOLUNTEER_ORGANIZATION, OTHER_COMMUNITY));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }
    }

    @Nested
    class SocialWorkStation {
        private static final String RULE = "social-work-station";

        @Test
        void a_community_with_a_station_complies_and_with_two_as_well() {
            Cities one = tree().with(facility("f-1", FacilityKind.SOCIAL_WORK_STATION, COMMUNITY));
            Cities two = one.with(facility("f-2", FacilityKind.SOCIAL_WORK_STATION, COMMUNITY));

            assertThat(one.outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
            assertThat(two.outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
        }

        @Test
        void a_community_without_a_station_in_force_does_not_comply() {
            Cities city = tree().with(
                            facility("f-1", FacilityKind.MEDIATION_ROOM, COMMUNITY),
                            facility("f-2", FacilityKind.SOCIAL_WORK_STATION, COMMUNITY, Option.none(), OVER));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }
    }

    @Nested
    class VolunteerShare {
        private static final String RULE = "volunteer-share";

        @Test
        void exactly_eighteen_percent_is_enough() {
            assertThat(city(1000, 180).outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
        }

        @Test
        void one_volunteer_fewer_is_pending_until_the_last_day_has_ended() {
            Cities city = city(1000, 179);

            assertThat(city.outcome(RULE, COMMUNITY, TODAY)).isEqualTo(PENDING);
            assertThat(city.outcome(RULE, COMMUNITY, LAST_DAY)).isEqualTo(PENDING);
            assertThat(city.outcome(RULE, COMMUNITY, LAST_DAY.plusDays(1))).isEqualTo(VIOLATED);
        }

        @Test
        void a_share_that_has_no_whole_number_of_persons_is_reached_by_the_next_whole_one() {
            assertThat(city(1001, 180).outcome(RULE, COMMUNITY)).isEqualTo(PENDING);
            assertThat(city(1001, 181).outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
        }

        @Test
        void without_a_headcount_of_residents_or_of_volunteers_nobody_can_say() {
            Cities noResidents = tree().with(headcount(COMMUNITY, REGISTERED_VOLUNTEERS, "2024-01-01", 180));
            Cities noVolunteers = tree().with(headcount(COMMUNITY, PERMANENT_RESIDENTS, "2024-01-01", 1000));

            assertThat(noResidents.outcome(RULE, COMMUNITY)).isEqualTo(UNKNOWN);
            assertThat(noVolunteers.outcome(RULE, COMMUNITY)).isEqualTo(UNKNOWN);
            assertThat(tree().outcome(RULE, COMMUNITY, LAST_DAY.plusDays(1))).isEqualTo(UNKNOWN);
        }

        @Test
        void a_community_without_residents_has_nothing_to_take_a_share_of() {
            assertThat(city(0, 0).outcome(RULE, COMMUNITY)).isEqualTo(NOT_APPLICABLE);
            assertThat(tree().with(headcount(COMMUNITY, PERMANENT_RESIDENTS, "2024-01-01", 0))
                            .outcome(RULE, COMMUNITY))
                    .isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void the_latest_headcount_not_after_the_date_stands() {
            Cities city = city(1000, 100)
                    .with(
                            headcount(COMMUNITY, REGISTERED_VOLUNTEERS, "2024-06-30", 180),
                            headcount(COMMUNITY, REGISTERED_VOLUNTEERS, "2024-07-01", 170));

            assertThat(city.outcome(RULE, COMMUNITY, LocalDate.of(2024, 6, 29))).isEqualTo(PENDING);
            assertThat(city.outcome(RULE, COMMUNITY, LocalDate.of(2024, 6, 30))).isEqualTo(SATISFIED);
            assertThat(city.outcome(RULE, COMMUNITY, LocalDate.of(2024, 7, 1))).isEqualTo(PENDING);
        }

        @Test
        void a_headcount_of_another_community_says_nothing() {
            Cities city = city(1000, 180);

            assertThat(city.outcome(RULE, OTHER_COMMUNITY)).isEqualTo(UNKNOWN);
        }

        private static Cities city(long residents, long volunteers) {
            return tree().with(
                            headcount(COMMUNITY, PERMANENT_RESIDENTS, "2024-01-01", residents),
                            headcount(COMMUNITY, REGISTERED_VOLUNTEERS, "2024-01-01", volunteers));
        }
    }
}
