package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.CredentialKind.ADVANCEMENT;
import static org.zhongzhi.governance.model.organization.OrganizationKind.LEADING_FIRM_SITE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.PartyMembership.YES;
import static org.zhongzhi.governance.model.organization.Role.DEPUTY_SECRETARY;
import static org.zhongzhi.governance.model.organization.Role.SECRETARY;
import static org.zhongzhi.governance.model.partnership.ActivityKind.APPRAISAL;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.appointment;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.activity;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.credential;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.bodyWithin;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.PersonMeasures.ADVANCEMENTS;
import static org.zhongzhi.governance.rules.measure.PersonMeasures.EXCELLENT_APPRAISALS;
import static org.zhongzhi.governance.rules.measure.PersonMeasures.SECRETARY_TERMS;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.Grade;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Things;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/** hezhou-2022 § 4.1a: community secretaries with two full consecutive terms and excellent results are advanced. */
class SecretaryAdvancementTest {
    private static final String RULE = "secretary-advancement-due";
    private static final PersonId PERSON = PersonId.of("p-1");
    private static final Organization COMMUNITY_BRANCH = body("party", PARTY_BRANCH, COMMUNITY);
    private static final LocalDate TEN_YEARS_AGO = TODAY.minusYears(10);
    private static final Seq<Activity> TWICE_EXCELLENT =
            Array.of(appraised("1", Grade.EXCELLENT, 2), appraised("2", Grade.EXCELLENT, 1));

    @Test
    void who_qualifies_and_was_not_advanced_is_named() {
        city(SECRETARY)
                .with(served("1", Period.from(TEN_YEARS_AGO)))
                .with(TWICE_EXCELLENT)
                .asOf(TODAY)
                .isViolatedBy(PERSON)
                .measuring(SECRETARY_TERMS, 2)
                .measuring(EXCELLENT_APPRAISALS, 2)
                .because("hezhou-2022 § 4.1a")
                .explainedAs(
                        "人员（p-1）：“优秀社区书记的使用”不符合。现状：连续任满的社区党组织书记任期2届，"
                                + "评议为“好”的述职考核2次，招聘或调任0次。要求：招聘或调任不少于1次。"
                                + "最小改动：招聘或调任增加1次。依据：任职（a-1）、活动记录（x-1）、活动记录（x-2）。"
                                + "〔hezhou-2022 § 4.1a，倡导〕",
                        "person (p-1): \"Advancement of good secretaries\" is violated."
                                + " Measured — full consecutive terms as community secretary: 2;"
                                + " appraisals with the best grade: 2; advancements: 0. Required — advancements: at least 1."
                                + " Smallest change — advancements: 1 more. Evidence: appointment (a-1), activity (x-1),"
                                + " activity (x-2). [hezhou-2022 § 4.1a, advisory]");
    }

    @Test
    void who_was_advanced_complies() {
        city(SECRETARY)
                .with(served("1", Period.from(TEN_YEARS_AGO)))
                .with(TWICE_EXCELLENT)
                .with(credential("c-1", ADVANCEMENT, "p-1", Period.from(TODAY)).build())
                .asOf(TODAY)
                .isSatisfiedBy(PERSON)
                .measuring(ADVANCEMENTS, 1);
    }

    @Test
    void the_second_term_is_full_on_its_last_day_and_not_before() {
        city(SECRETARY)
                .with(served("1", Period.from(TEN_YEARS_AGO)))
                .with(TWICE_EXCELLENT)
                .asOf(TODAY.minusDays(1))
                .isNotApplicableTo(PERSON)
                .measuring(SECRETARY_TERMS, 1)
                .explainedAs(
                        "人员（p-1）：“优秀社区书记的使用”不适用。仅在“连续任满的社区党组织书记任期不少于2届，"
                                + "且评议为‘好’的述职考核不少于2次”时适用。〔hezhou-2022 § 4.1a，倡导〕",
                        "person (p-1): \"Advancement of good secretaries\" is not applicable."
                                + " It applies only with full consecutive terms as community secretary: at least 2,"
                                + " and appraisals with the best grade: at least 2. [hezhou-2022 § 4.1a, advisory]");
    }

