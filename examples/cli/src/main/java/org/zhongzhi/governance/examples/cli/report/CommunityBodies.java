package org.zhongzhi.governance.examples.cli.report;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.appointment.EstateBodies;
import org.zhongzhi.governance.rules.appointment.Position;

/**
 * How a community is organised as of a date: its two committees, the bodies of its estates, their posts and who holds
 * them.
 *
 * <p>An entry from the one side to the other is told by the posts alone, a concurrent one there beside a principal one
 * here. Which entries a rule counts may also depend on Party membership; whether somebody is a Party member is never stated here.
 *
 * @param community the community
 * @param bodies its two committees, then the bodies of its estates
 */
record CommunityBodies(DivisionCode community, Seq<Body> bodies) {
    /** Who comes first in a body. */
    private static final Seq<Role> RANKS = Array.of(
            Role.SECRETARY,
            Role.HEAD,
            Role.DEPUTY_SECRETARY,
            Role.DEPUTY_HEAD,
            Role.STANDING_COMMITTEE_MEMBER,
            Role.COMMITTEE_MEMBER,
            Role.PART_TIME_COMMITTEE_MEMBER,
            Role.STAFF);

    /**
     * A body.
     *
     * @param organization the body
     * @param estates the estates that it is of; none for one of the two committees
     * @param posts its posts
     */
    record Body(Organization organization, Seq<Estate> estates, Seq<Seat> posts) {
        boolean isOfCommunity() {
            return estates.isEmpty();
        }
    }

    /**
     * A post and who holds it.
     *
     * @param post the post
     * @param holders who holds it; none if it is vacant
     */
    record Seat(Post post, Seq<Holder> holders) {}

    /**
     * A person in a post.
     *
     * @param person the person
     * @param isConcurrent whether the post is held beside a principal one
     * @param isEntry whether the person enters this body from the other side
     */
    record Holder(PersonId person, boolean isConcurrent, boolean isEntry) {}

    static CommunityBodies of(Reading reading, DivisionCode community) {
        Seq<Organization> committees = reading.inForce(reading.dossier(community), Organization.class)
                .filter(each -> EstateBodies.isOfTwoCommittees(each, community))
                .toSeq()
                .sortBy(Organization::kind);
        Seq<Estate> estates =
                reading.inForce(reading.dossier(community), Estate.class).toSeq();
        Seq<Organization> ofEstates = estates.flatMap(estate -> EstateBodies.of(reading, reading.dossier(estate.id())))
                .distinct();
        Set<PersonId> inCommittees = principals(reading, committees);
        Set<PersonId> inEstates = principals(reading, ofEstates);
        return new CommunityBodies(
                community,
                committees
                        .map(each -> new Body(each, Array.empty(), seats(reading, each.id(), inEstates)))
                        .appendAll(ofEstates.map(each -> new Body(
                                each, estatesOf(reading, each, estates), seats(reading, each.id(), inCommittees)))));
    }

    private static Set<PersonId> principals(Reading reading, Seq<Organization> bodies) {
        return bodies.flatMap(body -> Position.in(reading, body.id()))
                .map(Position::appointment)
                .reject(Appointment::concurrent)
                .map(Appointment::person)
                .toSet();
    }

    private static Seq<Estate> estatesOf(Reading reading, Organization body, Seq<Estate> estates) {
        return estates.filter(
                estate -> EstateBodies.of(reading, reading.dossier(estate.id())).contains(body));
    }

    private static Seq<Seat> seats(Reading reading, OrganizationId body, Set<PersonId> principalsOfTheOtherSide) {
        return reading.inForce(reading.dossier(body), Post.class)
                .toSeq()
                .sortBy(post -> RANKS.indexOf(post.role()))
                .map(post -> new Seat(
                        post,
                        reading.inForce(reading.dossier(post.id()), Appointment.class)
                                .map(held -> new Holder(
                                        held.person(),
                                        held.concurrent(),
                                        held.concurrent() && principalsOfTheOtherSide.contains(held.person())))));
    }
}
