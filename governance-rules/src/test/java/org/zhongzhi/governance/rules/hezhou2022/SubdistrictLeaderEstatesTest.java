package org.zhongzhi.governance.rules.hezhou2022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_WORKING_COMMITTEE;
import static org.zhongzhi.governance.model.organization.PartyMembership.NO;
import static org.zhongzhi.governance.model.organization.PartyMembership.UNKNOWN;
import static org.zhongzhi.governance.model.organization.PartyMembership.YES;
import static org.zhongzhi.governance.model.organization.Role.COMMITTEE_MEMBER;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_ESTATE;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.OutcomeKind.NOT_APPLICABLE;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;
import static org.zhongzhi.governance.rules.Things.appointed;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.liaison;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.Things.serves;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.OutcomeKind;

class SubdistrictLeaderEstatesTest {
    private static final String RULE = "subdistrict-leader-estates";
    private static final PersonId LEADER = PersonId.of("p-1");
    private static final EstateId THIRD_ESTATE = EstateId.of("e-3");
    private static final Period OVER = Period.of(Option.none(), Option.some(TODAY));

    @Test
    void no_estate_is_one_short_one_and_two_are_right_and_three_are_one_too_many() {
        Cities none = leader(YES);
        Cities one = none.with(liaison("p-1", ESTATE));
        Cities two = one.with(liaison("p-1", OTHER_ESTATE));
        Cities three = two.with(liaison("p-1", THIRD_ESTATE));

        assertThat(none.outcome(RULE, LEADER)).isEqualTo(VIOLATED);
        assertThat(one.outcome(RULE, LEADER)).isEqualTo(SATISFIED);
        assertThat(two.outcome(RULE, LEADER)).isEqualTo(SATISFIED);
        assertThat(three.outcome(RULE, LEADER)).isEqualTo(VIOLATED);
    }

    @Test
    void the_working_committee_of_a_citys_organs_leads_no_subdistrict() {
        Cities city = tree().with(person("p-1", YES), body("body", PARTY_WORKING_COMMITTEE, Cities.CITY))
                .with(serves("p-1", "body", COMMITTEE_MEMBER));

        assertThat(city.assessed(TODAY).findings(RULE)).isEmpty();
    }

    @Test
    void a_leader_who_is_no_party_member_is_not_asked_and_the_reason_does_not_say_why() {
        Cities city = leader(NO).with(liaison("p-1", ESTATE));

        assertThat(city.outcome(RULE, LEADER)).isEqualTo(NOT_APPLICABLE);
        assertThat(city.finding(RULE, LEADER).message().chinese())
                .isEqualTo("人员（p-1）：“街道班子成员挂点小区”不适用。该对象不在本条规定的范围内。〔hezhou-2022 § 5.3，必须〕");
        assertThat(city.finding(RULE, LEADER).message().english())
                .isEqualTo("person (p-1): \"Estates of subdistrict leaders\" is not applicable."
                        + " The rule does not address this subject. [hezhou-2022 § 5.3, required]");
    }

    @Test
    void an_unknown_membership_leaves_it_open_and_the_missing_datum_is_not_named_outright() {
        Cities city = leader(UNKNOWN).with(liaison("p-1", ESTATE));

        assertThat(city.outcome(RULE, LEADER)).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(city.finding(RULE, LEADER).message().chinese())
                .isEqualTo("人员（p-1）：“街道班子成员挂点小区”数据不足。现状：挂点联系的居民小区1个。"
                        + "要求：挂点联系的居民小区1至2个。缺少：该人员是否符合本条条件的登记。〔hezhou-2022 § 5.3，必须〕");
        assertThat(city.finding(RULE, LEADER).message().english())
                .isEqualTo(
                        "person (p-1): \"Estates of subdistrict leaders\" is unknown. Measured — estates in liaison: 1."
                                + " Required — estates in liaison: 1 to 2."
                                + " Missing: a record of whether the person meets the clause. [hezhou-2022 § 5.3, required]");
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY_WORKING_COMMITTEE, SECRETARY, true",
        "PARTY_WORKING_COMMITTEE, DEPUTY_SECRETARY, true",
        "PARTY_WORKING_COMMITTEE, COMMITTEE_MEMBER, true",
        "PARTY_WORKING_COMMITTEE, STAFF, false",
        "SUBDISTRICT_OFFICE, HEAD, true",
        "SUBDISTRICT_OFFICE, DEPUTY_HEAD, true",
        "SUBDISTRICT_OFFICE, STAFF, false",
        "PARTY_COMMITTEE, SECRETARY, false",
        "RESIDENTS_COMMITTEE, HEAD, false"
    })
    void leaders_are_those_of_working_committee_and_office(OrganizationKind kind, Role role, boolean isLeader) {
        Cities city =
                tree().with(person("p-1", YES), body("body", kind, SUBDISTRICT)).with(serves("p-1", "body", role));

        assertThat(city.assessed(TODAY).outcome(RULE, LEADER).isDefined()).isEqualTo(isLeader);
    }

    @Test
    void who_has_left_the_leading_group_is_not_judged_any_more() {
        Cities city = tree().with(person("p-1", YES), body("body", PARTY_WORKING_COMMITTEE, SUBDISTRICT))
                .with(appointed("p-1", "body", COMMITTEE_MEMBER, false, OVER));

        assertThat(city.outcome(RULE, LEADER, TODAY.minusDays(1))).isEqualTo(VIOLATED);
        assertThat(city.assessed(TODAY).outcome(RULE, LEADER)).isEmpty();
    }

    @Test
    void an_estate_counts_once_and_a_community_or_an_ended_liaison_not_at_all() {
        Cities city = leader(YES)
                .with(
                        liaison("l-1", "p-1", ESTATE, Period.always()),
                        liaison("l-2", "p-1", ESTATE, Period.always()),
                        liaison("l-3", "p-1", COMMUNITY, Period.always()),
                        liaison("l-4", "p-1", OTHER_ESTATE, OVER),
                        liaison("l-5", "p-2", THIRD_ESTATE, Period.always()));

        assertThat(city.finding(RULE, LEADER).evidence().map(Object::toString)).containsExactly("l-1");
    }

    private static Cities leader(PartyMembership membership) {
        return tree().with(
                        estate(ESTATE, COMMUNITY),
                        estate(OTHER_ESTATE, COMMUNITY),
                        estate(THIRD_ESTATE, COMMUNITY),
                        person("p-1", membership),
                        body("body", PARTY_WORKING_COMMITTEE, SUBDISTRICT))
                .with(serves("p-1", "body", COMMITTEE_MEMBER));
    }
}
