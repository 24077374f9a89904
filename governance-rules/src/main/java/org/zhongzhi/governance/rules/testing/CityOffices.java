package org.zhongzhi.governance.rules.testing;

import static org.zhongzhi.governance.rules.testing.Likely.any;
import static org.zhongzhi.governance.rules.testing.Likely.maybe;
import static org.zhongzhi.governance.rules.testing.Likely.mostly;
import static org.zhongzhi.governance.rules.testing.Likely.period;
import static org.zhongzhi.governance.rules.testing.Likely.usually;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.ConflictOfInterest;
import org.zhongzhi.governance.model.organization.ConflictOfInterestId;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** The people of a city in their posts, and what they are qualified for. */
final class CityOffices {
    /** Secretary of the community, who sits on the owners' committee, too. */
    static final PersonId SECRETARY = PersonId.of("p-1");

    /** Manager of the property firm, who sits in the community's Party organisation, too. */
    static final PersonId MANAGER = PersonId.of("p-2");

    /** Chair of the owners' committee, who sits on the residents' committee, too. */
    static final PersonId OWNER = PersonId.of("p-3");

    /** In the leading groups of the city, the district and the subdistrict. */
    static final PersonId LEADER = PersonId.of("p-4");

    /** A community worker, qualified and graded. */
    static final PersonId WORKER = PersonId.of("p-5");

    /** Works at the site of a leading firm. */
    static final PersonId COURIER = PersonId.of("p-6");

    static final Seq<PersonId> PERSONS =
            Array.of(SECRETARY, MANAGER, OWNER, LEADER, WORKER, COURIER, PersonId.of("p-9"));

    private static final Seq<PostId> POSTS = Array.of(
                    "city-1", "district-1", "working-1", "office-1", "branch-1", "branch-2", "committee-1", "owners-1")
            .appendAll(Array.of("owners-2", "firm-1", "firm-2", "other-owners-1", "other-firm-1", "site-1"))
            .appendAll(Array.of("firm-branch-1", "general-branch-1", "none-1"))
            .map(PostId::of);

    private static final Seq<Option<Integer>> TERMS = Array.of(Option.none(), Option.some(3), Option.some(5));
    private static final LocalDate OWNERS_TERM = LocalDate.of(2020, 1, 1);
    private static final LocalDate SECOND_TERM = LocalDate.of(2017, 1, 1);
    private static final LocalDate THIRD_TERM = LocalDate.of(2022, 1, 1);

    private CityOffices() {}

    static List<Arbitrary<Option<Entity>>> drawn() {
        List<Arbitrary<Option<Entity>>> offices = new ArrayList<>();
        PERSONS.init()
                .forEach(id -> offices.add(
                        mostly(any(Array.of(PartyMembership.values())).map(membership -> Person.of(id, membership)))));
        posts(offices);
        appointments(offices);
        credentials(offices);
        offices.add(conflict("i-1", OWNER));
        offices.add(conflict("i-2", WORKER));
        return offices;
    }

    private static void posts(List<Arbitrary<Option<Entity>>> offices) {
        offices.add(post("city-1", "city", Role.STANDING_COMMITTEE_MEMBER));
        offices.add(post("district-1", "district", Role.DEPUTY_HEAD));
        offices.add(post("working-1", "working", Role.COMMITTEE_MEMBER));
        offices.add(post("office-1", "office", Role.HEAD));
        offices.add(post("branch-1", "branch", Role.SECRETARY));
        offices.add(post("branch-2", "branch", Role.PART_TIME_COMMITTEE_MEMBER));
        offices.add(post("general-branch-1", "general-branch", Role.SECRETARY));
        offices.add(post("firm-branch-1", "firm-branch", Role.SECRETARY));
        offices.add(post("committee-1", "committee", Role.COMMITTEE_MEMBER));
        offices.add(post("owners-1", "owners", Role.HEAD));
        offices.add(post("owners-2", "owners", Role.COMMITTEE_MEMBER));
        offices.add(post("other-owners-1", "other-owners", Role.COMMITTEE_MEMBER));
        offices.add(post("firm-1", "firm", Role.HEAD));
        offices.add(post("firm-2", "firm", Role.STAFF));
        offices.add(post("other-firm-1", "other-firm", Role.HEAD));
        offices.add(post("site-1", "site", Role.STAFF));
    }

    private static Arbitrary<Option<Entity>> post(String id, String natural, Role role) {
        Option<Integer> years =
                Option.when(HashSet.of(Role.SECRETARY, Role.HEAD).contains(role), 5);
        return mostly(Combinators.combine(
                        usually(OrganizationId.of(natural), CityBodies.ALL),
                        usually(role, Array.of(Role.values())),
                        usually(1, Array.of(2, 3)),
                        usually(years, TERMS))
                .as((body, each, seats, term) -> Post.builder()
                        .id(PostId.of(id))
                        .name("职位" + id)
                        .organization(body)
                        .role(each)
                        .seats(seats)
                        .termYears(term)
                        .build()));
    }

