package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.CredentialKind.POST_GRADE;
import static org.zhongzhi.governance.model.organization.CredentialKind.RESERVE;
import static org.zhongzhi.governance.model.organization.CredentialKind.SOCIAL_WORK_QUALIFICATION;
import static org.zhongzhi.governance.model.organization.PartyMembership.UNKNOWN;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/** hezhou-2022 § 4.2b: community workers with the professional qualification rise in grade. */
class QualifiedWorkerTest {
    private static final String RULE = "qualified-worker-graded";
    private static final PersonId WORKER = PersonId.of("p-1");
    private static final Credential QUALIFIED =
            credential("qualified", SOCIAL_WORK_QUALIFICATION, Period.from(TODAY.minusYears(1)));

    @Test
    void a_grade_given_since_the_qualification_is_enough() {
        city().with(credential("grade", POST_GRADE, Period.from(TODAY.minusYears(1))))
                .asOf(TODAY)
                .isSatisfiedBy(WORKER)
                .measuring(1)
                .onEvidence(CredentialId.of("grade"))
                .because("hezhou-2022 § 4.2b");
    }

    @Test
    void a_worker_without_a_grade_is_told_so() {
        city().asOf(TODAY)
                .isViolatedBy(WORKER)
                .explainedAs(
                        "人员（p-1）：“持证社工晋升等级”不符合。现状：取得职业资格后晋升岗位等级0次。"
                                + "要求：取得职业资格后晋升岗位等级不少于1次。最小改动：取得职业资格后晋升岗位等级增加1次。"
                                + "依据：数据中无相关记录。〔hezhou-2022 § 4.2b，必须〕",
                        "person (p-1): \"Grades of qualified workers\" is violated."
                                + " Measured — grades given since the qualification: 0."
                                + " Required — grades given since the qualification: at least 1."
                                + " Smallest change — grades given since the qualification: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 4.2b, required]");
    }

    @Test
    void a_grade_from_before_the_qualification_is_no_rise() {
        city().with(credential(
                        "grade", POST_GRADE, Period.from(TODAY.minusYears(1).minusDays(1))))
                .asOf(TODAY)
                .isViolatedBy(WORKER)
                .measuring(0);
    }

    @Test
    void the_first_of_several_qualifications_counts() {
        city().with(
                        credential("higher", SOCIAL_WORK_QUALIFICATION, Period.from(TODAY)),
                        credential("grade", POST_GRADE, Period.from(TODAY.minusDays(1))))
                .asOf(TODAY)
                .isSatisfiedBy(WORKER);
    }

    @Test
    void a_grade_that_is_over_or_of_somebody_else_or_another_credential_does_not_count() {
        city().with(
                        credential("grade", POST_GRADE, Period.of(TODAY.minusDays(9), TODAY)),
                        credential("reserve", RESERVE, Period.from(TODAY)),
                        Credential.builder()
                                .from(credential("other", POST_GRADE, Period.from(TODAY)))
                                .person(PersonId.of("p-2"))
                                .build())
                .asOf(TODAY)
                .isViolatedBy(WORKER)
                .measuring(0);
    }

    @Test
    void who_is_not_qualified_or_no_longer_is_not_judged() {
        verify(RULE).with(person("p-1", UNKNOWN)).asOf(TODAY).doesNotJudge(WORKER);
        verify(RULE)
                .with(person("p-1", UNKNOWN), credential("qualified", SOCIAL_WORK_QUALIFICATION, until(TODAY)))
                .asOf(TODAY)
                .doesNotJudge(WORKER);
    }

    private static RuleVerifier.Given city() {
        return verify(RULE).with(person("p-1", UNKNOWN), QUALIFIED);
    }

    private static Credential credential(String id, CredentialKind kind, Period period) {
        return Dealings.credential(id, kind, "p-1", period)
                .level(Option.some(1))
                .build();
    }
}
