package org.zhongzhi.governance.examples.madeup;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.AppointmentId;
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
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityId;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentId;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.partnership.StewardId;
import org.zhongzhi.governance.model.partnership.StewardKind;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** Puts entities down in the words in which made-up records are described; each goes its way at once. */
final class Sheet {
    /** The year that is over when the records are read, at its end. */
    static final int YEAR = 2024;

    static final Period SINCE_2021 = Period.from(LocalDate.of(2021, 1, 1));

    private final Consumer<? super Entity> sink;

    Sheet(Consumer<? super Entity> sink) {
        this.sink = sink;
    }

    void put(Entity entity) {
        sink.accept(entity);
    }

    OrganizationId body(String id, OrganizationKind kind, PlaceId seat) {
        return body(id, kind, seat, SINCE_2021);
    }

    OrganizationId body(String id, OrganizationKind kind, PlaceId seat, Period period) {
        OrganizationId body = OrganizationId.of(id);
        put(Organization.builder()
                .id(body)
                .name(kind.label().chinese())
                .kind(kind)
                .seat(seat)
                .period(period)
                .build());
        return body;
    }

    /** A primary organisation of the Party, of a place or within a body there, with so many members. */
    void party(OrganizationId id, OrganizationKind kind, PlaceId seat, Option<OrganizationId> host, int members) {
        put(Organization.builder()
                .id(id)
                .name(kind.label().chinese())
                .kind(kind)
                .seat(seat)
                .host(host)
                .members(Option.some(members))
                .period(SINCE_2021)
                .build());
    }

    PersonId person(String id, PartyMembership membership) {
        PersonId person = PersonId.of(id);
        put(Person.of(person, membership));
        return person;
    }

    PostId post(String id, OrganizationId body, Role role, Option<Integer> termYears) {
        PostId post = PostId.of(id);
        put(Post.builder()
                .id(post)
                .name(role.label().chinese())
                .organization(body)
                .role(role)
                .termYears(termYears)
                .build());
        return post;
    }

    void held(PostId post, PersonId person, int term, Period period) {
        put(Appointment.builder()
                .id(AppointmentId.of(post.value() + "-" + term))
                .person(person)
                .post(post)
                .concurrent(false)
                .basis(AppointmentBasis.ELECTED)
                .period(period)
                .build());
    }

    /** Somebody of another body enters this one, in a post that is made for it. */
    void entered(String id, OrganizationId body, Role role, PersonId person, AppointmentBasis basis) {
        PostId post = post(id, body, role, Option.none());
        put(Appointment.builder()
                .id(AppointmentId.of(id))
                .person(person)
                .post(post)
                .concurrent(true)
                .basis(basis)
                .period(SINCE_2021)
                .build());
    }

    void facility(FacilityKind kind, PlaceId place) {
        put(Facility.builder()
                .id(FacilityId.of(kind.code() + "-" + place))
                .name(kind.label().chinese())
                .kind(kind)
                .place(place)
                .period(SINCE_2021)
                .build());
    }

    void team(TeamKind kind, PlaceId place) {
        put(Team.builder()
                .id(TeamId.of(kind.code() + "-" + place))
                .name(kind.label().chinese())
                .kind(kind)
                .place(place)
                .period(SINCE_2021)
                .build());
    }

    /** What somebody offers to a place, or that they report there. */
    void commitment(CommitmentKind kind, ActorId actor, PlaceId place) {
        put(Commitment.builder()
                .id(CommitmentId.of(kind.code() + "-" + actor))
                .kind(kind)
                .actors(HashSet.of(actor))
                .place(Option.some(place))
                .period(SINCE_2021)
                .build());
    }

    /** What somebody promises a body, with the items of the promise. */
    void promise(CommitmentKind kind, ActorId actor, OrganizationId counterpart, String... items) {
        put(Commitment.builder()
                .id(CommitmentId.of(kind.code() + "-" + counterpart + "-" + actor))
                .kind(kind)
                .actors(HashSet.of(actor))
                .counterpart(Option.some(counterpart))
                .items(Array.of(items))
                .period(SINCE_2021)
                .build());
    }

    /** An activity of somebody, whose identifier begins with the word for its kind. */
    Activity.Builder activity(ActivityKind kind, String of, LocalDate date) {
        return Activity.builder()
                .id(ActivityId.of(kind.code() + "-" + of + "-" + date))
                .kind(kind)
                .date(date);
    }

    void steward(StewardKind kind, PersonId person, PlaceId place) {
        put(Steward.builder()
                .id(StewardId.of(kind.code() + "-" + place))
                .kind(kind)
                .person(person)
                .place(place)
                .period(SINCE_2021)
                .build());
    }

    void credential(CredentialKind kind, PersonId person, Option<PlaceId> place, LocalDate since) {
        String where = place.map(each -> "-" + each).getOrElse("");
        put(Credential.builder()
                .id(CredentialId.of(kind.code() + "-" + person + where))
                .kind(kind)
                .person(person)
                .place(place)
                .period(Period.from(since))
                .build());
    }
}
