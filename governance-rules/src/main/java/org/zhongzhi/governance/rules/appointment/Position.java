package org.zhongzhi.governance.rules.appointment;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.rules.Reading;

/**
 * An appointment in force, with its post and the organisation in force that the post is in.
 *
 * @param appointment who holds the post
 * @param post the post
 * @param organization the body that the post is in
 */
public record Position(Appointment appointment, Post post, Organization organization) {
    /**
     * The positions that a person holds.
     *
     * @param reading the jurisdiction as of a date
     * @param person the person
     * @return the positions, ordered by appointment; posts and bodies that the data do not hold are left out
     */
    public static Seq<Position> of(Reading reading, PersonId person) {
        return of(reading, reading.dossier(person));
    }

    /**
     * The positions that a person holds.
     *
     * @param reading the jurisdiction as of a date
     * @param person the dossier of the person
     * @return the positions, ordered by appointment
     */
    public static Seq<Position> of(Reading reading, Dossier person) {
        return reading.inForce(person, Appointment.class).flatMap(appointment -> of(reading, appointment));
    }

    /**
     * The position that an appointment gives.
     *
     * @param reading the jurisdiction as of a date
     * @param appointment the appointment, in force
     * @return the position, or none if the data do not hold the post and its body as of the date
     */
    public static Option<Position> of(Reading reading, Appointment appointment) {
        return reading.inForce(appointment.post(), Post.class)
                .flatMap(post -> reading.inForce(post.organization(), Organization.class)
                        .map(organization -> new Position(appointment, post, organization)));
    }

    /**
     * The positions that are held in a body.
     *
     * @param reading the jurisdiction as of a date
     * @param organization the body
     * @return the positions, ordered by post, then by appointment
     */
    public static Seq<Position> in(Reading reading, OrganizationId organization) {
        return reading.inForce(reading.dossier(organization), Post.class)
                .flatMap(post -> reading.inForce(reading.dossier(post.id()), Appointment.class))
                .flatMap(appointment -> of(reading, appointment));
    }

    /**
     * Whether the body is of a territory.
     *
     * @param place the territory
     * @return true if the body is seated there
     */
    public boolean isAt(EntityId place) {
        return organization.seat().equals(place);
    }

    /**
     * Whether the holder belongs to the body itself, and does not only work for it.
     *
     * @return false for staff
     */
    public boolean isMember() {
        return post.role() != Role.STAFF;
    }
}
