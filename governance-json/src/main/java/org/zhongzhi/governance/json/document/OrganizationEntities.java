package org.zhongzhi.governance.json.document;

import static org.zhongzhi.governance.json.codec.Scalars.BOOLEAN;
import static org.zhongzhi.governance.json.codec.Scalars.LINE;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import java.util.Comparator;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.MapCodec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.SetCodec;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.ConflictOfInterest;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.Title;

/** The bodies on the land, their posts, who holds them and what they run. */
final class OrganizationEntities {
    static final Codec<Organization> ORGANIZATION = ObjectCodec.of(
                    "an organisation", Organization::builder, Organization.Builder::build)
            .optional(
                    "criteria",
                    new SetCodec<>(LINE, Comparator.naturalOrder()),
                    Organization::criteria,
                    Organization.Builder::criteria,
                    HashSet.empty())
            .optional("host", Identifiers.ORGANIZATION, Organization::host, Organization.Builder::host)
            .required("id", Identifiers.ORGANIZATION, Organization::id, Organization.Builder::id)
            .required("kind", Words.ORGANIZATION_KIND, Organization::kind, Organization.Builder::kind)
            .optional("members", Values.SMALL_COUNT, Organization::members, Organization.Builder::members)
            .required("name", LINE, Organization::name, Organization.Builder::name)
            .required("period", Values.PERIOD, Organization::period, Organization.Builder::period)
            .required("seat", Identifiers.PLACE, Organization::seat, Organization.Builder::seat);

    static final Codec<Post> POST = ObjectCodec.of("a post", Post::builder, Post.Builder::build)
            .required("id", Identifiers.POST, Post::id, Post.Builder::id)
            .required("name", LINE, Post::name, Post.Builder::name)
            .required("organization", Identifiers.ORGANIZATION, Post::organization, Post.Builder::organization)
            .required("role", Words.ROLE, Post::role, Post.Builder::role)
            .optional("seats", Values.SMALL_POSITIVE, Post::seats, Post.Builder::seats, 1)
            .optional("termYears", Values.SMALL_POSITIVE, Post::termYears, Post.Builder::termYears);

    static final Codec<Person> PERSON = ObjectCodec.<Person, Holder<PersonId, PartyMembership>>of(
                    "a person", Holder::new, person -> Person.of(person.first(), person.second()))
            .required("id", Identifiers.PERSON, Person::id, Holder::first)
            .required("partyMembership", Words.PARTY_MEMBERSHIP, Person::partyMembership, Holder::second);

    static final Codec<Appointment> APPOINTMENT = ObjectCodec.of(
                    "an appointment", Appointment::builder, Appointment.Builder::build)
            .optional(
                    "basis",
                    Words.APPOINTMENT_BASIS,
                    Appointment::basis,
                    Appointment.Builder::basis,
                    AppointmentBasis.UNRECORDED)
            .required("concurrent", BOOLEAN, Appointment::concurrent, Appointment.Builder::concurrent)
            .required("id", Identifiers.APPOINTMENT, Appointment::id, Appointment.Builder::id)
            .required("period", Values.PERIOD, Appointment::period, Appointment.Builder::period)
            .required("person", Identifiers.PERSON, Appointment::person, Appointment.Builder::person)
            .required("post", Identifiers.POST, Appointment::post, Appointment.Builder::post);

    static final Codec<Facility> FACILITY = ObjectCodec.of("a facility", Facility::builder, Facility.Builder::build)
            .optional("floorAreaSquareDecimetres", Values.FLOOR_AREA, Facility::floorArea, Facility.Builder::floorArea)
            .required("id", Identifiers.FACILITY, Facility::id, Facility.Builder::id)
            .required("kind", Words.FACILITY_KIND, Facility::kind, Facility.Builder::kind)
            .required("name", LINE, Facility::name, Facility.Builder::name)
            .required("period", Values.PERIOD, Facility::period, Facility.Builder::period)
            .required("place", Identifiers.PLACE, Facility::place, Facility.Builder::place)
            .optional(
                    "sharedZones",
                    new MapCodec<>(LINE, BOOLEAN),
                    Facility::sharedZones,
                    Facility.Builder::sharedZones,
                    HashMap.empty())
            .optional("title", Words.TITLE, Facility::title, Facility.Builder::title, Title.UNRECORDED);

    static final Codec<Team> TEAM = ObjectCodec.of("a team", Team::builder, Team.Builder::build)
            .required("id", Identifiers.TEAM, Team::id, Team.Builder::id)
            .required("kind", Words.TEAM_KIND, Team::kind, Team.Builder::kind)
            .required("name", LINE, Team::name, Team.Builder::name)
            .required("period", Values.PERIOD, Team::period, Team.Builder::period)
            .required("place", Identifiers.PLACE, Team::place, Team.Builder::place);

    static final Codec<Credential> CREDENTIAL = ObjectCodec.of(
                    "a credential", Credential::builder, Credential.Builder::build)
            .required("id", Identifiers.CREDENTIAL, Credential::id, Credential.Builder::id)
            .required("kind", Words.CREDENTIAL_KIND, Credential::kind, Credential.Builder::kind)
            .optional("level", Values.SMALL_POSITIVE, Credential::level, Credential.Builder::level)
            .required("period", Values.PERIOD, Credential::period, Credential.Builder::period)
            .required("person", Identifiers.PERSON, Credential::person, Credential.Builder::person)
            .optional("place", Identifiers.PLACE, Credential::place, Credential.Builder::place);

    static final Codec<ConflictOfInterest> CONFLICT_OF_INTEREST = ObjectCodec.of(
                    "a conflict of interest", ConflictOfInterest::builder, ConflictOfInterest.Builder::build)
            .required("id", Identifiers.CONFLICT_OF_INTEREST, ConflictOfInterest::id, ConflictOfInterest.Builder::id)
            .required(
                    "organization",
                    Identifiers.ORGANIZATION,
                    ConflictOfInterest::organization,
                    ConflictOfInterest.Builder::organization)
            .required("period", Values.PERIOD, ConflictOfInterest::period, ConflictOfInterest.Builder::period)
            .required("person", Identifiers.PERSON, ConflictOfInterest::person, ConflictOfInterest.Builder::person);

    private OrganizationEntities() {}
}
