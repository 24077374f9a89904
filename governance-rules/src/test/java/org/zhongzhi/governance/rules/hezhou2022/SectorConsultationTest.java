package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.OrganizationKind.SECTOR_AUTHORITY;
import static org.zhongzhi.governance.model.partnership.ActivityKind.CONSULTATION;
import static org.zhongzhi.governance.model.partnership.ActivityKind.DUTY_REPORT;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.OTHER_DISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.division;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.activity;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.OrganizationMeasures.DISTRICTS_TO_CONSULT;
import static org.zhongzhi.governance.rules.measure.OrganizationMeasures.DISTRICTS_WITHOUT_CONSULTATION;
import static org.zhongzhi.governance.rules.measure.OrganizationMeasures.MONTHS_SINCE_CONSULTATION;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.Policy;

/** hezhou-2022 § 1.1b: sector authorities consult with each district within an interval. */
class SectorConsultationTest {
    private static final String RULE = "sector-consultation-held";
    private static final OrganizationId BUREAU = OrganizationId.of("bureau");
    private static final LocalDate THREE_MONTHS_AGO = LocalDate.of(2024, 3, 30);

    @Test
    void an_authority_of_the_city_consults_with_each_district() {
        verify(RULE)
                .with(bureau(CITY), held("1", THREE_MONTHS_AGO, DISTRICT), held("2", TODAY, OTHER_DISTRICT))
                .asOf(TODAY)
                .isSatisfiedBy(BUREAU)
                .measuring(DISTRICTS_TO_CONSULT, 2)
                .measuring(DISTRICTS_WITHOUT_CONSULTATION, 0)
                .measuring(MONTHS_SINCE_CONSULTATION, 3)
                .because("hezhou-2022 § 1.1b");
    }

    @Test
    void a_district_without_a_consultation_is_named() {
        verify(RULE)
                .with(bureau(CITY), held("1", TODAY, DISTRICT))
                .asOf(TODAY)
                .isViolatedBy(BUREAU)
                .measuring(DISTRICTS_WITHOUT_CONSULTATION, 1)
                .explainedAs(
                        "组织bureau（bureau）：“行业部门与属地会商”不符合。现状：应会商的城区2个，会商空白的城区1个，"
                                + "距上次会商最长（未会商的城区不计）0个月。要求：无会商空白的城区，"
                                + "且距上次会商最长（未会商的城区不计）不多于3个月。最小改动：会商空白的城区减少1个。"
                                + "依据：乙区（451103）、活动记录（x-1）。〔hezhou-2022 § 1.1b，倡导〕",
                        "组织bureau (bureau): \"Consultation of sector authorities with districts\" is violated."
                                + " Measured — districts to consult with: 2; districts without a consultation: 1;"
                                + " months since the last consultation, at the longest (districts without one left out): 0."
                                + " Required — districts without a consultation: none, and months since the last consultation,"
                                + " at the longest (districts without one left out): at most 3."
                                + " Smallest change — districts without a consultation: 1 fewer."
                                + " Evidence: 乙区 (451103), activity (x-1). [hezhou-2022 § 1.1b, advisory]");
    }

    @Test
    void an_authority_of_a_district_or_of_a_place_in_it_consults_with_that_district_alone() {
        verify(RULE)
                .with(bureau(DISTRICT), held("1", TODAY, DISTRICT))
                .asOf(TODAY)
                .isSatisfiedBy(BUREAU)
                .measuring(DISTRICTS_TO_CONSULT, 1);
        verify(RULE)
                .with(bureau(COMMUNITY), held("1", TODAY, DISTRICT))
                .asOf(TODAY)
                .isSatisfiedBy(BUREAU);
        verify(RULE)
                .with(bureau(DISTRICT), held("1", TODAY, OTHER_DISTRICT))
                .asOf(TODAY)
                .isViolatedBy(BUREAU);
    }

