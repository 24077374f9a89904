package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.division;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.DivisionMeasures.granted;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongzhi.governance.model.mandate.PowerGrant;
import org.zhongzhi.governance.model.mandate.PowerGrantId;
import org.zhongzhi.governance.model.mandate.SubdistrictPower;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.time.Period;

/** hezhou-2022 § 1.1e: the six powers given to subdistricts. */
class SixPowersTest {
    private static final String RULE = "six-powers-granted";
    private static final Seq<PowerGrant> ALL =
            Array.of(SubdistrictPower.values()).map(power -> grant(power, SUBDISTRICT, Period.always()));

    @Test
    void a_subdistrict_with_all_six_complies() {
        verify(RULE).with(ALL).asOf(TODAY).isSatisfiedBy(SUBDISTRICT).because("hezhou-2022 § 1.1e");
    }

    @ParameterizedTest
    @EnumSource
    void each_of_the_six_is_needed(SubdistrictPower missing) {
        verify(RULE)
                .with(ALL.reject(grant -> grant.power() == missing))
                .asOf(TODAY)
                .isViolatedBy(SUBDISTRICT)
                .measuring(granted(missing), 0);
    }

    @Test
    void the_missing_ones_are_named() {
        verify(RULE)
                .with(ALL.take(4))
                .asOf(TODAY)
                .isViolatedBy(SUBDISTRICT)
                .explainedAs(
                        "甲街道（451102001）：“街道六项职权”不符合。现状：人事考核建议权1项，重大决策建议权1项，"
                                + "国土空间规划参与权1项，公共事务综合管理权1项，综合执法调度权0项，下沉人财物支配权0项。"
                                + "要求：人事考核建议权不少于1项，且重大决策建议权不少于1项，且国土空间规划参与权不少于1项，"
                                + "且公共事务综合管理权不少于1项，且综合执法调度权不少于1项，且下沉人财物支配权不少于1项。"
                                + "最小改动：综合执法调度权增加1项，且下沉人财物支配权增加1项。"
                                + "依据：赋权（personnelAdvice）、赋权（decisionAdvice）、赋权（planningParticipation）、赋权（publicAffairsManagement）。"
                                + "〔hezhou-2022 § 1.1e，必须〕",
                        "甲街道 (451102001): \"Six powers of a subdistrict\" is violated."
                                + " Measured — advice on personnel appraisal: 1; advice on major decisions: 1;"
                                + " participation in spatial planning: 1; comprehensive management of public affairs: 1;"
                                + " dispatch of joint enforcement: 0; disposal of what is sent down: 0."
                                + " Required — advice on personnel appraisal: at least 1,"
                                + " and advice on major decisions: at least 1,"
                                + " and participation in spatial planning: at least 1,"
                                + " and comprehensive management of public affairs: at least 1,"
                                + " and dispatch of joint enforcement: at least 1,"
                                + " and disposal of what is sent down: at least 1."
                                + " Smallest change — dispatch of joint enforcement: 1 more,"
                                + " and disposal of what is sent down: 1 more. Evidence: power grant (personnelAdvice),"
                                + " power grant (decisionAdvice), power grant (planningParticipation),"
                                + " power grant (publicAffairsManagement). [hezhou-2022 § 1.1e, required]");
    }

    @Test
    void a_power_that_was_taken_back_or_given_to_another_subdistrict_does_not_count() {
        DivisionCode neighbour = DivisionCode.of("451102002");
        SubdistrictPower first = ALL.head().power();

        verify(RULE)
                .with(ALL)
                .with(grant(first, SUBDISTRICT, until(TODAY)))
                .asOf(TODAY.minusDays(1))
                .isSatisfiedBy(SUBDISTRICT);
        verify(RULE)
                .with(ALL)
                .with(grant(first, SUBDISTRICT, until(TODAY)))
                .asOf(TODAY)
                .isViolatedBy(SUBDISTRICT)
                .measuring(granted(first), 0);
        verify(RULE)
                .with(ALL)
                .with(
                        division(neighbour, DivisionKind.SUBDISTRICT, "乙街道", DISTRICT),
                        grant(first, neighbour, Period.always()))
                .asOf(TODAY)
                .isViolatedBy(SUBDISTRICT)
                .isViolatedBy(neighbour)
                .measuring(granted(first), 1);
    }

    /** One grant for each power, so that another takes its place. */
    private static PowerGrant grant(SubdistrictPower power, DivisionCode place, Period period) {
        return PowerGrant.builder()
                .id(PowerGrantId.of(power.code()))
                .power(power)
                .place(place)
                .period(period)
                .build();
    }
}
