package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.CredentialKind.ADVANCEMENT;
import static org.zhongzhi.governance.model.organization.CredentialKind.RESERVE;
import static org.zhongzhi.governance.model.partnership.CommitmentKind.AGENCY_SERVICE;
import static org.zhongzhi.governance.model.partnership.CommitmentKind.CITY_MANAGEMENT_PLATFORM;
import static org.zhongzhi.governance.model.partnership.CommitmentKind.GOVERNANCE_PLATFORM;
import static org.zhongzhi.governance.model.partnership.CommitmentKind.JOINT_RESOLUTION_PLATFORM;
import static org.zhongzhi.governance.model.partnership.CommitmentKind.PARTY_BUILDING_PLATFORM;
import static org.zhongzhi.governance.model.partnership.CommitmentKind.TIME_BANK;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.credential;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.offer;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.DivisionMeasures.CITY_MANAGEMENT_PLATFORMS;
import static org.zhongzhi.governance.rules.measure.DivisionMeasures.JOINT_RESOLUTION_PLATFORMS;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Policy;

/** hezhou-2022 § 3.2e, § 3.2f, § 4.1b and § 4.4: what is offered, kept in reserve and connected. */
class OffersTest {
    @ParameterizedTest
    @CsvSource({"time-bank-offered, 3.2e, TIME_BANK", "agency-service-offered, 3.2f, AGENCY_SERVICE"})
    void a_community_that_offers_it_complies(String rule, String clause, CommitmentKind kind) {
        CommitmentKind other = kind == TIME_BANK ? AGENCY_SERVICE : TIME_BANK;

        verify(rule)
                .with(offer("k-1", kind, COMMUNITY), offer("k-2", other, OTHER_COMMUNITY))
                .asOf(TODAY)
                .isSatisfiedBy(COMMUNITY)
                .measuring(1)
                .because("hezhou-2022 § " + clause)
                .isViolatedBy(OTHER_COMMUNITY)
                .measuring(0)
                .doesNotJudge(DISTRICT);
        verify(rule)
                .with(Commitment.builder()
                        .from(offer("k-1", kind, COMMUNITY))
                        .period(until(TODAY))
                        .build())
                .asOf(TODAY)
                .isViolatedBy(COMMUNITY);
    }

    @Test
    void a_community_that_offers_neither_is_told_so() {
        verify("time-bank-offered")
                .asOf(TODAY)
                .isViolatedBy(COMMUNITY)
                .explainedAs(
                        "甲社区（451102001001）：“时间银行”不符合。现状：时间银行0项。"
                                + "要求：时间银行不少于1项。最小改动：时间银行增加1项。依据：数据中无相关记录。"
                                + "〔hezhou-2022 § 3.2e，倡导〕",
                        "甲社区 (451102001001): \"Time bank\" is violated. Measured — time banks: 0."
                                + " Required — time banks: at least 1. Smallest change — time banks: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 3.2e, advisory]");
        verify("agency-service-offered")
                .asOf(TODAY)
                .isViolatedBy(COMMUNITY)
                .explainedAs(
                        "甲社区（451102001001）：“为民服务代办”不符合。现状：代办服务0项。"
                                + "要求：代办服务不少于1项。最小改动：代办服务增加1项。依据：数据中无相关记录。"
                                + "〔hezhou-2022 § 3.2f，倡导〕",
                        "甲社区 (451102001001): \"Agency service for residents\" is violated."
                                + " Measured — agency services: 0. Required — agency services: at least 1."
                                + " Smallest change — agency services: 1 more. Evidence: nothing on record."
                                + " [hezhou-2022 § 3.2f, advisory]");
    }

    @Nested
    class ReservePool {
        private static final String RULE = "reserve-pool";

        @Test
        void two_persons_are_a_pool() {
            verify(RULE)
                    .with(reserve("1", COMMUNITY), reserve("2", COMMUNITY))
                    .asOf(TODAY)
                    .isSatisfiedBy(COMMUNITY)
                    .measuring(2)
                    .onEvidence(CredentialId.of("c-1"), CredentialId.of("c-2"))
                    .because("hezhou-2022 § 4.1b");
        }