    @Test
    void a_day_more_than_three_months_is_too_long_and_no_remedy_turns_back_time() {
        verify(RULE)
                .with(bureau(DISTRICT), held("1", THREE_MONTHS_AGO.minusDays(1), DISTRICT))
                .asOf(TODAY)
                .isViolatedBy(BUREAU)
                .measuring(MONTHS_SINCE_CONSULTATION, 4)
                .explainedAs(
                        "组织bureau（bureau）：“行业部门与属地会商”不符合。现状：应会商的城区1个，会商空白的城区0个，"
                                + "距上次会商最长（未会商的城区不计）4个月。要求：无会商空白的城区，"
                                + "且距上次会商最长（未会商的城区不计）不多于3个月。依据：活动记录（x-1）。"
                                + "〔hezhou-2022 § 1.1b，倡导〕",
                        "组织bureau (bureau): \"Consultation of sector authorities with districts\" is violated."
                                + " Measured — districts to consult with: 1; districts without a consultation: 0;"
                                + " months since the last consultation, at the longest (districts without one left out): 4."
                                + " Required — districts without a consultation: none, and months since the last consultation,"
                                + " at the longest (districts without one left out): at most 3."
                                + " Evidence: activity (x-1). [hezhou-2022 § 1.1b, advisory]");
    }

    @Test
    void the_latest_consultation_of_the_district_that_waits_longest_counts() {
        verify(RULE)
                .with(
                        bureau(CITY),
                        held("1", TODAY.minusYears(1), DISTRICT),
                        held("2", TODAY.minusMonths(2), DISTRICT),
                        held("3", TODAY.minusMonths(1), OTHER_DISTRICT))
                .asOf(TODAY)
                .isSatisfiedBy(BUREAU)
                .measuring(MONTHS_SINCE_CONSULTATION, 2);
    }

    @Test
    void the_interval_is_a_parameter() {
        Policy monthly = Hezhou2022.policy().with("sector-consultation-held.months", 1);
        Policy yearly = Hezhou2022.policy().with("sector-consultation-held.months", 12);

        verify(monthly, RULE)
                .with(bureau(DISTRICT), held("1", TODAY.minusMonths(1), DISTRICT))
                .asOf(TODAY)
                .isSatisfiedBy(BUREAU);
        verify(monthly, RULE)
                .with(bureau(DISTRICT), held("1", TODAY.minusMonths(1).minusDays(1), DISTRICT))
                .asOf(TODAY)
                .isViolatedBy(BUREAU);
        verify(yearly, RULE)
                .with(bureau(DISTRICT), held("1", TODAY.minusYears(1), DISTRICT))
                .asOf(TODAY)
                .isSatisfiedBy(BUREAU)
                .measuring(MONTHS_SINCE_CONSULTATION, 12);
    }

    @Test
    void a_consultation_counts_from_its_day_on_and_nothing_else_is_one() {
        verify(RULE)
                .with(
                        bureau(DISTRICT),
                        held("1", TODAY.plusDays(1), DISTRICT),
                        record("2", DUTY_REPORT, TODAY, DISTRICT),
                        held("3", TODAY, COMMUNITY))
                .asOf(TODAY)
                .isViolatedBy(BUREAU)
                .measuring(DISTRICTS_WITHOUT_CONSULTATION, 1);
        verify(RULE)
                .with(bureau(DISTRICT), held("1", TODAY.plusDays(1), DISTRICT))
                .asOf(TODAY.plusDays(1))
                .isSatisfiedBy(BUREAU)
                .measuring(MONTHS_SINCE_CONSULTATION, 0);
    }

    @Test
    void an_authority_of_a_county_has_no_district_to_consult_with() {
        DivisionCode county = DivisionCode.of("451121");

        verify(RULE)
                .with(division(county, DivisionKind.COUNTY, "某县", CITY), bureau(county))
                .asOf(TODAY)
                .isNotApplicableTo(BUREAU)
                .explainedAs(
                        "组织bureau（bureau）：“行业部门与属地会商”不适用。仅在“应会商的城区不少于1个”时适用。" + "〔hezhou-2022 § 1.1b，倡导〕",
                        "组织bureau (bureau): \"Consultation of sector authorities with districts\" is not applicable."
                                + " It applies only with districts to consult with: at least 1."
                                + " [hezhou-2022 § 1.1b, advisory]");
    }

    @Test
    void an_authority_that_is_no_longer_is_not_judged() {
        verify(RULE)
                .with(body("bureau", SECTOR_AUTHORITY, CITY, until(TODAY)))
                .asOf(TODAY)
                .doesNotJudge(BUREAU);
    }

    private static Organization bureau(PlaceId seat) {
        return body("bureau", SECTOR_AUTHORITY, seat);
    }

    private static Activity held(String id, LocalDate day, PlaceId place) {
        return record(id, CONSULTATION, day, place);
    }

    private static Activity record(String id, ActivityKind kind, LocalDate day, PlaceId place) {
        return activity("x-" + id, kind, day, BUREAU).place(Option.some(place)).build();
    }
}
