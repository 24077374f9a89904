package org.zhongzhi.governance.rules.hezhou2022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.model.organization.OrganizationKind.GOVERNMENT;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_COMMITTEE;
import static org.zhongzhi.governance.model.organization.PartyMembership.NO;
import static org.zhongzhi.governance.model.organization.PartyMembership.YES;
import static org.zhongzhi.governance.model.organization.Role.DEPUTY_HEAD;
import static org.zhongzhi.governance.model.organization.Role.HEAD;
import static org.zhongzhi.governance.model.organization.Role.SECRETARY;
import static org.zhongzhi.governance.model.organization.Role.STANDING_COMMITTEE_MEMBER;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_DISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;
import static org.zhongzhi.governance.rules.Things.appointed;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.division;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.liaison;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.Things.serves;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.bodyWithin;

import io.vavr.control.Option;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.OutcomeKind;

class CommunityLiaisonTest {
    private static final Period OVER = Period.of(Option.none(), Option.some(TODAY));

    @Nested
    class OfTheCity {
        private static final String RULE = "community-liaison-city";

        @ParameterizedTest
        @EnumSource(Role.class)
        void secretaries_and_members_of_the_standing_committee_count_and_nobody_else(Role role) {
            Cities city =
                    committeeAt(CITY).with(serves("p-1", "committee", role)).with(liaison("p-1", COMMUNITY));

            assertThat(city.outcome(RULE, COMMUNITY))
                    .isEqualTo(
                            switch (role) {
                                case SECRETARY, DEPUTY_SECRETARY, STANDING_COMMITTEE_MEMBER -> SATISFIED;
                                case COMMITTEE_MEMBER, PART_TIME_COMMITTEE_MEMBER, HEAD, DEPUTY_HEAD, STAFF -> VIOLATED;
                            });
        }

        @Test
        void a_liaison_with_another_community_or_an_estate_does_not_count() {
            Cities city = committeeAt(CITY)
                    .with(serves("p-1", "committee", SECRETARY))
                    .with(estate(ESTATE, COMMUNITY), liaison("p-1", OTHER_COMMUNITY), liaison("p-1", ESTATE));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
            assertThat(city.outcome(RULE, OTHER_COMMUNITY)).isEqualTo(SATISFIED);
        }

        @Test
        void the_standing_committee_of_a_district_is_not_that_of_the_city() {
            Cities city = committeeAt(DISTRICT)
                    .with(serves("p-1", "committee", SECRETARY))
                    .with(liaison("p-1", COMMUNITY));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }

        @Test
        void the_party_committee_within_an_office_of_the_city_has_no_standing_committee() {
            Cities city = tree().with(
                            body("office", GOVERNMENT, CITY), bodyWithin("committee", PARTY_COMMITTEE, CITY, "office"))
                    .with(serves("p-1", "committee", SECRETARY))
                    .with(liaison("p-1", COMMUNITY));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }

        @Test
        void the_standing_committee_of_another_city_does_not_count() {
            DivisionCode otherCity = DivisionCode.of("4512");
            Cities city = committeeAt(otherCity)
                    .with(division(otherCity, DivisionKind.CITY, "另一市", null))
                    .with(serves("p-1", "committee", SECRETARY))
                    .with(liaison("p-1", COMMUNITY));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }

        @Test
        void an_appointment_or_a_liaison_that_has_ended_does_not_count() {
            Cities formerMember = committeeAt(CITY)
                    .with(appointed("p-1", "committee", STANDING_COMMITTEE_MEMBER, false, OVER))
                    .with(liaison("p-1", COMMUNITY));
            Cities formerLiaison = committeeAt(CITY)
                    .with(serves("p-1", "committee", STANDING_COMMITTEE_MEMBER))
                    .with(liaison("l-1", "p-1", COMMUNITY, OVER));

            assertThat(formerMember.outcome(RULE, COMMUNITY, TODAY.minusDays(1)))
                    .isEqualTo(SATISFIED);
            assertThat(formerMember.outcome(RULE, COMMUNITY, TODAY)).isEqualTo(VIOLATED);
            assertThat(formerLiaison.outcome(RULE, COMMUNITY, TODAY.minusDays(1)))
                    .isEqualTo(SATISFIED);
            assertThat(formerLiaison.outcome(RULE, COMMUNITY, TODAY)).isEqualTo(VIOLATED);
        }

        @Test
        void a_person_with_two_liaisons_or_two_posts_counts_once() {
            Cities city = committeeAt(CITY)
                    .with(serves("p-1", "committee", SECRETARY))
                    .with(serves("p-1", "committee", STANDING_COMMITTEE_MEMBER))
                    .with(
                            liaison("l-1", "p-1", COMMUNITY, Period.always()),
                            liaison("l-2", "p-1", COMMUNITY, Period.always()));

            assertThat(city.finding(RULE, COMMUNITY).outcome().measured().head().low())
                    .isEqualTo(1);
        }

        private static Cities committeeAt(PlaceId seat) {
            return tree().with(body("committee", PARTY_COMMITTEE, seat));
        }
    }

