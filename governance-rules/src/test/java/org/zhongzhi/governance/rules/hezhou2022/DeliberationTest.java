package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.deliberation.DeliberationStep.DECISION;
import static org.zhongzhi.governance.model.deliberation.DeliberationStep.DECISION_DISCLOSURE;
import static org.zhongzhi.governance.model.deliberation.DeliberationStep.DISCUSSION;
import static org.zhongzhi.governance.model.deliberation.DeliberationStep.PROPOSAL;
import static org.zhongzhi.governance.model.deliberation.DeliberationStep.RESULT_DISCLOSURE;
import static org.zhongzhi.governance.model.deliberation.DeliberationStep.REVIEW;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.MandateMeasures.CARRIED_OUT;
import static org.zhongzhi.governance.rules.measure.MandateMeasures.STEPS_OUT_OF_ORDER;
import static org.zhongzhi.governance.rules.measure.MandateMeasures.taken;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongzhi.governance.model.deliberation.Deliberation;
import org.zhongzhi.governance.model.deliberation.DeliberationId;
import org.zhongzhi.governance.model.deliberation.DeliberationStep;

/** hezhou-2022 § 2.3c: a decided major matter went through four deliberations and was disclosed. */
class DeliberationTest {
    private static final String RULE = "deliberation-complete";
    private static final DeliberationId ID = DeliberationId.of("d-1");
    private static final Map<DeliberationStep, LocalDate> DISCLOSED = LinkedHashMap.of(
            PROPOSAL, TODAY.minusDays(9),
            DISCUSSION, TODAY.minusDays(8),
            REVIEW, TODAY.minusDays(7),
            DECISION, TODAY.minusDays(6),
            DECISION_DISCLOSURE, TODAY.minusDays(5));

