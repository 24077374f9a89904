package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Cast.at;
import static org.zhongzhi.governance.rules.casework.Cast.words;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.value.Money;
import org.zhongzhi.governance.rules.procedures.Procedures;

class AdmissionStoryTest {
    private static final Actor DEPARTMENT = Cast.body("civil-affairs", "department");
    private static final Actor ASSESSOR = Cast.body("party-committee", "assessor");
    private static final Actor COMMUNITY = Cast.body("qiaotou", "community");
    private static final Casework ADMISSIONS = Casework.of(Procedures.admission());

    /** On 20 June 2022 the thirtieth working day ahead is 1 August. */
    private static UnaryOperator<Action> applying(String start, String end, long fen, long staff) {
        return each -> each.giving("matter", Cast.WASTE)
                .giving("place", Cast.ESTATE)
                .giving("start", new FieldValue.Day(LocalDate.parse(start)))
                .giving("end", new FieldValue.Day(LocalDate.parse(end)))
                .giving("funding", new FieldValue.Amount(Money.ofFen(fen)))
                .giving("staff", FieldValue.whole(staff));
    }

    private static Story applied() {
        return Story.of(ADMISSIONS).does(DEPARTMENT, "apply", applying("2022-08-01", "2022-12-31", 5_000_00, 1));
    }

    private static Story admitted() {
        return applied()
                .does(ASSESSOR, "assess", each -> each.giving("opinion", words("fits the list")))
                .does(ASSESSOR, "admit");
    }

    @Test
    void a_task_is_applied_for_assessed_and_admitted_and_expires_after_its_end() {
        Story story = admitted();

        assertThat(story.state()).isEqualTo("admitted");
        story.on("2022-12-31", "09:00")
                .isRefused(
                        ASSESSOR,
                        "expire",
                        each -> each,
                        "须在结束日期之后（距“拟结束日期”的自然日数为0）",
                        "it has to be after the planned end (the calendar days until planned end: 0)")
                .on("2023-01-01", "09:00")
                .does(ASSESSOR, "expire");
        assertThat(story.state()).isEqualTo("expired");
    }

    @Test
    void a_task_is_applied_for_thirty_working_days_ahead() {
        Story.of(ADMISSIONS)
                .isRefused(
                        DEPARTMENT,
                        "apply",
                        applying("2022-07-29", "2022-12-31", 5_000_00, 1),
                        "须提前规定的工作日申请（距“拟开始日期”的工作日数为29）",
                        "it has to be applied for the set working days ahead (the working days until planned start: 29)");
    }

    @Test
    void money_and_staff_go_with_a_task() {
        Story.of(ADMISSIONS)
                .isRefused(
                        DEPARTMENT,
                        "apply",
                        applying("2022-08-01", "2022-12-31", 0, 1),
                        "经费须随事项下达（费随事转）（随附经费为0）",
                        "money has to go with the task (money that goes with it: 0)")
                .isRefused(
                        DEPARTMENT,
                        "apply",
                        applying("2022-08-01", "2022-12-31", 5_000_00, 0),
                        "人员须随事项下达（随附人员数为0）",
                        "staff has to go with the task (staff that goes with it: 0)");
    }

    @Test
    void a_task_ends_no_earlier_than_it_starts() {
        Story.of(ADMISSIONS)
                .isRefused(
                        DEPARTMENT,
                        "apply",
                        applying("2022-08-02", "2022-08-01", 5_000_00, 1),
                        "结束日期不得早于开始日期（距“拟结束日期”的自然日数为42，距“拟开始日期”的自然日数为43）",
                        "it has to end no earlier than it starts (the calendar days until planned end: 42, the calendar days until planned start: 43)");
    }

    @Test
    void every_shortcoming_of_an_application_is_said_at_once() {
        assertThat(Story.of(ADMISSIONS)
                        .refusal(DEPARTMENT, "apply", applying("2022-07-01", "2022-06-30", 0, 0))
                        .reasons())
                .hasSize(4);
    }

    @Test
    void the_decision_is_due_fifteen_working_days_after_the_application() {
        Story story = applied();

        assertThat(story.casework().due(story.standing(), story.now()).head().due())
                .contains(at("2022-07-12", "00:00"));
    }

    @Test
    void days_beyond_the_calendar_are_not_known_and_do_not_count_as_ahead() {
        assertThat(Story.of(ADMISSIONS)
                        .on("2026-11-20", "09:00")
                        .why(DEPARTMENT, "apply", applying("2027-03-01", "2027-12-31", 5_000_00, 1)))
                .contains("(the working days until planned start: not known)");
    }

    @Test
    void without_admission_a_community_refuses_and_that_is_on_record() {
        Story story = Story.of(ADMISSIONS)
                .does(
                        COMMUNITY,
                        "decline",
                        each -> each.giving("matter", Cast.WASTE)
                                .giving("place", Cast.ESTATE)
                                .giving("reason", words("never admitted")));

        assertThat(story.state()).isEqualTo("declined");
        assertThat(story.standing().events()).hasSize(1);
    }

    @Test
    void a_task_is_denied_withdrawn_or_revoked() {
        UnaryOperator<Action> reason = each -> each.giving("reason", words("not on the list"));

        assertThat(applied().does(ASSESSOR, "deny", reason).state()).isEqualTo("denied");
        assertThat(applied().does(DEPARTMENT, "withdraw").state()).isEqualTo("withdrawn");
        assertThat(admitted().does(ASSESSOR, "revoke", reason).state()).isEqualTo("withdrawn");
    }
}
