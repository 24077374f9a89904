package org.zhongzhi.governance.rules.testing;

import static org.zhongzhi.governance.rules.testing.AnyValue.floorAreas;
import static org.zhongzhi.governance.rules.testing.AnyValue.ids;
import static org.zhongzhi.governance.rules.testing.AnyValue.names;
import static org.zhongzhi.governance.rules.testing.AnyValue.periods;
import static org.zhongzhi.governance.rules.testing.AnyValue.places;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.ConflictOfInterest;
import org.zhongzhi.governance.model.organization.ConflictOfInterestId;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.organization.Title;

/** Entities of bodies and the people in them, of every shape that the model holds: of few identifiers, so that they name each other, and what is not there. */
public final class AnyBody {
    private AnyBody() {}

    /**
     * Organizations.
     *
     * @return values of {@link Organization}
     */
    public static Arbitrary<Organization> organizations() {
        return Combinators.combine(
                        ids(OrganizationId::of),
                        names(),
                        Arbitraries.of(OrganizationKind.class),
                        places(),
                        ids(OrganizationId::of).injectNull(0.3),
                        Arbitraries.integers().between(0, 200).injectNull(0.3),
                        names().set().ofMaxSize(3),
                        periods())
                .as((id, name, kind, seat, host, members, criteria, period) -> Organization.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .seat(seat)
                        .host(Option.of(host))
                        .members(Option.of(members))
                        .criteria(HashSet.ofAll(criteria))
                        .period(period)
                        .build());
    }

    /**
     * Posts.
     *
     * @return values of {@link Post}
     */
    public static Arbitrary<Post> posts() {
        return Combinators.combine(
                        ids(PostId::of),
                        names(),
                        ids(OrganizationId::of),
                        Arbitraries.of(Role.class),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(1, 6).injectNull(0.3))
                .as((id, name, organization, role, seats, termYears) -> Post.builder()
                        .id(id)
                        .name(name)
                        .organization(organization)
                        .role(role)
                        .seats(seats)
                        .termYears(Option.of(termYears))
                        .build());
    }

    /**
     * Persons.
     *
     * @return values of {@link Person}
     */
    public static Arbitrary<Person> persons() {
        return Combinators.combine(ids(PersonId::of), Arbitraries.of(PartyMembership.class))
                .as(Person::of);
    }

    /**
     * Appointments.
     *
     * @return values of {@link Appointment}
     */
    public static Arbitrary<Appointment> appointments() {
        return Combinators.combine(
                        ids(AppointmentId::of),
                        ids(PersonId::of),
                        ids(PostId::of),
                        Arbitraries.of(true, false),
                        Arbitraries.of(AppointmentBasis.class),
                        periods())
                .as((id, person, post, concurrent, basis, period) -> Appointment.builder()
                        .id(id)
                        .person(person)
                        .post(post)
                        .concurrent(concurrent)
                        .basis(basis)
                        .period(period)
                        .build());
    }

    /**
     * Facilities.
     *
     * @return values of {@link Facility}
     */
    public static Arbitrary<Facility> facilities() {
        return Combinators.combine(
                        ids(FacilityId::of),
                        names(),
                        Arbitraries.of(FacilityKind.class),
                        places(),
                        floorAreas().injectNull(0.3),
                        Arbitraries.of(Title.class),
                        Arbitraries.maps(names(), Arbitraries.of(true, false)).ofMaxSize(3),
                        periods())
                .as((id, name, kind, place, floorArea, title, sharedZones, period) -> Facility.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .place(place)
                        .floorArea(Option.of(floorArea))
                        .title(title)
                        .sharedZones(HashMap.ofAll(sharedZones))
                        .period(period)
                        .build());
    }

    /**
     * Teams.
     *
     * @return values of {@link Team}
     */
    public static Arbitrary<Team> teams() {
        return Combinators.combine(ids(TeamId::of), names(), Arbitraries.of(TeamKind.class), places(), periods())
                .as((id, name, kind, place, period) -> Team.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .place(place)
                        .period(period)
                        .build());
    }

    /**
     * Credentials.
     *
     * @return values of {@link Credential}
     */
    public static Arbitrary<Credential> credentials() {
        return Combinators.combine(
                        ids(CredentialId::of),
                        Arbitraries.of(CredentialKind.class),
                        ids(PersonId::of),
                        places().injectNull(0.3),
                        Arbitraries.integers().between(1, 18).injectNull(0.3),
                        periods())
                .as((id, kind, person, place, level, period) -> Credential.builder()
                        .id(id)
                        .kind(kind)
                        .person(person)
                        .place(Option.of(place))
                        .level(Option.of(level))
                        .period(period)
                        .build());
    }

    /**
     * Conflicts of interest.
     *
     * @return values of {@link ConflictOfInterest}
     */
    public static Arbitrary<ConflictOfInterest> conflictsOfInterest() {
        return Combinators.combine(ids(ConflictOfInterestId::of), ids(PersonId::of), ids(OrganizationId::of), periods())
                .as((id, person, organization, period) -> ConflictOfInterest.builder()
                        .id(id)
                        .person(person)
                        .organization(organization)
                        .period(period)
                        .build());
    }
}
