package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.RESIDENTS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.PartyMembership.YES;
import static org.zhongzhi.governance.model.organization.Role.COMMITTEE_MEMBER;
import static org.zhongzhi.governance.model.organization.Role.HEAD;
import static org.zhongzhi.governance.model.organization.Role.SECRETARY;
import static org.zhongzhi.governance.model.partnership.ActivityKind.APPRAISAL;
import static org.zhongzhi.governance.model.partnership.ActivityKind.DUTY_REPORT;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.appointed;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.Things.serves;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.activity;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.PersonMeasures.APPRAISALS_OF_YEAR;
import static org.zhongzhi.governance.rules.measure.PersonMeasures.SECRETARY_SINCE_LAST_YEAR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/** hezhou-2022 § 5.2: each Party secretary is appraised every year. */
class SecretaryAppraisalTest {
    private static final String RULE = "secretary-appraised";
    private static final PersonId SECRETARY_ID = PersonId.of("p-1");
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Test
    void an_appraisal_counts_from_its_day_until_the_end_of_the_next_year() {
        RuleVerifier.Given city = secretary(Period.always()).with(appraisal(NEW_YEAR));

        city.asOf(NEW_YEAR)
                .isSatisfiedBy(SECRETARY_ID)
                .measuring(APPRAISALS_OF_YEAR, 1)
                .because("hezhou-2022 § 5.2");
        city.asOf(LocalDate.of(2025, 12, 31)).isSatisfiedBy(SECRETARY_ID);
        city.asOf(LocalDate.of(2026, 1, 1)).isViolatedBy(SECRETARY_ID).measuring(APPRAISALS_OF_YEAR, 0);
        city.asOf(NEW_YEAR.minusDays(1)).isViolatedBy(SECRETARY_ID);
    }

    @Test
    void a_secretary_who_was_not_appraised_is_told_so() {
        secretary(Period.always())
                .with(
                        activity("x-2", DUTY_REPORT, TODAY, SECRETARY_ID).build(),
                        activity("x-3", APPRAISAL, TODAY, PersonId.of("p-2")).build())
                .asOf(TODAY)
                .isViolatedBy(SECRETARY_ID)
                .explainedAs(
                        "人员（p-1）：“书记述职评议考核”不符合。现状：上年末已任的书记职务1个，年度述职评议考核0次。"
                                + "要求：年度述职评议考核不少于1次。最小改动：年度述职评议考核增加1次。"
                                + "依据：任职（a-party-secretary-p-1）。〔hezhou-2022 § 5.2，必须〕",
                        "person (p-1): \"Appraisal of secretaries\" is violated."
                                + " Measured — posts of secretary held since last year: 1; appraisals for the year: 0."
                                + " Required — appraisals for the year: at least 1."
                                + " Smallest change — appraisals for the year: 1 more."
                                + " Evidence: appointment (a-party-secretary-p-1). [hezhou-2022 § 5.2, required]");
    }

    @Test
    void who_became_secretary_in_the_year_has_time_until_its_end() {
        RuleVerifier.Given city = secretary(Period.from(NEW_YEAR));

        city.asOf(LocalDate.of(2024, 12, 31))
                .isNotApplicableTo(SECRETARY_ID)
                .measuring(SECRETARY_SINCE_LAST_YEAR, 0)
                .explainedAs(
                        "人员（p-1）：“书记述职评议考核”不适用。仅在“上年末已任的书记职务不少于1个”时适用。" + "〔hezhou-2022 § 5.2，必须〕",
                        "person (p-1): \"Appraisal of secretaries\" is not applicable."
                                + " It applies only with posts of secretary held since last year: at least 1."
                                + " [hezhou-2022 § 5.2, required]");
        city.asOf(LocalDate.of(2025, 1, 1)).isViolatedBy(SECRETARY_ID);
        secretary(Period.from(NEW_YEAR.minusDays(1))).asOf(NEW_YEAR).isViolatedBy(SECRETARY_ID);
    }

    @Test
    void who_is_no_secretary_of_a_party_organization_or_no_longer_is_not_judged() {
        verify(RULE)
                .with(person("p-1", YES), body("residents", RESIDENTS_COMMITTEE, COMMUNITY))
                .with(serves("p-1", "residents", HEAD))
                .with(body("party", PARTY_BRANCH, COMMUNITY))
                .with(serves("p-1", "party", COMMITTEE_MEMBER))
                .asOf(TODAY)
                .doesNotJudge(SECRETARY_ID);
        secretary(Dealings.until(TODAY)).asOf(TODAY).doesNotJudge(SECRETARY_ID);
    }

    private static RuleVerifier.Given secretary(Period period) {
        return verify(RULE)
                .with(person("p-1", YES), body("party", PARTY_BRANCH, COMMUNITY))
                .with(appointed("p-1", "party", SECRETARY, false, period));
    }

    private static Activity appraisal(LocalDate day) {
        return activity("x-1", APPRAISAL, day, SECRETARY_ID).build();
    }
}
