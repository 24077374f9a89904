package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.partnership.PropertyServiceMode.FIRM;
import static org.zhongzhi.governance.model.partnership.PropertyServiceMode.SELF_MANAGEMENT;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.LAST_DAY;
import static org.zhongzhi.governance.rules.Cities.OTHER_DISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.service;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.DivisionMeasures.OLD_ESTATES;
import static org.zhongzhi.governance.rules.measure.DivisionMeasures.SELF_MANAGED_OLD_ESTATES;

import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;

/** hezhou-2022 § 3.1c: by the end of 2024 four old estates in five are managed by their owners themselves. */
class OldEstatesTest {
    private static final String RULE = "old-estate-self-management";

    @Test
    void four_of_five_are_enough_in_city_and_district() {
        verify(RULE)
                .with(old(5))
                .with(managed(4, SELF_MANAGEMENT))
                .asOf(LAST_DAY.plusDays(1))
                .isSatisfiedBy(CITY)
                .isSatisfiedBy(DISTRICT)
                .measuring(OLD_ESTATES, 5)
                .measuring(SELF_MANAGED_OLD_ESTATES, 4)
                .because("hezhou-2022 § 3.1c");
    }

    @Test
    void three_of_five_are_not_enough_once_the_last_day_has_ended() {
        verify(RULE)
                .with(old(5))
                .with(managed(3, SELF_MANAGEMENT))
                .asOf(LAST_DAY)
                .isPendingFor(CITY)
                .dueBy(LAST_DAY)
                .measuring(SELF_MANAGED_OLD_ESTATES, 3);
        verify(RULE)
                .with(old(5))
                .with(managed(3, SELF_MANAGEMENT))
                .asOf(LAST_DAY.plusDays(1))
                .isViolatedBy(CITY);
    }

    @Test
    void what_is_missing_is_told_with_the_days_left() {
        verify(RULE)
                .with(old(2))
                .with(managed(1, SELF_MANAGEMENT))
                .asOf(TODAY)
                .isPendingFor(DISTRICT)
                .explainedAs(
                        "甲区（451102）：“老旧小区自我服务管理覆盖率”未到期。现状：实行自我服务管理的老旧小区1个，"
                                + "老旧小区2个，占比50.0%。要求：实行自我服务管理的老旧小区不少于老旧小区的80%。"
                                + "目标期限：2024-12-31（含当日），还剩184天。最小改动：实行自我服务管理的老旧小区增加1个。"
                                + "依据：旧小区1（old-1）、旧小区2（old-2）。〔hezhou-2022 § 3.1c，目标〕",
                        "甲区 (451102): \"Self-management of old estates\" is pending."
                                + " Measured — old estates with self-management: 1; old estates: 2;"
                                + " share: 50.0%. Required — old estates with self-management: at least 80% of old estates."
                                + " Due by the end of 2024-12-31, 184 days left."
                                + " Smallest change — old estates with self-management: 1 more."
                                + " Evidence: 旧小区1 (old-1), 旧小区2 (old-2). [hezhou-2022 § 3.1c, target]");
    }

    @Test
    void an_estate_that_is_not_old_does_not_count_even_if_it_is_managed_so() {
        EstateId young = EstateId.of("young");

        verify(RULE)
                .with(old(2))
                .with(managed(1, SELF_MANAGEMENT))
                .with(estate(young, COMMUNITY), service(young, "owners", SELF_MANAGEMENT))
                .asOf(TODAY)
                .isPendingFor(CITY)
                .measuring(OLD_ESTATES, 2)
                .measuring(SELF_MANAGED_OLD_ESTATES, 1);
    }

    @Test
    void service_by_a_firm_or_self_management_that_has_ended_is_none() {
        verify(RULE).with(old(1)).with(managed(1, FIRM)).asOf(TODAY).isPendingFor(CITY);
        verify(RULE)
                .with(old(1))
                .with(service("s-1", EstateId.of("old-1"), "owners", SELF_MANAGEMENT, until(TODAY)))
                .asOf(TODAY)
                .isPendingFor(CITY)
                .measuring(SELF_MANAGED_OLD_ESTATES, 0);
    }

    @Test
    void a_district_without_old_estates_has_nothing_to_take_a_share_of() {
        verify(RULE)
                .with(old(1))
                .asOf(TODAY)
                .isNotApplicableTo(OTHER_DISTRICT)
                .explainedAs(
                        "乙区（451103）：“老旧小区自我服务管理覆盖率”不适用。老旧小区为0，无从计算占比。" + "〔hezhou-2022 § 3.1c，目标〕",
                        "乙区 (451103): \"Self-management of old estates\" is not applicable."
                                + " There is nothing to take a share of (old estates: 0). [hezhou-2022 § 3.1c, target]");
    }

    private static Seq<Entity> old(int number) {
        return Stream.rangeClosed(1, number)
                .map(each -> Estate.builder()
                        .id(EstateId.of("old-" + each))
                        .name("旧小区" + each)
                        .community(COMMUNITY)
                        .old(true)
                        .build());
    }

    private static Seq<Entity> managed(int number, PropertyServiceMode mode) {
        return Stream.rangeClosed(1, number).map(each -> service(EstateId.of("old-" + each), "owners", mode));
    }
}