    @Nested
    class OfTheDistrict {
        private static final String RULE = "community-liaison-district";

        @ParameterizedTest
        @CsvSource({
            "PARTY_COMMITTEE, SECRETARY",
            "PARTY_COMMITTEE, DEPUTY_SECRETARY",
            "PARTY_COMMITTEE, STANDING_COMMITTEE_MEMBER",
            "PEOPLES_CONGRESS, HEAD",
            "PEOPLES_CONGRESS, DEPUTY_HEAD",
            "GOVERNMENT, HEAD",
            "GOVERNMENT, DEPUTY_HEAD",
            "POLITICAL_CONSULTATIVE_CONFERENCE, HEAD",
            "POLITICAL_CONSULTATIVE_CONFERENCE, DEPUTY_HEAD"
        })
        void a_party_member_of_any_of_the_four_leading_groups_counts(OrganizationKind kind, Role role) {
            assertThat(city(kind, role, YES).outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
        }

        @ParameterizedTest
        @CsvSource({
            "PARTY_COMMITTEE, COMMITTEE_MEMBER",
            "PARTY_COMMITTEE, HEAD",
            "GOVERNMENT, STAFF",
            "GOVERNMENT, SECRETARY",
            "SUBDISTRICT_OFFICE, HEAD",
            "PARTY_WORKING_COMMITTEE, SECRETARY"
        })
        void other_roles_and_other_bodies_do_not_count(OrganizationKind kind, Role role) {
            assertThat(city(kind, role, YES).outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }

        @Test
        void who_is_no_party_member_does_not_count_and_who_may_be_one_leaves_it_open() {
            assertThat(city(GOVERNMENT, HEAD, NO).outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
            assertThat(city(GOVERNMENT, HEAD, PartyMembership.UNKNOWN).outcome(RULE, COMMUNITY))
                    .isEqualTo(OutcomeKind.UNKNOWN);
            assertThat(city(GOVERNMENT, HEAD, YES).without(PersonId.of("p-1")).outcome(RULE, COMMUNITY))
                    .isEqualTo(OutcomeKind.UNKNOWN);
        }

        @Test
        void one_known_party_member_is_enough_whatever_the_others_are() {
            Cities city = city(GOVERNMENT, HEAD, PartyMembership.UNKNOWN)
                    .with(person("p-2", YES))
                    .with(serves("p-2", "body", DEPUTY_HEAD))
                    .with(liaison("p-2", COMMUNITY));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(SATISFIED);
        }

        @Test
        void the_evidence_does_not_tell_who_is_known_to_be_a_party_member() {
            Cities city = city(GOVERNMENT, HEAD, PartyMembership.UNKNOWN)
                    .with(person("p-2", YES))
                    .with(serves("p-2", "body", DEPUTY_HEAD))
                    .with(liaison("p-2", COMMUNITY));

            assertThat(city.finding(RULE, COMMUNITY).evidence().map(Object::toString))
                    .containsExactly("l-p-1-" + COMMUNITY, "l-p-2-" + COMMUNITY);
        }

        @Test
        void the_party_committee_within_an_office_of_the_district_is_none_of_the_four_groups() {
            Cities city = tree().with(
                            person("p-1", YES),
                            body("office", GOVERNMENT, DISTRICT),
                            bodyWithin("body", PARTY_COMMITTEE, DISTRICT, "office"))
                    .with(serves("p-1", "body", SECRETARY))
                    .with(liaison("p-1", COMMUNITY));

            assertThat(city.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }

        @Test
        void leaders_of_another_district_or_of_the_city_do_not_count() {
            Cities otherDistrict = tree().with(body("body", GOVERNMENT, OTHER_DISTRICT), person("p-1", YES))
                    .with(serves("p-1", "body", HEAD))
                    .with(liaison("p-1", COMMUNITY));
            Cities ofTheCity = tree().with(body("body", PARTY_COMMITTEE, CITY), person("p-1", YES))
                    .with(serves("p-1", "body", SECRETARY))
                    .with(liaison("p-1", COMMUNITY));

            assertThat(otherDistrict.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
            assertThat(ofTheCity.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }

        @Test
        void an_appointment_that_has_ended_or_a_post_in_a_dissolved_body_does_not_count() {
            Cities formerHead = tree().with(body("body", GOVERNMENT, DISTRICT), person("p-1", YES))
                    .with(appointed("p-1", "body", HEAD, false, OVER))
                    .with(liaison("p-1", COMMUNITY));
            Cities dissolved = tree().with(body("body", GOVERNMENT, DISTRICT, OVER), person("p-1", YES))
                    .with(serves("p-1", "body", HEAD))
                    .with(liaison("p-1", COMMUNITY));

            assertThat(formerHead.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
            assertThat(dissolved.outcome(RULE, COMMUNITY)).isEqualTo(VIOLATED);
        }

        private static Cities city(OrganizationKind kind, Role role, PartyMembership membership) {
            return tree().with(body("body", kind, DISTRICT), person("p-1", membership))
                    .with(serves("p-1", "body", role))
                    .with(liaison("p-1", COMMUNITY));
        }
    }
}
