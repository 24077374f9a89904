package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_WORKING_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.RESIDENTS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.SOCIAL_ORGANIZATION;
import static org.zhongzhi.governance.model.organization.OrganizationKind.STATIONED_UNIT;
import static org.zhongzhi.governance.model.partnership.CommitmentKind.CO_BUILDING_CONTRACT;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.commitment;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.bodyWithin;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentId;

/** hezhou-2022 § 1.1a: each stationed unit has a co-building contract with the local Party organisation. */
class CoBuildingTest {
    private static final String RULE = "stationed-unit-contracted";
    private static final OrganizationId UNIT = OrganizationId.of("unit");

    @ParameterizedTest
    @EnumSource(names = {"PARTY_COMMITTEE", "PARTY_GENERAL_BRANCH", "PARTY_BRANCH"})
    void a_contract_with_the_party_organization_of_the_community_is_one_whatever_its_form(OrganizationKind form) {
        verify(RULE)
                .with(unit(), body("party", form, COMMUNITY), contract("party"))
                .asOf(TODAY)
                .isSatisfiedBy(UNIT)
                .measuring(1)
                .onEvidence(CommitmentId.of("k-party"))
                .because("hezhou-2022 § 1.1a");
    }

    @Test
    void so_is_one_with_the_working_committee_of_the_subdistrict() {
        verify(RULE)
                .with(unit(), body("party", PARTY_WORKING_COMMITTEE, SUBDISTRICT), contract("party"))
                .asOf(TODAY)
                .isSatisfiedBy(UNIT);
    }

    @Test
    void a_unit_in_an_estate_contracts_with_the_party_organization_of_the_community_around_it() {
        verify(RULE)
                .with(body("unit", STATIONED_UNIT, ESTATE), body("party", PARTY_BRANCH, COMMUNITY), contract("party"))
                .asOf(TODAY)
                .isSatisfiedBy(UNIT);
    }

    @Test
    void a_unit_without_a_contract_is_told_so() {
        verify(RULE)
                .with(unit())
                .asOf(TODAY)
                .isViolatedBy(UNIT)
                .measuring(0)
                .explainedAs(
                        "组织unit（unit）：“驻区单位契约化共建”不符合。现状：附事项清单的共建协议0份。"
                                + "要求：附事项清单的共建协议不少于1份。最小改动：附事项清单的共建协议增加1份。"
                                + "依据：数据中无相关记录。〔hezhou-2022 § 1.1a，必须〕",
                        "组织unit (unit): \"Co-building contract of stationed units\" is violated."
                                + " Measured — co-building contracts with a list of items: 0."
                                + " Required — co-building contracts with a list of items: at least 1."
                                + " Smallest change — co-building contracts with a list of items: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 1.1a, required]");
    }

    @Test
    void a_contract_without_a_list_of_items_is_none() {
        verify(RULE)
                .with(
                        unit(),
                        body("party", PARTY_BRANCH, COMMUNITY),
                        commitment("k-1", CO_BUILDING_CONTRACT, UNIT)
                                .counterpart(Option.some(Dealings.body("party")))
                                .build())
                .asOf(TODAY)
                .isViolatedBy(UNIT);
    }

    @Test
    void a_contract_with_another_body_is_none() {
        verify(RULE)
                .with(
                        unit(),
                        body("neighbour", PARTY_BRANCH, OTHER_COMMUNITY),
                        contract("neighbour"),
                        body("district", PARTY_COMMITTEE, DISTRICT),
                        contract("district"),
                        body("residents", RESIDENTS_COMMITTEE, COMMUNITY),
                        contract("residents"),
                        contract("nobody"))
                .asOf(TODAY)
                .isViolatedBy(UNIT)
                .measuring(0);
    }

    @Test
    void a_contract_with_the_party_organization_within_the_unit_itself_or_within_a_neighbour_is_none() {
        verify(RULE)
                .with(
                        unit(),
                        bodyWithin("own", PARTY_BRANCH, COMMUNITY, "unit"),
                        contract("own"),
                        body("club", SOCIAL_ORGANIZATION, COMMUNITY),
                        bodyWithin("clubs", PARTY_BRANCH, COMMUNITY, "club"),
                        contract("clubs"))
                .asOf(TODAY)
                .isViolatedBy(UNIT)
                .measuring(0);
    }

    @Test
    void a_contract_of_another_unit_or_one_in_which_the_unit_is_the_counterpart_is_none() {
        Commitment others = commitment("k-1", CO_BUILDING_CONTRACT, Dealings.body("other"))
                .counterpart(Option.some(Dealings.body("party")))
                .items(Array.of("共用会议室"))
                .build();
        Commitment turned = commitment("k-2", CO_BUILDING_CONTRACT, Dealings.body("party"))
                .counterpart(Option.some(UNIT))
                .items(Array.of("共用会议室"))
                .build();

        verify(RULE)
                .with(unit(), body("party", PARTY_BRANCH, COMMUNITY), others, turned)
                .asOf(TODAY)
                .isViolatedBy(UNIT);
    }

    @Test
    void a_contract_ends_with_its_period_and_with_the_body_it_was_made_with() {
        Organization party = body("party", PARTY_BRANCH, COMMUNITY);
        Commitment over = Commitment.builder()
                .from(contract("party"))
                .period(until(TODAY))
                .build();

        verify(RULE).with(unit(), party, over).asOf(TODAY.minusDays(1)).isSatisfiedBy(UNIT);
        verify(RULE).with(unit(), party, over).asOf(TODAY).isViolatedBy(UNIT);
        verify(RULE)
                .with(unit(), body("party", PARTY_BRANCH, COMMUNITY, until(TODAY)), contract("party"))
                .asOf(TODAY)
                .isViolatedBy(UNIT);
    }

    @Test
    void a_unit_that_has_left_and_a_body_of_another_kind_are_not_judged() {
        verify(RULE)
                .with(
                        body("unit", STATIONED_UNIT, COMMUNITY, until(TODAY)),
                        body("club", SOCIAL_ORGANIZATION, COMMUNITY))
                .asOf(TODAY)
                .doesNotJudge(UNIT)
                .doesNotJudge(Dealings.body("club"));
    }

    private static Organization unit() {
        return body("unit", STATIONED_UNIT, COMMUNITY);
    }

    private static Commitment contract(String party) {
        return commitment("k-" + party, CO_BUILDING_CONTRACT, UNIT)
                .counterpart(Option.some(Dealings.body(party)))
                .items(Array.of("共用会议室", "开放停车场"))
                .build();
    }
}
