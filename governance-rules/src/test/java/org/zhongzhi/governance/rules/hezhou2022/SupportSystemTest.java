package org.zhongzhi.governance.rules.hezhou2022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.model.territory.HeadcountSubject.HOUSEHOLDS;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.OTHER_DISTRICT;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.UNKNOWN;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;
import static org.zhongzhi.governance.rules.Things.centre;
import static org.zhongzhi.governance.rules.Things.facility;
import static org.zhongzhi.governance.rules.Things.headcount;

import io.vavr.control.Option;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;

class SupportSystemTest {
    /** 500 m², 1000 m² and 0.01 m², in dm². */
    private static final long HALF = 50_000;

    private static final long FULL = 100_000;
    private static final long ONE_STEP = 1;

    @Nested
    class ServiceCentreArea {
        private static final String RULE = "service-centre-area";

        @Test
        void city_district_and_subdistrict_comply_with_a_centre_of_exactly_1000_square_metres() {
            Cities city = tree().with(
                            centre("f-1", CITY, FULL), centre("f-2", DISTRICT, FULL), centre("f-3", SUBDISTRICT, FULL));

            assertThat(city.outcome(RULE, CITY)).isEqualTo(SATISFIED);
            assertThat(city.outcome(RULE, DISTRICT)).isEqualTo(SATISFIED);
            assertThat(city.outcome(RULE, SUBDISTRICT)).isEqualTo(SATISFIED);
            assertThat(city.outcome(RULE, OTHER_DISTRICT)).isEqualTo(VIOLATED);
        }

        @Test
        void a_hundredth_of_a_square_metre_less_is_too_small() {
            assertThat(tree().with(centre("f-1", CITY, FULL - ONE_STEP)).outcome(RULE, CITY))
                    .isEqualTo(VIOLATED);
        }

        @Test
        void two_centres_of_half_the_area_do_not_make_one() {
            Cities city = tree().with(centre("f-1", CITY, HALF), centre("f-2", CITY, HALF));

            assertThat(city.outcome(RULE, CITY)).isEqualTo(VIOLATED);
        }

        @Test
        void a_centre_without_an_area_leaves_it_open_unless_another_is_large_enough() {
            Cities unmeasured = tree().with(facility("f-1", FacilityKind.SERVICE_CENTRE, CITY));

            assertThat(unmeasured.outcome(RULE, CITY)).isEqualTo(UNKNOWN);
            assertThat(unmeasured.with(centre("f-2", CITY, HALF)).outcome(RULE, CITY))
                    .isEqualTo(UNKNOWN);
            assertThat(unmeasured.with(centre("f-2", CITY, FULL)).outcome(RULE, CITY))
                    .isEqualTo(SATISFIED);
        }

        @Test
        void a_facility_of_another_kind_or_one_that_has_closed_does_not_count() {
            Option<FloorArea> area = Option.some(FloorArea.ofSquareMetres(1000));
            Period over = Period.of(Option.none(), Option.some(TODAY));
            Cities city = tree().with(
                            facility("f-1", FacilityKind.MEDIATION_ROOM, CITY, area, Period.always()),
                            facility("f-2", FacilityKind.SERVICE_CENTRE, CITY, area, over));

            assertThat(city.outcome(RULE, CITY, TODAY)).isEqualTo(VIOLATED);
            assertThat(city.outcome(RULE, CITY, TODAY.minusDays(1))).isEqualTo(SATISFIED);
        }
    }

    @Nested
    class CommunityCentreArea {
        private static final String RULE = "community-centre-area";

        @Test
        void exactly_500_square_metres_are_enough_whatever_the_households() {
            assertThat(tree().with(centre("f-1", COMMUNITY, HALF)).outcome(RULE, COMMUNITY))
                    .isEqualTo(SATISFIED);
            assertThat(city(HALF, 1_000_000).outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
        }

        @Test
        void a_hundredth_of_a_square_metre_less_depends_on_the_households() {
            Cities households = tree().with(centre("f-1", COMMUNITY, HALF - ONE_STEP));

            assertThat(households.outcome(RULE, COMMUNITY)).isEqualTo(UNKNOWN);
            assertThat(city(HALF - ONE_STEP, 1666).outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
            assertThat(city(HALF - ONE_STEP, 1667).outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }

        @Test
        void thirty_square_metres_for_a_hundred_households_are_exact_to_the_hundredth() {
            assertThat(city(3_000, 100).outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
            assertThat(city(2_999, 100).outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
            assertThat(city(30, 1).outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
        }

        @Test
        void the_centres_of_a_community_count_together() {
            Cities city = tree().with(centre("f-1", COMMUNITY, HALF - ONE_STEP), centre("f-2", COMMUNITY, ONE_STEP));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
        }

        @Test
        void a_centre_without_any_area_is_too_small_for_any_number_of_households() {
            assertThat(city(0, 100).outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
            assertThat(city(0, 0).outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }

        @Test
        void without_a_centre_a_community_does_not_comply_even_if_its_households_are_unknown() {
            assertThat(tree().outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }

        @Test
        void a_centre_without_an_area_leaves_it_open_unless_the_rest_is_enough() {
            Cities unmeasured = tree().with(facility("f-0", FacilityKind.SERVICE_CENTRE, COMMUNITY));

            assertThat(unmeasured.outcome(RULE, COMMUNITY)).isEqualTo(UNKNOWN);
            assertThat(unmeasured.with(centre("f-1", COMMUNITY, HALF)).outcome(RULE, COMMUNITY))
                    .isEqualTo(SATISFIED);
        }

        @Test
        void a_city_may_read_the_or_as_an_and() {
            assertThat(both(city(HALF, 1666)).outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
            assertThat(both(city(HALF, 1667)).outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
            assertThat(both(city(HALF - ONE_STEP, 1)).outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
            assertThat(both(tree().with(centre("f-1", COMMUNITY, HALF))).outcome(RULE, COMMUNITY))
                    .isEqualTo(UNKNOWN);
            assertThat(both(tree().with(centre("f-1", COMMUNITY, HALF - ONE_STEP)))
                            .outcome(RULE, COMMUNITY))
                    .isEqualTo(VIOLATED);
        }

        private static Cities both(Cities city) {
            return city.under(Hezhou2022.policy().with("community-centre-area.reading", "both"));
        }

        private static Cities city(long squareDecimetres, long households) {
            return tree().with(
                            centre("f-1", COMMUNITY, squareDecimetres),
                            headcount(COMMUNITY, HOUSEHOLDS, "2024-01-01", households));
        }
    }
}
