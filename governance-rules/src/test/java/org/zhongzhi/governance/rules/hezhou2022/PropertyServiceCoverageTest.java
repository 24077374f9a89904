package org.zhongzhi.governance.rules.hezhou2022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.LAST_DAY;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_DISTRICT;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.OutcomeKind.NOT_APPLICABLE;
import static org.zhongzhi.governance.rules.OutcomeKind.PENDING;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;
import static org.zhongzhi.governance.rules.Things.division;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.service;

import io.vavr.collection.Stream;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.Finding;

class PropertyServiceCoverageTest {
    private static final String RULE = "property-service-coverage";

    @Test
    void four_estates_in_five_are_enough() {
        Cities city = estates(5, COMMUNITY).with(served(4));

        assertThat(city.outcome(RULE, CITY)).isEqualTo(SATISFIED);
        assertThat(city.outcome(RULE, DISTRICT)).isEqualTo(SATISFIED);
    }

    @Test
    void one_estate_fewer_is_pending_until_the_last_day_has_ended() {
        Cities city = estates(5, COMMUNITY).with(served(3));

        assertThat(city.outcome(RULE, CITY, LAST_DAY)).isEqualTo(PENDING);
        assertThat(city.outcome(RULE, CITY, LAST_DAY.plusDays(1))).isEqualTo(VIOLATED);
    }

    @Test
    void a_district_without_estates_has_nothing_to_take_a_share_of() {
        Cities city = estates(5, COMMUNITY).with(served(4));

        assertThat(city.outcome(RULE, OTHER_DISTRICT)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void estates_add_up_over_the_communities_and_districts_of_the_city() {
        DivisionCode subdistrict = DivisionCode.of("451103001");
        DivisionCode community = DivisionCode.of("451103001001");
        EstateId unserved = EstateId.of("far");
        Cities city = tree().with(
                        division(subdistrict, DivisionKind.SUBDISTRICT, "乙街道", OTHER_DISTRICT),
                        division(community, DivisionKind.COMMUNITY, "丙社区", subdistrict),
                        estate(EstateId.of("e-1"), COMMUNITY),
                        estate(EstateId.of("e-2"), OTHER_COMMUNITY),
                        estate(unserved, community))
                .with(served(2));

        assertThat(city.outcome(RULE, DISTRICT)).isEqualTo(SATISFIED);
        assertThat(city.outcome(RULE, OTHER_DISTRICT)).isEqualTo(PENDING);
        assertThat(measured(city.finding(RULE, CITY))).isEqualTo("2 of 3");
    }

    @ParameterizedTest
    @EnumSource(PropertyServiceMode.class)
    void every_mode_counts_but_self_management(PropertyServiceMode mode) {
        Cities city = estates(1, COMMUNITY).with(service(EstateId.of("e-1"), "firm", mode));

        assertThat(city.outcome(RULE, CITY))
                .isEqualTo(mode == PropertyServiceMode.SELF_MANAGEMENT ? PENDING : SATISFIED);
    }

    @Test
    void an_estate_with_two_services_counts_once_and_one_whose_service_is_over_does_not() {
        Cities city = estates(2, COMMUNITY)
                .with(
                        service("s-1", EstateId.of("e-1"), "firm", PropertyServiceMode.FIRM, Period.always()),
                        service(
                                "s-2",
                                EstateId.of("e-1"),
                                "other",
                                PropertyServiceMode.STATE_BACKSTOP,
                                Period.always()),
                        service(
                                "s-3",
                                EstateId.of("e-2"),
                                "firm",
                                PropertyServiceMode.FIRM,
                                Period.of(Option.none(), Option.some(TODAY))));

        assertThat(measured(city.finding(RULE, CITY))).isEqualTo("1 of 2");
    }

    @Test
    void an_estate_in_a_community_that_is_not_in_the_data_counts_nowhere() {
        Cities city = estates(1, COMMUNITY)
                .with(served(1))
                .with(estate(EstateId.of("lost"), DivisionCode.of("451102001999")));

        assertThat(measured(city.finding(RULE, CITY))).isEqualTo("1 of 1");
    }

    @Test
    void an_estate_below_a_missing_link_counts_up_to_it() {
        Cities city = estates(1, COMMUNITY).without(SUBDISTRICT);

        assertThat(city.outcome(RULE, CITY)).isEqualTo(NOT_APPLICABLE);
        assertThat(city.outcome(RULE, DISTRICT)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void districts_above_each_other_do_not_keep_the_sum_from_ending() {
        Cities city = estates(1, COMMUNITY)
                .without(DISTRICT)
                .without(OTHER_DISTRICT)
                .with(
                        division(DISTRICT, DivisionKind.MUNICIPAL_DISTRICT, "甲区", OTHER_DISTRICT),
                        division(OTHER_DISTRICT, DivisionKind.MUNICIPAL_DISTRICT, "乙区", DISTRICT));

        assertThat(measured(city.finding(RULE, DISTRICT))).isEqualTo("0 of 1");
        assertThat(city.outcome(RULE, OTHER_DISTRICT)).isEqualTo(NOT_APPLICABLE);
        assertThat(city.outcome(RULE, CITY)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_county_is_not_asked() {
        DivisionCode county = DivisionCode.of("451121");
        Cities city = tree().with(division(county, DivisionKind.COUNTY, "某县", CITY));

        assertThat(city.assessed(TODAY).outcome(RULE, county)).isEmpty();
    }

    private static Cities estates(int count, DivisionCode community) {
        return tree().with(Stream.rangeClosed(1, count).map(number ->
                (Entity) estate(EstateId.of("e-" + number), community)));
    }

    private static Stream<Entity> served(int count) {
        return Stream.rangeClosed(1, count)
                .map(number -> service(EstateId.of("e-" + number), "firm", PropertyServiceMode.FIRM));
    }

    private static String measured(Finding finding) {
        return finding.outcome()
                .measured()
                .map(each -> String.valueOf(each.low()))
                .mkString(" of ");
    }
}
