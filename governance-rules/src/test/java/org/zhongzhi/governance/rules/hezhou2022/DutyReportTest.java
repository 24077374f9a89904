package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_WORKING_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.STATIONED_AGENCY;
import static org.zhongzhi.governance.model.partnership.ActivityKind.DUTY_REPORT;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.division;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.activity;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.OrganizationMeasures.IN_FORCE_LAST_YEAR;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.testing.OutcomeVerifier;

/** hezhou-2022 § 1.1c: the head of a stationed agency reports on duty to the subdistrict every year. */
class DutyReportTest {
    private static final String RULE = "stationed-agency-duty-report";
    private static final OrganizationId AGENCY = OrganizationId.of("agency");
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Test
    void a_report_of_the_year_is_enough() {
        reported(NEW_YEAR, TODAY)
                .isSatisfiedBy(AGENCY)
                .measuring(1)
                .onEvidence(ActivityId.of("r-1"))
                .because("hezhou-2022 § 1.1c");
    }

    @Test
    void a_report_counts_until_the_end_of_the_next_year() {
        reported(NEW_YEAR, LocalDate.of(2025, 12, 31)).isSatisfiedBy(AGENCY);
        reported(NEW_YEAR, LocalDate.of(2026, 1, 1)).isViolatedBy(AGENCY).measuring(0);
    }

    @Test
    void a_report_counts_from_its_day_on() {
        reported(TODAY.plusDays(1), TODAY).isViolatedBy(AGENCY);
        reported(TODAY, TODAY).isSatisfiedBy(AGENCY);
    }

    @Test
    void an_agency_without_a_report_is_told_so() {
        verify(RULE)
                .with(agency(Period.always()))
                .asOf(TODAY)
                .isViolatedBy(AGENCY)
                .explainedAs(
                        "组织agency（agency）：“派驻机构向街道述职”不符合。现状：上年末已设立：是，"
                                + "年度向街道党工委述职0次。要求：年度向街道党工委述职不少于1次。"
                                + "最小改动：年度向街道党工委述职增加1次。依据：数据中无相关记录。"
                                + "〔hezhou-2022 § 1.1c，必须〕",
                        "组织agency (agency): \"Duty reports of stationed agencies\" is violated."
                                + " Measured — existence at the end of last year: yes;"
                                + " reports on duty to the working committee for the year: 0."
                                + " Required — reports on duty to the working committee for the year: at least 1."
                                + " Smallest change — reports on duty to the working committee for the year: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 1.1c, required]");
    }

    @Test
    void an_agency_set_up_in_the_year_has_time_until_its_end() {
        verify(RULE)
                .with(agency(Period.from(NEW_YEAR)))
                .asOf(LocalDate.of(2024, 12, 31))
                .isNotApplicableTo(AGENCY)
                .measuring(IN_FORCE_LAST_YEAR, 0)
                .explainedAs(
                        "组织agency（agency）：“派驻机构向街道述职”不适用。仅在“上年末已设立”时适用。" + "〔hezhou-2022 § 1.1c，必须〕",
                        "组织agency (agency): \"Duty reports of stationed agencies\" is not applicable."
                                + " It applies only with existence at the end of last year: yes."
                                + " [hezhou-2022 § 1.1c, required]");
        verify(RULE)
                .with(agency(Period.from(NEW_YEAR)))
                .asOf(LocalDate.of(2025, 1, 1))
                .isViolatedBy(AGENCY)
                .measuring(IN_FORCE_LAST_YEAR, 1);
        verify(RULE)
                .with(agency(Period.from(NEW_YEAR.minusDays(1))))
                .asOf(TODAY)
                .isViolatedBy(AGENCY);
    }

    @Test
    void a_report_to_another_body_than_the_working_committee_of_the_subdistrict_does_not_count() {
        DivisionCode neighbour = DivisionCode.of("451102002");

        verify(RULE)
                .with(
                        division(neighbour, DivisionKind.SUBDISTRICT, "乙街道", DISTRICT),
                        agency(Period.always()),
                        body("district", PARTY_COMMITTEE, DISTRICT),
                        report("r-1", TODAY, "district"),
                        body("neighbour", PARTY_WORKING_COMMITTEE, neighbour),
                        report("r-2", TODAY, "neighbour"),
                        body("organs", PARTY_WORKING_COMMITTEE, DISTRICT),
                        report("r-3", TODAY, "organs"),
                        report("r-4", TODAY, "nobody"),
                        activity("r-5", DUTY_REPORT, TODAY, AGENCY).build())
                .asOf(TODAY)
                .isViolatedBy(AGENCY)
                .measuring(0);
    }

    private static OutcomeVerifier reported(LocalDate day, LocalDate asOf) {
        return verify(RULE)
                .with(
                        agency(Period.always()),
                        body("committee", PARTY_WORKING_COMMITTEE, SUBDISTRICT),
                        report("r-1", day, "committee"))
                .asOf(asOf);
    }

    private static Organization agency(Period period) {
        return body("agency", STATIONED_AGENCY, SUBDISTRICT, period);
    }

    private static Activity report(String id, LocalDate day, String committee) {
        return activity(id, DUTY_REPORT, day, AGENCY)
                .counterpart(Option.some(Dealings.body(committee)))
                .build();
    }
}
