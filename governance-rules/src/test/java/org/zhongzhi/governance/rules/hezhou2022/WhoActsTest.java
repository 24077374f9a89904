package org.zhongzhi.governance.rules.hezhou2022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_WORKING_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PROPERTY_FIRM;
import static org.zhongzhi.governance.model.organization.OrganizationKind.SECTOR_AUTHORITY;
import static org.zhongzhi.governance.model.organization.OrganizationKind.STATIONED_AGENCY;
import static org.zhongzhi.governance.model.organization.OrganizationKind.STATIONED_UNIT;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.OutcomeKind.NOT_APPLICABLE;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.division;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityId;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentId;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;

/** A record counts for who did it, before whom it was to be done, and each person once. */
class WhoActsTest {
    private static final OrganizationId UNIT = OrganizationId.of("unit");
    private static final OrganizationId FIRM = OrganizationId.of("firm");
    private static final OrganizationId AGENCY = OrganizationId.of("agency");
    private static final OrganizationId WORKING_COMMITTEE = OrganizationId.of("working");
    private static final OrganizationId OTHER = OrganizationId.of("other");

    @Test
    void a_service_counts_for_the_unit_that_rendered_it_and_not_for_one_that_it_was_rendered_with() {
        Cities city = tree().with(
                        body("unit", STATIONED_UNIT, COMMUNITY),
                        commitment(CommitmentKind.CHECK_IN, HashSet.of(UNIT), Option.none()));

        assertThat(city.with(activity(ActivityKind.SERVICE, UNIT, OTHER)).outcome("checked-in-unit-active", UNIT))
                .isEqualTo(SATISFIED);
        assertThat(city.with(activity(ActivityKind.SERVICE, OTHER, UNIT)).outcome("checked-in-unit-active", UNIT))
                .isEqualTo(VIOLATED);
    }

    @Test
    void a_standard_counts_for_the_firm_that_is_bound_by_it_and_not_for_one_to_which_another_is_bound() {
        Cities city = tree().with(body("firm", PROPERTY_FIRM, COMMUNITY));
        CommitmentKind standard = CommitmentKind.PROPERTY_SERVICE_STANDARD;

        assertThat(city.with(commitment(standard, HashSet.of(FIRM), Option.none()))
                        .outcome("property-standard-adopted", FIRM))
                .isEqualTo(SATISFIED);
        assertThat(city.with(commitment(standard, HashSet.of(OTHER), Option.some(FIRM)))
                        .outcome("property-standard-adopted", FIRM))
                .isEqualTo(VIOLATED);
    }

    @Test
    void an_agency_reports_to_the_working_committee_of_its_subdistrict_and_not_to_that_of_the_citys_organs() {
        Cities city = tree().with(
                        body("agency", STATIONED_AGENCY, SUBDISTRICT),
                        activity(ActivityKind.DUTY_REPORT, AGENCY, WORKING_COMMITTEE));

        assertThat(city.with(body("working", PARTY_WORKING_COMMITTEE, SUBDISTRICT))
                        .outcome("stationed-agency-duty-report", AGENCY))
                .isEqualTo(SATISFIED);
        assertThat(city.with(body("working", PARTY_WORKING_COMMITTEE, CITY))
                        .outcome("stationed-agency-duty-report", AGENCY))
                .isEqualTo(VIOLATED);
    }

    @Test
    void an_authority_of_a_county_has_no_municipal_district_to_consult_with() {
        DivisionCode county = DivisionCode.of("451121");
        Cities city = tree().with(division(county, DivisionKind.COUNTY, "某县", CITY));

        assertThat(city.with(body("authority", SECTOR_AUTHORITY, CITY))
                        .outcome("sector-consultation-held", OrganizationId.of("authority")))
                .isEqualTo(VIOLATED);
        assertThat(city.with(body("authority", SECTOR_AUTHORITY, county))
                        .outcome("sector-consultation-held", OrganizationId.of("authority")))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void who_is_entered_twice_in_a_reserve_pool_is_one_person() {
        Cities city = tree().with(reserve("c-1", "p-1"));

        assertThat(city.with(reserve("c-2", "p-1")).outcome("reserve-pool", COMMUNITY))
                .isEqualTo(VIOLATED);
        assertThat(city.with(reserve("c-2", "p-2")).outcome("reserve-pool", COMMUNITY))
                .isEqualTo(SATISFIED);
    }

    private static Activity activity(ActivityKind kind, ActorId actor, OrganizationId with) {
        return Activity.builder()
                .id(ActivityId.of("activity"))
                .kind(kind)
                .date(LocalDate.of(2024, 3, 1))
                .actors(HashSet.of(actor))
                .counterpart(Option.some(with))
                .build();
    }

    private static Commitment commitment(CommitmentKind kind, Set<ActorId> actors, Option<OrganizationId> to) {
        return Commitment.builder()
                .id(CommitmentId.of("commitment"))
                .kind(kind)
                .actors(actors)
                .counterpart(to)
                .place(Option.some(COMMUNITY))
                .period(Period.always())
                .build();
    }

    private static Credential reserve(String id, String person) {
        return Credential.builder()
                .id(CredentialId.of(id))
                .kind(CredentialKind.RESERVE)
                .person(PersonId.of(person))
                .place(Option.some(COMMUNITY))
                .period(Period.always())
                .build();
    }
}
