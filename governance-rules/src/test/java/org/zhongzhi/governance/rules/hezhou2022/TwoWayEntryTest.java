package org.zhongzhi.governance.rules.hezhou2022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.model.organization.OrganizationKind.OWNERS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PROPERTY_FIRM;
import static org.zhongzhi.governance.model.organization.OrganizationKind.RESIDENTS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.PartyMembership.NO;
import static org.zhongzhi.governance.model.organization.PartyMembership.UNKNOWN;
import static org.zhongzhi.governance.model.organization.PartyMembership.YES;
import static org.zhongzhi.governance.model.organization.Role.COMMITTEE_MEMBER;
import static org.zhongzhi.governance.model.organization.Role.HEAD;
import static org.zhongzhi.governance.model.organization.Role.PART_TIME_COMMITTEE_MEMBER;
import static org.zhongzhi.governance.model.organization.Role.SECRETARY;
import static org.zhongzhi.governance.model.organization.Role.STAFF;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_ESTATE;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.appointed;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.Things.serves;
import static org.zhongzhi.governance.rules.Things.servesConcurrently;
import static org.zhongzhi.governance.rules.Things.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.OutcomeKind;

class TwoWayEntryTest {
    private static final String RULE = "two-way-entry";

    /** From the community into the estate: the secretary of the branch sits in the owners' committee. */
    private static final Seq<Entity> COMMUNITY_ENTERS =
            serves("p-1", "branch", SECRETARY).appendAll(servesConcurrently("p-1", "owners", COMMITTEE_MEMBER));

    /** From the estate into the community: the head of the owners' committee sits in the branch. */
    private static final Seq<Entity> OWNERS_ENTER =
            serves("p-2", "owners", HEAD).appendAll(servesConcurrently("p-2", "branch", COMMITTEE_MEMBER));

    @Test
    void an_estate_that_both_sides_enter_complies() {
        Cities city = city().with(COMMUNITY_ENTERS).with(OWNERS_ENTER);

        assertThat(city.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.SATISFIED);
        assertThat(city.finding(RULE, ESTATE).evidence().map(Object::toString))
                .containsExactly("owners", "firm", "a-owners-committeeMember-p-1", "a-branch-committeeMember-p-2");
    }

    @Test
    void one_direction_alone_is_not_enough() {
        assertThat(city().with(COMMUNITY_ENTERS).outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.VIOLATED);
        assertThat(city().with(OWNERS_ENTER).outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.VIOLATED);
        assertThat(city().outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.VIOLATED);
    }

    @Test
    void staff_of_a_committee_are_no_members_of_it() {
        Cities clerkOfBranch = city().with(serves("p-1", "branch", STAFF))
                .with(servesConcurrently("p-1", "owners", COMMITTEE_MEMBER))
                .with(OWNERS_ENTER);
        Cities intoOfficeOfOwners = city().with(serves("p-1", "branch", SECRETARY))
                .with(servesConcurrently("p-1", "owners", STAFF))
                .with(OWNERS_ENTER);
        Cities clerkOfOwners = city().with(COMMUNITY_ENTERS)
                .with(serves("p-2", "owners", STAFF))
                .with(servesConcurrently("p-2", "branch", COMMITTEE_MEMBER));
        Cities intoOfficeOfBranch = city().with(COMMUNITY_ENTERS)
                .with(serves("p-2", "owners", HEAD))
                .with(servesConcurrently("p-2", "branch", STAFF));

        assertThat(Array.of(clerkOfBranch, intoOfficeOfOwners, clerkOfOwners, intoOfficeOfBranch))
                .allSatisfy(city -> assertThat(city.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.VIOLATED));
    }

    @Test
    void staff_of_the_firm_from_the_community_have_entered_it() {
        Cities city = city().with(serves("p-1", "branch", SECRETARY))
                .with(servesConcurrently("p-1", "firm", STAFF))
                .with(OWNERS_ENTER);

        assertThat(city.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.SATISFIED);
    }