        @Test
        void one_person_is_none() {
            verify(RULE)
                    .with(
                            reserve("1", COMMUNITY),
                            reserve("2", OTHER_COMMUNITY),
                            entered("3", ADVANCEMENT, COMMUNITY, Period.always()),
                            entered("4", RESERVE, COMMUNITY, until(TODAY)))
                    .asOf(TODAY)
                    .isViolatedBy(COMMUNITY)
                    .measuring(1)
                    .explainedAs(
                            "甲社区（451102001001）：“社区后备力量库”不符合。现状：社区后备力量1人。"
                                    + "要求：社区后备力量不少于2人。最小改动：社区后备力量增加1人。"
                                    + "依据：资格与等级（c-1）。〔hezhou-2022 § 4.1b，必须〕",
                            "甲社区 (451102001001): \"Reserve pool\" is violated."
                                    + " Measured — persons in the reserve pool: 1."
                                    + " Required — persons in the reserve pool: at least 2."
                                    + " Smallest change — persons in the reserve pool: 1 more. Evidence: credential (c-1)."
                                    + " [hezhou-2022 § 4.1b, required]");
        }

        @Test
        void how_many_make_a_pool_is_a_parameter() {
            Policy one = Hezhou2022.policy().with("reserve-pool.least", 1);

            verify(one, RULE).with(reserve("1", COMMUNITY)).asOf(TODAY).isSatisfiedBy(COMMUNITY);
            verify(one, RULE).asOf(TODAY).isViolatedBy(COMMUNITY);
        }

        private static Credential reserve(String id, DivisionCode place) {
            return entered(id, RESERVE, place, Period.always());
        }

        private static Credential entered(String id, CredentialKind kind, DivisionCode place, Period period) {
            return credential("c-" + id, kind, "p-" + id, period)
                    .place(Option.some(place))
                    .build();
        }
    }

    @Nested
    class Platforms {
        private static final String RULE = "platforms-connected";
        private static final Seq<Commitment> ALL = Array.of(
                        PARTY_BUILDING_PLATFORM,
                        GOVERNANCE_PLATFORM,
                        CITY_MANAGEMENT_PLATFORM,
                        JOINT_RESOLUTION_PLATFORM)
                .map(kind -> offer("k-" + kind.code(), kind, CITY));

        @Test
        void a_city_with_all_four_connected_complies() {
            verify(RULE)
                    .with(ALL)
                    .asOf(TODAY)
                    .isSatisfiedBy(CITY)
                    .because("hezhou-2022 § 4.4")
                    .doesNotJudge(DISTRICT);
        }

        @ParameterizedTest
        @EnumSource(
                names = {
                    "PARTY_BUILDING_PLATFORM",
                    "GOVERNANCE_PLATFORM",
                    "CITY_MANAGEMENT_PLATFORM",
                    "JOINT_RESOLUTION_PLATFORM"
                })
        void each_of_the_four_is_needed(CommitmentKind missing) {
            verify(RULE)
                    .with(ALL.reject(each -> each.kind() == missing))
                    .asOf(TODAY)
                    .isViolatedBy(CITY);
        }

        @Test
        void the_missing_ones_are_named() {
            verify(RULE)
                    .with(ALL.take(2))
                    .asOf(TODAY)
                    .isViolatedBy(CITY)
                    .measuring(CITY_MANAGEMENT_PLATFORMS, 0)
                    .measuring(JOINT_RESOLUTION_PLATFORMS, 0)
                    .explainedAs(
                            "某市（4511）：“平台一体化”不符合。现状：党建信息平台接入1项，综治平台接入1项，"
                                    + "数字城管接入0项，城事联解平台接入0项。要求：党建信息平台接入不少于1项，"
                                    + "且综治平台接入不少于1项，且数字城管接入不少于1项，且城事联解平台接入不少于1项。"
                                    + "最小改动：数字城管接入增加1项，且城事联解平台接入增加1项。"
                                    + "依据：承诺与共建（k-partyBuildingPlatform）、承诺与共建（k-governancePlatform）。"
                                    + "〔hezhou-2022 § 4.4，倡导〕",
                            "某市 (4511): \"Platforms are connected\" is violated."
                                    + " Measured — connections of the Party-building platform: 1;"
                                    + " connections of the governance platform: 1; connections of the city management platform: 0;"
                                    + " connections of the joint resolution platform: 0."
                                    + " Required — connections of the Party-building platform: at least 1,"
                                    + " and connections of the governance platform: at least 1,"
                                    + " and connections of the city management platform: at least 1,"
                                    + " and connections of the joint resolution platform: at least 1."
                                    + " Smallest change — connections of the city management platform: 1 more,"
                                    + " and connections of the joint resolution platform: 1 more."
                                    + " Evidence: commitment (k-partyBuildingPlatform), commitment (k-governancePlatform)."
                                    + " [hezhou-2022 § 4.4, advisory]");
        }
    }
}
