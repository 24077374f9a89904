package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.OrganizationKind.SOCIAL_ORGANIZATION;
import static org.zhongzhi.governance.model.organization.OrganizationKind.STATIONED_UNIT;
import static org.zhongzhi.governance.model.partnership.ActivityKind.DEED;
import static org.zhongzhi.governance.model.partnership.ActivityKind.SERVICE;
import static org.zhongzhi.governance.model.partnership.CommitmentKind.CHECK_IN;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.activity;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.commitment;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.GRID;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.OrganizationMeasures.CHECK_INS_LAST_YEAR;
import static org.zhongzhi.governance.rules.measure.OrganizationMeasures.SERVICES_OF_YEAR;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** hezhou-2022 § 2.1d: units check in with communities and estates, and serve there. */
class DualCheckInTest {
    private static final OrganizationId UNIT = OrganizationId.of("unit");
    private static final Organization SCHOOL = body("unit", STATIONED_UNIT, SUBDISTRICT);
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Nested
    class CheckIn {
        private static final String RULE = "unit-checked-in";

        @Test
        void a_unit_checks_in_with_a_community_or_an_estate() {
            verify(RULE)
                    .with(SCHOOL, checkIn(COMMUNITY, Period.always()))
                    .asOf(TODAY)
                    .isSatisfiedBy(UNIT)
                    .measuring(1)
                    .because("hezhou-2022 § 2.1d");
            verify(RULE)
                    .with(SCHOOL, checkIn(ESTATE, Period.always()))
                    .asOf(TODAY)
                    .isSatisfiedBy(UNIT);
            verify(RULE)
                    .with(SCHOOL, checkIn(COMMUNITY, Period.always()), checkIn(GRID, Period.always()))
                    .asOf(TODAY)
                    .isSatisfiedBy(UNIT)
                    .measuring(2);
        }

        @Test
        void a_unit_that_has_not_is_told_so() {
            verify(RULE)
                    .with(SCHOOL)
                    .asOf(TODAY)
                    .isViolatedBy(UNIT)
                    .explainedAs(
                            "组织unit（unit）：“单位到社区报到”不符合。现状：到社区报到0次。"
                                    + "要求：到社区报到不少于1次。最小改动：到社区报到增加1次。"
                                    + "依据：数据中无相关记录。〔hezhou-2022 § 2.1d，必须〕",
                            "组织unit (unit): \"Units check in\" is violated. Measured — check-ins in communities: 0."
                                    + " Required — check-ins in communities: at least 1."
                                    + " Smallest change — check-ins in communities: 1 more. Evidence: nothing on record."
                                    + " [hezhou-2022 § 2.1d, required]");
        }

        @Test
        void a_check_in_with_a_subdistrict_or_the_city_or_nowhere_or_by_somebody_else_does_not_count() {
            verify(RULE)
                    .with(
                            SCHOOL,
                            checkIn(SUBDISTRICT, Period.always()),
                            checkIn(CITY, Period.always()),
                            commitment("k-nowhere", CHECK_IN, UNIT).build(),
                            commitment("k-other", CHECK_IN, Dealings.body("other"))
                                    .counterpart(Option.some(UNIT))
                                    .place(Option.some(COMMUNITY))
                                    .build())
                    .asOf(TODAY)
                    .isViolatedBy(UNIT)
                    .measuring(0);
        }

        @Test
        void bodies_of_other_kinds_are_not_asked() {
            verify(RULE)
                    .with(body("club", SOCIAL_ORGANIZATION, COMMUNITY))
                    .asOf(TODAY)
                    .doesNotJudge(Dealings.body("club"));
        }
    }

    @Nested
    class ActiveUnit {
        private static final String RULE = "checked-in-unit-active";

        @Test
        void a_service_counts_from_its_day_until_the_end_of_the_next_year() {
            Activity first = record("1", SERVICE, NEW_YEAR);
            Commitment checkIn = checkIn(COMMUNITY, Period.always());

            verify(RULE)
                    .with(SCHOOL, checkIn, first)
                    .asOf(NEW_YEAR)
                    .isSatisfiedBy(UNIT)
                    .measuring(SERVICES_OF_YEAR, 1)
                    .because("hezhou-2022 § 2.1d");
            verify(RULE)
                    .with(SCHOOL, checkIn, first)
                    .asOf(LocalDate.of(2025, 12, 31))
                    .isSatisfiedBy(UNIT);
            verify(RULE)
                    .with(SCHOOL, checkIn, first)
                    .asOf(LocalDate.of(2026, 1, 1))
                    .isViolatedBy(UNIT)
                    .measuring(SERVICES_OF_YEAR, 0);
            verify(RULE)
                    .with(SCHOOL, checkIn, first)
                    .asOf(NEW_YEAR.minusDays(1))
                    .isViolatedBy(UNIT);
        }