    private static void appointments(List<Arbitrary<Option<Entity>>> offices) {
        Period always = Period.always();
        offices.add(principal("a-01", SECRETARY, "branch-1", Period.from(THIRD_TERM)));
        offices.add(principal("a-02", SECRETARY, "branch-1", Period.of(LocalDate.of(2012, 1, 1), SECOND_TERM)));
        offices.add(principal("a-03", SECRETARY, "branch-1", Period.of(SECOND_TERM, THIRD_TERM)));
        offices.add(mostly(entering("a-04", SECRETARY, "owners-2", AppointmentBasis.ELECTED)));
        offices.add(principal("a-05", MANAGER, "firm-1", always));
        offices.add(mostly(entering("a-06", MANAGER, "branch-2", AppointmentBasis.APPOINTED)));
        offices.add(principal("a-07", OWNER, "owners-1", Period.from(OWNERS_TERM)));
        offices.add(maybe(entering("a-08", OWNER, "committee-1", AppointmentBasis.ELECTED)));
        offices.add(principal("a-09", LEADER, "city-1", always));
        offices.add(principal("a-10", LEADER, "working-1", always));
        offices.add(mostly(entering("a-11", LEADER, "district-1", AppointmentBasis.APPOINTED)));
        offices.add(principal("a-12", COURIER, "site-1", always));
        for (String id : Array.of("a-13", "a-14", "a-15")) {
            offices.add(maybe(appointment(
                    id,
                    any(PERSONS),
                    any(POSTS),
                    any(Array.of(true, false)),
                    any(Array.of(AppointmentBasis.values())),
                    period())));
        }
    }

    private static Arbitrary<Option<Entity>> principal(String id, PersonId person, String post, Period natural) {
        return mostly(appointment(
                id,
                usually(person, PERSONS),
                usually(PostId.of(post), POSTS),
                usually(false, Array.of(true)),
                usually(AppointmentBasis.ELECTED, Array.of(AppointmentBasis.values())),
                period(natural)));
    }

    private static Arbitrary<Appointment> entering(String id, PersonId person, String post, AppointmentBasis basis) {
        return appointment(
                id,
                usually(person, PERSONS),
                usually(PostId.of(post), POSTS),
                usually(true, Array.of(false)),
                usually(basis, Array.of(AppointmentBasis.values())),
                period());
    }

    private static Arbitrary<Appointment> appointment(
            String id,
            Arbitrary<PersonId> persons,
            Arbitrary<PostId> posts,
            Arbitrary<Boolean> concurrent,
            Arbitrary<AppointmentBasis> bases,
            Arbitrary<Period> periods) {
        return Combinators.combine(persons, posts, concurrent, bases, periods)
                .as((person, post, also, basis, period) -> Appointment.builder()
                        .id(AppointmentId.of(id))
                        .person(person)
                        .post(post)
                        .concurrent(also)
                        .basis(basis)
                        .period(period)
                        .build());
    }

    private static void credentials(List<Arbitrary<Option<Entity>>> offices) {
        offices.add(mostly(credential("c-1", CredentialKind.SOCIAL_WORK_QUALIFICATION, WORKER, Option.none())));
        offices.add(mostly(credential("c-2", CredentialKind.POST_GRADE, WORKER, Option.none())));
        offices.add(mostly(credential("c-3", CredentialKind.SOCIAL_WORK_QUALIFICATION, OWNER, Option.none())));
        offices.add(mostly(credential("c-4", CredentialKind.RESERVE, WORKER, Option.some(AnyCity.COMMUNITY))));
        offices.add(mostly(credential("c-5", CredentialKind.RESERVE, COURIER, Option.some(AnyCity.COMMUNITY))));
        offices.add(mostly(credential("c-6", CredentialKind.RESERVE, WORKER, Option.some(AnyCity.OTHER_COMMUNITY))));
        offices.add(mostly(credential("c-7", CredentialKind.ESTATE_OWNER, SECRETARY, Option.some(AnyCity.ESTATE))));
        offices.add(maybe(credential("c-8", CredentialKind.ADVANCEMENT, SECRETARY, Option.none())));
    }

    private static Arbitrary<Credential> credential(
            String id, CredentialKind natural, PersonId holder, Option<PlaceId> home) {
        return Combinators.combine(
                        usually(natural, Array.of(CredentialKind.values())),
                        usually(holder, PERSONS),
                        usually(home, CityPlaces.ALL.map(Option::<PlaceId>some).append(Option.none())),
                        period())
                .as((kind, person, place, period) -> Credential.builder()
                        .id(CredentialId.of(id))
                        .kind(kind)
                        .person(person)
                        .place(place)
                        .period(period)
                        .build());
    }

    private static Arbitrary<Option<Entity>> conflict(String id, PersonId natural) {
        return maybe(Combinators.combine(usually(natural, PERSONS), usually(CityBodies.FIRM, CityBodies.ALL), period())
                .as((person, body, period) -> ConflictOfInterest.builder()
                        .id(ConflictOfInterestId.of(id))
                        .person(person)
                        .organization(body)
                        .period(period)
                        .build()));
    }
}