    @Test
    void two_appointments_without_a_gap_are_consecutive_and_a_day_between_them_breaks_the_run() {
        LocalDate middle = TODAY.minusYears(5);

        city(SECRETARY)
                .with(served("1", Period.of(TEN_YEARS_AGO, middle)), served("2", Period.of(middle, TODAY)))
                .with(TWICE_EXCELLENT)
                .asOf(TODAY)
                .isViolatedBy(PERSON)
                .measuring(SECRETARY_TERMS, 2);
        city(SECRETARY)
                .with(served("1", Period.of(TEN_YEARS_AGO, middle)), served("2", Period.from(middle.plusDays(1))))
                .with(TWICE_EXCELLENT)
                .asOf(TODAY.plusDays(1))
                .isNotApplicableTo(PERSON)
                .measuring(SECRETARY_TERMS, 1);
    }

    @Test
    void a_term_that_was_broken_off_is_not_full() {
        city(SECRETARY)
                .with(served("1", Period.of(TEN_YEARS_AGO, TODAY.minusDays(1))))
                .with(TWICE_EXCELLENT)
                .asOf(TODAY)
                .isNotApplicableTo(PERSON)
                .measuring(SECRETARY_TERMS, 1);
    }

    @Test
    void appraisals_with_another_grade_or_of_somebody_else_or_still_to_come_are_not_excellent_results() {
        city(SECRETARY)
                .with(served("1", Period.from(TEN_YEARS_AGO)))
                .with(
                        appraised("1", Grade.EXCELLENT, 1),
                        appraised("2", Grade.GOOD, 2),
                        appraised("3", Grade.EXCELLENT, -1),
                        activity("x-4", APPRAISAL, TODAY, PersonId.of("p-2"))
                                .grade(Option.some(Grade.EXCELLENT))
                                .build(),
                        activity("x-5", APPRAISAL, TODAY, PERSON).build())
                .asOf(TODAY)
                .isNotApplicableTo(PERSON)
                .measuring(EXCELLENT_APPRAISALS, 1);
    }

    @Test
    void a_deputy_and_a_secretary_of_an_estate_or_within_a_firm_are_no_community_secretaries() {
        assertNoTerms(COMMUNITY_BRANCH, DEPUTY_SECRETARY);
        assertNoTerms(body("party", PARTY_BRANCH, ESTATE), SECRETARY);
        assertNoTerms(bodyWithin("party", PARTY_BRANCH, COMMUNITY, "site"), SECRETARY);
    }

    @Test
    void terms_and_appraisals_are_parameters() {
        Policy once = Hezhou2022.policy().with(RULE + ".terms", 1).with(RULE + ".excellent", 1);

        verify(once, RULE)
                .with(person("p-1", YES), COMMUNITY_BRANCH, post(SECRETARY))
                .with(served("1", Period.from(TODAY.minusYears(5))), appraised("1", Grade.EXCELLENT, 1))
                .asOf(TODAY)
                .isViolatedBy(PERSON);
    }

    @Test
    void an_advancement_that_is_over_is_none() {
        city(SECRETARY)
                .with(served("1", Period.from(TEN_YEARS_AGO)))
                .with(TWICE_EXCELLENT)
                .with(credential("c-1", ADVANCEMENT, "p-1", until(TODAY)).build())
                .asOf(TODAY)
                .isViolatedBy(PERSON)
                .measuring(ADVANCEMENTS, 0);
    }

    private static void assertNoTerms(Organization party, Role role) {
        city(role)
                .with(body("site", LEADING_FIRM_SITE, COMMUNITY), party)
                .with(served("1", Period.from(TEN_YEARS_AGO)))
                .with(TWICE_EXCELLENT)
                .asOf(TODAY)
                .isNotApplicableTo(PERSON)
                .measuring(SECRETARY_TERMS, 0);
    }

    /** A post of five years in the Party organisation of the community. */
    private static RuleVerifier.Given city(Role role) {
        return verify(RULE).with(person("p-1", YES), COMMUNITY_BRANCH, post(role));
    }

    private static Post post(Role role) {
        return Post.builder()
                .from(Things.post("post", "party", role))
                .termYears(Option.some(5))
                .build();
    }

    private static Appointment served(String id, Period period) {
        return appointment("a-" + id, "p-1", "post", false, period);
    }

    private static Activity appraised(String id, Grade grade, int yearsAgo) {
        return activity("x-" + id, APPRAISAL, TODAY.minusYears(yearsAgo), PERSON)
                .grade(Option.some(grade))
                .build();
    }
}
