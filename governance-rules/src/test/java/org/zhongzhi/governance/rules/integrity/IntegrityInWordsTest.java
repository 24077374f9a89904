package org.zhongzhi.governance.rules.integrity;

import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.appointment;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.Things.team;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Tested;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/** What is said of data that contradict themselves. */
class IntegrityInWordsTest {

    private static final PersonId PERSON = PersonId.of("p-1");

    @Test
    void what_names_something_that_is_missing_is_told_what() {
        verify("reference-resolved", team("t-1", TeamKind.EMERGENCY, ESTATE))
                .asOf(TODAY)
                .isViolatedBy(TeamId.of("t-1"))
                .measuring(1)
                .onEvidence(ESTATE)
                .because("integrity § 1")
                .explainedAs(
                        "队伍t-1（t-1）：“引用可解析”不符合。现状：指向缺失对象的引用1处。" + "要求：无指向缺失对象的引用。最小改动：指向缺失对象的引用减少1处。"
                                + "依据：居民小区（e-1，数据中缺失）。〔integrity § 1，必须〕",
                        "队伍t-1 (t-1): \"References resolve\" is violated."
                                + " Measured — references to what is not in the data: 1."
                                + " Required — references to what is not in the data: none."
                                + " Smallest change — references to what is not in the data: 1 fewer."
                                + " Evidence: estate (e-1, not in the data). [integrity § 1, required]");
    }

    @Test
    void what_names_only_what_is_there_is_fine() {
        verify("reference-resolved", team("t-1", TeamKind.EMERGENCY, COMMUNITY))
                .asOf(TODAY)
                .isSatisfiedBy(TeamId.of("t-1"))
                .measuring(0)
                .onEvidence();
    }

    @Test
    void an_estate_in_a_subdistrict_is_in_a_place_that_does_not_fit() {
        verify("parent-fitting", estate(ESTATE, SUBDISTRICT))
                .asOf(TODAY)
                .isViolatedBy(ESTATE)
                .measuring(1)
                .onEvidence(SUBDISTRICT)
                .because("integrity § 2")
                .explainedAs(
                        "小区e-1（e-1）：“上级相称”不符合。现状：不相称的上级地域1处。" + "要求：无不相称的上级地域。最小改动：不相称的上级地域减少1处。"
                                + "依据：甲街道（451102001）。〔integrity § 2，必须〕",
                        "小区e-1 (e-1): \"Parents fit\" is violated. Measured — parents that do not fit: 1."
                                + " Required — parents that do not fit: none."
                                + " Smallest change — parents that do not fit: 1 fewer. Evidence: 甲街道 (451102001)."
                                + " [integrity § 2, required]");
    }

    @Test
    void an_estate_in_a_community_is_in_one_that_does() {
        verify("parent-fitting", estate(ESTATE, COMMUNITY))
                .asOf(TODAY)
                .isSatisfiedBy(ESTATE)
                .measuring(0);
    }

    @Test
    void terms_that_share_a_day_are_told_by_the_later_one() {
        verify(
                        "appointments-apart",
                        person("p-1", PartyMembership.NO),
                        term("a-1", 2022, 2024),
                        term("a-2", 2023, 2025))
                .asOf(TODAY)
                .isViolatedBy(PERSON)
                .measuring(1)
                .onEvidence(AppointmentId.of("a-2"))
                .because("integrity § 3")
                .explainedAs(
                        "人员（p-1）：“任期不重叠”不符合。现状：同一职位上时间重叠的任职1处。" + "要求：无同一职位上时间重叠的任职。最小改动：同一职位上时间重叠的任职减少1处。"
                                + "依据：任职（a-2）。〔integrity § 3，必须〕",
                        "person (p-1): \"Appointments stand apart\" is violated."
                                + " Measured — overlapping appointments to one post: 1."
                                + " Required — overlapping appointments to one post: none."
                                + " Smallest change — overlapping appointments to one post: 1 fewer."
                                + " Evidence: appointment (a-2). [integrity § 3, required]");
    }

    @Test
    void terms_that_follow_each_other_stand_apart() {
        verify(
                        "appointments-apart",
                        person("p-1", PartyMembership.NO),
                        term("a-1", 2022, 2023),
                        term("a-2", 2023, 2025))
                .asOf(TODAY)
                .isSatisfiedBy(PERSON)
                .measuring(0)
                .onEvidence();
    }

    private static RuleVerifier.Given verify(String rule, Entity... more) {
        return Tested.verifyThat(rule).given(tree().jurisdiction()).with(more);
    }

    /** From the first day of a year to that of another. */
    private static Entity term(String id, int from, int until) {
        return appointment(id, "p-1", "post-1", false, Period.of(LocalDate.of(from, 1, 1), LocalDate.of(until, 1, 1)));
    }
}
