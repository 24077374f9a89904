package org.zhongzhi.governance.rules.hezhou2022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.model.organization.OrganizationKind.OWNERS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PROPERTY_FIRM;
import static org.zhongzhi.governance.model.organization.PartyMembership.NO;
import static org.zhongzhi.governance.model.organization.Role.COMMITTEE_MEMBER;
import static org.zhongzhi.governance.model.organization.Role.HEAD;
import static org.zhongzhi.governance.model.organization.Role.PART_TIME_COMMITTEE_MEMBER;
import static org.zhongzhi.governance.model.organization.Role.STAFF;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_ESTATE;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;
import static org.zhongzhi.governance.rules.Things.appointed;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.Things.serves;
import static org.zhongzhi.governance.rules.Things.servesConcurrently;
import static org.zhongzhi.governance.rules.Things.service;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;

class IncompatiblePostsTest {
    private static final String RULE = "incompatible-posts";
    private static final PersonId PERSON = PersonId.of("p-1");
    private static final Period OVER = Period.of(Option.none(), Option.some(TODAY));

    @Test
    void who_holds_no_post_holds_none_that_excludes_another() {
        assertThat(city().outcome(RULE, PERSON)).isEqualTo(SATISFIED);
    }

    @Test
    void a_member_of_the_owners_committee_may_not_work_for_the_firm_that_serves_the_estate() {
        Cities city = city().with(serves("p-1", "owners", COMMITTEE_MEMBER)).with(serves("p-1", "firm", STAFF));

        assertThat(city.outcome(RULE, PERSON)).isEqualTo(VIOLATED);
        assertThat(city.finding(RULE, PERSON).evidence().map(Object::toString))
                .containsExactly("a-firm-staff-p-1", "a-owners-committeeMember-p-1");
    }

    @Test
    void a_clerk_of_the_owners_committee_is_no_member_of_it() {
        Cities city = city().with(serves("p-1", "owners", STAFF)).with(serves("p-1", "firm", STAFF));

        assertThat(city.outcome(RULE, PERSON)).isEqualTo(SATISFIED);
    }

    @Test
    void neither_as_a_concurrent_post() {
        Cities city = city().with(servesConcurrently("p-1", "owners", HEAD)).with(serves("p-1", "firm", HEAD));

        assertThat(city.outcome(RULE, PERSON)).isEqualTo(VIOLATED);
    }

    @Test
    void a_firm_that_serves_another_estate_is_no_obstacle() {
        Cities city = city().with(serves("p-1", "owners", COMMITTEE_MEMBER)).with(serves("p-1", "other-firm", STAFF));

        assertThat(city.outcome(RULE, PERSON)).isEqualTo(SATISFIED);
    }

    @Test
    void posts_that_follow_each_other_are_no_obstacle() {
        Cities endedPost = city().with(serves("p-1", "owners", COMMITTEE_MEMBER))
                .with(appointed("p-1", "firm", STAFF, false, OVER));

        assertThat(endedPost.outcome(RULE, PERSON, TODAY.minusDays(1))).isEqualTo(VIOLATED);
        assertThat(endedPost.outcome(RULE, PERSON, TODAY)).isEqualTo(SATISFIED);
    }

    @Test
    void a_firm_whose_service_has_ended_is_no_obstacle_any_more() {
        Cities city = city().with(body("former", PROPERTY_FIRM, COMMUNITY))
                .with(service("s-former", ESTATE, "former", PropertyServiceMode.FIRM, OVER))
                .with(serves("p-1", "owners", COMMITTEE_MEMBER))
                .with(serves("p-1", "former", STAFF));

        assertThat(city.outcome(RULE, PERSON, TODAY.minusDays(1))).isEqualTo(VIOLATED);
        assertThat(city.outcome(RULE, PERSON, TODAY)).isEqualTo(SATISFIED);
    }

    @Test
    void a_manager_of_the_firm_may_sit_in_the_party_branch_of_the_community() {
        Cities city = city().with(body("branch", PARTY_BRANCH, COMMUNITY))
                .with(serves("p-1", "firm", HEAD))
                .with(servesConcurrently("p-1", "branch", PART_TIME_COMMITTEE_MEMBER));

        assertThat(city.outcome(RULE, PERSON)).isEqualTo(SATISFIED);
    }

    @Test
    void every_pair_counts() {
        Cities city = city().with(serves("p-1", "owners", COMMITTEE_MEMBER))
                .with(serves("p-1", "firm", STAFF))
                .with(servesConcurrently("p-1", "firm", HEAD));

        assertThat(city.finding(RULE, PERSON).outcome().measured().head().low()).isEqualTo(2);
    }

    private static Cities city() {
        return tree().with(
                        person("p-1", NO),
                        estate(ESTATE, COMMUNITY),
                        estate(OTHER_ESTATE, COMMUNITY),
                        body("owners", OWNERS_COMMITTEE, ESTATE),
                        body("firm", PROPERTY_FIRM, COMMUNITY),
                        body("other-firm", PROPERTY_FIRM, COMMUNITY),
                        service(ESTATE, "firm", PropertyServiceMode.FIRM),
                        service(OTHER_ESTATE, "other-firm", PropertyServiceMode.FIRM));
    }
}
