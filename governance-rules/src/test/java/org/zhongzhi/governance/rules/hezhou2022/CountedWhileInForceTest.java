package org.zhongzhi.governance.rules.hezhou2022;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.facility;
import static org.zhongzhi.governance.rules.Things.team;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.credential;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.steward;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.GRID;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.testing.GovernanceAssertions.assertThat;

import io.vavr.control.Option;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.StewardKind;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Policy;

/** What a rule asks for one of counts from its first day to the day before it is over. */
class CountedWhileInForceTest {
    private static final Policy POLICY = Hezhou2022.policy().with("reserve-pool.least", 1);

    /** Rule, subject, and the one thing that it asks for, in force for a period. */
    static Stream<Arguments> things() {
        return Stream.of(
                thing("joint-conference-established", CITY, in -> conference(CITY, in)),
                thing("governance-centre-at-each-level", DISTRICT, in -> place(FacilityKind.GOVERNANCE_CENTRE, in)),
                thing("command-centre-established", DISTRICT, in -> place(FacilityKind.COMMAND_CENTRE, in)),
                thing("social-organization-base", DISTRICT, in -> place(FacilityKind.SOCIAL_ORGANIZATION_BASE, in)),
                thing("training-base", SUBDISTRICT, in -> facilityAt(FacilityKind.TRAINING_BASE, SUBDISTRICT, in)),
                thing("training-institute", CITY, in -> facilityAt(FacilityKind.TRAINING_INSTITUTE, CITY, in)),
                thing(
                        "property-party-committee",
                        CITY,
                        in -> body("o-1", OrganizationKind.PROPERTY_INDUSTRY_PARTY_COMMITTEE, CITY, in)),
                thing("volunteer-team-at-each-level", CITY, in -> team("t-1", TeamKind.VOLUNTEER, CITY, in)),
                thing("time-bank-offered", COMMUNITY, in -> offered(CommitmentKind.TIME_BANK, in)),
                thing("agency-service-offered", COMMUNITY, in -> offered(CommitmentKind.AGENCY_SERVICE, in)),
                thing("grid-staffed", GRID, in -> steward("s-1", StewardKind.GRID_WORKER, "p-1", GRID, in)),
                thing("grid-instructor", GRID, in -> steward("s-1", StewardKind.INSTRUCTOR, "p-1", GRID, in)),
                thing("reserve-pool", COMMUNITY, CountedWhileInForceTest::reserve));
    }

    @ParameterizedTest
    @MethodSource("things")
    void it_counts_from_its_first_day_to_the_day_before_it_is_over(
            String rule, EntityId subject, Function<Period, Entity> thing) {
        verify(POLICY, rule)
                .with(thing.apply(Period.from(TODAY)))
                .asOf(TODAY)
                .isSatisfiedBy(subject)
                .measuring(1);
        verify(POLICY, rule)
                .with(thing.apply(Period.from(TODAY.plusDays(1))))
                .asOf(TODAY)
                .isViolatedBy(subject)
                .measuring(0);
        verify(POLICY, rule)
                .with(thing.apply(until(TODAY.plusDays(1))))
                .asOf(TODAY)
                .isSatisfiedBy(subject);
        verify(POLICY, rule).with(thing.apply(until(TODAY))).asOf(TODAY).isViolatedBy(subject);
    }

    @ParameterizedTest
    @MethodSource("things")
    void the_day_on_which_it_is_over_changes_that_outcome_and_no_other(
            String rule, EntityId subject, Function<Period, Entity> thing) {
        Assessment lastDay = POLICY.assess(PlainCity.with(thing.apply(until(TODAY))), TODAY.minusDays(1));
        Assessment nextDay = lastDay.asOf(TODAY);

        assertThat(nextDay.comparedTo(lastDay))
                .introduces(rule, subject)
                .changesOnly(rule)
                .resolvesNothing();
        assertThat(lastDay.comparedTo(nextDay)).resolves(rule, subject).introducesNothing();
    }

    private static Arguments thing(String rule, EntityId subject, Function<Period, Entity> thing) {
        return arguments(rule, subject, thing);
    }

    private static Entity conference(PlaceId seat, Period period) {
        return body("o-1", OrganizationKind.JOINT_CONFERENCE, seat, period);
    }

    private static Entity place(FacilityKind kind, Period period) {
        return facilityAt(kind, DISTRICT, period);
    }

    private static Entity facilityAt(FacilityKind kind, PlaceId place, Period period) {
        return facility("f-1", kind, place, Option.none(), period);
    }

    private static Entity offered(CommitmentKind kind, Period period) {
        return Commitment.builder()
                .from(Dealings.offer("k-1", kind, COMMUNITY))
                .period(period)
                .build();
    }

    private static Entity reserve(Period period) {
        return credential("c-1", CredentialKind.RESERVE, "p-1", period)
                .place(Option.some(COMMUNITY))
                .build();
    }
}
