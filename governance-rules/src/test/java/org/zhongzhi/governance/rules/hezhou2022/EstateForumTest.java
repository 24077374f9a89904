package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.partnership.ActivityKind.FORUM;
import static org.zhongzhi.governance.model.partnership.ActivityKind.RANDOM_VISIT;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.activity;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.EstateMeasures.MONTHS_SINCE_FORUM;
import static org.zhongzhi.governance.rules.measure.EstateMeasures.TEN_DAY_FORUMS;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityId;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.territory.PlaceId;

/** hezhou-2022 § 2.3c: forums of an estate on days of the month that are a ten. */
class EstateForumTest {
    private static final String RULE = "estate-forum-held";

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-10", "2024-06-20", "2024-06-30"})
    void a_forum_on_the_tenth_twentieth_or_thirtieth_is_one(LocalDate day) {
        verify(RULE)
                .with(forum(day))
                .asOf(TODAY)
                .isSatisfiedBy(ESTATE)
                .measuring(TEN_DAY_FORUMS, 1)
                .onEvidence(ActivityId.of("x-1"))
                .because("hezhou-2022 § 2.3c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-09", "2024-06-11", "2024-06-29"})
    void a_forum_on_another_day_is_none(LocalDate day) {
        verify(RULE).with(forum(day)).asOf(TODAY).isViolatedBy(ESTATE).measuring(TEN_DAY_FORUMS, 0);
    }

    @Test
    void an_estate_without_a_forum_is_told_so() {
        verify(RULE)
                .with(
                        record("x-1", FORUM, TODAY, COMMUNITY),
                        record("x-2", RANDOM_VISIT, TODAY, ESTATE),
                        record("x-3", FORUM, LocalDate.of(2024, 7, 10), ESTATE))
                .asOf(TODAY)
                .isViolatedBy(ESTATE)
                .explainedAs(
                        "小区e-1（e-1）：“‘逢十议事会’”不符合。现状：逢十议事会0次，"
                                + "距上次逢十议事会（未开过的计为0）0个月。要求：逢十议事会不少于1次，"
                                + "且距上次逢十议事会（未开过的计为0）不多于1个月。最小改动：逢十议事会增加1次。"
                                + "依据：数据中无相关记录。〔hezhou-2022 § 2.3c，倡导〕",
                        "小区e-1 (e-1): \"Forums of estates\" is violated."
                                + " Measured — forums on days that are a ten: 0;"
                                + " months since the last such forum (0 if there was none): 0."
                                + " Required — forums on days that are a ten: at least 1,"
                                + " and months since the last such forum (0 if there was none): at most 1."
                                + " Smallest change — forums on days that are a ten: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 2.3c, advisory]");
    }

    @Test
    void a_forum_counts_for_a_month() {
        Activity forum = forum(LocalDate.of(2024, 5, 30));

        verify(RULE).with(forum).asOf(TODAY).isSatisfiedBy(ESTATE).measuring(MONTHS_SINCE_FORUM, 1);
        verify(RULE)
                .with(forum)
                .asOf(TODAY.plusDays(1))
                .isViolatedBy(ESTATE)
                .measuring(MONTHS_SINCE_FORUM, 2)
                .explainedAs(
                        "小区e-1（e-1）：“‘逢十议事会’”不符合。现状：逢十议事会1次，"
                                + "距上次逢十议事会（未开过的计为0）2个月。要求：逢十议事会不少于1次，"
                                + "且距上次逢十议事会（未开过的计为0）不多于1个月。依据：活动记录（x-1）。"
                                + "〔hezhou-2022 § 2.3c，倡导〕",
                        "小区e-1 (e-1): \"Forums of estates\" is violated."
                                + " Measured — forums on days that are a ten: 1;"
                                + " months since the last such forum (0 if there was none): 2."
                                + " Required — forums on days that are a ten: at least 1,"
                                + " and months since the last such forum (0 if there was none): at most 1."
                                + " Evidence: activity (x-1). [hezhou-2022 § 2.3c, advisory]");
    }

    @Test
    void in_february_a_forum_of_the_thirtieth_of_january_counts_until_the_last_day() {
        Activity forum = forum(LocalDate.of(2024, 1, 30));

        verify(RULE).with(forum).asOf(LocalDate.of(2024, 2, 29)).isSatisfiedBy(ESTATE);
        verify(RULE).with(forum).asOf(LocalDate.of(2024, 3, 1)).isViolatedBy(ESTATE);
    }

    @Test
    void the_interval_is_a_parameter() {
        var quarterly = Hezhou2022.policy().with("estate-forum-held.months", 3);

        verify(quarterly, RULE)
                .with(forum(LocalDate.of(2024, 3, 30)))
                .asOf(TODAY)
                .isSatisfiedBy(ESTATE);
        verify(quarterly, RULE)
                .with(forum(LocalDate.of(2024, 3, 20)))
                .asOf(TODAY)
                .isViolatedBy(ESTATE)
                .measuring(MONTHS_SINCE_FORUM, 4);
    }

    private static Activity forum(LocalDate day) {
        return record("x-1", FORUM, day, ESTATE);
    }

    private static Activity record(String id, ActivityKind kind, LocalDate day, PlaceId place) {
        return activity(id, kind, day).place(Option.some(place)).build();
    }
}
