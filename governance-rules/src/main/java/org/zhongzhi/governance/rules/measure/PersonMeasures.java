package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.appointment.Incompatibility;
import org.zhongzhi.governance.rules.appointment.Position;

/** What is measured of persons in public roles. */
public final class PersonMeasures {
    private static final Text UNRECORDED = Text.of("该人员是否符合本条条件的登记", "a record of whether the person meets the clause");

    /** Whether the person is a Party member: 1 or 0. Restricted. */
    public static final Measure PARTY_MEMBERSHIP = Measure.named("person.partyMembership")
            .label("党员", "Party membership")
            .in(Units.PERSON)
            .restricted()
            .measuring((reading, person) -> switch (membership(person)) {
                case YES -> Measured.of(1, Array.<EntityId>empty());
                case NO -> Measured.of(0, Array.<EntityId>empty());
                case UNKNOWN -> Measured.range(0, 1, Array.<EntityId>empty(), UNRECORDED);
            });

    /** The estates that the person keeps liaison with (挂点联系的居民小区), as recorded, in the data or not. */
    public static final Measure LIAISON_ESTATES = Measure.named("person.liaisonEstates")
            .label("挂点联系的居民小区", "estates in liaison")
            .in(Units.PLACE)
            .counting((reading, person) -> reading.inForce(person, Liaison.class)
                    .filter(liaison -> liaison.place() instanceof EstateId)
                    .distinctBy(Liaison::place));

    /** The pairs among the person's posts that do not go together; the appointments are the evidence. */
    public static final Measure INCOMPATIBLE_POSTS = Measure.named("person.incompatiblePosts")
            .label("互不相容的任职", "pairs of incompatible posts")
            .in(Units.PAIR)
            .countingPairs(Appointment.class, Position::of, Incompatibility::holds);

    private PersonMeasures() {}

    /** Whether a person is a Party member, by what is recorded; unknown if the person is not in the data. */
    static PartyMembership membership(Reading reading, PersonId person) {
        return membership(reading.dossier(person));
    }

    private static PartyMembership membership(Dossier person) {
        return person.entity(Person.class).map(Person::partyMembership).getOrElse(PartyMembership.UNKNOWN);
    }
}