        @Test
        void the_services_of_the_year_are_counted_and_those_of_the_last_only_while_it_has_none() {
            verify(RULE)
                    .with(
                            SCHOOL,
                            checkIn(COMMUNITY, Period.always()),
                            record("1", SERVICE, NEW_YEAR.minusDays(1)),
                            record("2", SERVICE, NEW_YEAR),
                            record("3", SERVICE, TODAY))
                    .asOf(TODAY)
                    .isSatisfiedBy(UNIT)
                    .measuring(SERVICES_OF_YEAR, 2);
        }

        @Test
        void a_unit_without_a_service_is_told_so() {
            verify(RULE)
                    .with(SCHOOL, checkIn(COMMUNITY, Period.always()))
                    .asOf(TODAY)
                    .isViolatedBy(UNIT)
                    .explainedAs(
                            "组织unit（unit）：“报到单位开展服务”不符合。现状：上年末有效的报到1次，年度服务记录0次。"
                                    + "要求：年度服务记录不少于1次。最小改动：年度服务记录增加1次。"
                                    + "依据：承诺与共建（k-451102001001）。〔hezhou-2022 § 2.1d，必须〕",
                            "组织unit (unit): \"Checked-in units serve\" is violated."
                                    + " Measured — check-ins in force at the end of last year: 1;"
                                    + " services on record for the year: 0. Required — services on record for the year: at least 1."
                                    + " Smallest change — services on record for the year: 1 more."
                                    + " Evidence: commitment (k-451102001001). [hezhou-2022 § 2.1d, required]");
        }

        @Test
        void a_unit_that_checked_in_this_year_has_time_until_its_end() {
            Commitment checkIn = checkIn(COMMUNITY, Period.from(NEW_YEAR));

            verify(RULE)
                    .with(SCHOOL, checkIn)
                    .asOf(LocalDate.of(2024, 12, 31))
                    .isNotApplicableTo(UNIT)
                    .measuring(CHECK_INS_LAST_YEAR, 0)
                    .explainedAs(
                            "组织unit（unit）：“报到单位开展服务”不适用。仅在“上年末有效的报到不少于1次”时适用。" + "〔hezhou-2022 § 2.1d，必须〕",
                            "组织unit (unit): \"Checked-in units serve\" is not applicable."
                                    + " It applies only with check-ins in force at the end of last year: at least 1."
                                    + " [hezhou-2022 § 2.1d, required]");
            verify(RULE).with(SCHOOL, checkIn).asOf(LocalDate.of(2025, 1, 1)).isViolatedBy(UNIT);
            verify(RULE)
                    .with(SCHOOL, checkIn(COMMUNITY, Period.from(NEW_YEAR.minusDays(1))))
                    .asOf(NEW_YEAR)
                    .isViolatedBy(UNIT);
        }

        @Test
        void a_unit_whose_check_in_is_over_is_no_longer_bound() {
            verify(RULE)
                    .with(SCHOOL, checkIn(COMMUNITY, until(TODAY)))
                    .asOf(TODAY)
                    .isNotApplicableTo(UNIT);
        }

        @Test
        void a_service_rendered_to_the_unit_or_by_another_and_a_record_of_another_kind_do_not_count() {
            verify(RULE)
                    .with(
                            SCHOOL,
                            checkIn(COMMUNITY, Period.always()),
                            activity("x-1", SERVICE, TODAY, Dealings.body("other"))
                                    .counterpart(Option.some(UNIT))
                                    .build(),
                            activity("x-2", SERVICE, TODAY, Dealings.body("other"))
                                    .build(),
                            record("3", DEED, TODAY))
                    .asOf(TODAY)
                    .isViolatedBy(UNIT)
                    .measuring(SERVICES_OF_YEAR, 0);
        }

        private static Activity record(String id, ActivityKind kind, LocalDate day) {
            return activity("x-" + id, kind, day, UNIT)
                    .place(Option.some(COMMUNITY))
                    .build();
        }
    }

    private static Commitment checkIn(PlaceId place, Period period) {
        return commitment("k-" + place, CHECK_IN, UNIT)
                .place(Option.some(place))
                .period(period)
                .build();
    }
}
