package org.zhongzhi.governance.rules.hezhou2022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.model.organization.OrganizationKind.OWNERS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_WORKING_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.STATIONED_UNIT;
import static org.zhongzhi.governance.model.organization.PartyMembership.YES;
import static org.zhongzhi.governance.model.organization.Role.COMMITTEE_MEMBER;
import static org.zhongzhi.governance.model.organization.Role.SECRETARY;
import static org.zhongzhi.governance.model.organization.Role.STANDING_COMMITTEE_MEMBER;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.liaison;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.Things.serves;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentId;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;

/** The Party organisation of a firm that lies in a territory is not that of the territory. */
class BodiesWithinBodiesTest {
    private static final OrganizationId OWNERS = OrganizationId.of("owners");
    private static final OrganizationId UNIT = OrganizationId.of("unit");

    @Test
    void the_secretary_of_a_firms_branch_is_no_member_of_the_communitys_two_committees() {
        Cities city = tree().with(estate(ESTATE, COMMUNITY), body("owners", OWNERS_COMMITTEE, ESTATE))
                .with(serves("p-1", "owners", COMMITTEE_MEMBER))
                .with(serves("p-1", "branch", SECRETARY));

        assertThat(city.with(body("branch", PARTY_BRANCH, COMMUNITY)).outcome("owners-committee-led", OWNERS))
                .isEqualTo(SATISFIED);
        assertThat(city.with(within("branch", PARTY_BRANCH, COMMUNITY)).outcome("owners-committee-led", OWNERS))
                .isEqualTo(VIOLATED);
    }

    @Test
    void a_contract_with_the_branch_of_a_firm_is_none_with_the_community() {
        Cities city = tree().with(body("unit", STATIONED_UNIT, COMMUNITY), contract());

        assertThat(city.with(body("branch", PARTY_BRANCH, COMMUNITY)).outcome("stationed-unit-contracted", UNIT))
                .isEqualTo(SATISFIED);
        assertThat(city.with(within("branch", PARTY_BRANCH, COMMUNITY)).outcome("stationed-unit-contracted", UNIT))
                .isEqualTo(VIOLATED);
    }

    @Test
    void the_standing_committee_of_a_firms_committee_is_not_that_of_the_city() {
        Cities city = tree().with(person("p-1", YES), liaison("p-1", COMMUNITY))
                .with(serves("p-1", "committee", STANDING_COMMITTEE_MEMBER));

        assertThat(city.with(body("committee", PARTY_COMMITTEE, CITY)).outcome("community-liaison-city", COMMUNITY))
                .isEqualTo(SATISFIED);
        assertThat(city.with(within("committee", PARTY_COMMITTEE, CITY)).outcome("community-liaison-city", COMMUNITY))
                .isEqualTo(VIOLATED);
    }

    @Test
    void a_working_committee_within_another_body_leads_no_subdistrict() {
        Cities city = tree().with(person("p-1", YES)).with(serves("p-1", "working", SECRETARY));

        assertThat(judged(city.with(body("working", PARTY_WORKING_COMMITTEE, SUBDISTRICT))))
                .containsExactly("p-1");
        assertThat(judged(city.with(within("working", PARTY_WORKING_COMMITTEE, SUBDISTRICT))))
                .isEmpty();
    }

    private static Iterable<String> judged(Cities city) {
        return city.assessed(Cities.TODAY)
                .findings("subdistrict-leader-estates")
                .map(finding -> finding.subject().value());
    }

    private static Organization within(String id, OrganizationKind kind, PlaceId seat) {
        return Organization.builder()
                .from(body(id, kind, seat))
                .host(Option.some(OrganizationId.of("firm")))
                .build();
    }

    private static Commitment contract() {
        return Commitment.builder()
                .id(CommitmentId.of("contract"))
                .kind(CommitmentKind.CO_BUILDING_CONTRACT)
                .actors(HashSet.of(UNIT))
                .counterpart(Option.some(OrganizationId.of("branch")))
                .items(Array.of("场地共享"))
                .period(Period.always())
                .build();
    }
}
