package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.mandate.ItemKind.SERVICE;
import static org.zhongzhi.governance.model.mandate.ItemKind.TASK;
import static org.zhongzhi.governance.model.mandate.ListKind.COMMUNITY_TASKS;
import static org.zhongzhi.governance.model.mandate.ListKind.PUBLIC_SERVICES;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.Lists.item;
import static org.zhongzhi.governance.rules.hezhou2022.Lists.list;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.MandateMeasures.ADMISSIONS;
import static org.zhongzhi.governance.rules.measure.MandateMeasures.FUNDED_ADMISSIONS;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.AdmissionId;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Money;

/** hezhou-2022 § 2.1b: each task on the work list of a community is admitted, in force and funded. */
class CommunityTaskTest {
    private static final String RULE = "community-task-admitted";
    private static final ListItemId ID = ListItemId.of("i-1");
    private static final MandateList WORK = list("work", COMMUNITY_TASKS, COMMUNITY, Period.always());
    private static final ListItem CENSUS = item("i-1", TASK, "work", "census", "bureau");
    private static final Option<Money> MONEY = Option.some(Money.ofFen(1));

    @Test
    void a_task_that_is_admitted_with_money_complies() {
        verify(RULE)
                .with(WORK, CENSUS, admission("1", MONEY, Period.always()))
                .asOf(TODAY)
                .isSatisfiedBy(ID)
                .measuring(ADMISSIONS, 1)
                .measuring(FUNDED_ADMISSIONS, 1)
                .onEvidence(AdmissionId.of("a-1"))
                .because("hezhou-2022 § 2.1b");
    }

    @Test
    void a_task_that_nobody_admitted_is_told_so() {
        verify(RULE)
                .with(WORK, CENSUS)
                .asOf(TODAY)
                .isViolatedBy(ID)
                .explainedAs(
                        "事项i-1（i-1）：“社区事项准入”不符合。现状：有效的准入0项，有经费保障的准入0项。"
                                + "要求：有效的准入不少于1项，且有经费保障的准入不少于1项。"
                                + "最小改动：有效的准入增加1项，且有经费保障的准入增加1项。"
                                + "依据：数据中无相关记录。〔hezhou-2022 § 2.1b，必须〕",
                        "事项i-1 (i-1): \"Admission of community tasks\" is violated."
                                + " Measured — admissions in force: 0; admissions with funding: 0."
                                + " Required — admissions in force: at least 1, and admissions with funding: at least 1."
                                + " Smallest change — admissions in force: 1 more, and admissions with funding: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 2.1b, required]");
    }

    @Test
    void a_task_that_comes_without_money_is_told_so() {
        verify(RULE)
                .with(WORK, CENSUS, admission("1", Option.some(Money.ofFen(0)), Period.always()))
                .asOf(TODAY)
                .isViolatedBy(ID)
                .measuring(ADMISSIONS, 1)
                .measuring(FUNDED_ADMISSIONS, 0)
                .explainedAs(
                        "事项i-1（i-1）：“社区事项准入”不符合。现状：有效的准入1项，有经费保障的准入0项。"
                                + "要求：有效的准入不少于1项，且有经费保障的准入不少于1项。"
                                + "最小改动：有经费保障的准入增加1项。依据：准入（a-1）。〔hezhou-2022 § 2.1b，必须〕",
                        "事项i-1 (i-1): \"Admission of community tasks\" is violated."
                                + " Measured — admissions in force: 1; admissions with funding: 0."
                                + " Required — admissions in force: at least 1, and admissions with funding: at least 1."
                                + " Smallest change — admissions with funding: 1 more. Evidence: admission (a-1)."
                                + " [hezhou-2022 § 2.1b, required]");
    }

    @Test
    void nobody_can_say_while_the_money_is_not_recorded_unless_another_admission_brings_some() {
        Admission unrecorded = admission("1", Option.none(), Period.always());

        verify(RULE)
                .with(WORK, CENSUS, unrecorded)
                .asOf(TODAY)
                .isUnknownFor(ID)
                .explainedAs(
                        "事项i-1（i-1）：“社区事项准入”数据不足。现状：有效的准入1项，有经费保障的准入0至1项。"
                                + "要求：有效的准入不少于1项，且有经费保障的准入不少于1项。"
                                + "缺少：准入事项的经费登记。〔hezhou-2022 § 2.1b，必须〕",
                        "事项i-1 (i-1): \"Admission of community tasks\" is unknown."
                                + " Measured — admissions in force: 1; admissions with funding: 0 to 1."
                                + " Required — admissions in force: at least 1, and admissions with funding: at least 1."
                                + " Missing: a record of the money that goes with an admission."
                                + " [hezhou-2022 § 2.1b, required]");
        verify(RULE)
                .with(WORK, CENSUS, unrecorded, admission("2", MONEY, Period.always()))
                .asOf(TODAY)
                .isSatisfiedBy(ID);
    }

    @Test
    void an_admission_that_has_expired_or_not_begun_admits_nothing() {
        verify(RULE)
                .with(WORK, CENSUS, admission("1", MONEY, until(TODAY.plusDays(1))))
                .asOf(TODAY)
                .isSatisfiedBy(ID);
        verify(RULE)
                .with(WORK, CENSUS, admission("1", MONEY, until(TODAY)))
                .asOf(TODAY)
                .isViolatedBy(ID)
                .measuring(ADMISSIONS, 0);
        verify(RULE)
                .with(WORK, CENSUS, admission("1", MONEY, Period.from(TODAY.plusDays(1))))
                .asOf(TODAY)
                .isViolatedBy(ID);
    }

    @Test
    void items_of_other_lists_and_of_a_list_that_is_over_are_not_judged() {
        verify(RULE)
                .with(
                        list("services", PUBLIC_SERVICES),
                        item("i-2", SERVICE, "services", "census", "bureau"),
                        list("work", COMMUNITY_TASKS, COMMUNITY, until(TODAY)),
                        CENSUS)
                .asOf(TODAY)
                .doesNotJudge(ID)
                .doesNotJudge(ListItemId.of("i-2"));
    }

    private static Admission admission(String id, Option<Money> funding, Period period) {
        return Admission.builder()
                .id(AdmissionId.of("a-" + id))
                .item(ID)
                .applicant(Dealings.body("bureau"))
                .funding(funding)
                .period(period)
                .build();
    }
}
