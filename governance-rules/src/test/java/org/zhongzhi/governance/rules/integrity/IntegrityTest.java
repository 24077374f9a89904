package org.zhongzhi.governance.rules.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_DISTRICT;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;
import static org.zhongzhi.governance.rules.Things.appointment;
import static org.zhongzhi.governance.rules.Things.division;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.Things.team;

import io.vavr.collection.HashSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.OutcomeKind;

class IntegrityTest {
    @Test
    void integrity_is_a_policy_of_its_own_as_well() {
        assertThat(Integrity.policy().id()).isEqualTo("integrity");
        assertThat(Integrity.policy().sections()).containsExactly(Integrity.section());
        assertThat(tree().under(Integrity.policy()).assessed(TODAY).violations())
                .isEmpty();
    }

    @Nested
    class ReferenceResolved {
        private static final String RULE = "reference-resolved";

        @Test
        void what_names_only_what_is_there_complies() {
            Cities city = tree().with(team("t-1", TeamKind.EMERGENCY, COMMUNITY));

            assertThat(city.outcome(RULE, TeamId.of("t-1"))).isEqualTo(SATISFIED);
            assertThat(city.outcome(RULE, CITY)).isEqualTo(SATISFIED);
        }

        @Test
        void what_names_something_that_is_missing_does_not_and_the_missing_is_the_evidence() {
            Cities city = tree().with(team("t-1", TeamKind.EMERGENCY, ESTATE));

            assertThat(city.outcome(RULE, TeamId.of("t-1"))).isEqualTo(VIOLATED);
            assertThat(city.finding(RULE, TeamId.of("t-1")).evidence()).containsExactly(ESTATE);
        }

        @Test
        void each_missing_thing_counts_once_and_ended_entities_are_looked_at_too() {
            Period past = Period.of(LocalDate.of(2000, 1, 1), LocalDate.of(2001, 1, 1));
            Cities city = tree().with(appointment("a-1", "p-1", "post-1", false, past));

            assertThat(city.assessed(TODAY)
                            .findings(RULE)
                            .find(finding -> finding.outcome().kind() == VIOLATED)
                            .get()
                            .evidence()
                            .map(Object::toString))
                    .containsExactly("p-1", "post-1");
        }
    }

    @Nested
    class ParentFitting {
        private static final String RULE = "parent-fitting";

        @Test
        void every_division_of_the_small_city_fits() {
            assertThat(tree().assessed(TODAY)
                            .findings(RULE)
                            .map(finding -> finding.outcome().kind()))
                    .hasSize(6)
                    .containsOnly(SATISFIED);
        }

        @Test
        void a_division_in_one_whose_code_its_own_does_not_begin_with_does_not_fit() {
            assertThat(subdistrictIn(DISTRICT)).isEqualTo(SATISFIED);
            assertThat(subdistrictIn(CITY)).isEqualTo(VIOLATED);
            assertThat(subdistrictIn(OTHER_DISTRICT)).isEqualTo(VIOLATED);
            assertThat(subdistrictIn(COMMUNITY)).isEqualTo(VIOLATED);
            assertThat(subdistrictIn(SUBDISTRICT)).isEqualTo(VIOLATED);
        }

        @Test
        void a_parent_that_fits_by_its_code_fits_even_if_it_is_missing() {
            assertThat(tree().without(DISTRICT).outcome(RULE, SUBDISTRICT)).isEqualTo(SATISFIED);
        }

        @Test
        void a_level_may_be_skipped_only_where_the_data_do_not_hold_it() {
            Cities skipping =
                    tree().without(SUBDISTRICT).with(division(SUBDISTRICT, DivisionKind.SUBDISTRICT, "甲街道", CITY));

            assertThat(skipping.without(DISTRICT).outcome(RULE, SUBDISTRICT)).isEqualTo(SATISFIED);
            assertThat(skipping.outcome(RULE, SUBDISTRICT)).isEqualTo(VIOLATED);
            assertThat(skipping.finding(RULE, SUBDISTRICT).evidence()).containsExactly(CITY);
        }

        @Test
        void a_division_without_a_parent_does_not_fit_below_one_that_the_data_hold() {
            Cities orphan =
                    tree().without(SUBDISTRICT).with(division(SUBDISTRICT, DivisionKind.SUBDISTRICT, "甲街道", null));

            assertThat(orphan.outcome(RULE, SUBDISTRICT)).isEqualTo(VIOLATED);
            assertThat(orphan.finding(RULE, SUBDISTRICT).evidence()).containsExactly(DISTRICT);
            assertThat(tree().outcome(RULE, CITY)).isEqualTo(SATISFIED);
        }

