package org.zhongzhi.governance.rules.appointment;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.rules.Reading;

/**
 * An appointment by which somebody enters a body from another one that has to do with the same community, seen against
 * the matrix of cross-appointments.
 *
 * @param reading the jurisdiction as of a date
 * @param entered the position that is entered
 * @param into the body that is entered
 * @param from the bodies to which the holder belongs by principal posts
 */
public record Crossing(Reading reading, Position entered, Body into, Seq<Body> from) {
    /**
     * The crossing of an appointment.
     *
     * @param reading the jurisdiction as of a date
     * @param appointment the dossier of the appointment
     * @return the crossing, or none if it is no concurrent post in such a body, or the holder comes from no other one
     */
    public static Option<Crossing> of(Reading reading, Dossier appointment) {
        return appointment
                .entity(Appointment.class)
                .filter(Appointment::concurrent)
                .flatMap(each -> Position.of(reading, each))
                .flatMap(entered -> Body.of(entered.organization())
                        .map(into -> new Crossing(reading, entered, into, origins(reading, entered, into))))
                .filter(crossing -> !crossing.from.isEmpty());
    }

    private static Seq<Body> origins(Reading reading, Position entered, Body into) {
        Seq<DivisionCode> communities = Body.communities(reading, entered.organization());
        return Position.of(reading, entered.appointment().person())
                .filter(post -> !post.appointment().concurrent() && !post.equals(entered))
                .filter(post -> Body.communities(reading, post.organization()).exists(communities::contains))
                .flatMap(post -> Body.of(post.organization()))
                .filter(body -> body != into)
                .distinct();
    }

    /**
     * The rows of the matrix by which the body may be entered from where the holder comes, in this capacity.
     *
     * @return the rows; none if the matrix does not provide for it
     */
    public Seq<Entry> entries() {
        return from.flatMap(body -> Entry.between(body, into))
                .filter(entry -> entry.capacities().contains(entered.post().role()));
    }

    /**
     * Whether the holder is an owner of the estate, by what is on record, where every row asks for it.
     *
     * @return false if ownership is asked for and not on record
     */
    public boolean isOwnerWhereAsked() {
        return entries().exists(entry -> !entry.ofOwners())
                || entries().isEmpty()
                || ownerships().exists(each -> each.place().exists(entered::isAt));
    }

    private Seq<Credential> ownerships() {
        return Array.ofAll(reading.inForce(
                reading.dossier(entered.appointment().person()), Credential.class, CredentialKind.ESTATE_OWNER));
    }

    /**
     * What is known of the holder's Party membership, where every row asks for it.
     *
     * @return yes if it is not asked for
     */
    public PartyMembership membershipWhereAsked() {
        return entries().exists(entry -> !entry.ofPartyMembers()) || entries().isEmpty()
                ? PartyMembership.YES
                : reading.dossier(entered.appointment().person())
                        .entity(Person.class)
                        .map(Person::partyMembership)
                        .getOrElse(PartyMembership.UNKNOWN);
    }

    /**
     * Whether the holder came to the post in a way that a row accepts.
     *
     * @return true if so, false if not, none if it is not recorded
     */
    public Option<Boolean> isOnAcceptedBasis() {
        AppointmentBasis basis = entered.appointment().basis();
        return entries().isEmpty() || basis != AppointmentBasis.UNRECORDED
                ? Option.some(entries().isEmpty()
                        || entries().exists(entry -> entry.bases().contains(basis)))
                : Option.none();
    }
}
