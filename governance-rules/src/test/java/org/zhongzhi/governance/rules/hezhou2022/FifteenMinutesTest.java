package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.FacilityKind.SERVICE_STATION;
import static org.zhongzhi.governance.model.organization.TeamKind.EMERGENCY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_ESTATE;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.facility;
import static org.zhongzhi.governance.rules.Things.team;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.reach;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.partnership.ReachId;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/** hezhou-2022 § 2.3b: an estate is within 15 minutes of a facility, and of a team. */
class FifteenMinutesTest {
    private static final String SERVICE = "service-circle-15-minutes";
    private static final String RESPONSE = "response-circle-15-minutes";
    private static final FacilityId STATION = FacilityId.of("station");
    private static final TeamId TEAM = TeamId.of("team");

    @Test
    void fifteen_minutes_are_near_enough() {
        city(SERVICE)
                .with(reach("w-1", ESTATE, STATION, 15))
                .asOf(TODAY)
                .isSatisfiedBy(ESTATE)
                .measuring(15)
                .onEvidence(ReachId.of("w-1"))
                .because("hezhou-2022 § 2.3b");
        city(RESPONSE)
                .with(reach("w-1", ESTATE, TEAM, 15))
                .asOf(TODAY)
                .isSatisfiedBy(ESTATE)
                .measuring(15)
                .because("hezhou-2022 § 2.3b");
    }

    @Test
    void sixteen_minutes_are_too_far() {
        city(SERVICE)
                .with(reach("w-1", ESTATE, STATION, 16))
                .asOf(TODAY)
                .isViolatedBy(ESTATE)
                .explainedAs(
                        "小区e-1（e-1）：“15分钟服务圈”不符合。现状：距最近服务场所16分钟。"
                                + "要求：距最近服务场所不多于15分钟。最小改动：距最近服务场所减少1分钟。"
                                + "依据：可达时间（w-1）。〔hezhou-2022 § 2.3b，目标〕",
                        "小区e-1 (e-1): \"15-minute service circle\" is violated."
                                + " Measured — minutes to the nearest facility: 16."
                                + " Required — minutes to the nearest facility: at most 15."
                                + " Smallest change — minutes to the nearest facility: 1 fewer."
                                + " Evidence: reach (w-1). [hezhou-2022 § 2.3b, target]");
        city(RESPONSE)
                .with(reach("w-1", ESTATE, TEAM, 16))
                .asOf(TODAY)
                .isViolatedBy(ESTATE)
                .explainedAs(
                        "小区e-1（e-1）：“15分钟响应圈”不符合。现状：距最近响应队伍16分钟。"
                                + "要求：距最近响应队伍不多于15分钟。最小改动：距最近响应队伍减少1分钟。"
                                + "依据：可达时间（w-1）。〔hezhou-2022 § 2.3b，目标〕",
                        "小区e-1 (e-1): \"15-minute response circle\" is violated."
                                + " Measured — minutes to the nearest team: 16."
                                + " Required — minutes to the nearest team: at most 15."
                                + " Smallest change — minutes to the nearest team: 1 fewer."
                                + " Evidence: reach (w-1). [hezhou-2022 § 2.3b, target]");
    }

    @Test
    void the_nearest_counts() {
        city(SERVICE)
                .with(facility("far", SERVICE_STATION, COMMUNITY))
                .with(reach("w-1", ESTATE, FacilityId.of("far"), 90), reach("w-2", ESTATE, STATION, 0))
                .asOf(TODAY)
                .isSatisfiedBy(ESTATE)
                .measuring(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {SERVICE, RESPONSE})
    void nobody_can_say_while_no_time_is_recorded(String rule) {
        city(rule).asOf(TODAY).isUnknownFor(ESTATE).missing("a record of the travel time");
    }

    @Test
    void a_team_is_no_facility_and_a_facility_no_team() {
        city(SERVICE)
                .with(reach("w-1", ESTATE, TEAM, 1))
                .asOf(TODAY)
                .isUnknownFor(ESTATE)
                .explainedAs(
                        "小区e-1（e-1）：“15分钟服务圈”数据不足。现状：距最近服务场所未知。"
                                + "要求：距最近服务场所不多于15分钟。缺少：可达时间的登记。"
                                + "〔hezhou-2022 § 2.3b，目标〕",
                        "小区e-1 (e-1): \"15-minute service circle\" is unknown."
                                + " Measured — minutes to the nearest facility: unknown."
                                + " Required — minutes to the nearest facility: at most 15."
                                + " Missing: a record of the travel time. [hezhou-2022 § 2.3b, target]");
        city(RESPONSE)
                .with(reach("w-1", ESTATE, STATION, 1))
                .asOf(TODAY)
                .isUnknownFor(ESTATE)
                .explainedAs(
                        "小区e-1（e-1）：“15分钟响应圈”数据不足。现状：距最近响应队伍未知。"
                                + "要求：距最近响应队伍不多于15分钟。缺少：可达时间的登记。"
                                + "〔hezhou-2022 § 2.3b，目标〕",
                        "小区e-1 (e-1): \"15-minute response circle\" is unknown."
                                + " Measured — minutes to the nearest team: unknown."
                                + " Required — minutes to the nearest team: at most 15. Missing: a record of the travel time."
                                + " [hezhou-2022 § 2.3b, target]");
    }

    @Test
    void the_time_from_what_is_no_longer_there_or_not_in_the_data_or_to_another_estate_does_not_count() {
        city(SERVICE)
                .with(facility("old", SERVICE_STATION, COMMUNITY, Option.none(), until(TODAY)))
                .with(estate(OTHER_ESTATE, COMMUNITY))
                .with(
                        reach("w-1", ESTATE, FacilityId.of("old"), 1),
                        reach("w-2", ESTATE, FacilityId.of("nowhere"), 1),
                        reach("w-3", OTHER_ESTATE, STATION, 1),
                        reach("w-4", ESTATE, STATION, 1, until(TODAY)))
                .asOf(TODAY)
                .isUnknownFor(ESTATE)
                .isSatisfiedBy(OTHER_ESTATE);
    }

    private static RuleVerifier.Given city(String rule) {
        return verify(rule).with(facility("station", SERVICE_STATION, COMMUNITY), team("team", EMERGENCY, COMMUNITY));
    }
}