        @Test
        void estates_and_grids_lie_in_a_community() {
            Cities right = tree().with(estate(ESTATE, COMMUNITY), grid(COMMUNITY));
            Cities wrong = tree().with(estate(ESTATE, SUBDISTRICT), grid(SUBDISTRICT));

            assertThat(right.outcome(RULE, ESTATE)).isEqualTo(SATISFIED);
            assertThat(right.outcome(RULE, GridId.of("g-1"))).isEqualTo(SATISFIED);
            assertThat(wrong.outcome(RULE, ESTATE)).isEqualTo(VIOLATED);
            assertThat(wrong.outcome(RULE, GridId.of("g-1"))).isEqualTo(VIOLATED);
            assertThat(wrong.finding(RULE, ESTATE).evidence()).containsExactly(SUBDISTRICT);
        }

        @Test
        void buildings_lie_in_an_estate_or_a_community_and_units_in_a_building() {
            assertThat(buildingIn(ESTATE)).isEqualTo(SATISFIED);
            assertThat(buildingIn(COMMUNITY)).isEqualTo(SATISFIED);
            assertThat(buildingIn(SUBDISTRICT)).isEqualTo(VIOLATED);
            assertThat(buildingIn(GridId.of("g-1"))).isEqualTo(VIOLATED);

            BuildingUnit unit = BuildingUnit.builder()
                    .id(BuildingUnitId.of("u-1"))
                    .name("1单元")
                    .building(BuildingId.of("b-1"))
                    .build();
            assertThat(tree().with(unit).outcome(RULE, unit.id())).isEqualTo(SATISFIED);
        }

        private static OutcomeKind subdistrictIn(DivisionCode parent) {
            return tree().without(SUBDISTRICT)
                    .with(division(SUBDISTRICT, DivisionKind.SUBDISTRICT, "甲街道", parent))
                    .outcome(RULE, SUBDISTRICT);
        }

        private static Grid grid(DivisionCode community) {
            return Grid.builder()
                    .id(GridId.of("g-1"))
                    .name("一网格")
                    .community(community)
                    .build();
        }

        private static OutcomeKind buildingIn(PlaceId within) {
            Building building = Building.builder()
                    .id(BuildingId.of("b-1"))
                    .name("1栋")
                    .within(within)
                    .grids(HashSet.of(GridId.of("g-1")))
                    .build();
            return tree().with(building).outcome(RULE, building.id());
        }
    }

    @Nested
    class AppointmentsApart {
        private static final String RULE = "appointments-apart";
        private static final PersonId PERSON = PersonId.of("p-1");

        @Test
        void terms_that_follow_each_other_stand_apart() {
            assertThat(terms(period("2022-01-01", "2023-01-01"), period("2023-01-01", "2024-01-01"))
                            .outcome(RULE, PERSON))
                    .isEqualTo(SATISFIED);
        }

        @Test
        void terms_that_share_a_day_overlap_and_the_later_identifier_is_the_evidence() {
            Cities city = terms(period("2022-01-01", "2023-01-02"), period("2023-01-01", "2024-01-01"));

            assertThat(city.outcome(RULE, PERSON)).isEqualTo(VIOLATED);
            assertThat(city.finding(RULE, PERSON).evidence().map(Object::toString))
                    .containsExactly("a-2");
        }

        @Test
        void overlapping_terms_in_different_posts_or_of_different_persons_are_no_matter() {
            Cities city = tree().with(
                            person("p-1", PartyMembership.NO),
                            appointment("a-1", "p-1", "post-1", false, Period.always()),
                            appointment("a-2", "p-1", "post-2", false, Period.always()),
                            appointment("a-3", "p-2", "post-1", false, Period.always()));

            assertThat(city.outcome(RULE, PERSON)).isEqualTo(SATISFIED);
        }

        private static Cities terms(Period first, Period second) {
            return tree().with(
                            person("p-1", PartyMembership.NO),
                            appointment("a-1", "p-1", "post-1", false, first),
                            appointment("a-2", "p-1", "post-1", true, second));
        }

        private static Period period(String from, String until) {
            return Period.of(LocalDate.parse(from), LocalDate.parse(until));
        }
    }
}
