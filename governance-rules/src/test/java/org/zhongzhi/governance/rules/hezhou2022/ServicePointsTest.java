package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.FacilityKind.MEDIATION_ROOM;
import static org.zhongzhi.governance.model.organization.FacilityKind.SERVICE_CENTRE;
import static org.zhongzhi.governance.model.organization.FacilityKind.SERVICE_STATION;
import static org.zhongzhi.governance.model.territory.GridKind.BUSINESS_DISTRICT;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.facility;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.GRID;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.grid;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.Title;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;

/** hezhou-2022 § 4.0 and § 4.3: the title and the zones of a service centre, and service points in business districts. */
class ServicePointsTest {
    private static final FacilityId CENTRE = FacilityId.of("centre");
    private static final Facility PLAIN = facility("centre", SERVICE_CENTRE, COMMUNITY);

    @Nested
    class ClearTitle {
        private static final String RULE = "centre-title-clear";

        @Test
        void a_centre_with_a_clear_title_complies() {
            verify(RULE)
                    .with(titled(Title.CLEAR))
                    .asOf(TODAY)
                    .isSatisfiedBy(CENTRE)
                    .measuring(1)
                    .because("hezhou-2022 § 4.0")
                    .explainedAs(
                            "场所centre（centre）：“党群服务中心产权”符合。现状：产权明晰：是。"
                                    + "要求：产权明晰。依据：场所centre（centre）。〔hezhou-2022 § 4.0，必须〕",
                            "场所centre (centre): \"Title of the service centre\" is satisfied."
                                    + " Measured — clear title: yes. Required — clear title: yes."
                                    + " Evidence: 场所centre (centre). [hezhou-2022 § 4.0, required]");
        }

        @Test
        void a_centre_whose_title_is_not_clear_is_told_so() {
            verify(RULE)
                    .with(titled(Title.UNCLEAR))
                    .asOf(TODAY)
                    .isViolatedBy(CENTRE)
                    .measuring(0)
                    .explainedAs(
                            "场所centre（centre）：“党群服务中心产权”不符合。现状：产权明晰：否。"
                                    + "要求：产权明晰。最小改动：产权明晰由否变为是。依据：场所centre（centre）。"
                                    + "〔hezhou-2022 § 4.0，必须〕",
                            "场所centre (centre): \"Title of the service centre\" is violated."
                                    + " Measured — clear title: no. Required — clear title: yes."
                                    + " Smallest change — clear title: from no to yes. Evidence: 场所centre (centre)."
                                    + " [hezhou-2022 § 4.0, required]");
        }

        @Test
        void nobody_can_say_while_the_title_is_not_recorded() {
            verify(RULE)
                    .with(PLAIN)
                    .asOf(TODAY)
                    .isUnknownFor(CENTRE)
                    .explainedAs(
                            "场所centre（centre）：“党群服务中心产权”数据不足。现状：产权明晰：未知。" + "要求：产权明晰。缺少：产权的登记。〔hezhou-2022 § 4.0，必须〕",
                            "场所centre (centre): \"Title of the service centre\" is unknown."
                                    + " Measured — clear title: unknown. Required — clear title: yes."
                                    + " Missing: a record of the title. [hezhou-2022 § 4.0, required]");
        }

        @Test
        void other_facilities_and_a_centre_that_has_closed_are_not_judged() {
            verify(RULE)
                    .with(
                            facility("room", MEDIATION_ROOM, COMMUNITY),
                            facility("centre", SERVICE_CENTRE, COMMUNITY, Option.none(), until(TODAY)))
                    .asOf(TODAY)
                    .doesNotJudge(FacilityId.of("room"))
                    .doesNotJudge(CENTRE);
        }

        private static Facility titled(Title title) {
            return Facility.builder().from(PLAIN).title(title).build();
        }
    }

    @Nested
    class SharedZones {
        private static final String RULE = "centre-zones-shared";

        @Test
        void one_shared_zone_is_enough() {
            verify(RULE)
                    .with(zoned(HashMap.of("阅览室", true, "办公室", false)))
                    .asOf(TODAY)
                    .isSatisfiedBy(CENTRE)
                    .measuring(1)
                    .because("hezhou-2022 § 4.3");
        }

        @Test
        void a_centre_that_shares_none_is_told_so() {
            verify(RULE)
                    .with(zoned(HashMap.of("办公室", false)))
                    .asOf(TODAY)
                    .isViolatedBy(CENTRE)
                    .measuring(0)
                    .explainedAs(
                            "场所centre（centre）：“功能区域共用”不符合。现状：共用的功能区域0个。"
                                    + "要求：共用的功能区域不少于1个。最小改动：共用的功能区域增加1个。"
                                    + "依据：场所centre（centre）。〔hezhou-2022 § 4.3，倡导〕",
                            "场所centre (centre): \"Shared zones\" is violated. Measured — shared zones: 0."
                                    + " Required — shared zones: at least 1. Smallest change — shared zones: 1 more."
                                    + " Evidence: 场所centre (centre). [hezhou-2022 § 4.3, advisory]");
        }

        private static Facility zoned(Map<String, Boolean> zones) {
            return Facility.builder().from(PLAIN).sharedZones(zones).build();
        }
    }

    @Nested
    class BusinessDistricts {
        private static final String RULE = "service-point-in-business-district";
        private static final GridId MALL = GridId.of("mall");
        private static final Grid BUSINESS =
                Grid.builder().from(grid(MALL)).kind(BUSINESS_DISTRICT).build();

        @ParameterizedTest
        @EnumSource(names = {"SERVICE_CENTRE", "SERVICE_STATION", "SERVICE_KIOSK"})
        void a_centre_a_station_or_a_kiosk_in_it_is_a_service_point(FacilityKind kind) {
            verify(RULE)
                    .with(BUSINESS, facility("f-1", kind, MALL))
                    .asOf(TODAY)
                    .isSatisfiedBy(MALL)
                    .measuring(1)
                    .because("hezhou-2022 § 4.3");
        }

        @Test
        void a_business_district_without_one_is_told_so() {
            verify(RULE)
                    .with(
                            BUSINESS,
                            facility("f-1", MEDIATION_ROOM, MALL),
                            facility("f-2", SERVICE_STATION, COMMUNITY),
                            facility("f-3", SERVICE_STATION, GRID),
                            facility("f-4", SERVICE_STATION, MALL, Option.none(), until(TODAY)))
                    .asOf(TODAY)
                    .isViolatedBy(MALL)
                    .explainedAs(
                            "网格mall（mall）：“商圈党群服务点”不符合。现状：党群服务中心、站、岗亭0个。"
                                    + "要求：党群服务中心、站、岗亭不少于1个。最小改动：党群服务中心、站、岗亭增加1个。"
                                    + "依据：数据中无相关记录。〔hezhou-2022 § 4.3，倡导〕",
                            "网格mall (mall): \"Service points in business districts\" is violated."
                                    + " Measured — service centres, stations and kiosks: 0. Required — service centres,"
                                    + " stations and kiosks: at least 1. Smallest change — service centres,"
                                    + " stations and kiosks: 1 more. Evidence: nothing on record."
                                    + " [hezhou-2022 § 4.3, advisory]");
        }

        @Test
        void a_grid_of_homes_and_streets_is_not_asked() {
            verify(RULE).asOf(TODAY).doesNotJudge(GRID);
        }
    }
}
