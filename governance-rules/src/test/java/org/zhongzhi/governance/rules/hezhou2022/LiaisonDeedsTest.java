package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.partnership.ActivityKind.DEED;
import static org.zhongzhi.governance.model.partnership.ActivityKind.SERVICE;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.liaison;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.activity;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.PersonMeasures.DEEDS_OF_YEAR;
import static org.zhongzhi.governance.rules.measure.PersonMeasures.LIAISON_SINCE_LAST_YEAR;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.time.Period;

/** hezhou-2022 § 5.3: whoever keeps liaison does one or two practical deeds a year. */
class LiaisonDeedsTest {
    private static final String RULE = "liaison-deeds";
    private static final LiaisonId LIAISON = LiaisonId.of("l-1");
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Test
    void one_deed_and_two_are_right() {
        verify(RULE)
                .with(kept(Period.always()), deed("1", NEW_YEAR))
                .asOf(TODAY)
                .isSatisfiedBy(LIAISON)
                .measuring(1)
                .because("hezhou-2022 § 5.3");
        verify(RULE)
                .with(kept(Period.always()), deed("1", NEW_YEAR), deed("2", TODAY))
                .asOf(TODAY)
                .isSatisfiedBy(LIAISON)
                .measuring(2);
    }

    @Test
    void none_is_too_few() {
        verify(RULE)
                .with(kept(Period.always()))
                .asOf(TODAY)
                .isViolatedBy(LIAISON)
                .explainedAs(
                        "挂点联系（l-1）：“挂点办实事”不符合。现状：上年末已挂点：是，年度所办实事0件。"
                                + "要求：年度所办实事1至2件。最小改动：年度所办实事增加1件。"
                                + "依据：数据中无相关记录。〔hezhou-2022 § 5.3，必须〕",
                        "liaison (l-1): \"Deeds of liaisons\" is violated. Measured — liaison since last year: yes;"
                                + " deeds of the year: 0. Required — deeds of the year: 1 to 2."
                                + " Smallest change — deeds of the year: 1 more. Evidence: nothing on record."
                                + " [hezhou-2022 § 5.3, required]");
    }

    @Test
    void three_are_too_many() {
        verify(RULE)
                .with(kept(Period.always()), deed("1", NEW_YEAR), deed("2", TODAY), deed("3", TODAY))
                .asOf(TODAY)
                .isViolatedBy(LIAISON)
                .measuring(3)
                .explainedAs(
                        "挂点联系（l-1）：“挂点办实事”不符合。现状：上年末已挂点：是，年度所办实事3件。"
                                + "要求：年度所办实事1至2件。最小改动：年度所办实事减少1件。"
                                + "依据：活动记录（x-1）、活动记录（x-2）、活动记录（x-3）。"
                                + "〔hezhou-2022 § 5.3，必须〕",
                        "liaison (l-1): \"Deeds of liaisons\" is violated. Measured — liaison since last year: yes;"
                                + " deeds of the year: 3. Required — deeds of the year: 1 to 2."
                                + " Smallest change — deeds of the year: 1 fewer. Evidence: activity (x-1), activity (x-2),"
                                + " activity (x-3). [hezhou-2022 § 5.3, required]");
    }

    @Test
    void the_deeds_of_the_last_year_count_while_this_year_has_none() {
        Activity lastYears = deed("1", NEW_YEAR.minusDays(1));

        verify(RULE)
                .with(kept(Period.always()), lastYears, deed("2", TODAY), deed("3", TODAY))
                .asOf(TODAY.minusDays(1))
                .isSatisfiedBy(LIAISON)
                .measuring(1);
        verify(RULE)
                .with(kept(Period.always()), lastYears, deed("2", TODAY), deed("3", TODAY))
                .asOf(TODAY)
                .isSatisfiedBy(LIAISON)
                .measuring(2);
        verify(RULE)
                .with(kept(Period.always()), lastYears)
                .asOf(LocalDate.of(2025, 1, 1))
                .isViolatedBy(LIAISON)
                .measuring(0);
    }

    @Test
    void a_liaison_begun_in_the_year_has_time_until_its_end() {
        verify(RULE)
                .with(kept(Period.from(NEW_YEAR)))
                .asOf(LocalDate.of(2024, 12, 31))
                .isNotApplicableTo(LIAISON)
                .measuring(LIAISON_SINCE_LAST_YEAR, 0)
                .measuring(DEEDS_OF_YEAR, 0)
                .explainedAs(
                        "挂点联系（l-1）：“挂点办实事”不适用。仅在“上年末已挂点”时适用。〔hezhou-2022 § 5.3，必须〕",
                        "liaison (l-1): \"Deeds of liaisons\" is not applicable."
                                + " It applies only with liaison since last year: yes. [hezhou-2022 § 5.3, required]");
        verify(RULE)
                .with(kept(Period.from(NEW_YEAR)))
                .asOf(LocalDate.of(2025, 1, 1))
                .isViolatedBy(LIAISON);
    }

    @Test
    void a_deed_outside_the_liaison_and_a_record_of_another_kind_do_not_count() {
        verify(RULE)
                .with(
                        kept(Period.always()),
                        activity("x-1", DEED, TODAY, PersonId.of("p-1"))
                                .place(Option.some(COMMUNITY))
                                .build(),
                        record("2", SERVICE, TODAY))
                .asOf(TODAY)
                .isViolatedBy(LIAISON)
                .measuring(0);
    }

    @Test
    void a_liaison_that_is_over_is_not_judged() {
        verify(RULE).with(kept(until(TODAY))).asOf(TODAY).doesNotJudge(LIAISON);
    }

    private static Liaison kept(Period period) {
        return liaison("l-1", "p-1", COMMUNITY, period);
    }

    private static Activity deed(String id, LocalDate day) {
        return record(id, DEED, day);
    }

    private static Activity record(String id, ActivityKind kind, LocalDate day) {
        return activity("x-" + id, kind, day).liaison(Option.some(LIAISON)).build();
    }
}
