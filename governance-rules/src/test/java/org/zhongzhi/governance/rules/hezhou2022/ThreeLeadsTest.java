package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_WORKING_COMMITTEE;
import static org.zhongzhi.governance.model.partnership.CommitmentKind.COMMITTEE_PLEDGE;
import static org.zhongzhi.governance.model.partnership.CommitmentKind.MEMBER_PLEDGE;
import static org.zhongzhi.governance.model.partnership.CommitmentKind.SECRETARY_PLEDGE;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.commitment;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.OrganizationMeasures.COMMITTEE_PLEDGES;
import static org.zhongzhi.governance.rules.measure.OrganizationMeasures.MEMBER_PLEDGES;
import static org.zhongzhi.governance.rules.measure.OrganizationMeasures.SECRETARY_PLEDGES;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentKind;

/** hezhou-2022 § 5.1: pledges of the committee, its secretary and its members, each with those who act. */
class ThreeLeadsTest {
    private static final String RULE = "three-leads-pledged";
    private static final OrganizationId COMMITTEE = OrganizationId.of("committee");
    private static final Seq<Commitment> ALL =
            Array.of(COMMITTEE_PLEDGE, SECRETARY_PLEDGE, MEMBER_PLEDGE).map(kind -> pledge(kind, COMMITTEE));

    @ParameterizedTest
    @EnumSource(names = {"PARTY_COMMITTEE", "PARTY_WORKING_COMMITTEE"})
    void a_committee_with_all_three_complies(OrganizationKind kind) {
        verify(RULE)
                .with(body("committee", kind, SUBDISTRICT))
                .with(ALL)
                .asOf(TODAY)
                .isSatisfiedBy(COMMITTEE)
                .measuring(COMMITTEE_PLEDGES, 1)
                .measuring(SECRETARY_PLEDGES, 1)
                .measuring(MEMBER_PLEDGES, 1)
                .because("hezhou-2022 § 5.1");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMITTEE_PLEDGE", "SECRETARY_PLEDGE", "MEMBER_PLEDGE"})
    void each_of_the_three_is_needed(CommitmentKind missing) {
        verify(RULE)
                .with(body("committee", PARTY_COMMITTEE, DISTRICT))
                .with(ALL.reject(pledge -> pledge.kind() == missing))
                .asOf(TODAY)
                .isViolatedBy(COMMITTEE);
    }

    @Test
    void the_missing_ones_are_named() {
        verify(RULE)
                .with(body("committee", PARTY_COMMITTEE, DISTRICT))
                .with(ALL.take(1))
                .asOf(TODAY)
                .isViolatedBy(COMMITTEE)
                .explainedAs(
                        "组织committee（committee）：“‘三领三干’”不符合。现状：“党委领责、基层实干”承诺1项，"
                                + "“书记领衔、领导带干”承诺0项，“班子领办、党员快干”承诺0项。"
                                + "要求：“党委领责、基层实干”承诺不少于1项，且“书记领衔、领导带干”承诺不少于1项，"
                                + "且“班子领办、党员快干”承诺不少于1项。最小改动：“书记领衔、领导带干”承诺增加1项，"
                                + "且“班子领办、党员快干”承诺增加1项。依据：承诺与共建（k-committeePledge）。"
                                + "〔hezhou-2022 § 5.1，必须〕",
                        "组织committee (committee): \"Three leads, three deeds\" is violated."
                                + " Measured — pledges of the committee: 1; pledges of the secretary: 0;"
                                + " pledges of the leading group: 0. Required — pledges of the committee: at least 1,"
                                + " and pledges of the secretary: at least 1, and pledges of the leading group: at least 1."
                                + " Smallest change — pledges of the secretary: 1 more,"
                                + " and pledges of the leading group: 1 more. Evidence: commitment (k-committeePledge)."
                                + " [hezhou-2022 § 5.1, required]");
    }

    @Test
    void a_pledge_by_nobody_or_to_another_committee_or_one_that_is_over_does_not_count() {
        Commitment byNobody =
                Commitment.builder().from(ALL.get(0)).actors(HashSet.empty()).build();
        Commitment toAnother = Commitment.builder()
                .from(pledge(SECRETARY_PLEDGE, Dealings.body("other")))
                .actors(HashSet.of(COMMITTEE))
                .build();
        Commitment over =
                Commitment.builder().from(ALL.get(2)).period(until(TODAY)).build();

        verify(RULE)
                .with(body("committee", PARTY_COMMITTEE, DISTRICT), byNobody, toAnother, over)
                .asOf(TODAY)
                .isViolatedBy(COMMITTEE)
                .measuring(COMMITTEE_PLEDGES, 0)
                .measuring(SECRETARY_PLEDGES, 0)
                .measuring(MEMBER_PLEDGES, 0);
    }

    @Test
    void branches_and_a_committee_that_is_no_longer_are_not_judged() {
        verify(RULE)
                .with(body("committee", PARTY_BRANCH, COMMUNITY))
                .asOf(TODAY)
                .doesNotJudge(COMMITTEE);
        verify(RULE)
                .with(body("committee", PARTY_WORKING_COMMITTEE, SUBDISTRICT, until(TODAY)))
                .asOf(TODAY)
                .doesNotJudge(COMMITTEE);
    }

    private static Commitment pledge(CommitmentKind kind, OrganizationId committee) {
        return commitment("k-" + kind.code(), kind, Dealings.person("p-1"))
                .counterpart(Option.some(committee))
                .build();
    }
}
