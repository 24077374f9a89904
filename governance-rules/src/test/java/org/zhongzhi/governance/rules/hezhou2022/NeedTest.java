package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.AllocationId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.NeedId;
import org.zhongzhi.governance.model.mandate.ResourceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Policy;

/** hezhou-2022 § 2.1c: a need is matched to a resource or project, or refused with a reason, within a limit. */
class NeedTest {
    private static final String RULE = "need-answered";
    private static final NeedId ID = NeedId.of("n-1");
    private static final LocalDate THIRTY_DAYS_AGO = TODAY.minusDays(30);

    @Test
    void a_need_without_an_answer_has_time_until_the_limit() {
        verify(RULE)
                .with(need(TODAY))
                .asOf(TODAY)
                .isSatisfiedBy(ID)
                .measuring(0)
                .because("hezhou-2022 § 2.1c");
        verify(RULE).with(need(THIRTY_DAYS_AGO)).asOf(TODAY).isSatisfiedBy(ID).measuring(30);
    }

    @Test
    void a_day_later_it_is_late_and_no_remedy_turns_back_time() {
        verify(RULE)
                .with(need(THIRTY_DAYS_AGO.minusDays(1)))
                .asOf(TODAY)
                .isViolatedBy(ID)
                .measuring(31)
                .explainedAs(
                        "加装路灯（n-1）：“需求有回应”不符合。现状：未获回应的时间31天。" + "要求：未获回应的时间不多于30天。依据：加装路灯（n-1）。〔hezhou-2022 § 2.1c，必须〕",
                        "加装路灯 (n-1): \"Needs are answered\" is violated. Measured — days without an answer: 31."
                                + " Required — days without an answer: at most 30. Evidence: 加装路灯 (n-1)."
                                + " [hezhou-2022 § 2.1c, required]");
    }

    @Test
    void what_is_promised_to_it_answers_it_while_the_promise_holds() {
        Need old = need(TODAY.minusYears(1));

        verify(RULE)
                .with(old, promise(Period.from(TODAY)))
                .asOf(TODAY)
                .isSatisfiedBy(ID)
                .measuring(0);
        verify(RULE)
                .with(old, promise(Period.from(TODAY)))
                .asOf(TODAY.minusDays(1))
                .isViolatedBy(ID);
        verify(RULE)
                .with(old, promise(until(TODAY)))
                .asOf(TODAY)
                .isViolatedBy(ID)
                .measuring(366);
    }

    @Test
    void a_refusal_with_a_reason_answers_it() {
        Need refused = Need.builder()
                .from(need(TODAY.minusYears(1)))
                .refusal(Option.some("不属于社区事务"))
                .build();

        verify(RULE).with(refused).asOf(TODAY).isSatisfiedBy(ID).measuring(0);
    }

    @Test
    void the_limit_is_a_parameter() {
        Policy week = Hezhou2022.policy().with("need-answered.days", 7);

        verify(week, RULE).with(need(TODAY.minusDays(7))).asOf(TODAY).isSatisfiedBy(ID);
        verify(week, RULE).with(need(TODAY.minusDays(8))).asOf(TODAY).isViolatedBy(ID);
    }

    @Test
    void a_need_that_is_closed_or_not_yet_raised_is_not_judged() {
        Need closed = Need.builder()
                .from(need(TODAY.minusYears(1)))
                .closed(Option.some(TODAY))
                .build();

        verify(RULE).with(closed).asOf(TODAY.minusDays(1)).isViolatedBy(ID);
        verify(RULE).with(closed).asOf(TODAY).doesNotJudge(ID);
        verify(RULE).with(need(TODAY.plusDays(1))).asOf(TODAY).doesNotJudge(ID);
    }

    private static Need need(LocalDate raised) {
        return Need.builder()
                .id(ID)
                .name("加装路灯")
                .place(COMMUNITY)
                .matter(MatterCode.of("lighting"))
                .raised(raised)
                .build();
    }

    private static Allocation promise(Period period) {
        return Allocation.builder()
                .id(AllocationId.of("al-1"))
                .need(ID)
                .supply(ResourceId.of("r-1"))
                .quantity(1)
                .period(period)
                .build();
    }
}