    @Test
    void an_estate_without_a_body_in_force_is_not_asked() {
        Cities bare = tree().with(estate(ESTATE, COMMUNITY));
        Cities over = bare.with(body("owners", OWNERS_COMMITTEE, ESTATE, over()));
        Cities firmWithoutService = bare.with(body("firm", PROPERTY_FIRM, ESTATE));

        assertThat(bare.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(over.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(firmWithoutService.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganizationKind.class,
            names = {"PARTY_COMMITTEE", "PARTY_GENERAL_BRANCH", "PARTY_BRANCH", "RESIDENTS_COMMITTEE"})
    void every_form_of_party_organization_and_the_residents_committee_are_the_two_committees(OrganizationKind kind) {
        Cities city = oneEstate()
                .with(body("branch", kind, COMMUNITY), body("owners", OWNERS_COMMITTEE, ESTATE))
                .with(COMMUNITY_ENTERS)
                .with(OWNERS_ENTER);

        assertThat(city.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.SATISFIED);
    }

    @Test
    void committees_of_another_community_do_not_count() {
        Cities city = oneEstate()
                .with(body("branch", PARTY_BRANCH, OTHER_COMMUNITY), body("owners", OWNERS_COMMITTEE, ESTATE))
                .with(COMMUNITY_ENTERS)
                .with(OWNERS_ENTER);

        assertThat(city.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.VIOLATED);
    }

    @Test
    void the_post_that_is_entered_has_to_be_concurrent_and_the_other_one_principal() {
        Cities principalOnBothSides = city().with(OWNERS_ENTER)
                .with(serves("p-1", "branch", SECRETARY))
                .with(serves("p-1", "owners", COMMITTEE_MEMBER));
        Cities concurrentOnBothSides = city().with(OWNERS_ENTER)
                .with(servesConcurrently("p-1", "branch", SECRETARY))
                .with(servesConcurrently("p-1", "owners", COMMITTEE_MEMBER));

        assertThat(principalOnBothSides.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.VIOLATED);
        assertThat(concurrentOnBothSides.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.VIOLATED);
    }

    @Test
    void a_person_with_two_principal_posts_may_be_counted_in_both_directions() {
        Cities city = city().with(serves("p-1", "branch", SECRETARY))
                .with(servesConcurrently("p-1", "owners", COMMITTEE_MEMBER))
                .with(serves("p-1", "owners", HEAD))
                .with(servesConcurrently("p-1", "committee", COMMITTEE_MEMBER));

        assertThat(city.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.SATISFIED);
    }

    @Test
    void a_member_of_the_community_may_enter_the_firm_instead_of_the_owners_committee() {
        Cities city = city().with(OWNERS_ENTER)
                .with(serves("p-1", "committee", HEAD))
                .with(servesConcurrently("p-1", "firm", STAFF));

        assertThat(city.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.SATISFIED);
    }

    @Test
    void a_firm_that_serves_another_estate_does_not_count() {
        Cities city = oneEstate()
                .with(
                        estate(OTHER_ESTATE, COMMUNITY),
                        body("branch", PARTY_BRANCH, COMMUNITY),
                        body("owners", OWNERS_COMMITTEE, ESTATE),
                        body("firm", PROPERTY_FIRM, COMMUNITY),
                        service(OTHER_ESTATE, "firm", PropertyServiceMode.FIRM))
                .with(OWNERS_ENTER)
                .with(serves("p-1", "branch", SECRETARY))
                .with(servesConcurrently("p-1", "firm", STAFF));

        assertThat(city.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.VIOLATED);
        assertThat(city.outcome(RULE, OTHER_ESTATE)).isEqualTo(OutcomeKind.VIOLATED);
    }

    @Test
    void a_provider_that_is_no_property_firm_is_no_body_of_the_estate() {
        Cities city = oneEstate()
                .with(
                        body("unit", OrganizationKind.STATIONED_UNIT, COMMUNITY),
                        service(ESTATE, "unit", PropertyServiceMode.PUBLIC_INTEREST));

        assertThat(city.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(PartyMembership.class)
    void who_runs_the_firm_counts_as_a_party_member_alone(PartyMembership membership) {
        Cities city = city().with(COMMUNITY_ENTERS)
                .with(person("p-3", membership))
                .with(serves("p-3", "firm", HEAD))
                .with(servesConcurrently("p-3", "branch", PART_TIME_COMMITTEE_MEMBER));

        assertThat(city.outcome(RULE, ESTATE))
                .isEqualTo(
                        switch (membership) {
                            case YES -> OutcomeKind.SATISFIED;
                            case NO -> OutcomeKind.VIOLATED;
                            case UNKNOWN -> OutcomeKind.UNKNOWN;
                        });
    }

    @Test
    void a_manager_who_is_not_in_the_data_may_or_may_not_be_a_party_member() {
        Cities city = city().with(COMMUNITY_ENTERS)
                .with(serves("p-3", "firm", SECRETARY))
                .with(servesConcurrently("p-3", "branch", PART_TIME_COMMITTEE_MEMBER));

        assertThat(city.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.UNKNOWN);
    }

    @Test
    void an_unknown_membership_does_not_matter_where_somebody_else_enters_or_the_other_direction_is_missing() {
        Seq<Entity> managerEnters = serves("p-3", "firm", HEAD)
                .appendAll(servesConcurrently("p-3", "branch", PART_TIME_COMMITTEE_MEMBER))
                .append(person("p-3", UNKNOWN));

        assertThat(city().with(COMMUNITY_ENTERS)
                        .with(OWNERS_ENTER)
                        .with(managerEnters)
                        .outcome(RULE, ESTATE))
                .isEqualTo(OutcomeKind.SATISFIED);
        assertThat(city().with(managerEnters).outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.VIOLATED);
    }

    @Test
    void staff_of_the_firm_do_not_count_even_as_party_members() {
        Cities city = city().with(COMMUNITY_ENTERS)
                .with(person("p-3", YES))
                .with(serves("p-3", "firm", STAFF))
                .with(servesConcurrently("p-3", "branch", PART_TIME_COMMITTEE_MEMBER));

        assertThat(city.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.VIOLATED);
    }

    @Test
    void members_of_the_owners_committee_count_whether_party_members_or_not() {
        Cities city = city().with(COMMUNITY_ENTERS).with(OWNERS_ENTER).with(person("p-2", NO));

        assertThat(city.outcome(RULE, ESTATE)).isEqualTo(OutcomeKind.SATISFIED);
    }

    @Test
    void an_appointment_that_has_ended_is_no_entry_any_more() {
        Cities city = city().with(OWNERS_ENTER)
                .with(serves("p-1", "branch", SECRETARY))
                .with(appointed("p-1", "owners", COMMITTEE_MEMBER, true, over()));

        assertThat(city.outcome(RULE, ESTATE, TODAY.minusDays(1))).isEqualTo(OutcomeKind.SATISFIED);
        assertThat(city.outcome(RULE, ESTATE, TODAY)).isEqualTo(OutcomeKind.VIOLATED);
    }

    private static Period over() {
        return Period.of(Option.none(), Option.some(TODAY));
    }

    private static Cities oneEstate() {
        return tree().with(estate(ESTATE, COMMUNITY));
    }

    private static Cities city() {
        return oneEstate()
                .with(
                        body("branch", PARTY_BRANCH, COMMUNITY),
                        body("committee", RESIDENTS_COMMITTEE, COMMUNITY),
                        body("owners", OWNERS_COMMITTEE, ESTATE),
                        body("firm", PROPERTY_FIRM, COMMUNITY),
                        service(ESTATE, "firm", PropertyServiceMode.FIRM));
    }
}