    @Test
    void a_matter_that_went_through_every_step_in_order_complies() {
        verify(RULE)
                .with(matter(DISCLOSED))
                .asOf(TODAY)
                .isSatisfiedBy(ID)
                .measuring(STEPS_OUT_OF_ORDER, 0)
                .measuring(CARRIED_OUT, 0)
                .because("hezhou-2022 § 2.3c");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSAL", "DISCUSSION", "REVIEW", "DECISION_DISCLOSURE"})
    void no_step_can_be_skipped(DeliberationStep skipped) {
        verify(RULE)
                .with(matter(DISCLOSED.remove(skipped)))
                .asOf(TODAY)
                .isViolatedBy(ID)
                .measuring(taken(skipped), 0);
    }

    @Test
    void a_matter_that_was_never_reviewed_is_told_so() {
        verify(RULE)
                .with(matter(DISCLOSED.remove(REVIEW)))
                .asOf(TODAY)
                .isViolatedBy(ID)
                .explainedAs(
                        "加装电梯（d-1）：“‘四议两公开’完整”不符合。现状：党组织提议：是，“两委”会商议：是，"
                                + "党员大会审议：否，决议公开：是，次序颠倒的环节0项，决议已实施：否，实施结果公开：否。"
                                + "要求：党组织提议，且“两委”会商议，且党员大会审议，且决议公开，且无次序颠倒的环节，"
                                + "且（若决议已实施，则实施结果公开）。最小改动：党员大会审议由否变为是。"
                                + "依据：加装电梯（d-1）。〔hezhou-2022 § 2.3c，必须〕",
                        "加装电梯 (d-1): \"Four deliberations, two disclosures\" is violated."
                                + " Measured — proposal by the Party organisation: yes; discussion by the two committees: yes;"
                                + " review by the Party members' meeting: no; disclosure of the decision: yes;"
                                + " steps out of order: 0; decision carried out: no; disclosure of the result: no."
                                + " Required — proposal by the Party organisation: yes,"
                                + " and discussion by the two committees: yes, and review by the Party members' meeting: yes,"
                                + " and disclosure of the decision: yes, and steps out of order: none,"
                                + " and (disclosure of the result: yes, where decision carried out: yes)."
                                + " Smallest change — review by the Party members' meeting: from no to yes."
                                + " Evidence: 加装电梯 (d-1). [hezhou-2022 § 2.3c, required]");
    }

    @Test
    void steps_out_of_order_are_counted_and_steps_on_one_day_are_in_order() {
        verify(RULE)
                .with(matter(DISCLOSED.put(DISCUSSION, TODAY.minusDays(6))))
                .asOf(TODAY)
                .isViolatedBy(ID)
                .measuring(STEPS_OUT_OF_ORDER, 1);
        verify(RULE)
                .with(matter(DISCLOSED.put(DISCUSSION, TODAY.minusDays(7))))
                .asOf(TODAY)
                .isSatisfiedBy(ID);
        verify(RULE).with(matter(DISCLOSED.mapValues(day -> TODAY))).asOf(TODAY).isSatisfiedBy(ID);
    }

    @Test
    void once_the_decision_is_carried_out_its_result_is_disclosed_too() {
        Deliberation carriedOut = carriedOut(matter(DISCLOSED));

        verify(RULE).with(carriedOut).asOf(TODAY.minusDays(1)).isSatisfiedBy(ID).measuring(CARRIED_OUT, 0);
        verify(RULE)
                .with(carriedOut)
                .asOf(TODAY)
                .isViolatedBy(ID)
                .measuring(CARRIED_OUT, 1)
                .explainedAs(
                        "加装电梯（d-1）：“‘四议两公开’完整”不符合。现状：党组织提议：是，“两委”会商议：是，"
                                + "党员大会审议：是，决议公开：是，次序颠倒的环节0项，决议已实施：是，实施结果公开：否。"
                                + "要求：党组织提议，且“两委”会商议，且党员大会审议，且决议公开，且无次序颠倒的环节，"
                                + "且（若决议已实施，则实施结果公开）。最小改动：实施结果公开由否变为是。"
                                + "依据：加装电梯（d-1）。〔hezhou-2022 § 2.3c，必须〕",
                        "加装电梯 (d-1): \"Four deliberations, two disclosures\" is violated."
                                + " Measured — proposal by the Party organisation: yes; discussion by the two committees: yes;"
                                + " review by the Party members' meeting: yes; disclosure of the decision: yes;"
                                + " steps out of order: 0; decision carried out: yes; disclosure of the result: no."
                                + " Required — proposal by the Party organisation: yes,"
                                + " and discussion by the two committees: yes, and review by the Party members' meeting: yes,"
                                + " and disclosure of the decision: yes, and steps out of order: none,"
                                + " and (disclosure of the result: yes, where decision carried out: yes)."
                                + " Smallest change — disclosure of the result: from no to yes."
                                + " Evidence: 加装电梯 (d-1). [hezhou-2022 § 2.3c, required]");
        verify(RULE)
                .with(carriedOut(matter(DISCLOSED.put(RESULT_DISCLOSURE, TODAY))))
                .asOf(TODAY)
                .isSatisfiedBy(ID)
                .measuring(taken(RESULT_DISCLOSURE), 1);
    }

    @Test
    void a_step_counts_from_its_day_on() {
        Deliberation matter = matter(DISCLOSED);

        verify(RULE).with(matter).asOf(TODAY.minusDays(6)).isViolatedBy(ID).measuring(taken(DECISION_DISCLOSURE), 0);
        verify(RULE).with(matter).asOf(TODAY.minusDays(5)).isSatisfiedBy(ID);
    }

    @Test
    void a_matter_that_is_not_decided_is_not_judged() {
        verify(RULE).with(matter(DISCLOSED)).asOf(TODAY.minusDays(7)).doesNotJudge(ID);
        verify(RULE).with(matter(DISCLOSED.remove(DECISION))).asOf(TODAY).doesNotJudge(ID);
    }

    private static Deliberation matter(Map<DeliberationStep, LocalDate> steps) {
        return Deliberation.builder()
                .id(ID)
                .name("加装电梯")
                .place(COMMUNITY)
                .steps(steps)
                .build();
    }

    private static Deliberation carriedOut(Deliberation matter) {
        return Deliberation.builder()
                .from(matter)
                .carriedOut(Option.some(TODAY))
                .build();
    }
}
